"""Scores: how far everything owed is, as whole hundredths of a percent that a database can sort by.

A score is the completion of a figure by one of its targets. What a board adds on its day, the pace,
is the same for all figures of a shape: level and rate figures, figures that grow with the year, and
those whose targets go by the same quarters. The figures shown are never made from scores.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from functools import lru_cache

from bot.boards.lagging import owed_in_scope
from bot.boards.progress import HUNDRED, assumed, completion, pace, paced
from bot.domain.catalogue import Catalogue, Indicator, Kind, Target
from bot.standings.targets import TargetBook

WHOLE, LINEAR, FIRST_BY_QUARTERS = 0, 1, 2
LARGEST = 10**17  # a database's whole numbers end soon after


@dataclass(frozen=True, slots=True)
class Owed:
    """What a unit owes of an indicator from the day `begins` up to the one before `ends`.

    `target` is None where none is given for those days.
    """

    unit: str
    indicator: Indicator
    begins: date
    ends: date
    target: Target | None
    shape: int


def score(value: Decimal | None, amount: Decimal | None, indicator: Indicator) -> int | None:
    """The completion in hundredths of a percent; beyond 10^15 percent all scores are alike."""
    done = completion(assumed(value, indicator), amount, indicator)
    return None if done is None else as_score(done)


def as_score(share: Decimal) -> int:
    """A share of two decimals in hundredths of a percent, as far as a database can count."""
    return max(-LARGEST, min(LARGEST, int(share * HUNDRED)))


def tells(score: int | None) -> bool:
    """Whether a score is the share itself, and not the most that can be counted."""
    return score is None or abs(score) < LARGEST


@lru_cache(maxsize=4096)  # a share stands in many rows
def as_share(score: int) -> Decimal:
    """The share in percent that a score below the largest stands for."""
    return Decimal(score).scaleb(-2)


def hundredths(points: Decimal) -> int:
    """The greatest whole number of hundredths that is no more than so many points."""
    return int((points * HUNDRED).to_integral_value(ROUND_FLOOR))


def owed(catalogue: Catalogue, year: int, book: TargetBook) -> Iterator[Owed]:
    """Everything owed in a year, in the catalogue's order, for each stretch of days with a target.

    `book` has the catalogue's targets.
    """
    new_year = date(year, 1, 1)
    numbered = by_quarters(book.quartered(year)).items()
    shapes = {_quarters(target): number for number, target in numbered}
    for unit, indicator in owed_in_scope(catalogue, year):
        begun: dict[date, Target | None] = {new_year: None}
        for row in book.of(unit, indicator.name, year):
            begun[max(row.valid_from or new_year, new_year)] = row
        ends = [*list(begun)[1:], date(year + 1, 1, 1)]
        for (begins, target), end in zip(begun.items(), ends, strict=True):
            yield Owed(unit, indicator, begins, end, target, _shape(target, indicator, shapes))


def by_quarters(quartered: Iterable[Target]) -> Mapping[int, Target]:
    """A target of each shape that goes by quarters, by the shape's number.

    `quartered` are all targets of a year that do, in the catalogue's order.
    """
    found: dict[object, Target] = {}
    for target in quartered:
        found.setdefault(_quarters(target), target)
    return dict(enumerate(found.values(), start=FIRST_BY_QUARTERS))


@lru_cache(maxsize=2)  # a day's pages ask for the same thousands of them
def paces(book: TargetBook, day: date) -> Mapping[int, int]:
    """The pace of a day for each shape, in hundredths of a percent."""
    return paces_of(book.quartered(day.year), day)


def paces_of(quartered: Iterable[Target], day: date) -> Mapping[int, int]:
    """The same of the targets of the day's year that go by quarters."""
    year = Target("", "", day.year, Decimal(1))
    due = {WHOLE: pace(day, year, Kind.RATIO), LINEAR: pace(day, year, Kind.COUNT)}
    for number, target in by_quarters(quartered).items():
        due[number] = pace(day, target, Kind.COUNT)
    return {shape: as_score(share or Decimal(0)) for shape, share in due.items()}


def _quarters(target: Target) -> object:
    return target.amount, target.quarters


def _shape(target: Target | None, indicator: Indicator, shapes: Mapping[object, int]) -> int:
    if not paced(indicator.kind):
        return WHOLE
    return shapes.get(_quarters(target), LINEAR) if target else LINEAR
