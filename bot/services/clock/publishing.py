"""The board."""

from bot.services.clock.round import Round


def publish(run: Round) -> None:
    """Freeze the board."""
    del run
