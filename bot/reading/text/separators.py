"""What divides a text into clauses: pauses, brackets, pictures, and strokes that join no number."""

import re
from typing import Final

_NEVER: Final = 0
_ALWAYS: Final = 1
_BETWEEN_WORDS: Final = 2
"""Whether a character divides; a point or a stroke only where it is no part of a number."""

_POINT_OR_STROKE: Final = re.compile(r"\.(?:\.+|(?<!\d\.)(?!\d))|/(?<=[^\d\s]/)(?=\D)|--+")
_CODES: Final = 0xA000
"""The first code behind the Chinese characters; from there on only pictures divide."""
_FIRST_PICTURE: Final = 0x1F300
_LAST_PICTURE: Final = 0x1FAFF


def _kinds() -> bytes:
    """Whether each character divides, by its code."""
    kinds = bytearray(_CODES)
    for char in ",;。!?\n、():—→|…":
        kinds[ord(char)] = _ALWAYS
    for code in (*range(ord("①"), ord("⒇") + 1), *range(ord("☀"), ord("➿") + 1)):
        kinds[code] = _ALWAYS
    for char in "./-":
        kinds[ord(char)] = _BETWEEN_WORDS
    return bytes(kinds)


_KINDS: Final = _kinds()


def _kind(code: int) -> int:
    if code < _CODES:
        return _KINDS[code]
    return _ALWAYS if _FIRST_PICTURE <= code <= _LAST_PICTURE else _NEVER


def separators(text: str) -> list[tuple[int, int]]:
    """Where each separator of a text begins and ends; several in a row are one."""
    found: list[tuple[int, int]] = []
    place = 0
    while place < len(text):
        kind = _kind(ord(text[place]))
        end = place if kind == _NEVER else _end(text, place, kind)
        if end > place:
            found.append((place, end))
        place = max(end, place + 1)
    return found


def _is_digit(char: str) -> bool:
    return "0" <= char <= "9"


def _end(text: str, place: int, kind: int) -> int:
    """Where a separator that may begin at a place ends; there, if none begins."""
    if kind == _BETWEEN_WORDS:
        if 0 < place < len(text) - 1 and _is_digit(text[place - 1]) and _is_digit(text[place + 1]):
            return place
        found = _POINT_OR_STROKE.match(text, place)
        return place if found is None else found.end()
    end = place + 1
    while end < len(text) and _kind(ord(text[end])) == _ALWAYS:
        end += 1
    return end
