"""Is the house standing, and what whoever runs it does from the command line. Never their words."""
