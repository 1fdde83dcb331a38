"""A picture in plain values: words, boxes and lamps at their places; nothing is painted here."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from bot.boards.files.grid import Say
from bot.boards.files.pictures import style
from bot.boards.files.pictures.font import width
from bot.boards.lamps import Lamp
from bot.domain.messages import Text

Align: TypeAlias = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Words:
    """One line of words; `y` is the line's middle."""

    x: float
    y: float
    text: str
    size: float = style.NORMAL
    colour: str = style.INK
    align: Align = "left"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle from its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Sign:
    """A lamp's sign about its middle: colour and shape both tell which lamp it is."""

    x: float
    y: float
    lamp: Lamp | None
    size: float = style.SMALL


Mark: TypeAlias = Words | Box | Sign


@dataclass
class Sheet:
    """Marks from top to bottom; `y` is where the next one goes, at the end the height."""

    marks: list[Mark] = field(default_factory=list)
    y: float = style.MARGIN

    @classmethod
    def titled(cls, title: Text, subtitle: Text, say: Say) -> "Sheet":
        """A sheet that begins with what it shows and, smaller, of when."""
        sheet = cls()
        sheet.line(say(title), style.TITLE, bold=True)
        sheet.line(say(subtitle), style.SMALL, style.SOFT)
        return sheet

    def put(self, *marks: Mark) -> None:
        """Put marks where they say."""
        self.marks += marks

    def skip(self, pixels: float) -> None:
        """Leave some room."""
        self.y += pixels

    def line(
        self,
        text: str,
        size: float = style.NORMAL,
        colour: str = style.INK,
        x: float = style.MARGIN,
        room: float = style.WIDTH - 2 * style.MARGIN,
        *,
        bold: bool = False,
    ) -> None:
        """Words from `x` on within `room`, on as many lines as they need."""
        for part in wrapped(text, size, room):
            self.put(Words(x, self.y + size * style.LEADING / 2, part, size, colour, bold=bold))
            self.skip(size * style.LEADING)

    def rule(self) -> None:
        """A thin line across."""
        self.put(Box(style.MARGIN, self.y, style.WIDTH - 2 * style.MARGIN, 2, style.LINE))


def wrapped(text: str, size: float, room: float) -> list[str]:
    """The text in lines that fit into `room`, divided between characters."""
    return flowed(text, size, room, joint="")


def flowed(pieces: Iterable[str], size: float, room: float, joint: str = "、") -> list[str]:
    """Pieces joined into lines that fit into `room`; a piece is divided only if it must be."""
    lines: list[str] = []
    running = ""
    for piece in pieces:
        longer = f"{running}{joint}{piece}" if running else piece
        if not running or width(longer + joint, size) <= room:
            running = longer
            continue
        lines.append(running + joint)
        running = piece
    whole = [*lines, running] if running else lines
    return [part for one in whole for part in _cut(one, size, room, joint)]


def _cut(text: str, size: float, room: float, joint: str) -> list[str]:
    """A single piece that is wider than the room, between its characters."""
    if not joint or width(text.removesuffix(joint), size) <= room:
        return [text]
    return wrapped(text, size, room)
