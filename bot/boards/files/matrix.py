"""Units down, indicators across: the figures of a lagging board as one sheet."""

from collections.abc import Sequence

from bot.boards.lagging import Row
from bot.boards.tables import Table
from bot.domain.messages import Text


def matrix(rows: Sequence[Row]) -> Table:
    """The value of each unit (in the order of the rows' units by name) and indicator.

    A cell is empty where the unit does not owe the indicator or has no value.
    """
    import pandas as pd

    long = pd.DataFrame(
        [(row.unit, row.indicator, row.value) for row in rows],
        columns=["unit", "indicator", "value"],
        dtype=object,  # figures stay exact decimals
    )
    wide = long.pivot(index="unit", columns="indicator", values="value")
    lines = (
        (str(unit), *(None if pd.isna(value) else value for value in values))
        for unit, values in zip(wide.index, wide.to_numpy(), strict=True)
    )
    headings = (Text("column-unit"), *(Text("plain", {"text": str(n)}) for n in wide.columns))
    return Table(Text("sheet-matrix"), headings, tuple(lines))
