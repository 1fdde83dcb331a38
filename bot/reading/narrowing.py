"""Words before a name that make it another thing: a narrower one, or one not yet gained."""

import re
from typing import Final

from bot.domain.catalogue import Kind
from bot.reading.tokens import Token
from bot.reading.vocabulary import Vocabulary
from bot.reading.words import Role

NARROWER: Final = "narrower"
"""The rule of a name that a word before it makes another thing."""

_MEASURED: Final = (Kind.AMOUNT, Kind.RATIO, Kind.RATE)
_HAN: Final = re.compile(r"[\u4e00-\u9fff]*")
_LONGEST: Final = 8
"""So many characters before a name are looked at."""
_WHO_WHERE_WHEN: Final = re.compile(
    r"[算市县区省镇乡村街道园局办委院校厂港湾城社行部所站馆司团队组店岗室年月日季度末底初"
    r"的了共为是中里内来间地我你他们]$|公司|集团|数据|显示|方面|一方|累计|首先|其次|手上|全社会|地方|本级|"
    r"[引吸获取发形达录促拉][进入引收得取批行成到动]$|招引$|利用$|全口径$"
)
"""How words end that tell who, where or when, or that it was gained; they narrow nothing."""


def narrowed(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens, names of measured things that are grown together with a narrower word no more.

    An amount, a share or a rate of a part (限上社零额, 工业固定资产投资, 户籍人口城镇化率) is
    another figure than that of the whole; what is counted one by one counts whatever its kind.
    """
    for place, token in enumerate(tokens):
        named = token.role == Role.INDICATOR and token.start > 0
        if named and _measured(token, vocabulary) and _narrows(text, tokens, place, vocabulary):
            tokens[place] = token.playing(Role.PLAIN, NARROWER)
    return tokens


def _measured(token: Token, vocabulary: Vocabulary) -> bool:
    return vocabulary.indicator(token.names[0]).kind in _MEASURED


def _narrows(text: str, tokens: list[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Whether a word nobody knows, another name or a noun of kind stands right before a name.

    A word that one of the indicator's own names holds (金融机构 of the loans) narrows nothing.
    """
    start = tokens[place].start
    before = tokens[place - 1] if place else None
    if before is not None and before.end == start and not _light(before):
        another = before.role & (Role.PLAIN | Role.INDICATOR) and before.words[-1] != "的"
        return bool(another) or before.words in _KINDS
    first = place
    while (
        first
        and start - tokens[first - 1].end < _LONGEST
        and _light(tokens[first - 1])
        and _joined(text, tokens, first)
    ):
        first -= 1
    grown = _grown_together(text, tokens[first - 1].end if first else 0, start)
    if len(grown) < 2 or _is_known(grown, tokens[first:place]):
        return False
    own = vocabulary.said.get(tokens[place].names[0], ())
    return not any(grown in form for form in own) and not _WHO_WHERE_WHEN.search(grown)


def _grown_together(text: str, begin: int, start: int) -> str:
    """The characters right before `start`, none before `begin`."""
    place = start
    while place > max(begin, start - _LONGEST) and "\u4e00" <= text[place - 1] <= "\u9fff":
        place -= 1
    return text[place:start]


def _light(token: Token) -> bool:
    """Whether a token is one character that may be a part of any word (上 of 限上)."""
    return token.role == Role.FILLER and token.end == token.start + 1


def _joined(text: str, tokens: list[Token], place: int) -> bool:
    """Whether nothing but characters stands between a token and the one before it."""
    begin, end = tokens[place - 1].end, tokens[place].start
    return end - begin <= _LONGEST and _HAN.fullmatch(text, begin, end) is not None


def _is_known(grown: str, light: list[Token]) -> bool:
    """Whether a run of characters consists of light ones alone (共为, 就是)."""
    return len(grown) == sum(token.end - token.start for token in light)


_KINDS: Final = ("企业", "项目", "以下", "以上")
