"""Why a clause is talk for its own words: a plan, a request, a question, others' results."""

import re
from datetime import date
from typing import Final

from bot.reading.statements.whom.told_for import hears_from, is_told_to, reports_itself
from bot.reading.talk.ahead import is_put_off, lies_ahead, waits
from bot.reading.talk.asking import asks, denies, tells_of_some
from bot.reading.talk.elsewhere import is_elsewhere, tells_of_a_visit
from bot.reading.talk.manner import tells_how
from bot.reading.talk.naming_only import names_only
from bot.reading.talk.notices import (
    addresses_all,
    is_a_file,
    is_a_notice,
    is_conditional,
    is_news,
    is_over_a_list,
    is_to_be_done,
    tells_a_habit,
)
from bot.reading.talk.to_be_done import finished_by_then
from bot.reading.talk.told_of_others import tells_of_other_people
from bot.reading.talk.units_counted import counts_units
from bot.reading.talk.years_end import is_the_years_end
from bot.reading.text.hints import ASKING, FAVOUR, OTHER_PEOPLE, POINTED, TALK
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_FORWARD: Final = Role.PLAN | Role.EXHORTATION | Role.QUESTION | Role.OTHERS
_NAMES: Final = Role.INDICATOR | Role.UNIT
_HERE: Final = Role.REQUEST | Role.DRIVE


def own_reason(clause: Clause, today: date) -> str:
    """The rule by which a clause is talk for its own words, the whole clause first."""
    if "?" in clause.ends:
        return "is_question"
    if clause.hints & ASKING and (("吧" in clause.text and _guesses(clause)) or asks(clause)):
        return "is_question"
    if clause.hints & POINTED and is_a_file(clause):
        return "is_file"
    for token in clause.tokens:
        if token.role == Role.UNIT and is_told_to(clause, token) and clause.has(Role.INDICATOR):
            return "is_exhortation"
        named = token.role & _NAMES  # a name makes no talk
        reason = None if named else _reason_of(clause, token, today)
        if reason is not None:
            return reason
    return _reason_of_all(clause, today)


def _guesses(clause: Clause) -> bool:
    """Whether 吧 asks to confirm what somebody believes (应该是签约14个吧)."""
    text = clause.text.rstrip()
    return text.endswith("吧") and ("应该" in text or "记得" in text)


def _reason_of(clause: Clause, token: Token, today: date) -> str | None:
    """The rule by which a token makes talk of its clause, "" where it comes too late to."""
    if token.role & _FORWARD and not _leaves_standing(clause, token):
        return "" if _after_all(clause, token) else token.rule
    if token.words == "不是" and _is_not_ours(clause, token):
        return "others_results"
    if token.words == "要求" and _demands(clause, token):
        return "is_exhortation"
    if token.role == Role.QUANTITY and counts_units(clause, token):
        return "others_results"
    if token.role == Role.STRETCH and (
        lies_ahead(clause, token, today)
        or is_the_years_end(clause, token, today)
        or finished_by_then(clause, token, today)
    ):
        return "is_plan"
    return None


def _leaves_standing(clause: Clause, token: Token) -> bool:
    """Whether a word of what lies ahead, is asked or is others' makes no talk here."""
    if token.role == Role.QUESTION and (
        _counts_a_list(clause, token) or tells_of_some(clause, token) or denies(clause, token)
    ):
        return True
    if token.role & _URGED and _is_done(clause, token):
        return True
    if token.words in _PASSED_ON and is_over_a_list(clause):
        return True
    if token.words in _THEY and (_is_the_unit(clause, token) or _is_served(clause, token)):
        return True
    return _was_entered(clause, token) or names_only(clause, token)


_PASSED_ON: Final = ("转:", "转发:")
"""What stands before others' words, or over a list of what our own units have."""
_THEY: Final = ("他们", "人家")


def _is_the_unit(clause: Clause, token: Token) -> bool:
    """Whether 他们 is the unit right before it, which tells what it has (莲花办说他们签约1个)."""
    units = [t for t in clause.of(Role.UNIT) if t.end <= token.start]
    return bool(units) and reports_itself(clause, units[-1])


def _is_served(clause: Clause, token: Token) -> bool:
    """Whether trouble is seen to for those who are told of (走访4家,帮他们解决问题1个)."""
    text, begin = clause.text, clause.start
    served = text[: token.start - begin].endswith(("帮", "帮助", "为", "给", "替"))
    return served and text.startswith(("解决", "协调", "化解", "办"), token.end - begin)


