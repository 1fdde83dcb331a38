"""The rows of a lagging board that are kept as lines: each made as it is read, or written."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import tee
from operator import itemgetter

from bot.boards.lagging import Row, shared_ranks
from bot.boards.plain import PART, SEPARATOR, joined, quoted
from bot.boards.plain import day as as_day
from bot.boards.progress import completion, days_left
from bot.boards.reckoned import DAYS, Figures, Standings, figures_of, standings_of
from bot.boards.remembered import Remembered
from bot.boards.scores import tells
from bot.boards.wholes import MILLIONTHS, PARTS
from bot.boards.written import (
    OfFigures,
    OfIndicator,
    OfStanding,
    of_days,
    of_figures,
    of_gaps,
    of_indicator,
    of_shares,
    of_standing,
    opened,
)
from bot.domain.catalogue import Catalogue, Indicator
from bot.domain.ledger import Decided
from bot.domain.office import Lamps
from storage.history import Ids
from storage.lines import Fields, Line
from storage.office import Names


@dataclass(frozen=True)
class KeptRows:
    """The rows of lines in their order, to be read once; what the catalogue lost keeps its name.

    `day` is the board's, `decided` what was recognised and returned up to it.
    """

    lines: Iterator[Fields]
    names: Names
    catalogue: Catalogue
    day: date
    lamps: Lamps
    decided: Mapping[Ids, Decided]

    def __iter__(self) -> Iterator[Row]:
        """One row after the other."""
        return (self._row(rank, fields) for rank, fields in _ranked(self.lines))

    def written(self) -> Iterator[bytes]:
        """The same as text of JSON, to the byte what `json.dumps` makes of each, many together.

        A row whose numbers are plain is written in one loop and without a call: of
        hundreds of thousands, calls would take a tenth of the time. Rows come by gap: what a gap
        alone tells is made where it changes.
        """
        units, indicators, decided = self._units, self._pieces, self.decided
        percent, moved, of_gap = of_shares(), self._days, of_gaps(self.lamps)
        opening, told, rank, last, lit, waiting = b"", "", 0, object(), object(), list[bytes]()
        for place, fields in enumerate(self.lines, start=1):
            unit, of, value, target, share, gap, lamp, day, missing = fields
            if gap != last:
                opening, rank, last, lit = opened(place), place, gap, object()
            if lamp != lit:
                told, lit = of_gap(gap, lamp), lamp
            apart = decided and (unit, of) in decided
            if missing is None or share is None or gap is None or apart:
                waiting += self._apart(opening, rank, fields)
            else:
                name, unsaid, days, _ = indicators[of]
                weekly = "null"
                if missing and days:  # as `each_week` and `in_words` have it
                    short = -(-missing * 7 // (days * MILLIONTHS))
                    weekly = f"{short // 100}{PARTS[short % 100]}"
                figures = (
                    f'"value": {value or unsaid}, "target": {target}, '
                    f'"completion": {percent[share]}, "pace": {percent[share - gap]}, '
                    f'{told}{moved[day]}"needed_per_week": {weekly}}}'
                )
                waiting += (opening, units[unit], name, figures.encode())
            if place % PART == 0:
                yield joined(waiting)
                waiting.clear()
        if waiting:
            yield joined(waiting)

    def _apart(self, opening: bytes, rank: int, fields: Fields) -> tuple[bytes, ...]:
        """A row without a target, or with numbers that are not plain.

        What few rows have is left to the row itself: shares beyond counting, decisions.
        """
        unit, of, value, target, share, gap, lamp, day, _ = fields
        shares = self._shares[share, gap, lamp]
        if shares is None or (unit, of) in self.decided:
            return SEPARATOR, as_json(self._row(rank, fields))
        name, _, _, figures = self._pieces[of]
        told, needed = figures[value, target]
        return opening, self._units[unit], name, told, shares, self._days[day].encode(), needed

    def _row(self, rank: int, fields: Fields) -> Row:
        unit, of, kept, aimed, share, gap, lamp, day, missing = fields
        indicator, figures = self._figures[of]
        value, target, needed = figures[kept, aimed, missing]
        done, due, behind, shown = self._standing[share, gap, lamp]
        if due is not None and not tells(share):
            done = completion(value, target, indicator)
            behind = None if done is None else done - due
        decided = self.decided.get((unit, of))
        moved, quiet = self._moved[day]
        return Row(
            rank,
            self.names.unit_name[unit],
            indicator.name,
            value,
            target,
            done,
            due,
            behind,
            shown,
            moved,
            needed,
            quiet,
            None,
            decided and decided.beside(value),
            days_left(self.day),
        )

    @cached_property
    def _figures(self) -> Mapping[int, tuple[Indicator, Figures]]:
        """Of each indicator the value, target and what is needed each week, by words kept."""
        shared: dict[object, Figures] = {}
        return {
            number: (one, shared.setdefault((one.kind, one.direction), figures_of(one, self.day)))
            for number, one in self._indicators.items()
        }

    @cached_property
    def _standing(self) -> Standings:
        return standings_of(self.lamps)

    @cached_property
    def _moved(self) -> Mapping[str | None, tuple[date | None, int]]:
        """Of a day of last movement itself, and the full weeks since."""
        return Remembered(self._since, DAYS)

    def _since(self, day: str | None) -> tuple[date | None, int]:
        moved = as_day(day)
        return moved, (self.day - (moved or date(self.day.year, 1, 1))).days // 7

    @cached_property
    def _units(self) -> Mapping[int, bytes]:
        return {unit: quoted(name).encode() for unit, name in self.names.unit_name.items()}

    @cached_property
    def _pieces(self) -> Mapping[int, OfIndicator]:
        """Of each indicator what its rows share; all alike share their figures."""
        shared: dict[object, OfFigures] = {}
        return {
            number: of_indicator(
                one,
                self.day,
                shared.setdefault((one.kind, one.direction), of_figures(one, self.day)),
            )
            for number, one in self._indicators.items()
        }

    @cached_property
    def _shares(self) -> OfStanding:
        return of_standing(self.lamps)

    @cached_property
    def _days(self) -> Mapping[str | None, str]:
        return of_days()

    @cached_property
    def _indicators(self) -> Mapping[int, Indicator]:
        names = self.names.indicator_name.items()
        return {number: self.catalogue.known(name) for number, name in names}


def as_json(row: Row) -> bytes:
    """A row as text of JSON, reckoned by itself."""
    return _encode(row.to_json()).encode()


def _ranked(kept: Iterable[Fields]) -> Iterator[tuple[int, Fields]]:
    """Lines with the ranks that those with the same gap share."""
    measured, shown = tee(kept)
    return zip(shared_ranks(map(_GAP, measured)), shown, strict=True)


_encode = json.JSONEncoder(ensure_ascii=False).encode
_GAP = itemgetter(Line._fields.index("gap"))
