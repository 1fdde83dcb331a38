"""The figures at the ends of a chart's lines can be read: no line runs through them."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from matplotlib.axes import Axes
from matplotlib.text import Annotation
from numpy.typing import ArrayLike

from bot.boards.files.pictures.paint import canvas
from bot.boards.files.pictures.trend import Panel, chart
from bot.boards.trend import Trend, week_ends
from bot.domain.messages import Text
from bot.texts import render_plain
from tests.boards.office import SIGNED

NOTHING = Text("nothing")
DUE = tuple(
    (day, Decimal(day.timetuple().tm_yday) / 365 * 12)
    for day in week_ends(2023, date(2023, 12, 31))
)


def course(last: date, first: int, value: str) -> Trend:
    """From a first value straight to the one of the last day; 12 are due by the end of the year."""
    days = week_ends(2023, last)
    step = (Decimal(value) - first) / len(days)
    values = [*(first + step * place for place in range(1, len(days))), Decimal(value)]
    return Trend(SIGNED, days, tuple(values), DUE)


@pytest.mark.parametrize("first", [0, 20])
@pytest.mark.parametrize("value", ["0", "3", "5.9", "11", "12", "14"])
@pytest.mark.parametrize("day", [date(2023, 2, 20), date(2023, 6, 30), date(2023, 12, 29)])
def test_no_line_runs_through_a_figure_nor_another_figure(
    day: date, value: str, first: int
) -> None:
    figure, axes = canvas(300)
    axes.set_position((0.11, 0.2, 0.75, 0.6))
    chart(axes, Panel(NOTHING, NOTHING, NOTHING, None, course(day, first, value)), _say)
    figure.canvas.draw()
    now, due = (one for one in axes.texts if isinstance(one, Annotation))
    assert not now.get_window_extent().overlaps(due.get_window_extent())
    solid, *_ = [line for line in axes.lines if line.get_linestyle() == "-"]
    boxes = [one.get_window_extent() for one in (now, due)]
    assert not [
        place
        for place in _places(axes, solid.get_xydata())
        for box in boxes
        if box.contains(*place)
    ]
    months = [one.get_window_extent() for one in axes.get_xticklabels()]
    assert not [one for one in months if one.overlaps(boxes[0])]


def _places(axes: Axes, points: ArrayLike) -> Iterator[tuple[float, float]]:
    yield from axes.transData.transform(points)


def _say(text: Text) -> str:
    return render_plain(text, "zh-Hans")