_ENTERED: Final = ("已记录", "已录入", "已登记", "已收录")


def _was_entered(clause: Clause, token: Token) -> bool:
    """Whether a figure was entered somewhere (投产8个已录入省平台), and none is only echoed."""
    where = token.words in _ENTERED and clause.text[token.end - clause.start :].strip()
    return bool(where) and _behind_a_figure(clause, token)


_NAMED: Final = Role.UNIT | Role.PLACE


def _reason_of_all(clause: Clause, today: date) -> str:
    tells = clause.hints & TALK or clause.has(_NAMED) or ":" in clause.ends
    if tells and (told := _tells_of_others(clause) or _is_no_report(clause)):
        return told
    if clause.hints & OTHER_PEOPLE and (told := tells_of_other_people(clause)):
        return told
    if is_put_off(clause):
        return "is_meeting"
    hinted = clause.hints & FAVOUR != 0
    if hinted and _FAVOUR.search(clause.text) is not None:
        return "is_request"
    if waits(clause):
        return "is_plan"
    if hinted and "月底" in clause.text and _by_the_end_of_the_month(clause, today):
        return "is_plan"
    if not clause.roles & _HERE:
        return ""
    asked = [t for t in clause.of(_HERE) if not _asked_behind(clause, t)]
    return asked[0].rule if asked and not _asks_to_correct(clause) else ""


_WITH_THE_GOAL: Final = re.compile("(?:任务|目标|计划)[^,]{0,8}相比")
"""What is compared with the own goal is told of us (与年度任务相比,还差790亩)."""


def _tells_of_others(clause: Clause) -> str:
    unmoved = clause.has(Role.NO_MOVEMENT)
    if "相比" in clause.text and not unmoved and _WITH_THE_GOAL.search(clause.text) is None:
        return "is_comparison"
    if is_a_notice(clause):
        return "is_notice"
    if tells_of_a_visit(clause):
        return "is_visit"
    congratulated = "祝贺" in clause.text and clause.has(Role.UNIT)
    return "others_results" if congratulated or is_elsewhere(clause) or is_news(clause) else ""


def _is_no_report(clause: Clause) -> str:
    if tells_a_habit(clause):
        return "is_habit"
    if is_conditional(clause):
        return "is_condition"
    return "is_request" if addresses_all(clause) else ""


_FAVOUR: Final = re.compile(
    "(?:借|匀|送|分|让)给?[我你]们?[\\d一二两三四五]+个|(?:帮忙?|帮我|给)[我你]?们?给?[我你]?们?加[\\d一二两三四五]+个"
    "|给[我你]们?留[\\d一二两三四五]+个"
)
"""A wish for figures or places as a favour (借我2个在谈项目充数)."""


_MONTH_END: Final = re.compile("(?<![\\d一二三四五六七八九十上本个])月底(?!前的|了|事|任务)")
_LAST_DAYS: Final = range(6, 25)


def _by_the_end_of_the_month(clause: Clause, today: date) -> bool:
    """Whether the end of the month is named while it lies ahead (月底完成改厕2600户)."""
    return today.day in _LAST_DAYS and _MONTH_END.search(clause.text) is not None


def _asked_behind(clause: Clause, token: Token) -> bool:
    """Whether a request behind a figure is about the figure itself (新开工6个 麻烦补录).

    Likewise what is being done about what is left (剩余11个正在加快布设), and what has been driven
    to its end by now (推动改厕今年以来完成2886户). Who called us up asks nothing (接到高寺镇电话).
    """
    if token.words == "电话" and any(hears_from(clause, unit) for unit in clause.of(Role.UNIT)):
        return True
    if token.words in _TO_ME and clause.text.lstrip().startswith(_WITH):
        return False
    if token.role == Role.DRIVE and clause.has(Role.DONE) and clause.has(Role.STRETCH):
        return True
    if token.role == Role.DRIVE and not clause.text[: token.start - clause.start].endswith("在"):
        return False
    return token.role & _HERE != 0 and _behind_a_figure(clause, token)


_TO_ME: Final = ("发我核对", "发给我", "发我")
_WITH: Final = ("把", "将")
"""What opens the wish for figures that somebody else has (把上半年的签约5个发我核对)."""


