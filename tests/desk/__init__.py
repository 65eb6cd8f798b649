"""What stands around a browser on a desk: the part of the system that shows its notices and takes taps on them."""
