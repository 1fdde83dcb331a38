"""Every name, number, stretch and word that the reader knows, found in a text."""
