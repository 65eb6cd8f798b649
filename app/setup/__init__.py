"""From a machine with bare Python to one where Porchlight can run. Standard library only: nothing else is there yet."""
