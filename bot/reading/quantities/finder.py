"""Find every quantity in a text."""

from datetime import date

from bot.reading.quantities.model import Quantity


def find(text: str, today: date) -> tuple[Quantity, ...]:
    """Every quantity, date and stretch in `text`, in order, not overlapping, the longest winning.

    `today` is the calendar date of sending, from which days without a year are reckoned (contract: Dates).
    """
    raise NotImplementedError(text, today)
