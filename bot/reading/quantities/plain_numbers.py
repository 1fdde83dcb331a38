"""Numbers in digits with which nothing goes on: 12, 3.5; looked at by their characters first."""

import re
from typing import Final

from bot.reading.quantities.characters import DIGITS, is_at, kind_of

MAX_DIGITS: Final = 15  # contract: out_of_range
_PLAIN: Final = re.compile(
    r"\d{1,15}+(?:\.\d{1,12}+)?(?![\d.,点^eEkKwWM零一二三四五六七八九两十百千万亿兆]"
    r"|个亿(?![元级])| {1,4}[点kKwWM十百千万亿兆]| ?[mbt](?:illion|housand|n\b))"
)
_DOT: Final = kind_of(".")
_GOING_ON: Final = kind_of("0123456789.,点^eEkKwWMmbt 个零一二三四五六七八九两十百千万亿兆")
"""With any of these behind it a number in digits may go on; without, no more is looked at."""


def plain_end(text: str, start: int) -> int:
    """Where a number ends that begins with a digit at `start`; -1 where more may belong to it."""
    end = _digits_end(text, start)
    if is_at(text, end, _DOT) and is_at(text, end + 1, DIGITS):
        end = _digits_end(text, end + 1)
    if end > start + MAX_DIGITS or is_at(text, end, _GOING_ON):
        plain = _PLAIN.match(text, start)
        end = plain.end() if plain is not None else -1
    return end if end <= start + MAX_DIGITS else -1


def _digits_end(text: str, start: int) -> int:
    end, last = start, min(len(text), start + MAX_DIGITS + 1)
    while end < last and 0x30 <= ord(text[end]) <= 0x39:
        end += 1
    return end
