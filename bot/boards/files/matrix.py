"""Units down, indicators across: the figures of a lagging board as one sheet."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from bot.boards.tables import Cell, Table
from bot.domain.messages import Text


class Figure(NamedTuple):
    """The value of a unit's indicator; None where there is none."""

    unit: str
    indicator: str
    value: Decimal | None


def matrix(indicators: Sequence[str], parts: Iterable[Sequence[Figure]]) -> Table:
    """The value of each unit and indicator, a part of the units at a time.

    Units and indicators stand in the order given. A cell is empty where the unit does not owe the
    indicator or has no value.
    """
    headings = (Text("column-unit"), *(Text("plain", {"text": name}) for name in indicators))
    rows = (row for part in parts for row in _rows(indicators, part))
    return Table(Text("sheet-matrix"), headings, rows, fixed=1)


def _rows(indicators: Sequence[str], part: Sequence[Figure]) -> Iterator[tuple[Cell, ...]]:
    import pandas as pd

    long = pd.DataFrame(part, columns=Figure._fields, dtype=object)  # figures stay exact decimals
    wide = long.pivot(index="unit", columns="indicator", values="value")
    wide = wide.reindex(index=list(dict.fromkeys(long["unit"])), columns=list(indicators))
    for unit, values in zip(wide.index, wide.to_numpy(), strict=True):
        yield str(unit), *(None if pd.isna(value) else value for value in values)