def _asks_to_correct(clause: Clause) -> bool:
    """Whether somebody asks to put a figure right, and says it (麻烦把我们改厕数改为58户).

    Or asks to pass over an earlier report (请忽略上一条,签约3个).
    """
    if clause.has(Role.UNDO) and clause.has(Role.REFERENCE):
        return True
    if "为准" in clause.text and clause.has(Role.QUANTITY):
        return True
    told = clause.has(Role.CORRECTION) and clause.has(Role.QUANTITY) and clause.has(Role.INDICATOR)
    return told and not clause.has(Role.UNIT) and "各" not in clause.text


_AS_DEMANDED: Final = re.compile("[按照据依合达到足与无有的应、](?:[^,]{0,6})$")


def _demands(clause: Clause, token: Token) -> bool:
    """Whether figures behind 要求 are demanded (会议要求签约1个), and not done as demanded."""
    if not clause.has(Role.QUANTITY) or clause.has(Role.TOTAL | Role.CURRENT):
        return False
    named = [t for t in clause.of(Role.INDICATOR | Role.QUANTITY) if t.start >= token.end]
    before = clause.text[: token.start - clause.start]
    return bool(named) and not clause.of(Role.UNIT) and _AS_DEMANDED.search(before) is None


_OURS: Final = ("我们的", "咱们的", "俺们的", "我的")
_WHOSE: Final = Role.OWN | Role.UNIT


def _is_not_ours(clause: Clause, token: Token) -> bool:
    """Whether a figure is denied to be a unit's (这35户改厕不是我镇的)."""
    if clause.text.startswith(_OURS, token.end - clause.start):
        return True
    whose = next((t for t in clause.tokens if t.start == token.end and t.role & _WHOSE), None)
    return whose is not None and clause.text.startswith("的", whose.end - clause.start)


_URGED: Final = Role.PLAN | Role.EXHORTATION


def _is_done(clause: Clause, token: Token) -> bool:
    if tells_how(clause, token):
        return True
    return _gone_by(clause, token) or _had_put_right(clause, token) or _changes(clause, token)


_THEN: Final = ("节前", "国庆前", "春节前")


def _changes(clause: Clause, token: Token) -> bool:
    """Whether 将 leads to a figure that is changed (将签约2个改成3个)."""
    return token.words == "将" and clause.has(Role.CORRECTION) and clause.has(Role.QUANTITY)


def _gone_by(clause: Clause, token: Token) -> bool:
    """Whether what was done by a day that may lie ahead has been done (节前转了一圈)."""
    return token.words in _THEN and clause.has(Role.HAPPENED | Role.TOTAL)


def _had_put_right(clause: Clause, token: Token) -> bool:
    """Whether an inspector tells what was put right at the own urging (督促整改隐患137处)."""
    if token.words != "督促" or not clause.has(Role.QUANTITY):
        return False
    return clause.text.startswith(("整改", "完成整改", "企业整改"), token.end - clause.start)


def _after_all(clause: Clause, token: Token) -> bool:
    """Whether a plan comes behind the values of a clause (整改九处剩下的明天弄)."""
    if _yet_to_come(clause, token):
        return False
    late = token.role & (Role.PLAN | Role.EXHORTATION) != 0
    return late and _behind_a_figure(clause, token) and not is_to_be_done(clause, token)


def _yet_to_come(clause: Clause, token: Token) -> bool:
    """Whether 还有 and 要 around a number tell what is still to be done (下午还有一个要签)."""
    before = [t for t in clause.tokens if t.end <= token.start]
    more = any(t.words in ("还有", "仍有") for t in before) and before[-1].role == Role.QUANTITY
    return token.words in ("要", "待") and more and not clause.has(Role.INDICATOR)


def _behind_a_figure(clause: Clause, token: Token) -> bool:
    """Whether a figure stands before a word, with its name or as what is left (剩余24个正抓紧)."""
    values = [t.start for t in clause.of(Role.QUANTITY)]
    named = [t.start for t in clause.of(Role.INDICATOR | Role.REMAINING)]
    return bool(values) and max(values) < token.start and bool(named) and named[0] < values[0]


def _counts_a_list(clause: Clause, token: Token) -> bool:
    """Whether 几家 only leads to the list behind a colon (代报几家:…), and asks nothing."""
    return token.words[0] == "几" and ":" in clause.ends
