"""Characters of a name that nobody sees: messages never have them, so the name is never found."""

from typing import Final, NamedTuple
from unicodedata import category

_BREAKS: Final = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co"})
"""Controls, formats (zero width, direction), surrogates, characters of private use."""
_BLANK: Final = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that are drawn as nothing."""
_SHOWN: Final = 10


class Hidden(NamedTuple):
    """A character that nobody sees: its code point, the words before it, whether it ends a line."""

    code: str
    before: str
    ends_line: bool


def hidden(text: str) -> Hidden | None:
    """The first character of a text that nobody sees, or None."""
    for place, char in enumerate(text):
        if _is_hidden(char):
            return Hidden(f"U+{ord(char):04X}", text[:place][-_SHOWN:], char in _BREAKS)
    return None


def seen(text: str) -> str:
    """The text without such characters."""
    return "".join(char for char in text if not _is_hidden(char))


def _is_hidden(char: str) -> bool:
    if char == "\t" or (char.isascii() and char.isprintable()):
        return False
    selects = "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"
    return char in _BLANK or char in _BREAKS or selects or category(char) in _UNSEEN
