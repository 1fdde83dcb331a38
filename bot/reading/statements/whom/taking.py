"""Of which unit the clauses speak: the subject that holds until another (contract: Which unit)."""

import re
from itertools import pairwise
from typing import Final

from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.statements.headings.titles import ends_behind
from bot.reading.statements.whom.bystanders import (
    goes_on_with_partners,
    lists_bystanders,
    tells_where,
)
from bot.reading.statements.whom.leading_on import ALONE, HEADING, leads_on
from bot.reading.statements.whom.longer_names import take_town
from bot.reading.statements.whom.openers import joins_in, opening_unit
from bot.reading.statements.whom.subjects import (
    Subject,
    ends_beside,
    is_beside,
    subject,
)
from bot.reading.statements.whom.told_for import is_greeted, is_thanked, reported_for
from bot.reading.text.hints import LISTED
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role


def take_subject(context: Context, clauses: list[Clause], place: int, valued: bool) -> None:
    """Let the unit that a clause names, if it does, be spoken of until another is named."""
    clause = clauses[place]
    named_units = clause.roles & Role.UNIT
    if (named_units or context.whom.town) and take_town(context, clauses, place, valued):
        return
    if named_units and not valued and _is_spoken_to(clause):
        return
    listed = lists_bystanders(clauses, place)
    listed = listed or (clause.begins == "," and goes_on_with_partners(clauses[place - 1]))
    listed = listed or (place > 0 and tells_where(clauses[place - 1]))
    beside = listed or (named_units != 0 and is_beside(clause))
    named = subject(clause, context.vocabulary, beside)
    if named is None:
        if not valued and not listed:
            _take_opening(context, clauses, place)
    elif _has_a_part(context, clause, named):
        return
    elif not (named.unknown and _behind_a_unit(clauses, place)):
        if (
            valued
            or _opens(clauses, place, named)
            or leads_on(clause)
            or _lists_to_a_value(clauses, place)
            or _leads_to_brackets(clauses, place)
        ):
            _take(context, clauses, place, named)
        else:
            _take_opening(context, clauses, place)


def _is_spoken_to(clause: Clause) -> bool:
    """Whether a clause without a value greets or thanks a unit, or calls it (商务局!)."""
    if any(is_greeted(clause, t) or is_thanked(clause, t) for t in clause.of(Role.UNIT)):
        return True
    return "!" in clause.ends and [t.role for t in clause.tokens] == [Role.UNIT]


def _has_a_part(context: Context, clause: Clause, named: Subject) -> bool:
    """Whether a unit only has a part of the figure before (其中永丰镇3公里,秣陵镇2公里).

    It may name the thing again (签约5个,其中高新区签约2个).
    """
    part = context.sentence.parted or context.parts.bracketed or clause.has(Role.PART)
    again = {name for token in clause.of(Role.INDICATOR) for name in token.names}
    return part and named.unit is not None and again <= set(context.spoken.names)


_NONE: Final = Role.IS_ZERO | Role.NO_MOVEMENT


def leave_to_a_list(context: Context, clauses: list[Clause], place: int) -> None:
    """A zero that leads to a list of units is theirs, and not the sender's (零进展的有:…)."""
    clause = clauses[place]
    if not clause.hints & LISTED:
        return
    zero = next((t for t in clause.tokens if _is_none(t)), None)
    if zero is None:
        return
    behind = any(t.role == Role.UNIT and t.start >= zero.end for t in clause.tokens)
    before = any(t.role == Role.UNIT and t.start < zero.start for t in clause.tokens)
    leads = bool(_LEADS_TO.search(clause.text)) or (":" in clause.ends and "单位" in clause.text)
    after = clauses[place + 1] if place + 1 < len(clauses) else None
    listed = after is not None and after.has(Role.UNIT) and not after.has(_OWN_FIGURE)
    if not before and leads and (behind or listed):
        context.whom.unit = None


def _is_none(token: Token) -> bool:
    nought = token.quantity is not None and token.quantity.value == 0
    return nought or token.role & _NONE != 0


_LEADS_TO: Final = re.compile("的(?:单位)?(?:有|是|为|包括)")
_OWN_FIGURE: Final = Role.QUANTITY | _NONE | Role.INDICATOR


