"""The zero board as a picture: the counts in large figures, then every name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.boards.files.grid import Say
from bot.boards.files.pictures import style
from bot.boards.files.pictures.paint import painted
from bot.boards.files.pictures.sheet import Box, Sheet, Sign, Words, flowed
from bot.boards.lamps import Lamp
from bot.domain.messages import Text

_HUGE = 92


@dataclass(frozen=True, slots=True)
class Tile:
    """A large figure with what it counts."""

    figure: str
    label: Text
    lamp: Lamp | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with a lamp, and lists of names beneath it, each with a heading of its own."""

    heading: Text
    lamp: Lamp | None
    lists: Sequence[tuple[Text | None, Sequence[str]]]


def zero_picture(
    title: Text,
    subtitle: Text,
    tiles: Sequence[Tile],
    totals: Sequence[Text],
    sections: Iterable[Section],
    say: Say,
) -> bytes:
    """A PNG with every name whole."""
    sheet = Sheet.titled(title, subtitle, say)
    _tiles(sheet, tiles, say)
    for total in totals:
        sheet.line(say(total), style.SMALL, style.SOFT)
    for section in sections:
        _section(sheet, section, say)
    sheet.skip(style.MARGIN)
    return painted(sheet)


def _tiles(sheet: Sheet, tiles: Sequence[Tile], say: Say) -> None:
    sheet.skip(20)
    gap, height = 20, 196
    wide = (style.WIDTH - 2 * style.MARGIN - gap * (len(tiles) - 1)) / len(tiles)
    for place, tile in enumerate(tiles):
        x = style.MARGIN + place * (wide + gap)
        colour = style.COLOURS[tile.lamp] if tile.lamp else style.INK
        sheet.put(
            Box(x, sheet.y, wide, height, style.PALE),
            Words(x + wide / 2, sheet.y + 76, tile.figure, _HUGE, colour, "center", bold=True),
            Words(x + wide / 2, sheet.y + 160, say(tile.label), style.SMALL, style.SOFT, "center"),
        )
    sheet.skip(height + 20)


def _section(sheet: Sheet, section: Section, say: Say) -> None:
    sheet.skip(18)
    sheet.rule()
    sheet.skip(16)
    sheet.put(
        Sign(
            style.MARGIN + 16,
            sheet.y + style.NORMAL * style.LEADING / 2,
            section.lamp,
            style.NORMAL,
        )
    )
    sheet.line(
        say(section.heading),
        style.NORMAL,
        x=style.MARGIN + 48,
        room=style.WIDTH - 2 * style.MARGIN - 48,
        bold=True,
    )
    for heading, names in section.lists:
        if heading is not None:
            sheet.line(say(heading), style.SMALL, style.SOFT)
        for line in flowed(names, style.NORMAL, style.WIDTH - 2 * style.MARGIN):
            sheet.line(line, style.NORMAL)
