"""The rows of a lagging board that are kept as lines: each made as it is read, or written."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import tee
from operator import itemgetter

from bot.boards.gaps import lamp_of
from bot.boards.lagging import Row, shared_ranks
from bot.boards.lamps import Lamp
from bot.boards.plain import SEPARATOR, amount, quoted, together
from bot.boards.plain import day as as_day
from bot.boards.progress import assumed, completion, days_left, needed_per_week
from bot.boards.scores import as_share, tells
from bot.boards.written import OfFigures, named, of_days, of_figures, of_standing, opened
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
        return (self._row(rank, Line(*fields)) for rank, fields in _ranked(self.lines))

    def written(self) -> Iterator[bytes]:
        """The same as text of JSON, to the byte what `json.dumps` makes of each, many together."""
        return together(self._pieced())

    def _pieced(self) -> Iterator[tuple[bytes, ...]]:
        """What few rows have is left to the row itself: shares beyond counting, decisions."""
        units, indicators, decided = self._units(), self._pieces(), self.decided
        standing, moved = of_standing(self.lamps), of_days()
        opening, rank, last = b"", 0, object()
        for place, fields in enumerate(self.lines, start=1):
            unit, of, value, target, share, gap, lamp, day = fields
            if gap != last:
                opening, rank, last = opened(place), place, gap
            shares = standing[share, gap, lamp]
            if shares is None or (decided and (unit, of) in decided):
                yield SEPARATOR, as_json(self._row(rank, Line(*fields)))
                continue
            name, figures = indicators[of]
            told, needed = figures[value, target]
            yield opening, units[unit], name, told, shares, moved[day], needed

    def _row(self, rank: int, line: Line) -> Row:
        indicator = self._indicators[line.indicator_id]
        value, target = assumed(amount(line.value), indicator), amount(line.target)
        done, due = _shares(line, value, target, indicator)
        decided = self.decided.get((line.unit_id, line.indicator_id))
        moved = as_day(line.last_movement)
        return Row(
            rank,
            self.names.unit_name[line.unit_id],
            indicator.name,
            value,
            target,
            done,
            due,
            None if done is None or due is None else done - due,
            Lamp(line.lamp) if line.lamp else lamp_of(line.gap, self.lamps),
            moved,
            needed_per_week(value, target, self.day, indicator),
            (self.day - (moved or date(self.day.year, 1, 1))).days // 7,
            None,
            decided and decided.beside(value),
            days_left(self.day),
        )

    def _units(self) -> Mapping[int, bytes]:
        return {unit: quoted(name).encode() for unit, name in self.names.unit_name.items()}

    def _pieces(self) -> Mapping[int, tuple[bytes, OfFigures]]:
        """Of each indicator its name, and what makes its figures: all alike share that."""
        found: dict[int, tuple[bytes, OfFigures]] = {}
        shared: dict[object, OfFigures] = {}
        for number, one in self._indicators.items():
            alike = one.kind, one.direction
            made = shared.setdefault(alike, of_figures(one, self.day))
            found[number] = named(one.name), made
        return found

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


def _shares(
    line: Line, value: Decimal | None, target: Decimal | None, indicator: Indicator
) -> tuple[Decimal | None, Decimal | None]:
    """Completion and pace; beyond what a score can tell, the completion is reckoned itself."""
    if line.completion is None or line.gap is None:
        return None, None
    due = as_share(line.completion - line.gap)
    if tells(line.completion):
        return as_share(line.completion), due
    return completion(value, target, indicator), due


_encode = json.JSONEncoder(ensure_ascii=False).encode
_GAP = itemgetter(Line._fields.index("gap"))
