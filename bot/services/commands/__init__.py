"""Commands: what people ask of the bot, with a slash or in a word."""

from bot.services.commands.answering import answer

__all__ = ["answer"]
