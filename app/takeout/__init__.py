"""What a person takes along, and what they take away: everything of theirs at once."""
