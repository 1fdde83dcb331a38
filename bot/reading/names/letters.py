"""The letters and digits that names consist of."""

import re
from typing import Final

LETTERS: Final = re.compile(r"[\u4e00-\u9fffa-z0-9&]+")
_NO_LETTERS: Final = re.compile(r"[^\u4e00-\u9fffa-z0-9&]+")


def letters(text: str) -> str:
    """The letters and digits of a text; most words that are asked for consist of them alone."""
    for place in range(len(text)):
        if not _is_letter(ord(text[place])):
            return _NO_LETTERS.sub("", text)
    return text


def _is_letter(code: int) -> bool:
    """Whether the character of that code is one of `LETTERS`."""
    if 0x4E00 <= code <= 0x9FFF or 0x61 <= code <= 0x7A:
        return True
    return 0x30 <= code <= 0x39 or code == 0x26
