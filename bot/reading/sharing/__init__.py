"""Values shared out over lists of names, and rows of numbers read by position."""
