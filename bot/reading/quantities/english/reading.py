"""What English says at a place of a text, before it is read as Chinese."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.amounts import read_amount
from bot.reading.quantities.english.dates import read_dates
from bot.reading.quantities.english.figures import as_said, read_figure, read_words
from bot.reading.quantities.english.letters import begins_a_word, has_words
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind

_BESIDE_A_NAME: Final = re.compile(r"\ue000 ~|[0-9]\+ \ue000|\ue000 [0-9]{1,2}\. ")
"""How English goes on from a name, or leads to it, without a word."""
_BETWEEN: Final = re.compile(r" (?:to|and) (?=\d)")
_FROM: Final = re.compile(r"(?:^|[^a-z])(?P<lead>from|between) $")


def is_english(text: str) -> bool:
    """Whether a text is in English, if only in part."""
    return has_words(text) or (" " in text and _BESIDE_A_NAME.search(text) is not None)


def begins(text: str, start: int) -> bool:
    """Whether something of English may begin at a place: a number, or a word."""
    return text[start].isdigit() or begins_a_word(text, start)


def read_english(text: str, start: int, today: date) -> Quantity | None:
    """The day, the stretch or the number in words that begins at `start`."""
    if not begins(text, start):
        return None
    told = read_figure(text, start) if text[start].isdigit() else None
    return told or read_dates(text, start, today) or read_words(text, start)


def as_english(text: str, quantity: Quantity) -> Quantity:
    """The quantity with what English says around it: 20 to 25, about 20, 20 or more."""
    return as_said(text, _range(text, quantity))


def _range(text: str, lower: Quantity) -> Quantity:
    """20 to 25, between 20 and 25; what rose from 20 to 25 is no range."""
    to = _BETWEEN.match(text, lower.end)
    if to is None or lower.value is None or lower.signed or lower.kind not in _NUMBERS:
        return lower
    lead = _FROM.search(text, max(0, lower.start - 9), lower.start)
    wanted = "and" if lead is not None and lead["lead"] == "between" else "to"
    if (lead is not None and lead["lead"] == "from") or to[0].strip() != wanted:
        return lower
    upper = read_amount(text, to.end())
    if upper is None or upper.value is None or upper.value <= lower.value:
        return lower
    begin = lead.start("lead") if lead is not None else lower.start
    ends = upper.but(kind=Kind.RANGE, start=begin, value=None, amount=None)
    return ends.but(low=lower.value, high=upper.value)


_NUMBERS: Final = (Kind.NUMBER, Kind.PERCENT, Kind.COUNT)
