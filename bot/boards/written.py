"""Rows of a lagging board as text of JSON, hundreds of thousands put together of shared pieces."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import TypeAlias

from bot.boards.gaps import lamp_of
from bot.boards.plain import amount, digits, iso
from bot.boards.progress import assumed, needed_per_week
from bot.boards.scores import tells
from bot.domain.catalogue import Indicator
from bot.domain.office import Lamps

_KNOWN = 16_384  # pieces of a kind that are remembered


OfFigures: TypeAlias = Callable[[str | None, str | None], tuple[str, str]]
OfStanding: TypeAlias = Callable[[int | None, int | None, str | None], str | None]


def of_figures(indicator: Indicator, day: date) -> OfFigures:
    """What makes the pieces of a value and its target, and of what is needed each week.

    Both are given in the words that they are kept in. All indicators of one kind and direction are
    alike.
    """

    unsaid = "null" if assumed(None, indicator) is None else "0"

    @lru_cache(maxsize=_KNOWN)
    def pieces(value: str | None, target: str | None) -> tuple[str, str]:
        needed = needed_per_week(amount(value), amount(target), day, indicator)
        said = unsaid if value is None else digits(value)
        told = f'"value": {said}, "target": {digits(target)}'
        return told, f'"needed_per_week": {digits(None if needed is None else str(needed))}'

    return pieces


def of_standing(lamps: Lamps) -> OfStanding:
    """What makes the piece of a completion, its gap to pace and its lamp, which the gap may have.

    In hundredths of a percent, both or none; nothing is made of a completion that is beyond what a
    score can tell.
    """

    @lru_cache(maxsize=4 * _KNOWN)  # there are as many as shares of all paces
    def piece(completion: int | None, gap: int | None, lamp: str | None) -> str | None:
        if not tells(completion):
            return None
        due = None if completion is None or gap is None else completion - gap
        shares = f'"completion": {_share(completion)}, "pace": {_share(due)}, "gap": {_share(gap)}'
        return f'{shares}, "lamp": {_words(lamp or lamp_of(gap, lamps))}'

    return piece


@lru_cache(maxsize=512)  # the days of a year
def moved(day: date | None) -> str:
    """What is written of the last movement."""
    return f'"last_movement": {_words(iso(day))}'


def _share(hundredths: int | None) -> str:
    """A share as text of JSON."""
    if hundredths is None:
        return "null"
    return repr(hundredths / 100 if hundredths % 100 else hundredths // 100)


def _words(plain: str | None) -> str:
    return "null" if plain is None else f'"{plain}"'
