"""Two neighbouring numbers said one right behind the other: 十七十八, 二十二十一."""

import re
from typing import Final

_DIGITS: Final = "一二三四五六七八九"
_TENS: Final = tuple(
    re.compile(
        f"([二三四五六七八九]?)十({units})([二三四五六七八九]?)十([{_DIGITS}])(?![十百千万亿])"
    )
    for units in (f"[{_DIGITS}]", "")
)
"""Below a hundred, the first with a digit behind its ten or without."""


def run_together(text: str, start: int) -> tuple[int, int, int] | None:
    """Both numbers and where they end, if such ones begin at a place; they are a range."""
    if not text.startswith("十", start) and not text.startswith("十", start + 1):
        return None
    for pattern in _TENS:
        found = pattern.match(text, start)
        if found is not None and _number(found[3], found[4]) == _number(found[1], found[2]) + 1:
            return _number(found[1], found[2]), _number(found[3], found[4]), found.end()
    return None


def _number(tens: str, ones: str) -> int:
    return 10 * (_DIGITS.index(tens) + 1 if tens else 1) + (_DIGITS.index(ones) + 1 if ones else 0)
