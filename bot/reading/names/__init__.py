"""Which indicator a value belongs to: named, carried on, completed or forgiven."""
