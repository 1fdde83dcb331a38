"""Numbers that are no figure: compared, of another thing, not yet done, of a size or a place."""
