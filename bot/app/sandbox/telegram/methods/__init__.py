"""The Bot API methods that the bot may call, by name."""

from bot.app.sandbox.telegram.methods import about, changing, receiving, sending
from bot.app.sandbox.telegram.methods.registry import METHODS, call

__all__ = ["METHODS", "about", "call", "changing", "receiving", "sending"]
