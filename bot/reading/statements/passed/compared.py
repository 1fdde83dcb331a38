"""Numbers that only tell how far something is from other days or another unit."""

import re
from typing import Final

from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_WHO: Final = Role.UNIT | Role.OWN
_BESIDE: Final = re.compile("(?<![对评占环同之])(?:比|较|相较)$")
_NEAR: Final = 6
"""So many characters before a unit or a name are looked at."""
_BEHIND: Final = re.compile("相?比(?![重例值率拼学武赛])")
_PASSED: Final = re.compile("(?:超过?|超出|反超|领先于?|落后于?|不如|不及|还?差|仅次于)$")
_COMPARING: Final = re.compile("[比较超先后如及差次]")
"""One character of each word that compares."""
_BY_HOW_MUCH: Final = re.compile("[多少高低快慢差]")
_FEWER: Final = re.compile("(?<![减至不缺最极])少$")


def is_compared(segment: Segment) -> bool:
    """Whether a comparison leads up to a value: with other days, or with another unit."""
    clause = segment.clause
    if clause.roles & Role.COMPARISON and _with_other_days(segment):
        return True
    text = clause.text
    if "少" in text and segment.names and _fewer(segment):
        return True
    if not clause.roles & _WHO or _COMPARING.search(text) is None:
        return False
    return _with_a_unit(clause, segment)


def _with_other_days(segment: Segment) -> bool:
    """Whether a comparison leads up to the value, or to one before it in the clause.

    What 从 and a comparison moved from is compared, what it moved to is not (从去年同期的84降至77).
    """
    compared = segment.clause.of(Role.COMPARISON)
    if not compared or compared[0].start > segment.value.start:
        return False
    if _reached_by_so_much(segment, compared[0]):
        return False
    moved = segment.clause.of(Role.FROM)
    return not (moved and moved[0].start < compared[0].start and segment.led_by(Role.REACHED))


def _reached_by_so_much(segment: Segment, compared: Token) -> bool:
    """Whether by how much stands behind the comparison already (较年初提高8个百分点至82%)."""
    by = [t for t in segment.clause.of(Role.QUANTITY) if compared.end <= t.start < segment.start]
    return bool(by) and segment.led_by(Role.REACHED)


def _with_a_unit(clause: Clause, segment: Segment) -> bool:
    """Whether it is told how many more or fewer than a unit has (比贾楼镇多签约2个)."""
    text, end = clause.text, segment.value.start - clause.start
    for token in clause.of(_WHO):
        start, behind = token.start - clause.start, token.end - clause.start
        if _PASSED.search(text, max(0, start - _NEAR), start) and behind <= end:
            return True
        beside = _BESIDE.search(text, max(0, start - _NEAR), start) or _BEHIND.match(text, behind)
        if beside and _BY_HOW_MUCH.search(text, behind, end):
            return True
    return False


def _fewer(segment: Segment) -> bool:
    """Whether 少 stands right before the name of what is counted (少签约2个)."""
    place = segment.names[-1].start - segment.clause.start
    return _FEWER.search(segment.clause.text, max(0, place - _NEAR), place) is not None
