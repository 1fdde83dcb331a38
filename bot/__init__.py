"""Poling (破零): free Chinese progress messages in, exact standings out."""
