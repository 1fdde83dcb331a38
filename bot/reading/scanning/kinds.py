"""Names of companies that tell of a kind of thing in a row of others (消防12次,燃气5次,工贸8次)."""

import re
from itertools import pairwise
from typing import Final

from bot.reading.text.tokens import Token
from bot.reading.words import Role

KIND: Final = "kind"
"""The rule of a company's short name that tells of which kind something is."""

_PAUSE: Final = re.compile(r" ?[,、;] ?| ")
_WORD: Final = re.compile(r"[\u4e00-\u9fff]{2,6}$")
_LIGHT: Final = Role.FILLER | Role.PLAIN | Role.PART
_UNIT: Final = -1
_NAME: Final = -2
_OFFICES: Final = ("公司", "集团", "局", "办", "银行", "中心")


def with_kinds(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; a short name in a row of as many words that are no units tells of a kind.

    燃气5处、电气3处 counts kinds of hazards, 移动1个、联通0个 what companies did.
    """
    if not any(_is_short(token) for token in tokens):
        return tokens
    found = [_as_a_kind(text, token) for token in tokens]
    for run in _runs(text, tokens):
        heads = [_head(text, tokens, place) for place in run]
        short = [place for place in heads if place is not None and place >= 0]
        if short and heads.count(None) >= len(short) and _UNIT not in heads:
            for place in short:
                found[place] = tokens[place].playing(Role.PLAIN, KIND)
    return found


_OF_A_KIND: Final = re.compile(
    '企业|用户|行业|领域|整治|专项|[“"]?回头看|方面(?=[^,]{0,4}(?:检查|隐患|整改))|[、和][\u4e00-\u9fff]{2}隐患'
)
_ABROAD: Final = re.compile("(?:与|和|同|跟|向|对接|联合|携手)中国$")


def _as_a_kind(text: str, token: Token) -> Token:
    """A short name that words behind it make a kind (燃气企业), or before it another firm.

    与中国移动签约1个 was done with the firm of the whole country.
    """
    if not _is_short(token):
        return token
    if _OF_A_KIND.match(text, token.end) is None and (
        _ABROAD.search(text, max(0, token.start - 4), token.start) is None
    ):
        return token
    return token.playing(Role.PLAIN, KIND)


def _is_short(token: Token) -> bool:
    """Whether a unit is called by the bare name of a company (燃气 of 燃气公司)."""
    return token.role == Role.UNIT and token.names[0] == token.words + "公司"


def _runs(text: str, tokens: list[Token]) -> list[list[int]]:
    """Numbers, by their places among the tokens, with nothing but a name and a pause between."""
    values = [place for place, token in enumerate(tokens) if token.role == Role.QUANTITY]
    runs = [values[:1]]
    for one, other in pairwise(values):
        goes_on = _PAUSE.match(text, tokens[one].end) is not None
        goes_on = goes_on and not tokens[other - 1].role & Role.TOTAL  # …,共48处
        if goes_on and _said_before(text, tokens, other)[0] >= tokens[one].end:
            runs[-1].append(other)
        else:
            runs.append([other])
    return [run for run in runs if len(run) > 1]


def _said_before(text: str, tokens: list[Token], place: int) -> tuple[int, str]:
    """Where the word that leads up to a number begins, and that word."""
    start = tokens[place].start
    word = _WORD.search(text, max(0, start - 6), start)
    return (start, "") if word is None else (word.start(), word[0])


def _head(text: str, tokens: list[Token], place: int) -> int | None:
    """The place of the short name before a number, or what is before it; None for a new word."""
    begin, word = _said_before(text, tokens, place)
    named = [p for p in range(max(0, place - 4), place) if tokens[p].end > begin]
    if named and _is_short(tokens[named[-1]]) and tokens[named[-1]].end == tokens[place].start:
        return named[-1]
    if not word or any(tokens[p].role == Role.UNIT for p in named) or word.endswith(_OFFICES):
        return _UNIT
    return None if all(tokens[p].role & _LIGHT for p in named) else _NAME
