"""Numbers that are names: of things, with 号 (3号坝段, 3号标准化厂房), and of rooms (在1102)."""

import re
from typing import Final

from bot.reading.text.tokens import Token
from bot.reading.words import Role

_NUMBERED: Final = re.compile(r"[\d一二三四五六七八九十]{1,3}号")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_BUILDINGS: Final = ("厂房", "厂", "楼", "学校", "小学")


def without_numbered(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens without numbers that name a thing and no day; a building so named is a label.

    The figure of one is not that of all. The room that a unit is in is a label too.
    """
    if "在" in text:
        tokens = [_as_a_room(text, tokens, place) for place in range(len(tokens))]
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


_ROOM: Final = re.compile(r"[1-9]\d{2,3}")


def _as_a_room(text: str, tokens: list[Token], place: int) -> Token:
    """The number as a label, where 在 alone leads from a unit to it (招商中心在1102)."""
    token = tokens[place]
    if place == 0 or token.role != Role.QUANTITY or _ROOM.fullmatch(token.words) is None:
        return token
    units = [t for t in tokens[:place] if t.role == Role.UNIT]
    is_in = bool(units) and text[units[-1].end : token.start] == "在"
    return token.playing(Role.LABEL, "label") if is_in else token


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
