"""What `python3 -m tests` does, step by step."""
