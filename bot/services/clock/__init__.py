"""Friday and every other moment: what the office says by itself, decided by stored rows."""

from bot.services.clock.tick import tick

__all__ = ["tick"]
