"""Firms visited in several places, or of several kinds, are one figure (走访食品、化工企业3家)."""

import re
from typing import Final

from bot.reading.names.visited import FIRMS, KINDS_APART, NO_KIND, ONE_MORE_KIND, VISIT
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token, with_one
from bot.reading.words import Role

_LISTED: Final = re.compile(
    "走访[了过]?(?P<kinds>(?:[\u4e00-\u9fff]{2,8}(?:、|和|及|以及)){1,5}[\u4e00-\u9fff]{2,8}?(?:等(?:重点|骨干|龙头)?)?"
    "|[\u4e00-\u9fff]{2,10}?等(?:重点|骨干|龙头)?)"
    r"企业(?= ?[约近共]?[\d一二两三四五六七八九十]+余?[家户个])"
)
_OF_A_KIND: Final = re.compile(
    "走访[了过]?(?P<kinds>[\u4e00-\u9fff]{2,4})企业"
    "(?= ?[约近共]?[\\d一二两三四五六七八九十]+余?[家户个])"
)
"""One kind of firms, though its name be that of an indicator (走访外资企业8家)."""
_CLOSING: Final = re.compile("等(?:重点|骨干|龙头)?$")
_PAUSE: Final = re.compile("、|以及|和|及")
_INSIDE: Final = Role.UNIT | Role.FILLER | Role.PLAIN | Role.BESIDE | Role.REFERENCE
_GOING: Final = re.compile("(?:到|赴|深入|前往|走访|考察|调研|检查|督导|督查)了?$")
_LONGEST: Final = 3
"""So many characters has a verb of going at most (前往了)."""
_BESIDE: Final = frozenset(("、", "和", "及", "与"))


def with_visits(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; firms of listed places or kinds that were visited are named by one name."""
    names = vocabulary.forms.get(VISIT + FIRMS, ())
    if VISIT not in text or not names or "企业" not in text:
        return tokens
    found = _LISTED.search(text) or _OF_A_KIND.search(text)
    if found is None or VISIT + FIRMS in text or len(KINDS_APART.findall(text)) > 1:
        return tokens
    start, end = found.span()
    inside = [t for t in tokens if t.start < end and t.end > start]
    if any(NO_KIND.search(kind) for kind in _PAUSE.split(_CLOSING.sub("", found["kinds"]))):
        return tokens
    kind = found["kinds"]
    if (
        any(t.role & ~_INSIDE and t.words != kind for t in inside)
        or ONE_MORE_KIND.search(text, end) is not None
    ):
        return tokens
    visit = Token(Role.INDICATOR, start, end, VISIT + FIRMS, "name", names)
    return with_one(tokens, visit)


def with_places_gone_to(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; a list of units that somebody went to is one place, and no subject.

    先后到高新区、物流园走访企业8家 is the sender's visit; not so where 各, 分别 or 均 counts
    in each behind the list (到永丰镇、秣陵镇安全检查各3次).
    """
    if "、" not in text and "和" not in text:
        return tokens
    kept: list[Token] = []
    for token in tokens:
        before = kept[-1] if kept else None
        if before is not None and _goes_on_with_places(text, before, token):
            words = text[before.start : token.end]
            kept[-1] = Token(Role.LABEL, before.start, token.end, words, GONE_TO)
        else:
            kept.append(token)
    apart = any(t.rule == GONE_TO and _EACH.match(text, t.end) is not None for t in kept)
    return tokens if apart else kept


GONE_TO: Final = "places_gone_to"
"""The rule by which units that somebody went to are one place."""
_EACH: Final = re.compile(
    "都|[^。;\n!?]{0,40}?(?:分别|均(?![价衡等匀])|各(?:自|为|有|约|完成|新增|新)*[\\d一二两三四五六七八九十])"
)


def _goes_on_with_places(text: str, before: Token, token: Token) -> bool:
    """Whether a unit goes on a list of those somebody went to."""
    if token.role != Role.UNIT or text[before.end : token.start] not in _BESIDE:
        return False
    if before.rule == GONE_TO:
        return True
    if before.role != Role.UNIT:
        return False
    return _GOING.search(text, max(0, before.start - _LONGEST), before.start) is not None
