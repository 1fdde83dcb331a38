"""A unit on a telephone: each of its indicators with value, target and lamp, and why it is red."""

from collections.abc import Iterable
from datetime import datetime

from bot.boards.lagging import Row
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from bot.services.views.lagging import lamp_text, measure, movement, pace_text
from bot.services.views.why import why_text


def unit_text(unit: str, at: datetime, rows: Iterable[Row], catalogue: Catalogue) -> Text:
    """The unit's figures in the catalogue's order."""
    heading = Text("unit-heading", {"unit": unit, "at": f"{at:%m-%d %H:%M}"})
    ordered = in_order(rows, catalogue)
    body = tuple(figure_text(row, catalogue) for row in ordered) or (Text("unit-owes-nothing"),)
    return Text("lines", {"lines": (heading, *body)})


def in_order(rows: Iterable[Row], catalogue: Catalogue) -> list[Row]:
    """Rows in the order of the catalogue's indicators."""
    order = {indicator.name: place for place, indicator in enumerate(catalogue.indicators)}
    return sorted(rows, key=lambda row: order[row.indicator])


def figure_text(row: Row, catalogue: Catalogue) -> Text:
    """An indicator of a unit: how it stands and, where it is not on pace, why and what helps."""
    why = why_text(row, catalogue.indicator[row.indicator])
    if why is None:
        return Text(
            "unit-row",
            {**_figure(row, catalogue), "pace": pace_text(row), "movement": _moved(row, catalogue)},
        )
    return Text("unit-row-behind", {**_figure(row, catalogue), "why": why})


def figure_line(row: Row, catalogue: Catalogue) -> Text:
    """The same in one line: lamp, value, target, gap."""
    return Text("unit-line", {**_figure(row, catalogue), "pace": pace_text(row)})


def _figure(row: Row, catalogue: Catalogue) -> dict[str, Text | str]:
    return {
        "lamp": lamp_text(row.lamp),
        "indicator": row.indicator,
        "measure": measure(row, catalogue),
    }


def _moved(row: Row, catalogue: Catalogue) -> Text:
    return movement(row, None, catalogue.indicator[row.indicator])
