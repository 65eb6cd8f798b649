"""The evening's knock: when it is due, where it goes, and what became of it."""
