"""Rows of a lagging board as text of JSON, hundreds of thousands put together of shared pieces.

A piece is in UTF-8 and has what stands between it and the next. In the order of a row: what opens
it, the unit, what names the indicator, value and target, shares and lamp, last movement, what is
needed each week.
"""

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from bot.boards.gaps import lamp_of
from bot.boards.plain import SEPARATOR, amount, digits, quoted
from bot.boards.progress import assumed, needed_per_week
from bot.boards.reckoned import DAYS, KNOWN, Amounts, Shares
from bot.boards.remembered import Remembered
from bot.boards.scores import tells
from bot.domain.catalogue import Indicator
from bot.domain.office import Lamps

OfFigures: TypeAlias = Mapping[Amounts, tuple[bytes, bytes]]
OfStanding: TypeAlias = Mapping[Shares, bytes | None]


def opened(rank: int) -> bytes:
    """What opens a row, behind what parts it from the one before."""
    return SEPARATOR + b'{"rank": %d, "unit": ' % rank


def named(indicator: str) -> bytes:
    """What is written of an indicator's name."""
    return f', "indicator": {quoted(indicator)}, '.encode()


def of_figures(indicator: Indicator, day: date) -> OfFigures:
    """The pieces of a value and its target, and of what is needed each week.

    Both are given in the words that they are kept in. All indicators of one kind and direction are
    alike.
    """
    unsaid = "null" if assumed(None, indicator) is None else "0"

    def pieces(amounts: Amounts) -> tuple[bytes, bytes]:
        value, target = amounts
        needed = needed_per_week(amount(value), amount(target), day, indicator)
        said = unsaid if value is None else digits(value)
        told = f'"value": {said}, "target": {digits(target)}, '
        weekly = f'"needed_per_week": {digits(None if needed is None else str(needed))}}}'
        return told.encode(), weekly.encode()

    return Remembered(pieces, KNOWN)


def of_standing(lamps: Lamps) -> OfStanding:
    """The piece of a completion, its gap to pace and its lamp, which the gap may have.

    In hundredths of a percent, both or none; nothing is made of a completion that is beyond what a
    score can tell.
    """

    def piece(shares: Shares) -> bytes | None:
        completion, gap, lamp = shares
        if not tells(completion):
            return None
        due = None if completion is None or gap is None else completion - gap
        said = f'"completion": {_share(completion)}, "pace": {_share(due)}, "gap": {_share(gap)}'
        return f'{said}, "lamp": {_words(lamp or lamp_of(gap, lamps))}, '.encode()

    return Remembered(piece, 4 * KNOWN)  # there are as many as shares of all paces


def of_days() -> Mapping[str | None, bytes]:
    """What is written of the day of the last movement."""
    return Remembered(lambda day: f'"last_movement": {_words(day)}, '.encode(), DAYS)


def _share(hundredths: int | None) -> str:
    """A share as text of JSON."""
    if hundredths is None:
        return "null"
    return repr(hundredths / 100 if hundredths % 100 else hundredths // 100)


def _words(plain: str | None) -> str:
    return "null" if plain is None else f'"{plain}"'
