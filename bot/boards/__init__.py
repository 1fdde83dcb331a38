"""Boards (通报榜): rankings made from standings, as pure values for text, file and JSON."""
