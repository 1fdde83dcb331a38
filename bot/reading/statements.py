"""The fourth stage: what each clause states, clause after clause."""

import re
from itertools import pairwise
from typing import Final

from bot.domain.reading import Measure, Op
from bot.reading import acts, naming
from bot.reading.clauses import PAIRING, TALK_ENDS
from bot.reading.context import Context
from bot.reading.headings import take_unit_of_measure
from bot.reading.implied import happened, implied
from bot.reading.segments import Segment, segments
from bot.reading.shares import Shares
from bot.reading.stating import read_segment
from bot.reading.subjects import Subject, ends_beside, is_beside, subject
from bot.reading.timing import forget_year_of_target, take_stretch
from bot.reading.tokens import Clause
from bot.reading.undoing import of_something_else, takes_back
from bot.reading.words import Role

_THINGS: Final = tuple("表单册会组办书率额比图")
_TELLS: Final = re.compile(
    "受|因|由于|虽|进度|进展|工作|任务|方面|情况|推进|整体|总体|呈|滞后|偏|仍|较|看$|来看$|而言$"
)
"""How words behind a name begin that tell of it, and make no longer name of it."""
_YEARS: Final = re.compile(
    r"十[二三四五]五[”\"]?(以来|期间|时期)|[两三四五十]年来|[两三四五六七八九十]年(?:累计|共|间|里|内)|历年|连续[两二三四五六七八九十]年|建.以来"
)


_LEADING_OVER: Final = (*PAIRING, "(")


def read_clause(context: Context, clauses: list[Clause], place: int, shares: Shares) -> None:
    """Read one clause: add to the context's updates and problems what it states."""
    clause = clauses[place]
    _enter(context, clause)
    forget_year_of_target(clause)
    found = segments(clause, context.vocabulary)
    _take_subject(context, clauses, place, bool(found))
    _take_correction(context, clause)
    if not found:
        take_unit_of_measure(context, clauses, place)
        _without_value(context, clauses, place)
    for segment in found:
        read_segment(context, segment, shares)
    _take_last_name(context, clause, found)
    take_stretch(context, clause, bool(found))
    context.part = clause.has(Role.PART) and not found
    context.parted = context.parted or (clause.has(Role.PART) and clause.has(Role.UNIT))


def _take_last_name(context: Context, clause: Clause, found: list[Segment]) -> None:
    """The name behind the last value leads over a colon to the next value (签约:1 在谈:3)."""
    if not found or clause.ends.strip() not in _LEADING_OVER:
        return
    named = [t for t in found[-1].behind if t.role == Role.INDICATOR]
    if named:
        context.names, context.valued, context.void = named[-1].names, False, False
    elif naming.loose(clause, found[-1].value.end, clause.end, found[-1].behind):
        context.void = True


def pass_over(context: Context, clause: Clause) -> None:
    """Of a clause that is talk only the indicator is kept in mind (计划新建停车场5个,已开工3个)."""
    if named := clause.of(Role.INDICATOR):
        context.names, context.valued, context.void = named[-1].names, False, False


def _enter(context: Context, clause: Clause) -> None:
    if clause.sentence != context.sentence:
        context.sentence = clause.sentence
        context.total = context.topical = context.years = context.parted = False
        context.measure = context.measure if context.heading else None
    text = clause.text
    if ("年" in text or "五" in text or "以来" in text) and _YEARS.search(text):
        context.years = True
    other = clause.has(Role.OTHER_THING) and not clause.has(Role.INDICATOR)
    if other and not clause.inside and not _describes_the_project(context, clause):
        context.void = True


_CAPACITY: Final = ("年产", "日产", "月产", "产能", "设计能力", "日处理", "占地")


def _describes_the_project(context: Context, clause: Clause) -> bool:
    """Whether a clause tells how large what was just counted is (签约1个,年产6万吨,总投资2亿元)."""
    sized = all(t.words.startswith(_CAPACITY) for t in clause.of(Role.OTHER_THING))
    return sized and context.valued and clause.begins == ","


def _take_subject(context: Context, clauses: list[Clause], place: int, valued: bool) -> None:
    clause = clauses[place]
    before = clauses[place - 1] if place and clause.begins in ("、", "和") else None
    listed = before is not None and (is_beside(before) or ends_beside(before))
    named = subject(clause, context.vocabulary, listed or is_beside(clause))
    if named is None:
        if not valued and _opens_with_a_longer_name(context, clause):
            context.unit, context.unknown_unit = None, clause.text.strip()
        return
    if named.unknown and _behind_a_unit(clauses, place):
        return
    leading = _opens(clause, named) or _leads_on(clause) or _lists_to_a_value(clauses, place)
    if not (valued or leading):
        return
    if named.own:
        context.unit = context.request.unit or context.unit
        context.unknown_unit = "" if context.request.unit else context.unknown_unit
    elif named.unit is not None:
        several = _of_several(clauses, place)
        context.after_unit = clause.end + len(clause.ends) if named.colon else -1
        context.unit, context.unknown_unit = None if several else named.unit, ""
        context.opened = context.opened or named.colon
        context.step("subject", named.start, clause.end, named.unit)
    else:
        context.unit, context.unknown_unit = None, named.unknown
    if named.unit is not None and named.colon:
        context.opened = True


def _behind_a_unit(clauses: list[Clause], place: int) -> bool:
    """Whether a unit and a colon open this clause already (文联:送戏下乡26场)."""
    before = clauses[place - 1] if place else None
    return clauses[place].begins.startswith(":") and before is not None and before.has(Role.UNIT)


