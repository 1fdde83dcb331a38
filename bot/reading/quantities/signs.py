"""Read a sign before a number."""

import re
from typing import Final

from bot.reading.quantities.characters import is_at, kind_of

_ONES: Final = "一二三四五六七八九十百"
_SIGN: Final = re.compile(
    rf"[-+](?=\.?\d)|(?<![{_ONES}千万亿])\+(?=[{_ONES}两])|(?:负的?|零下) ?(?=[\d.零{_ONES}两])"
)
_SIGNS: Final = kind_of("-+负零")
_GLUED: Final = re.compile(r"[\dA-Za-z%)\]+-]$")


def read_sign(text: str, start: int) -> tuple[int, int]:
    """The sign at `start` and its end: -1 for 负 or a single - directly before a number, else 1."""
    match = _SIGN.match(text, start) if is_at(text, start, _SIGNS) else None
    if match is None or (text[start] == "负" and text[start - 1 : start] == "正"):
        return 1, start  # 正负五 is five this way or that
    if text[start] in "-+" and _GLUED.match(text[max(start - 1, 0) : start]):
        return 1, start
    return (1 if match[0] == "+" else -1), match.end()
