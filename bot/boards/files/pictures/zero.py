"""The zero board as a picture: the counts in large figures, then every name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.boards.files.grid import Say
from bot.boards.files.pictures.paint import painted
from bot.boards.files.pictures.sheet import (
    COLOURS,
    INK,
    LEADING,
    MARGIN,
    NORMAL,
    PALE,
    SMALL,
    SOFT,
    TITLE,
    WIDTH,
    Box,
    Sheet,
    Sign,
    Words,
    flowed,
)
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
    sheet = Sheet()
    sheet.line(say(title), TITLE, bold=True)
    sheet.line(say(subtitle), SMALL, SOFT)
    _tiles(sheet, tiles, say)
    for total in totals:
        sheet.line(say(total), SMALL, SOFT)
    for section in sections:
        _section(sheet, section, say)
    sheet.skip(MARGIN)
    return painted(sheet)


def _tiles(sheet: Sheet, tiles: Sequence[Tile], say: Say) -> None:
    sheet.skip(20)
    gap, height = 20, 196
    wide = (WIDTH - 2 * MARGIN - gap * (len(tiles) - 1)) / len(tiles)
    for place, tile in enumerate(tiles):
        x = MARGIN + place * (wide + gap)
        colour = COLOURS[tile.lamp] if tile.lamp else INK
        sheet.put(
            Box(x, sheet.y, wide, height, PALE),
            Words(x + wide / 2, sheet.y + 76, tile.figure, _HUGE, colour, "center", bold=True),
            Words(x + wide / 2, sheet.y + 160, say(tile.label), SMALL, SOFT, "center"),
        )
    sheet.skip(height + 20)


def _section(sheet: Sheet, section: Section, say: Say) -> None:
    sheet.skip(18)
    sheet.rule()
    sheet.skip(16)
    sheet.put(Sign(MARGIN + 16, sheet.y + NORMAL * LEADING / 2, section.lamp, NORMAL))
    sheet.line(say(section.heading), NORMAL, x=MARGIN + 48, room=WIDTH - 2 * MARGIN - 48, bold=True)
    for heading, names in section.lists:
        if heading is not None:
            sheet.line(say(heading), SMALL, SOFT)
        for line in flowed(names, NORMAL, WIDTH - 2 * MARGIN):
            sheet.line(line, NORMAL)
