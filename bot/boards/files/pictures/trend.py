"""Trends as a picture: one large chart, or small ones beneath each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from bot.boards.files.grid import Say
from bot.boards.files.pictures import font, style
from bot.boards.files.pictures.labels import put_figures, room_of
from bot.boards.files.pictures.paint import canvas, paint, png
from bot.boards.files.pictures.sheet import Box, Sheet, Sign, Words
from bot.boards.lamps import Lamp
from bot.boards.trend import Trend
from bot.domain.catalogue import Kind
from bot.domain.messages import Text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MOST = 5  # charts in a picture
_TALL, _LOW = 620, 190  # pixels of one chart, and of one among several
_LEFT, _UNDER = 118, 56  # pixels beside and beneath a chart, for its ticks
_MANY = 100_000
_MONTHS = (1, 3, 5, 7, 9, 11)


@dataclass(frozen=True, slots=True)
class Panel:
    """A chart with its words: what it shows, how it stands, what moved lately."""

    title: Text
    standing: Text
    note: Text
    lamp: Lamp | None
    trend: Trend


def trend_picture(title: Text, subtitle: Text, panels: Sequence[Panel], say: Say) -> bytes:
    """A PNG of at most 5 charts (MOST); solid what was reached, dashed what is due."""
    sheet = Sheet.titled(title, subtitle, say)
    _legend(sheet, panels, say)
    height = _TALL if len(panels) == 1 else _LOW
    places = [_heading(sheet, panel, height, say) for panel in panels[:MOST]]
    sheet.skip(10)
    figure, axes = canvas(sheet.y)
    paint(axes, sheet)
    right = max(style.MARGIN, *(room_of(panel.trend) for panel in panels[:MOST]))
    for panel, top in zip(panels, places, strict=False):
        width = (style.WIDTH - _LEFT - right) / style.WIDTH
        below = 1 - (top + height) / sheet.y
        chart(figure.add_axes((_LEFT / style.WIDTH, below, width, height / sheet.y)), panel, say)
    return png(figure)


def _legend(sheet: Sheet, panels: Sequence[Panel], say: Say) -> None:
    middle = sheet.y + style.SMALL * style.LEADING / 2
    several = all(panel.trend.low for panel in panels)
    solid = say(Text("trend-middle" if several else "trend-value"))
    sheet.put(
        Box(style.MARGIN, middle - 4, 60, 8, style.VALUE),
        Words(style.MARGIN + 74, middle, solid, style.SMALL),
    )
    dashes = style.MARGIN + 74 + font.width(solid, style.SMALL) + 50
    sheet.put(*(Box(dashes + place * 24, middle - 3, 14, 6, style.SOFT) for place in range(3)))
    sheet.put(Words(dashes + 76, middle, say(Text("trend-due")), style.SMALL))
    sheet.skip(style.SMALL * style.LEADING)


def _heading(sheet: Sheet, panel: Panel, height: float, say: Say) -> float:
    """The words over a chart; gives where the chart begins."""
    sheet.skip(18)
    sheet.rule()
    sheet.skip(14)
    indent = 48 if panel.lamp else 0
    if panel.lamp:
        sheet.put(
            Sign(
                style.MARGIN + 16,
                sheet.y + style.NORMAL * style.LEADING / 2,
                panel.lamp,
                style.NORMAL,
            )
        )
    room = style.WIDTH - 2 * style.MARGIN - indent
    sheet.line(say(panel.title), style.NORMAL, x=style.MARGIN + indent, room=room, bold=True)
    sheet.line(
        say(panel.standing), style.SMALL, style.COLOURS[panel.lamp] if panel.lamp else style.INK
    )
    sheet.line(say(panel.note), style.SMALL, style.SOFT)
    sheet.skip(26)
    top = sheet.y
    sheet.skip(height + _UNDER)
    return top


def chart(axes: "Axes", panel: Panel, say: Say) -> None:
    """One chart: what was reached, what is due, and the spread of several units."""
    trend = panel.trend
    year = trend.days[-1].year
    known = [
        (day.toordinal(), float(value))
        for day, value in zip(trend.days, trend.values, strict=True)
        if value is not None
    ]
    _band(axes, trend)
    if trend.due:
        due = [(day.toordinal(), float(amount)) for day, amount in trend.due]
        axes.plot(*zip(*due, strict=True), color=style.SOFT, linestyle=(0, (3, 2)), linewidth=1.6)
    if known:
        line = axes.plot(*zip(*known, strict=True), linewidth=2.6, solid_capstyle="round")
        end = axes.plot(*known[-1], "o", markersize=7)
        for one in (*line, *end):  # whole, also on the edges
            one.set(color=style.VALUE, clip_on=False, zorder=3)
    axes.set_xlim(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal())
    _ends(axes, [*trend.values, *trend.low, *trend.high], trend)
    put_figures(axes, trend)
    _ticks(axes, year, say, whole=_in_wholes(trend))


def _band(axes: "Axes", trend: Trend) -> None:
    """From the lowest to the highest value of all units."""
    found = [
        (day.toordinal(), float(low), float(high))
        for day, low, high in zip(trend.days, trend.low, trend.high, strict=False)
        if low is not None and high is not None
    ]
    if found:
        days, lows, highs = zip(*found, strict=True)
        axes.fill_between(days, lows, highs, color=style.VALUE, alpha=0.16, linewidth=0)


def _ends(axes: "Axes", values: Sequence[Decimal | None], trend: Trend) -> None:
    """From zero, or the lowest below it, to a little above the highest."""
    known = [float(one) for one in values if one is not None]
    known += [float(amount) for _, amount in trend.due]
    lowest, highest = min([0.0, *known]), max([0.0, *known])
    room = (highest - lowest) * 0.2 or 1.0
    axes.set_ylim(lowest - (room if lowest < 0 else 0), highest + room)


def _tick(value: float, axes: "Axes", say: Say) -> str:
    """A number at a tick; on a scale of hundreds of thousands in ten thousands."""
    if max(map(abs, axes.get_ylim())) < _MANY:
        return f"{value:.10g}"
    return say(Text("trend-ten-thousands", {"number": f"{value / 10_000:.10g}"}))


def _in_wholes(trend: Trend) -> bool:
    """Whether a trend is of things that are counted, also as a stock (在谈项目)."""
    if trend.indicator.kind is not Kind.LEVEL:
        return trend.indicator.kind is Kind.COUNT
    shown = (*trend.values, *trend.low, *trend.high, *(amount for _, amount in trend.due))
    return all(one is None or one == one.to_integral_value() for one in shown)


def _ticks(axes: "Axes", year: int, say: Say, *, whole: bool) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axes.set_xticks(
        [date(year, month, 1).toordinal() for month in _MONTHS],
        [say(Text("trend-month", {"month": month})) for month in _MONTHS],
    )
    axes.yaxis.set_major_locator(MaxNLocator(4, integer=whole))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: _tick(value, axes, say)))
    for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        label.set_fontproperties(font.properties())
        label.set_fontsize(30 * style.POINTS)
        label.set_color(style.SOFT)
    for label in axes.get_xticklabels():
        label.set_horizontalalignment("left")
    axes.tick_params(length=0, pad=4)
    axes.grid(axis="y", color=style.LINE, linewidth=1)
    axes.set_axisbelow(True)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "bottom")
        spine.set_color(style.INK)
