"""Rows of a lagging board as text of JSON, hundreds of thousands put together of shared pieces.

A piece is in UTF-8 and has what stands between it and the next. In the order of a row: what opens
it, the unit, what names the indicator, value and target, shares and lamp, last movement, what is
needed each week. Where all numbers are plain no two rows need be alike: what follows the
indicator is written at once.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple, TypeAlias

from bot.boards.gaps import lamp_by
from bot.boards.plain import SEPARATOR, amount, digits, quoted
from bot.boards.progress import assumed, days_left, in_steps, needed_per_week
from bot.boards.reckoned import DAYS, KNOWN, Amounts, Shares
from bot.boards.remembered import Remembered
from bot.boards.scores import tells
from bot.boards.wholes import in_words
from bot.domain.catalogue import Indicator
from bot.domain.office import Lamps

OfFigures: TypeAlias = Mapping[Amounts, tuple[bytes, bytes]]
OfStanding: TypeAlias = Mapping[Shares, bytes | None]


def opened(rank: int) -> bytes:
    """What opens a row, behind what parts it from the one before."""
    return SEPARATOR + b'{"rank": %d, "unit": ' % rank


class OfIndicator(NamedTuple):
    """What is written of an indicator: its name, a value that nobody reported, its figures.

    `days` are those left to reach a target, 0 where none is reached bit by bit.
    """

    name: bytes
    unsaid: str
    days: int
    figures: OfFigures


def of_indicator(indicator: Indicator, day: date, figures: OfFigures) -> OfIndicator:
    """The pieces of an indicator on a day; those of figures are `of_figures`."""
    name = f', "indicator": {quoted(indicator.name)}, '.encode()
    days = days_left(day) if in_steps(indicator) else 0
    return OfIndicator(name, never_reported(indicator), days, figures)


def never_reported(indicator: Indicator) -> str:
    """What is written of a value that nobody reported."""
    return "null" if assumed(None, indicator) is None else "0"


def of_figures(indicator: Indicator, day: date) -> OfFigures:
    """The pieces of a value and its target, and of what is needed each week.

    Both are given in the words that they are kept in. All indicators of one kind and direction are
    alike.
    """
    unsaid = never_reported(indicator)

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

    of_gap = of_gaps(lamps)

    def piece(shares: Shares) -> bytes | None:
        completion, gap, lamp = shares
        if not tells(completion):
            return None
        due = None if completion is None or gap is None else completion - gap
        said = f'"completion": {_share(completion)}, "pace": {_share(due)}, '
        return (said + of_gap(gap, lamp)).encode()

    return Remembered(piece, 4 * KNOWN)  # there are as many as shares of all paces


def of_gaps(lamps: Lamps) -> Callable[[int | None, str | None], str]:
    """What writes a gap to pace and its lamp, which the gap has where none is given."""
    lamp_at = lamp_by(lamps)

    def written(gap: int | None, lamp: str | None) -> str:
        if gap is None:
            return f'"gap": null, "lamp": {_words(lamp)}, '
        return f'"gap": {in_words(gap)}, "lamp": "{lamp or lamp_at(gap)}", '

    return written


def of_shares() -> Mapping[int, str]:
    """What is written of a share in hundredths of a percent."""
    return Remembered(in_words, 4 * KNOWN)


def of_days() -> Mapping[str | None, str]:
    """What is written of the day of the last movement."""
    return Remembered(lambda day: f'"last_movement": {_words(day)}, ', DAYS)


def _share(hundredths: int | None) -> str:
    """A share as text of JSON."""
    return "null" if hundredths is None else in_words(hundredths)


def _words(plain: str | None) -> str:
    return "null" if plain is None else f'"{plain}"'
