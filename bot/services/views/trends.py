"""The words of trends: over each chart, and under the picture."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from statistics import median

from bot.boards.files.pictures.trend import Panel
from bot.boards.lagging import Row
from bot.boards.progress import ZERO
from bot.boards.trend import Trend
from bot.domain.catalogue import Catalogue, Indicator
from bot.domain.messages import Param, Text
from bot.services.lines import signed
from bot.services.views.lagging import gap_text, joined, measure
from bot.services.views.unit import figure_line, figure_text
from bot.services.views.why import amount_text
from bot.services.views.words import measured

RECENT = 4  # weeks


def unit_panel(row: Row, trend: Trend, catalogue: Catalogue) -> Panel:
    """The chart of a unit's figure."""
    gap = gap_text(row)
    standing = joined([measure(row, catalogue), *([gap] if gap else [])])
    title = Text("plain", {"text": row.indicator})
    return Panel(title, standing, moved_text(trend), row.lamp, trend)


def office_panel(rows: Sequence[Row], trend: Trend) -> Panel:
    """The chart of an indicator over all units."""
    title = Text("plain", {"text": trend.indicator.name})
    return Panel(title, office_text(rows, trend.indicator), moved_text(trend), None, trend)


def unit_caption(unit: str, rows: Sequence[Row], catalogue: Catalogue, at: datetime) -> Text:
    """A line for each figure of a unit."""
    return _under(unit, at, [figure_line(row, catalogue) for row in rows])


def figure_caption(unit: str, row: Row, trend: Trend, catalogue: Catalogue, at: datetime) -> Text:
    """One figure: how it stands, why it is red and what helps, what the last weeks added."""
    return _under(unit, at, [figure_text(row, catalogue), moved_text(trend)])


def office_caption(
    of_whom: Text, of: Mapping[str, Sequence[Row]], catalogue: Catalogue, at: datetime
) -> Text:
    """A line for each indicator over all units, or some (`of_whom`)."""
    lines = [
        Text("trend-line", {"indicator": name, "sum": office_text(rows, catalogue.indicator[name])})
        for name, rows in of.items()
    ]
    return _under(of_whom, at, lines)


def _under(what: Param, at: datetime, lines: Sequence[Text]) -> Text:
    heading = Text("trend-heading", {"what": what, "at": f"{at:%m-%d %H:%M}"})
    return Text("lines", {"lines": (heading, *lines)})


def office_text(rows: Sequence[Row], indicator: Indicator) -> Text:
    """The sum over all, and against the targets what those with a target come to.

    Of what is not summed the lowest, middle and highest value.
    """
    if not indicator.kind.accumulates:
        values = [row.value for row in rows if row.value is not None]
        return _spread(values, len(rows), indicator)
    aimed = [row for row in rows if row.target is not None]
    said: dict[str, Param] = {"units": len(rows), "now": _sum(rows, indicator)}
    if not aimed:
        return Text("trend-sum", said)
    said["zero"] = sum(row.value is not None and row.value <= 0 for row in rows)
    said["target"] = amount_text(sum((row.target or ZERO for row in aimed), ZERO), indicator)
    if len(aimed) == len(rows):
        return Text("trend-sum-of", said)
    return Text("trend-sum-part", {**said, "aimed": len(aimed), "done": _sum(aimed, indicator)})


def _sum(rows: Sequence[Row], indicator: Indicator) -> Text:
    """What units come to; one below zero adds nothing (Standing, 12)."""
    return amount_text(sum((max(row.value or ZERO, ZERO) for row in rows), ZERO), indicator)


def _spread(values: Sequence[Decimal], units: int, indicator: Indicator) -> Text:
    if not values:
        return Text("trend-no-figures", {"units": units})
    said: dict[str, Param] = {
        "units": units,
        "said": len(values),
        "low": min(values),
        "middle": median(values),
        "high": max(values),
        "uom": measured(indicator.uom),
    }
    return Text("trend-spread", said)


def moved_text(trend: Trend) -> Text:
    """What the last four weeks added, or that the first figures stand alone."""
    moved, weeks = trend.moved(RECENT), {"weeks": RECENT}
    if moved is None:
        return Text("trend-nothing-said" if trend.last is None else "trend-first-said", weeks)
    key = "delta-points" if trend.indicator.kind.percent else "delta"
    delta = Text(key, {"delta": signed(moved), "uom": measured(trend.indicator.uom)})
    moved_key = "trend-moved-middle" if trend.low else "trend-moved"
    return Text(moved_key, {**weeks, "delta": delta})
