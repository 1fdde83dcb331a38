"""Names of which only the last of a list is said in full (城镇和农村居民人均可支配收入)."""

import re
from typing import Final

from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token, by_start
from bot.reading.words import Role

HALF: Final = "half_a_name"
"""The rule of a name of which another one says the ending."""

_JOINS: Final = kind_of("和与及、")
_RUN: Final = re.compile(r"[\u4e00-\u9fff]{2,4}$")
_LEAST: Final = 2
_LONGEST: Final = 4
"""A half has so many characters at most, what it shares with the whole name so many at least."""


def with_halves(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens, with names that share their ending with the name behind 和 or a comma."""
    if "城乡" in text:
        tokens = _with_both(text, tokens, vocabulary)
    if not ("、" in text or "和" in text or "与" in text or "及" in text):
        return tokens
    found: list[Token] = []
    for token in tokens:
        if token.role == Role.INDICATOR and is_at(text, token.start - 1, _JOINS):
            _take_half(text, found, token, vocabulary)
        found.append(token)
    return found


_BOTH: Final = re.compile("城(?P<name>乡(?P<rest>[\u4e00-\u9fff]{3,16}?))(?=分别|各)")
_TOWN, _COUNTRY = "城镇", "农村"


def _with_both(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; 城乡 before what values are dealt out over names that of town and of country."""
    found: list[Token] = []
    for match in _BOTH.finditer(text):
        town = vocabulary.forms.get(_TOWN + match["rest"], ())
        country = vocabulary.forms.get(_COUNTRY + match["rest"], ())
        if town and country:
            start, middle, end = match.start(), match.start("name"), match.end("name")
            found.append(Token(Role.INDICATOR, start, middle, text[start:middle], HALF, town))
            found.append(Token(Role.INDICATOR, middle, end, match["name"], "name", country))
    if not found:
        return tokens
    apart = [t for t in tokens if all(t.end <= f.start or t.start >= f.end for f in found)]
    return sorted([*apart, *found], key=by_start)


def _take_half(text: str, found: list[Token], whole: Token, vocabulary: Vocabulary) -> None:
    """Put the first half of a list before `whole`, where nothing else is known of its words."""
    stop = whole.start - 1
    if found and stop - _LEAST < found[-1].end <= stop:
        return  # no room for a half
    before = [t for t in found[-2:] if t.start < stop]
    start = max([0, stop - _LONGEST, *(t.end for t in before)])
    half = _RUN.search(text, start, stop)
    for begin in range(half.start(), stop - 1) if half else ():
        if names := _completed(text[begin:stop], whole.words, vocabulary):
            token = Token(Role.INDICATOR, begin, stop, text[begin:stop], HALF, names)
            found.insert(len([t for t in found if t.start < begin]), token)
            return


def _completed(half: str, whole: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The indicator that a half and the longest ending of a whole name that fits it name."""
    endings = (whole[place:] for place in range(1, len(whole) - _LONGEST + 1))
    return next((names for e in endings if (names := vocabulary.forms.get(half + e))), ())
