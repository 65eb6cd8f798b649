"""What the weeks say. The device computes the same from the same vectors; this is for those who read the API."""
