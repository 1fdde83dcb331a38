"""So many days or weeks in which something was done, up to today (三天改厕35户)."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar.finder import read_calendar
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_SO_MANY: Final = re.compile(
    r"(?!(?:1|一)[天年])[\d一二两三四五六七八九十]{1,3}(?:天|年|个?(?:周|星期|礼拜)|个月)"
)
_HEAD: Final = re.compile(r"(?:^|[\n。;,、!?])(?:[只仅才]?用了?|短短|历时|前后)?$")
_BETWEEN: Final = re.compile(
    r"(?:的?时间|来|里|间)?(?:加(?:起来|在?一起|在?一块儿?))?(?:一?共|合计|总共)?"
)
_NEAR: Final = 4


def with_days_back(
    text: str, tokens: list[Token], today: date, vocabulary: Vocabulary
) -> list[Token]:
    """The tokens; days, weeks or years at the head of a clause, before a name, end today."""
    if not ("天" in text or "年" in text or "周" in text or _counts_months(text)):
        return tokens
    return [
        _counted_back(text, tokens, place, today, vocabulary) if _is_count(token) else token
        for place, token in enumerate(tokens)
    ]


def _counts_months(text: str) -> bool:
    return "个月" in text or "星期" in text or "礼拜" in text


def _is_count(token: Token) -> bool:
    counted = token.role & (Role.QUANTITY | Role.LABEL) != 0 and token.words[-1] in "天年周期拜月"
    return counted and _SO_MANY.fullmatch(token.words) is not None


def _counted_back(
    text: str, tokens: list[Token], place: int, today: date, vocabulary: Vocabulary
) -> Token:
    token = tokens[place]
    named = next((t for t in tokens[place + 1 : place + _NEAR] if t.role == Role.INDICATOR), None)
    if named is None or not _BETWEEN.fullmatch(text[token.end : named.start].strip()):
        return token
    counts_days = any(vocabulary.indicator(name).uom in ("天", "日") for name in named.names)
    if counts_days or not _heads(text, tokens, place):
        return token
    read = read_calendar("近" + token.words, 0, today)
    if read is None or read.end != len(token.words) + 1:
        return token
    dated = read.but(start=token.start, end=token.end)
    return Token(Role.STRETCH, token.start, token.end, token.words, "stretch", quantity=dated)


def _heads(text: str, tokens: list[Token], place: int) -> bool:
    """Whether a clause begins with the count, or with the unit whose days they are."""
    start, before = tokens[place].start, tokens[place - 1] if place else None
    if before is not None and before.role & (Role.UNIT | Role.OWN):
        return not text[before.end : start].strip(" :")
    return _HEAD.search(text[max(0, start - 6) : start].rstrip(" ")) is not None
