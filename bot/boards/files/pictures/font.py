"""The typeface of pictures: it comes with a package, so that no machine lacks it."""

from contextlib import ExitStack
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties
    from matplotlib.ft2font import FT2Font

_ABSENT = "〓"  # what printers set for a type they lack
_FRACTION = 65536  # the library measures advances in so many parts of a pixel
_kept = ExitStack()  # the file stays at its place as long as the process runs


@cache
def path() -> Path:
    """The font's file."""
    return _kept.enter_context(
        as_file(files("pylopdf_fonts_zh_cn") / "NotoSansSC-Regular.otf"),
    )


@cache
def properties() -> "FontProperties":
    """The font as the library that paints takes it."""
    from matplotlib.font_manager import FontProperties

    return FontProperties(fname=str(path()))


@cache
def _face(size: float) -> "FT2Font":
    from matplotlib.ft2font import FT2Font

    face = FT2Font(str(path()))
    face.set_size(size, 72)
    return face


def width(text: str, size: float) -> float:
    """The pixels that a text takes at a height of type in pixels, its kerning left aside."""
    return sum(_advance(char, size) for char in printable(text))


@cache
def _advance(char: str, size: float) -> float:
    """What one character takes: measured once, for words are wrapped character by character."""
    from matplotlib.ft2font import LoadFlags

    glyph = _face(size).load_char(ord(char), LoadFlags.NO_HINTING)
    return glyph.linearHoriAdvance / _FRACTION


def printable(text: str) -> str:
    """The text with a sign in the place of characters that the font lacks (emoji, rare ones).

    Its middle dot is as wide as a Chinese character and needs no room about it.
    """
    face = _face(1)
    close = text.replace(" · ", "·")
    return "".join(char if face.get_char_index(ord(char)) else _ABSENT for char in close)
