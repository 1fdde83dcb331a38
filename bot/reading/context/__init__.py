"""What one clause leaves to the next, in parts by what it is about."""

from bot.reading.context.context import Context

__all__ = ["Context"]
