"""Poling (破零): free Chinese progress messages in, exact standings out."""

__version__ = "0.1.0"
