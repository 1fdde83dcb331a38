"""Things spoken of as known, of which some are further on, or are not: none of them is new."""

from typing import Final

from bot.reading.quantities.characters import has_any, kind_of
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_NOT: Final = ("没", "没有")
_ENDS: Final = kind_of("\n。;!?,:")
_PROJECTS: Final = "项目"
_NEW: Final = Role.ADDED | Role.CURRENT | Role.STRETCH | Role.TOTAL | Role.HAPPENED
_NAME_AND_OF: Final = 2
"""So many tokens before a number stands the name that 的 leads from."""
_GONE: Final = Role.TOTAL | Role.HAPPENED


def with_known_ones(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; how many were known before is no figure, nor are those that are not there yet.

    签约的3个项目已开工2个: 3 are known; 6个开工项目完成投资8.2亿元: 6 are; 签约项目中还有4个没开工:
    so many have not begun, which is no zero and nothing left of the deals.
    """
    if _PROJECTS not in text and "没" not in text:
        return tokens
    for place in range(len(tokens) - 2):
        if tokens[place].role != Role.QUANTITY:
            continue
        if _are_known(text, tokens, place) or _are_invested_in(tokens, place):
            tokens[place] = tokens[place].playing(Role.LABEL, "label")
        elif _are_not_there(text, tokens, place, vocabulary):
            tokens[place] = tokens[place].playing(Role.LABEL, "label")
            tokens[place + 1] = tokens[place + 1].playing(Role.PLAIN, "is_plain")
    return tokens


def _are_known(text: str, tokens: list[Token], place: int) -> bool:
    """Whether 的 leads from an event to so many projects of which others are told by their own."""
    if place < _NAME_AND_OF:
        return False
    value, named = tokens[place], tokens[place - _NAME_AND_OF]
    if named.role != Role.INDICATOR or text[named.end : value.start] != "的":
        return False
    if not text.startswith(_PROJECTS, value.end):
        return False
    behind = [t for t in tokens[place + 1 : place + 6] if t.role != Role.FILLER][:3]
    roles = [t.role for t in behind]
    told = len(roles) > 2 and roles[0] & _GONE and roles[1:] == [Role.INDICATOR, Role.QUANTITY]
    return bool(told) and not has_any(text[value.end : behind[2].start], _ENDS)


def _are_invested_in(tokens: list[Token], place: int) -> bool:
    """Whether it is told what was invested in so many projects (6个开工项目完成投资8.2亿元)."""
    value, named, done = tokens[place : place + 3]
    if place and tokens[place - 1].role & _NEW:
        return False  # 本周新增3个签约项目完成投资1亿元
    if named.role != Role.INDICATOR or named.start != value.end or done.start != named.end:
        return False
    return named.words.endswith(_PROJECTS) and done.words.endswith("投资")


def _are_not_there(text: str, tokens: list[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Whether an event is denied of so many of the other things named in the same clause."""
    value, denied, event = tokens[place : place + 3]
    if denied.words not in _NOT or denied.start != value.end or event.start != denied.end:
        return False
    led = event.role == Role.INDICATOR and place > 0 and tokens[place - 1].role == Role.REMAINING
    named = [t for t in tokens[:place] if t.role == Role.INDICATOR] if led else []
    if not named or has_any(text[named[-1].end : value.start], _ENDS):
        return False
    forms = vocabulary.said.get(named[-1].names[0], ())
    return not any(event.words in form for form in forms)