def _take_opening(context: Context, clauses: list[Clause], place: int) -> None:
    clause = clauses[place]
    if _opens_with_a_longer_name(context, clause):
        context.whom.unit, context.whom.unknown = None, clause.text.strip()
    elif _is_open(context, clauses, place):
        _take_opener(context, clauses, place)


def _take_opener(context: Context, clauses: list[Clause], place: int) -> None:
    """Let who opens a sentence be spoken of, unless it may only help whoever was before."""
    whom = context.whom
    if whom.unit is not None and joins_in(clauses, place, context.vocabulary):
        whom.unit = None
    elif doer := opening_unit(clauses, place, context.vocabulary):
        whom.unit, whom.unknown = doer, ""


def take_planner(context: Context, clauses: list[Clause], place: int) -> None:
    """The unit whose plan or way of working a clause tells, which what follows is of as well.

    秣陵镇计划改厕50户,已改厕30户; 秣陵镇狠抓落实,改厕30户.
    """
    clause = clauses[place]
    if not clause.roles & Role.UNIT:
        return
    if clause.roles & Role.OWN or _HANDED_DOWN.search(clause.text):
        return  # what is planned for us from above
    named = subject(clause, context.vocabulary, is_beside(clause))
    known = named is not None and named.unit is not None
    if named and known and (clause.roles & Role.QUANTITY or _opens(clauses, place, named)):
        _take(context, clauses, place, named)
    elif _is_open(context, clauses, place):
        _take_opener(context, clauses, place)


_HANDED_DOWN: Final = re.compile("下达|下发|分[配解派]|交办|核定|安排(?:的|了)?(?:计划|任务|指标)")


def _is_open(context: Context, clauses: list[Clause], place: int) -> bool:
    """Whether the unit spoken of may change with what a sentence opens with.

    It may where there is none, and where the message itself has named one before.
    """
    whom = context.whom
    if whom.unit is None or not clauses[place].roles & Role.UNIT:
        return whom.unit is None and not whom.unknown
    units = (t for clause in clauses[:place] for t in clause.of(Role.UNIT))
    return any(whom.unit in unit.names for unit in units)


def _take(context: Context, clauses: list[Clause], place: int, named: Subject) -> None:
    whom = context.whom
    clause = clauses[place]
    if named.own and _sums_up_units(context, clause):
        whom.unit = context.request.unit
    elif named.own:
        whom.unit = context.request.unit or whom.unit
        whom.unknown = "" if context.request.unit else whom.unknown
    elif named.unit is not None:
        several = _of_several(clauses, place)
        leads = named.colon or _leads_to_brackets(clauses, place)
        whom.after = clause.end + len(clause.ends) if leads else -1
        whom.unit, whom.unknown = None if several else named.unit, ""
        whom.opened = whom.opened or named.colon
        context.step("subject", named.start, clause.end, named.unit)
    else:
        whom.unit, whom.unknown = None, named.unknown


def _leads_to_brackets(clauses: list[Clause], place: int) -> bool:
    """Whether a unit that ends a clause has its figure alone in brackets (高寺镇(2个)、…)."""
    clause = clauses[place]
    if clause.ends != "(" or place + 1 == len(clauses):
        return False
    unit, after = clause.tokens[-1], clauses[place + 1]
    alone = [t.role for t in after.tokens] == [Role.QUANTITY] and after.ends.startswith(")")
    whole = alone and (after.tokens[0].start, after.tokens[0].end) == (after.start, after.end)
    return whole and unit.role == Role.UNIT and unit.end == clause.end


def _sums_up_units(context: Context, clause: Clause) -> bool:
    """Whether a total of the whole area follows the figures of several units (全市合计1850户)."""
    whole = any(t.words.startswith("全") for t in clause.of(Role.OWN))
    return whole and clause.has(Role.TOTAL) and len({u.unit for u in context.updates}) > 1


def _behind_a_unit(clauses: list[Clause], place: int) -> bool:
    """Whether a unit and a colon open this clause already (文联:送戏下乡26场)."""
    before = clauses[place - 1] if place else None
    return clauses[place].begins.startswith(":") and before is not None and before.has(Role.UNIT)


