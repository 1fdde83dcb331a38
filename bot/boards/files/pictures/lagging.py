"""The lagging board as a picture: a row for each figure, worst first."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.boards.files.grid import Say
from bot.boards.files.grid import words as plain
from bot.boards.files.pictures import style
from bot.boards.files.pictures.paint import painted
from bot.boards.files.pictures.sheet import Box, Sheet, Sign, Words
from bot.boards.lagging import Row
from bot.boards.lamps import Lamp
from bot.domain.messages import Text

_LEFT, _RIGHT = 176, style.WIDTH - style.MARGIN
_SHARE = 230  # pixels kept for the share on the right
_ORDER = (Lamp.DEEP_RED, Lamp.RED, Lamp.YELLOW, Lamp.GREEN)
_BAR = 20


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the board with its words: what is measured, and how far from pace."""

    row: Row
    measure: Text
    gap: Text


def lagging_picture(
    title: Text, subtitle: Text, lines: Sequence[Line], counts: dict[Lamp, int], say: Say
) -> bytes:
    """A PNG of a page of rows, with how many rows of the board each lamp has.

    The messenger shrinks what is much higher than wide: eight rows are readable.
    """
    sheet = Sheet.titled(title, subtitle, say)
    _legend(sheet, counts, say)
    for line in lines:
        _row(sheet, line, say)
    sheet.skip(style.MARGIN - 10)
    return painted(sheet)


def _legend(sheet: Sheet, counts: dict[Lamp, int], say: Say) -> None:
    sheet.skip(14)
    shown = (*_ORDER, Lamp.EXEMPT) if counts.get(Lamp.EXEMPT) else _ORDER
    step = (style.WIDTH - 2 * style.MARGIN) / len(shown)
    for place, lamp in enumerate(shown):
        x, y = style.MARGIN + place * step, sheet.y + style.SMALL * style.LEADING / 2
        said = f"{say(Text(f'lamp-word-{lamp}'))} {counts.get(lamp, 0)}"
        sheet.put(Sign(x + 16, y, lamp), Words(x + 44, y, said, style.SMALL, style.COLOURS[lamp]))
    sheet.skip(style.SMALL * style.LEADING + 18)


def _row(sheet: Sheet, line: Line, say: Say) -> None:
    row = line.row
    sheet.rule()
    sheet.skip(20)
    middle = sheet.y + style.NORMAL * style.LEADING / 2
    sheet.put(
        Words(_LEFT - 62, middle, str(row.rank), style.SMALL, style.SOFT, "right"),
        Sign(_LEFT - 30, middle, row.lamp),
        Words(
            _RIGHT, middle, _share(row), style.LARGE, style.COLOURS[row.lamp], "right", bold=True
        ),
    )
    sheet.line(row.unit, style.NORMAL, style.INK, _LEFT, _RIGHT - _LEFT - _SHARE, bold=True)
    sheet.line(say(line.measure), style.SMALL, style.SOFT, _LEFT, _RIGHT - _LEFT)
    sheet.skip(10)
    _bar(sheet, row)
    sheet.skip(8)
    sheet.line(say(line.gap), style.SMALL, style.COLOURS[row.lamp], _LEFT, _RIGHT - _LEFT)
    sheet.skip(16)


def _share(row: Row) -> str:
    return "—" if row.completion is None else f"{plain(row.completion)}%"


def _bar(sheet: Sheet, row: Row) -> None:
    """What is done as a bar, and a mark where it should be by now."""
    if row.completion is None:
        return
    length = _RIGHT - _LEFT
    done = min(float(row.completion), 100.0) / 100
    sheet.put(Box(_LEFT, sheet.y, length, _BAR, style.PALE))
    sheet.put(Box(_LEFT, sheet.y, max(length * done, 4), _BAR, style.COLOURS[row.lamp]))
    if row.pace is not None:
        x = _LEFT + length * min(float(row.pace), 100.0) / 100
        sheet.put(Box(x - 3, sheet.y - 9, 6, _BAR + 18, style.INK))
    sheet.skip(_BAR)
