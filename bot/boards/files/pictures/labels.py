"""The figures at the ends of a chart's lines: to the right of them, where no line runs."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeAlias

from bot.boards.files.grid import words
from bot.boards.files.pictures import font, style
from bot.boards.trend import Trend

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Side: TypeAlias = Literal["over", "level", "under"]

_GAP = 20  # pixels between the end of a line and its figure
_HALO = 3  # points of white about a figure, for what lies beneath it
_ROOM = 1.3  # heights of type that a figure takes
_HEIGHTS = {"over": 2, "level": 0, "under": -2}  # points from a line's end
_ALIGNED = {"over": "bottom", "level": "center_baseline", "under": "top"}


def room_of(trend: Trend) -> float:
    """The pixels to the right of a chart that its figures take."""
    said = [_figure(value) for value in (_target(trend), trend.last) if value is not None]
    wide = max((font.width(figure, style.SMALL) for figure in said), default=0)
    return _GAP + wide + style.MARGIN


def put_figures(axes: "Axes", trend: Trend) -> None:
    """Write what is due at the end of the year, and the value of now, away from what is due."""
    target, value, day = _target(trend), trend.last, trend.days[-1]
    side = "level" if target is None or value is None else _away(axes, trend, value)
    if value is not None:
        _write(axes, day, value, style.VALUE, side)
    if target is not None:
        _write(axes, trend.due[-1][0], target, style.SOFT, _beside(axes, trend, side))


def _target(trend: Trend) -> Decimal | None:
    return trend.due[-1][1] if trend.due else None


def _figure(value: Decimal) -> str:
    return words(value)


def _away(axes: "Axes", trend: Trend, value: Decimal) -> Side:
    """On the side of the value where the line of what is due does not go on.

    But over it where the names of the months leave no room beneath.
    """
    day = trend.days[-1]
    due = next((amount for end, amount in trend.due if end >= day), trend.due[-1][1])
    beyond = _meet(day, trend.due[-1][0], value, axes)
    room = beyond or _height(axes, float(value)) > style.SMALL * _ROOM
    return "under" if value <= due and room else "over"


def _beside(axes: "Axes", trend: Trend, side: Side) -> Side:
    """Where the figure of what is due keeps clear of the value's, should they meet."""
    (end, target), value = trend.due[-1], trend.last
    if value is None or not _meet(trend.days[-1], end, value, axes):
        return "level"
    apart = abs(_height(axes, float(target)) - _height(axes, float(value)))
    if apart > 2 * style.SMALL * _ROOM:
        return "level"
    return "over" if side == "under" else "under"


def _meet(day: date, end: date, value: Decimal, axes: "Axes") -> bool:
    """Whether the figure of now reaches to the end of the year."""
    first, last = axes.get_xlim()
    wide = axes.get_window_extent().width
    left = (end - day).days / (last - first) * wide
    return left < _GAP + font.width(_figure(value), style.SMALL)


def _height(axes: "Axes", value: float) -> float:
    """The pixels of a value over the lower edge of a chart."""
    lowest, highest = axes.get_ylim()
    return (value - lowest) / (highest - lowest) * axes.get_window_extent().height


def _write(axes: "Axes", day: date, value: Decimal, colour: str, side: Side) -> None:
    from matplotlib.patheffects import withStroke

    axes.annotate(
        _figure(value),
        (day.toordinal(), float(value)),
        xytext=(_GAP * style.POINTS, _HEIGHTS[side]),
        textcoords="offset points",
        fontproperties=font.properties(),
        fontsize=style.SMALL * style.POINTS,
        color=colour,
        horizontalalignment="left",
        verticalalignment=_ALIGNED[side],
        path_effects=[withStroke(linewidth=_HALO, foreground="white")],
        annotation_clip=False,
        zorder=4,
    )
