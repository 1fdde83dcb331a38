"""Paints a sheet. The library that paints serves one thread: the caller lets in one at a time."""

from io import BytesIO
from typing import TYPE_CHECKING

from bot.boards.files.pictures import font, style
from bot.boards.files.pictures.sheet import Mark, Sheet, Sign, Words
from bot.boards.lamps import Lamp

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_BOLD = 0.022  # heights of type by which bold words are thicker
_SHAPES = {
    Lamp.GREEN: "o",
    Lamp.YELLOW: "^",
    Lamp.RED: "s",
    Lamp.DEEP_RED: "D",
    Lamp.EXEMPT: "X",
    None: "_",
}


def painted(sheet: Sheet) -> bytes:
    """The sheet as a PNG of 1080 pixels' width."""
    figure, axes = canvas(sheet.y)
    paint(axes, sheet)
    return png(figure)


def paint(axes: "Axes", sheet: Sheet) -> None:
    """Put the marks of a sheet onto a canvas."""
    for mark in sheet.marks:
        _paint(axes, mark)


def canvas(height: float) -> "tuple[Figure, Axes]":
    """An empty picture; its axes are pixels from the upper left corner."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(style.WIDTH / style.DPI, round(height) / style.DPI), dpi=style.DPI)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, style.WIDTH)
    axes.set_ylim(height, 0)
    axes.axis("off")
    return figure, axes


def png(figure: "Figure") -> bytes:
    """The picture as a file."""
    out = BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()


def _paint(axes: "Axes", mark: Mark) -> None:
    from matplotlib.patches import Rectangle

    if isinstance(mark, Words):
        _write(axes, mark)
    elif isinstance(mark, Sign):
        size = (mark.size * style.POINTS * 0.8) ** 2
        shape, colour = _SHAPES[mark.lamp], style.COLOURS[mark.lamp]
        axes.scatter([mark.x], [mark.y], s=size, marker=shape, color=colour, linewidths=0)
    else:
        corner = (mark.x, mark.y)
        axes.add_patch(Rectangle(corner, mark.width, mark.height, color=mark.colour, linewidth=0))


def _write(axes: "Axes", mark: Words) -> None:
    from matplotlib.patheffects import Normal, Stroke

    thick = mark.size * style.POINTS * _BOLD * 2
    effects = [Stroke(linewidth=thick, foreground=mark.colour), Normal()] if mark.bold else []
    axes.text(
        mark.x,
        mark.y,
        font.printable(mark.text),
        fontproperties=font.properties(),
        fontsize=mark.size * style.POINTS,
        color=mark.colour,
        horizontalalignment=mark.align,
        verticalalignment="center_baseline",
        parse_math=False,
        path_effects=effects,
    )
