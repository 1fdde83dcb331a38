"""What does not count of a figure, and why something was taken back: neither is reported."""

import re
from typing import Final

from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_NOT_COUNTED: Final = ("不算", "不算在内", "不算了")
_UNSAID: Final = Role.REFERENCE | Role.QUANTITY
_EXCUSE: Final = re.compile(
    "[^,\\d]{0,6}?(?:都|也)?(?:还没有?|没有?|尚?未)(?:正式)?"
    "(?:签[约订字]?|盖章|签字|验收|落实|到位|办[结完好]|落地|到账)"
)


def leave_out(clauses: list[Clause], silent: list[str]) -> None:
    """Silence what is left out of a figure, and what only tells why one was taken back."""
    for place, clause in enumerate(clauses):
        if not clause.roles & _MAY_BE or silent[place]:
            continue
        if leaves_out(clauses, place) or (
            _leaves_days_out(clause) and not _adds_to_what_was(clauses, place)
        ):
            silent[place] = "left_out"
        elif place and _tells_why(clauses[place - 1], clause):
            silent[place] = "tells_why"


def leaves_out(clauses: list[Clause], place: int) -> bool:
    """Whether a clause tells what does not count of a figure (改厕88户,没验收的不算).

    Not what takes back a thing just reported (签约5个,开工2个,签约的不算), nor an earlier report.
    """
    clause = clauses[place]
    undone = clause.of(Role.UNDO)
    if not undone or undone[-1].words not in _NOT_COUNTED or clause.has(_UNSAID):
        return False
    beside = [one for one in clauses if one is not clause]
    if not any(one.roles & Role.QUANTITY for one in beside):
        return False
    if undone[-1].start == clause.start:
        return _opens_with_days(clause)
    told = {name for one in beside for t in one.of(Role.INDICATOR) for name in t.names}
    named = {name for t in clause.of(Role.INDICATOR) for name in t.names}
    some = clause.text[: undone[-1].start - clause.start].endswith("的") or bool(named)
    return some and place > 0 and told.isdisjoint(named)


_MAY_BE: Final = Role.UNDO | Role.IS_ZERO | Role.STRETCH
_DAYS_APART: Final = re.compile(
    "(?:不含|不包括|不包含|没有?算|还没有?算|未算|除了?|除去|扣除|刨去|去掉"
    "|算上|加上|带上|连同?|连上|包括|包含|含)$"
)


def _leaves_days_out(clause: Clause) -> bool:
    """Whether a clause tells no more than which days are not, or also, counted (没算今天的,)."""
    if not clause.roles & Role.STRETCH:
        return False
    days = clause.of(Role.STRETCH)[0]
    led = clause.text[: days.start - clause.start].strip()
    if not led or _DAYS_APART.fullmatch(led) is None:
        return False
    return not clause.roles & (Role.QUANTITY | Role.INDICATOR) or _is_only_taken_in(clause, days)


_NEW: Final = re.compile("加上(?:了|今[天日]|本[周月]|这周)")


def _adds_to_what_was(clauses: list[Clause], place: int) -> bool:
    """Whether so many of today are told beside those of before (昨天签约2个,加上今天1个,共3个)."""
    clause, before = clauses[place], clauses[place - 1] if place else None
    if before is None or before.sentence != clause.sentence or not before.has(Role.QUANTITY):
        return False
    return clause.has(Role.QUANTITY) and _NEW.match(clause.text.lstrip()) is not None


_SO_MANY: Final = re.compile("的?(?:[^\\d,]{1,4}的)?\\d{1,6}[个家户次处项人]?[家人]?次? ?")


def _is_only_taken_in(clause: Clause, days: Token) -> bool:
    """Whether so many of other days only go into the sum that follows (加上昨天的2个,共5个)."""
    if ")" in clause.ends or "," not in clause.ends:
        return False
    return _SO_MANY.fullmatch(clause.text, days.end - clause.start) is not None


def _opens_with_days(clause: Clause) -> bool:
    """Whether 不算 opens a clause and leads to days (不算今天的,走访企业累计86家)."""
    return len(clause.tokens) > 1 and clause.tokens[1].role == Role.STRETCH


def _tells_why(before: Clause, clause: Clause) -> bool:
    """Whether 没 and a verb only tell why something was taken back (签约那个不算,还没盖章).

    What was taken back may be named before them (撤回,签约还没正式签).
    """
    if not before.has(Role.UNDO) or clause.has(Role.QUANTITY) or not clause.has(Role.IS_ZERO):
        return False
    first = clause.tokens[0]
    begin = first.end - clause.start if first.role == Role.INDICATOR else 0
    return _EXCUSE.match(clause.text[begin:].strip()) is not None
