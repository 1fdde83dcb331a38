"""Use cases on a real database, in the user's words."""
