"""Words before a name that make it another thing: a narrower one, or one not yet gained."""

import re
from typing import Final

from bot.domain.catalogue import Kind
from bot.reading.names.likeness import within
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import Role

NARROWER: Final = "narrower"
"""The rule of a name that a word before it makes another thing."""

_MEASURED: Final = (Kind.AMOUNT, Kind.RATIO, Kind.RATE)
_HAN: Final = re.compile(r"[\u4e00-\u9fff]*")
_LONGEST: Final = 8
"""So many characters before a name are looked at."""
_WHO_WHERE_WHEN: Final = re.compile(
    r"[算市县区域省镇乡村会面街道园局办委院校厂港湾城社行部所站馆司团队组店岗室年月日季度末底初"
    r"的了共为是中里内来间地我你他们]$|公司|集团|数据|显示|方面|一方|累计|首先|其次|手上|全社会|地方|本级|"
    r"面对|面临|针对|直面|正视|看到|"
    r"(?:关于|有关|单位|部门|各地|各方)$|"
    r"[引吸获取发形达录促拉][进入引收得取批行成到动]$|招引$|利用$|全口径$|所[载列述]$|刊[载登]$"
)
"""How words end that tell who, where or when, or that it was gained; they narrow nothing."""


def narrowed(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens, names of measured things that are grown together with a narrower word no more.

    An amount, a share or a rate of a part (限上社零额, 工业固定资产投资, 户籍人口城镇化率) is
    another figure than that of the whole; what is counted one by one counts whatever its kind.
    """
    named = [p for p, t in enumerate(tokens) if t.role == Role.INDICATOR and t.start > 0]
    for place in named:
        token = tokens[place]
        measured = vocabulary.indicators[token.names[0]].kind in _MEASURED
        if measured and _narrows(text, tokens, place, vocabulary):
            tokens[place] = token.playing(Role.PLAIN, NARROWER)
    return tokens


def _narrows(text: str, tokens: list[Token], place: int, vocabulary: Vocabulary) -> bool:
    """Whether a word nobody knows, a plain one or another name stands right before a name.

    What one of the indicator's own names holds (金融机构 of the loans), or the name of its group,
    narrows nothing.
    """
    start, first = tokens[place].start, place
    while first and start - tokens[first - 1].end < _LONGEST and _joins(text, tokens, first):
        first -= 1
    before = tokens[first - 1] if first else None
    glued = before is not None and first == place and before.end == start
    if before is not None and glued and before.role & _NAMING == 0:
        return before.words in _LIMITS
    grown = before.words if before and glued else _grown_together(text, tokens, first, start)
    if len(grown) < 2 or (not glued and _is_known(grown, tokens[first:place])):
        return False
    own = not _holds(grown, tokens[place].names[0], vocabulary)
    wider = grown.endswith(_WIDER) and tokens[place].words.startswith("财政")
    return own and (wider or _WHO_WHERE_WHEN.search(grown) is None)


_WIDER: Final = "全口径"
"""What adds to the revenue what is the country's; of other things it is the whole."""
_NAMING: Final = Role.PLAIN | Role.INDICATOR
_LIMITS: Final = ("以下", "以上")
_KINDS: Final = ("企业", "项目")


def _holds(words: str, name: str, vocabulary: Vocabulary) -> bool:
    """Whether an indicator's names, or its group's, hold words, be it with others in between."""
    group = vocabulary.indicator(name).group
    return words in group or any(within(words, form) for form in vocabulary.said.get(name, ()))


def _grown_together(text: str, tokens: list[Token], first: int, start: int) -> str:
    """The characters right before `start`, none that belong to the token before `first`."""
    begin = tokens[first - 1].end if first else 0
    place = start
    while place > max(begin, start - _LONGEST) and "\u4e00" <= text[place - 1] <= "\u9fff":
        place -= 1
    return text[place:start]


def _joins(text: str, tokens: list[Token], place: int) -> bool:
    """Whether the token before `place` may be a part of a longer word that goes on to the name.

    So may one character (上 of 限上) and a noun of kind (企业), with nothing but characters behind.
    """
    token = tokens[place - 1]
    if token.role != Role.FILLER or (token.end > token.start + 1 and token.words not in _KINDS):
        return False
    return _HAN.fullmatch(text, token.end, tokens[place].start) is not None


def _is_known(grown: str, light: list[Token]) -> bool:
    """Whether a run of characters consists of known ones alone (共为, 就是)."""
    return len(grown) == sum(token.end - token.start for token in light)
