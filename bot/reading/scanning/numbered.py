"""Things told apart by a number with 号 (3号坝段, 3号标准化厂房), which is no day."""

import re
from typing import Final

from bot.reading.text.tokens import Token
from bot.reading.words import Role

_NUMBERED: Final = re.compile(r"[\d一二三四五六七八九十]{1,3}号")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_BUILDINGS: Final = ("厂房", "厂", "楼", "学校", "小学")


def without_numbered(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens without numbers that name a thing and no day; a building so named is a label.

    The figure of one is not that of all.
    """
    if "号" not in text:
        return tokens
    kept: list[Token] = []
    for place, token in enumerate(tokens):
        if place and _is_one_building(tokens[place - 1], token):
            token = Token(Role.LABEL, token.start, token.end, token.words, "label")
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        if not _names_a_thing(text, token, after):
            kept.append(token)
    return kept


def _names_a_thing(text: str, number: Token, after: Token | None) -> bool:
    """Whether a number is no day: 号 before a building, or a noun nobody knows (3号坝段)."""
    if number.role != Role.STRETCH or not _is_numbered(number):
        return False
    if after is None or after.start != number.end:
        return _HAN.match(text, number.end) is not None
    return _is_one_building(number, after)


def _is_one_building(number: Token, named: Token) -> bool:
    """Whether 号 right before the name of a building says which it is (3号标准化厂房)."""
    if number.role != Role.STRETCH or named.role != Role.INDICATOR:
        return False
    numbered = number.end == named.start and _is_numbered(number)
    return numbered and named.words.endswith(_BUILDINGS)


def _is_numbered(token: Token) -> bool:
    return token.words[-1] == "号" and _NUMBERED.fullmatch(token.words) is not None
