"""What a value means: measure, operation, sign and unit of measure; or the question about it."""
