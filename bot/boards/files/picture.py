"""Boards as pictures of a telephone's width; the Chinese font comes with a package."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from importlib.resources import as_file, files
from io import BytesIO
from typing import TYPE_CHECKING

from bot.boards.lagging import Row
from bot.boards.lamps import Lamp
from bot.standings import Point

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties

WIDTH, DPI = 5.4, 200  # inches: 1080 pixels, a telephone's width
ROW = 0.34  # inches of height for a row
MOST_ROWS = 30
EPOCH = date(1970, 1, 1)  # matplotlib counts days from here
COLOURS = {
    Lamp.GREEN: "#2e9e5b",
    Lamp.YELLOW: "#e0b000",
    Lamp.RED: "#d9483b",
    Lamp.DEEP_RED: "#8e1b1b",
    Lamp.EXEMPT: "#9aa0a6",
    None: "#9aa0a6",
}


@cache
def _font() -> "FontProperties":
    from matplotlib.font_manager import FontProperties

    with as_file(files("pylopdf_fonts_zh_cn") / "NotoSansSC-Regular.otf") as path:
        return FontProperties(fname=path)


def lagging_picture(rows: Sequence[Row], title: str) -> bytes:
    """A PNG of completion by unit, worst on top, in the lamps' colours; a mark where pace is.

    At most 30 rows are shown. Raises ValueError where there are none with a target.
    """
    shown = [row for row in rows if row.completion is not None][:MOST_ROWS]
    if not shown:
        raise ValueError("no row has a target")
    figure, axes = _figure(1.4 + ROW * len(shown))
    places = range(len(shown))
    axes.barh(places, [float(row.completion or 0) for row in shown], color=_colours(shown))
    axes.plot([float(row.pace or 0) for row in shown], places, "k|", markersize=11)
    axes.set_yticks(places, [f"{row.unit} {row.indicator}" for row in shown])
    axes.invert_yaxis()
    axes.set_xlim(0, max(100.0, *(min(150.0, float(row.completion or 0)) for row in shown)))
    for place, row in enumerate(shown):
        axes.annotate(f" {row.completion:f}%", (0, place), va="center", fontproperties=_font())
    return _png(figure, axes, title)


def trend_picture(points: Sequence[Point], title: str, target: float | None) -> bytes:
    """A PNG of a figure's course over the year; a dashed line at the target."""
    known = [point for point in points if point.value is not None]
    if not known:
        raise ValueError("nothing was reported")
    figure, axes = _figure(4.0)
    axes.xaxis_date()
    days = [float((point.day - EPOCH).days) for point in known]
    axes.step(days, [float(point.value or 0) for point in known], where="post", color="#1f5fa8")
    axes.plot(days, [float(point.value or 0) for point in known], "o", color="#1f5fa8")
    if target is not None:
        axes.axhline(target, color="#d9483b", linestyle="--")
    axes.set_ylim(bottom=min(0.0, *(float(point.value or 0) for point in known)))
    figure.autofmt_xdate()
    return _png(figure, axes, title)


def _figure(height: float) -> "tuple[Figure, Axes]":
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, height), dpi=DPI)
    FigureCanvasAgg(figure)
    return figure, figure.add_subplot()


def _colours(rows: Sequence[Row]) -> list[str]:
    return [COLOURS[row.lamp] for row in rows]


def _png(figure: "Figure", axes: "Axes", title: str) -> bytes:
    axes.set_title(title, fontproperties=_font(), fontsize=13)
    for label in (*axes.get_yticklabels(), *axes.get_xticklabels()):
        label.set_fontproperties(_font())
        label.set_fontsize(8)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    figure.tight_layout()
    out = BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()