def _of_several(clauses: list[Clause], place: int) -> bool:
    """Whether units are listed before one figure without 各 (民政局、司法局签约1个)."""
    clause = clauses[place]
    if clause.begins != "、" or place == 0 or clause.has(Role.EACH):
        return False
    before = clauses[place - 1]
    alone = [t.role for t in before.tokens] == [Role.UNIT]
    return alone and before.tokens[0].end == before.end and not is_beside(before)


_LIST: Final = 12  # members of a list that are looked through for its value


def _lists_to_a_value(clauses: list[Clause], place: int) -> bool:
    """Whether a list begins here whose last member has the value (赴上海、苏州等地招商3次)."""
    for clause, after in pairwise(clauses[place : place + _LIST]):
        if clause.ends != "、" or (after.has(Role.UNIT) and not ends_beside(clause)):
            return False
        if after.has(Role.QUANTITY):
            return True
    return False


def _leads_on(clause: Clause) -> bool:
    """Whether a unit stands right before a name whose value comes later (丁庄镇改厕,累计30户)."""
    return any(
        one.role == Role.UNIT and other.role == Role.INDICATOR and one.end == other.start
        for one, other in pairwise(clause.tokens)
    )


def _opens(clause: Clause, named: Subject) -> bool:
    """Whether a clause without a value still names the subject: 商务局: or a line of its own."""
    if named.colon or _heads_a_report(clause, named):
        return True
    if clause.ends == "、":  # one of several: whose the value is stands at the end of the list
        return False
    alone = all(t.role & (Role.UNIT | Role.FILLER | Role.STRETCH | Role.OWN) for t in clause.tokens)
    return alone and not naming.loose(clause, clause.start, clause.end, clause.tokens)


def _take_correction(context: Context, clause: Clause) -> None:
    if clause.has(Role.UNDO) and takes_back(clause):
        context.correcting = True
    if clause.inside and _is_remark_of_correction(clause):
        _correct_the_last(context)
        return
    if not clause.has(Role.CORRECTION | Role.WRONG) or of_something_else(clause):
        return
    if clause.has(Role.CORRECTION) or not clause.has(Role.FROM):
        context.correcting = True


def _opens_with_a_longer_name(context: Context, clause: Clause) -> bool:
    """Whether a colon follows words that hold another unit's name (李寨镇人民政府:)."""
    units = clause.of(Role.UNIT)
    if ":" not in clause.ends or len(units) != 1 or units[0].names[0] == context.request.unit:
        return False
    told = Role.INDICATOR | Role.BESIDE | Role.REQUEST | Role.GROUP | Role.STRETCH
    return not clause.has(told) and len(clause.text.strip()) <= _LONGEST_OPENING


_LONGEST_OPENING: Final = 14
_REPORT: Final = re.compile("(?:总结|小结|情况|汇报|动态|进展|报告|[周月日季简快]报|如下)$")


def _heads_a_report(clause: Clause, named: Subject) -> bool:
    """Whether a line that opens with a unit heads its report (商务局9月份工作总结:)."""
    leads = ":" in clause.ends or "\n" in clause.ends
    opens = bool(clause.tokens) and clause.tokens[0].role == Role.UNIT
    at_once = named.unit is not None and named.start == clause.start
    return leads and opens and at_once and _REPORT.search(clause.text.rstrip()) is not None


def _is_remark_of_correction(clause: Clause) -> bool:
    """Whether brackets hold nothing but a word of correction (走访企业4家(更正))."""
    return bool(clause.tokens) and all(t.role == Role.CORRECTION for t in clause.tokens)


def _correct_the_last(context: Context) -> None:
    if context.updates:
        last = context.updates[-1]
        context.updates[-1] = last._replace(op=Op.CORRECT, since=None)


def _without_value(context: Context, clauses: list[Clause], place: int) -> None:
    """A clause without a value: a heading, the first half of a statement, or an event."""
    clause = clauses[place]
    named = clause.of(Role.INDICATOR)
    if not named:
        context.measure = _heading_measure(clause) or context.measure
        aside = clause.inside or not any(end in clause.begins for end in TALK_ENDS)
        if naming.loose(clause, clause.start, clause.end, clause.tokens) and not aside:
            context.heading = False
        return
    tail = [t for t in clause.tokens if t.start >= named[-1].end]
    loose = naming.loose(clause, named[-1].end, clause.end, tail)
    if happened(context, clause, named[-1], loose):
        implied(context, named[-1].start, named[-1].end, named[-1].names, context.unit or "")
    context.names, context.valued = named[-1].names, False
    grown = not any(t.start == named[-1].end for t in tail) and not _TELLS.match(loose)
    wrong = clause.has(Role.WRONG | Role.CORRECTION)
    acted_on = acts.object_of_an_act(clause, named[-1], named[-1].start, context.vocabulary)
    context.acted = named[-1].names if acted_on else ()
    context.void = acted_on or (bool(loose) and not wrong and (grown or loose.endswith(_THINGS)))
    context.heading = ":" in clause.ends or "\n" in clause.ends
    context.measure = _heading_measure(clause)


def _heading_measure(clause: Clause) -> Measure | None:
    """The measure that a heading, or what is said to be wrong (目标有误,应为…), leads on with."""
    corrected = clause.has(Role.CORRECTION | Role.WRONG)
    if not corrected and not any(end in clause.ends for end in ":\n("):
        return None
    for role, measure in (
        (Role.TARGET, Measure.TARGET),
        (Role.COMPLETION, Measure.COMPLETION),
        (Role.REMAINING, Measure.REMAINING),
    ):
        if clause.has(role):
            return measure
    return None
