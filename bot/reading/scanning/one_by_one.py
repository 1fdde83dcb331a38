"""Slogans that count one of each: 改一户、成一户; 一个项目、一名领导. Nobody counted anything."""

import re
from typing import Final

from bot.reading.text.tokens import Token
from bot.reading.words import Role

_THING: Final = "[户个件项处家片村条次名套支份位张座批]"
_ONE_OF_EACH: Final = re.compile(
    rf"(?:[\u4e00-\u9fff]{{1,4}}一{_THING}[、,]){{1,6}}[\u4e00-\u9fff]{{1,6}}一{_THING}(?=[^\u4e00-\u9fff]|$)"
    rf"|(?<![\u4e00-\u9fff])一{_THING}[\u4e00-\u9fff]{{1,4}}(?:[、,]一{_THING}?[\u4e00-\u9fff]{{1,5}}){{1,6}}"
)
"""Verbs with one of something each, or one of several things, in a row."""
_GOES_ON: Final = re.compile(rf"一{_THING}[\u4e00-\u9fff]{{0,4}}[、,]")
"""One of something before a pause, which every slogan holds and which is found fast."""


def without_slogans(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; the ones of a slogan are labels, where no indicator is named in it."""
    if text.count("一") < 2 or _GOES_ON.search(text) is None:
        return tokens
    for match in _ONE_OF_EACH.finditer(text):
        inside = [t for t in tokens if match.start() <= t.start < match.end()]
        if any(t.role & _NAMED for t in inside):
            continue
        tokens = [
            t.playing(Role.LABEL, "is_set_phrase") if t in inside and t.role == Role.QUANTITY else t
            for t in tokens
        ]
    return tokens


_NAMED: Final = Role.INDICATOR | Role.UNIT
