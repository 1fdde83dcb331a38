"""A unit on a telephone: each of its indicators with value, target and lamp."""

from collections.abc import Iterable
from datetime import datetime

from bot.boards.lagging import Row
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from bot.services.views.lagging import lamp_text, measure, movement
from bot.services.views.words import NOTHING


def unit_text(unit: str, at: datetime, rows: Iterable[Row], catalogue: Catalogue) -> Text:
    """The unit's figures in the catalogue's order."""
    order = {indicator.name: place for place, indicator in enumerate(catalogue.indicators)}
    sorted_rows = sorted(rows, key=lambda row: order[row.indicator])
    heading = Text("unit-heading", {"unit": unit, "at": f"{at:%m-%d %H:%M}"})
    body = tuple(_row(row, catalogue) for row in sorted_rows) or (Text("unit-owes-nothing"),)
    return Text("lines", {"lines": (heading, *body)})


def _row(row: Row, catalogue: Catalogue) -> Text:
    gap = row.gap
    key = "lagging-behind" if gap is not None and gap < 0 else "lagging-ahead"
    return Text(
        "unit-row",
        {
            "lamp": lamp_text(row.lamp),
            "indicator": row.indicator,
            "measure": measure(row, catalogue),
            "pace": NOTHING if gap is None else Text(key, {"gap": abs(gap)}),
            "movement": movement(row, None),
        },
    )