def _of_several(clauses: list[Clause], place: int) -> bool:
    """Whether units are listed before one figure without 各 (民政局、司法局签约1个)."""
    clause = clauses[place]
    if clause.roles & Role.UNIT and _AND_OTHERS.search(clause.text) is not None:
        return True
    if clause.begins != "、" or place == 0 or clause.has(Role.EACH):
        return False
    before = clauses[place - 1]
    alone = [t.role for t in before.tokens] == [Role.UNIT]
    return alone and before.tokens[0].end == before.end and not is_beside(before)


_AND_OTHERS: Final = re.compile(
    "^[^,。]{2,10}等[\\d一二三四五六七八九十]{1,3}个?(?:乡?镇|办事处|街道|县区|单位|局委|部门)"
)
"""What counts several units behind the first of them (永丰等5个镇改厕1286户)."""
_LIST: Final = 12  # members of a list that are looked through for its value


def _lists_to_a_value(clauses: list[Clause], place: int) -> bool:
    """Whether a list begins here whose last member has the value (赴上海、苏州等地招商3次)."""
    for clause, after in pairwise(clauses[place : place + _LIST]):
        if clause.ends != "、" or (after.has(Role.UNIT) and not ends_beside(clause)):
            return False
        if after.has(Role.QUANTITY):
            return True
    return False


def _opens(clauses: list[Clause], place: int, named: Subject) -> bool:
    """Whether a clause without a value still names the subject: 商务局: or a line of its own."""
    clause = clauses[place]
    if named.colon or _heads_a_report(clauses, place, named) or _for_another(clause, named):
        return True
    if clause.tokens and clause.tokens[0].role == Role.UNIT and _of_its_progress(clause):
        return True
    if "辛苦" in clause.text:
        return False  # who is thanked
    if clause.ends == "、":  # one of several: whose the value is stands at the end of the list
        return False
    heads = (":" in clause.ends or "\n" in clause.ends) and "已" not in clause.text
    known = ALONE | HEADING if heads else ALONE
    alone = all(t.role & known for t in clause.tokens)
    return alone and not naming.loose(clause, clause.start, clause.end, clause.tokens)


_PROGRESS: Final = re.compile("(?:的|整体|总体)*(?:进度|进展|推进|工作|任务)")


def _of_its_progress(clause: Clause) -> bool:
    """Whether a clause opens with a unit and how far it has come (王口镇进度滞后,仅完成7户)."""
    unit = clause.tokens[0]
    opens = unit.start == clause.start and clause.ends.strip() == ","
    return opens and _PROGRESS.match(clause.text, unit.end - clause.start) is not None


def _for_another(clause: Clause, named: Subject) -> bool:
    """Whether a report is announced for a unit (帮秣陵镇报:), or one was heard from it."""
    if "报" not in clause.text and "电" not in clause.text:
        return False
    units = (t for t in clause.of(Role.UNIT) if t.start == named.start)
    return any(reported_for(clause, t) for t in units)


def _opens_with_a_longer_name(context: Context, clause: Clause) -> bool:
    """Whether a colon follows words that hold another unit's name (李寨镇人民政府:)."""
    if ":" not in clause.ends:
        return False
    units = clause.of(Role.UNIT)
    if len(units) != 1 or units[0].names[0] == context.request.unit:
        return False
    if is_beside(clause):
        return False
    told = Role.INDICATOR | Role.BESIDE | Role.REQUEST | Role.GROUP | Role.STRETCH
    return not clause.has(told) and len(clause.text.strip()) <= _LONGEST_OPENING


_LONGEST_OPENING: Final = 14
_REPORT: Final = re.compile(
    "(?:总结|小结|情况|汇报|动态|进展|报告|[周月日季简快专]报|如下|信息|消息|快讯|简讯|更正|补充"
    "| (?:report|update|summary|figures|numbers|statistics|stats|return)s?)$"
)


def _heads_a_report(clauses: list[Clause], place: int, named: Subject) -> bool:
    """Whether a line that opens with a unit heads its report (商务局9月份工作总结:)."""
    clause, ends = clauses[place], ends_behind(clauses, place)
    if ":" not in ends and "\n" not in ends:
        return False
    opens = bool(clause.tokens) and clause.tokens[0].role == Role.UNIT
    at_once = named.unit is not None and named.start == clause.start
    return opens and at_once and _REPORT.search(clause.text.rstrip()) is not None
