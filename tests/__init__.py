"""The tests: they mirror app/, their names are sentences, and `python3 -m tests` runs them all."""
