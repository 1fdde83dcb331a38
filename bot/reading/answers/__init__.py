"""Bare numbers that answer the question of the bot, and what is said beside them."""
