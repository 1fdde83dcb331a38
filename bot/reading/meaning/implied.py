"""Events told without a number (contract: implied_count)."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from bot.domain.catalogue import Kind
from bot.domain.reading import IndicatorUpdate, Measure, Op, Problem, ProblemCode
from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.statements.segments import Segment
from bot.reading.statements.times.timing import stretch_of
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role


def breakthrough(context: Context, segment: Segment, names: tuple[str, ...], unit: str) -> None:
    """Ask for the number where 破零 is said of an indicator without one."""
    told = ((u.unit, u.indicator) for u in context.updates)
    if names and (unit, names[0]) not in told:
        implied(context, segment.value.start, segment.value.end, names, unit)


def implied(context: Context, start: int, end: int, names: tuple[str, ...], unit: str) -> None:
    """Ask whether an event without a number was one (contract: implied_count)."""
    span = context.normal.span(start, end)
    words = context.request.text[span[0] : span[1]]
    one = IndicatorUpdate(
        unit, names[0], Measure.ACTUAL, Op.ADD, Decimal(1), context.today,
        stated=words, span=span,
    )  # fmt: skip
    context.problems.append(
        Problem(ProblemCode.IMPLIED_COUNT, span, words, unit or None, names[:1], (one,))
    )


_AT_ONCE: Final = re.compile("[,，] ?[^,，。;；\n]{0,6}")
"""What may stand between an event and the number that counts it (正式签约,签约1个)."""


def is_counted(problem: Problem, told: Iterable[IndicatorUpdate], text: str) -> bool:
    """Whether a total takes an event in (正式开工,累计开工6个), or 1 right behind counts it."""
    if problem.code is not ProblemCode.IMPLIED_COUNT or not problem.proposals:
        return False
    event = problem.proposals[0]
    for one in told:
        if one[:3] != event[:3] or one.as_of < event.as_of:
            continue
        gap = text[problem.span[1] : one.span[0]]
        if one.op is Op.SET or (one.value == 1 and _AT_ONCE.fullmatch(gap)):
            return True
    return False


_HEARD: Final = re.compile("听取|研究|审议|讨论|部署|传达|学习|通报|调研|督导|察看|查看|观摩")
"""What a meeting hears of has not happened for that (听取了户厕改造情况汇报)."""


def happened(context: Context, clause: Clause, event: Token, loose: str) -> bool:
    """Whether an event of a named project or facility is said to be done (小牛科技项目今日开工)."""
    indicator = context.vocabulary.indicator(event.names[0])
    if indicator.kind is not Kind.COUNT or clause.has(Role.UNDO | Role.CORRECTION):
        return False
    just = _just(clause, event)
    if clause.of(Role.REFERENCE) != just:
        return False
    before = [t for t in clause.tokens if t.end <= event.start and t not in just]
    facility = any(t.role == Role.INDICATOR for t in before)
    before = [t for t in before if not _may_be_of_a_name(t)]
    subject_words = naming.loose(clause, clause.start, event.start, before)
    gone = clause.has(Role.HAPPENED) and "去" in clause.text[event.end - clause.start :]
    kept = len(subject_words) >= 2 and (facility or "项目" in clause.text)
    named = kept or len(subject_words) >= 4
    if not (named or gone) or clause.text[event.end - clause.start :].startswith("的"):
        return False
    if _HEARD.search(clause.text, 0, event.start - clause.start):
        return False
    if loose and not gone:
        return False
    return bool(just) or _said_of(clause, event) or _today(context, clause)


_IN_NAMES: Final = ("达", "装", "成", "通")
"""Words of one character of which firms and works are often called (宏达包装, 通成物流)."""


def _may_be_of_a_name(token: Token) -> bool:
    """Whether a character or a phase may be part of what something is called (宏达包装二期)."""
    return token.words in _IN_NAMES or (token.role == Role.LABEL and token.words[-1] == "期")


def _just(clause: Clause, event: Token) -> list[Token]:
    """What says right before an event, or 正式, that it has only just happened (项目刚签约)."""
    starts = [event.start, *(t.start for t in clause.of(Role.HAPPENED) if t.end == event.start)]
    return [t for t in clause.of(Role.REFERENCE) if t.end in starts and t.words[0] == "刚"]


def _said_of(clause: Clause, event: Token) -> bool:
    """Whether 已, 了, 正式 is said of the event itself, not of something before (听取了…)."""
    for token in clause.of(Role.TOTAL | Role.HAPPENED):
        start, end = min(token.end, event.end), max(token.start, event.start)
        between = [t for t in clause.tokens if start <= t.start < end]
        if not naming.loose(clause, start, end, between):
            return True
    return False


def _today(context: Context, clause: Clause) -> bool:
    today = context.today
    spans = [stretch_of(t) for t in clause.of(Role.STRETCH)]
    return any(s is not None and s.first == s.last and s.last <= today for s in spans)
