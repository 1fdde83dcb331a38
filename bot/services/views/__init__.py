"""Boards and standings as screens: which sentences are said, in which order; nothing is read."""
