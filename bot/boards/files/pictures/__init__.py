"""Boards as pictures of a telephone's width: first laid out in plain values, then painted."""
