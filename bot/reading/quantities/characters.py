"""Whether a text has only characters of some kind, known at a look at each."""

from collections.abc import Iterable
from typing import Final

CODES: Final = 0x10000
"""The first code behind those of two bytes; no character from there on is of any kind."""


def kind_of(characters: Iterable[str]) -> bytes:
    """For each code 1 where it is that of one of the characters, and 0 where it is not."""
    kind = bytearray(CODES)
    for character in characters:
        kind[ord(character)] = 1
    return bytes(kind)


NONE: Final = kind_of("")
DIGITS: Final = kind_of("0123456789")
HAN: Final = kind_of(map(chr, range(0x4E00, 0xA000)))
"""The Chinese characters of the first block."""


def has_only(text: str, kind: bytes) -> bool:
    """Whether every character of the text is of that kind."""
    for place in range(len(text)):
        code = ord(text[place])
        if code >= CODES or not kind[code]:
            return False
    return True


def kinds_of(*kinds: Iterable[str]) -> bytes:
    """For each code the kinds that it is of, of eight at most: 1 for the first, 2, 4 and so on."""
    found = bytearray(CODES)
    for place, characters in enumerate(kinds):
        for character in characters:
            found[ord(character)] |= 1 << place
    return bytes(found)


def kinds_in(text: str, kinds: bytes, beyond: int) -> int:
    """All kinds of which any character is; `beyond` is the kind of those beyond two bytes."""
    found = 0
    for place in range(len(text)):
        code = ord(text[place])
        found |= kinds[code] if code < CODES else beyond
    return found


def between(text: str, mark: str, before: bytes, behind: bytes) -> int:
    """How often the mark, one character, stands between two characters of such kinds."""
    sign, found = ord(mark), 0
    for place in range(1, len(text) - 1):
        if ord(text[place]) == sign and is_at(text, place - 1, before):
            found += is_at(text, place + 1, behind)
    return found


def beside(text: str, mark: str, before: bytes, behind: bytes) -> bool:
    """Whether the mark, one character, stands behind one of such characters or before one."""
    sign = ord(mark)
    for place in range(len(text)):
        marked = ord(text[place]) == sign
        if marked and (is_at(text, place - 1, before) or is_at(text, place + 1, behind)):
            return True
    return False


def count_of(text: str, kind: bytes) -> int:
    """How many characters of the text are of that kind."""
    found = 0
    for place in range(len(text)):
        code = ord(text[place])
        found += code < CODES and kind[code] != 0
    return found


def has_any(text: str, kind: bytes) -> bool:
    """Whether one character of the text at least is of that kind."""
    return any_soon(text, 0, len(text), kind)


def any_soon(text: str, start: int, within: int, kind: bytes) -> bool:
    """Whether one of the characters from `start` on, `within` so many, is of that kind."""
    for place in range(start, min(start + within, len(text))):
        code = ord(text[place])
        if code < CODES and kind[code]:
            return True
    return False


def begins_at(text: str, place: int, words: tuple[str, ...]) -> bool:
    """Whether one of the words stands at `place`; before the text and behind it stands none."""
    if not 0 <= place < len(text):
        return False
    first = ord(text[place])
    return any(ord(word[0]) == first and text.startswith(word, place) for word in words)


def is_at(text: str, place: int, kind: bytes) -> bool:
    """Whether the character at `place` is of that kind; before the text and behind it is none."""
    if not 0 <= place < len(text):
        return False
    code = ord(text[place])
    return code < CODES and kind[code] != 0
