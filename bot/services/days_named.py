"""The days whose figure a correction calls wrong: 3月8日签约应为3个, 昨天报的签约应为1个. Pure."""

import re
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Final

from bot.domain.ledger import Entry
from bot.domain.reading import IndicatorUpdate, Op
from bot.reading.quantities import Quantity, find

_SENT: Final = re.compile("(?:早上|上午|中午|下午|晚上)?(?:我们?)?(?:上?[报報]|填|发|發)")


@dataclass(frozen=True, slots=True)
class DaysNamed:
    """A stretch of days as a message names it, both ends included.

    They are those of sending where `sent_in`, the office's time zone, is given (昨天报的), else
    those of which a figure speaks.
    """

    words: str
    first: date
    last: date
    sent_in: tzinfo | None = None

    def holds(self, figure: Entry) -> bool:
        """Whether a figure is of these days."""
        sent = figure.place.sent_at
        day = figure.as_of if self.sent_in is None else sent.astimezone(self.sent_in).date()
        return self.first <= day <= self.last


def days_named(said: IndicatorUpdate, text: str, today: date, zone: tzinfo) -> DaysNamed | None:
    """The days that a message names before a correction; None where it names none.

    `today` is the date of sending in the office's time zone.
    """
    if said.op is not Op.CORRECT:
        return None
    before = [one for one in find(text, today) if one.end <= said.span[1]]
    found = (_named(one, said, text, today, zone) for one in reversed(before))
    return next((one for one in found if one), None)


def _named(
    quantity: Quantity, said: IndicatorUpdate, text: str, today: date, zone: tzinfo
) -> DaysNamed | None:
    stretch = quantity.stretch
    if stretch is None:
        return None
    sent = _SENT.match(text, quantity.outer_end) is not None
    if not sent and stretch.as_of(today) != said.as_of:
        return None
    words = text[quantity.outer_start : quantity.outer_end]
    return DaysNamed(words, stretch.first or stretch.last, stretch.last, zone if sent else None)
