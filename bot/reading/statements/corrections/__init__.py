"""What stands in the place of an earlier figure, and what is said to be wrong."""
