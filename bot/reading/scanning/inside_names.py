"""Words of operation inside the name of a firm or a thing (宏达项目, 增鑫公司) say nothing."""

import re
from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_OPERATIONS: Final = Role.REACHED | Role.ADDED | Role.REMOVED
_REACHED: Final = ("达", "到达")
_GROWN: Final = frozenset((*_REACHED, "加", "增", "减"))
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_THING: Final = re.compile(
    "[\u4e00-\u9fff]{1,6}?(?:项目|公司|集团|企业|工厂|广场|药业|乳业|食品|科技|重工|股份|基地|产业园)"
)
"""What goes on to the noun of a firm or a thing."""


def without_those_in_names(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; a character grown together with words nobody knows is a part of their name.

    达 between other characters than a number leads to no level (宏达项目, 达利食品, 到达东莞);
    加, 增 and 减 change nothing where an unknown word that tells of a firm or a thing follows
    (加多宝项目), but behind a name (在谈减恒力项目1个).
    """
    if not ("达" in text or "加" in text or "增" in text or "减" in text):
        return tokens
    return [
        token.playing(Role.PLAIN, "is_plain") if _is_inside(text, tokens, place) else token
        for place, token in enumerate(tokens)
    ]


def _is_inside(text: str, tokens: list[Token], place: int) -> bool:
    token = tokens[place]
    if token.role & _OPERATIONS == 0 or token.words not in _GROWN:
        return False
    before = tokens[place - 1] if place else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    open_end = after is None or after.start > token.end
    follows = open_end and _HAN.match(text, token.end) is not None
    if token.words in _REACHED:
        elsewhere = after is not None and after.role & Role.PLACE != 0
        return follows or elsewhere or _ends_a_word(text, token, before, after)
    named = before is not None and before.role == Role.INDICATOR and before.end == token.start
    if named or not follows:
        return False
    return _THING.match(text, token.end) is not None


def _ends_a_word(text: str, token: Token, before: Token | None, after: Token | None) -> bool:
    """Whether a character nobody knows stands before 达, and no number behind it (宏达项目)."""
    known = not token.start or (before is not None and before.end == token.start)
    if known or (after is not None and after.start == token.end and after.quantity is not None):
        return False
    return _HAN.match(text, token.start - 1) is not None


_SHORT: Final = 3
_AROUND: Final = re.compile("[\u4e00-\u9fff]{1,21}")
_LONGEST: Final = 20
_FAR: Final = 10


def without_units_in_slips(text: str, names: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The names; a short unit's inside an ill written indicator is none (固定姿产投资)."""
    kept = [t for t in names if not _is_in_a_slip(text, t, vocabulary)]
    return names if len(kept) == len(names) else kept


def _is_in_a_slip(text: str, token: Token, vocabulary: Vocabulary) -> bool:
    """Whether the run of characters around a short unit's name is an indicator with a slip."""
    if token.role != Role.UNIT or token.end - token.start > _SHORT:
        return False
    begin = token.start
    while begin > max(0, token.start - _FAR) and 0x4E00 <= ord(text[begin - 1]) <= 0x9FFF:
        begin -= 1
    run = _AROUND.match(text, begin) if begin < token.start else None
    if run is None or run.end() == token.end or len(run[0]) > _LONGEST:
        return False
    return bool(vocabulary.likeness.one_off(run[0]))
