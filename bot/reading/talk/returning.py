"""Where talk ends: a clause comes back to the sender's own facts."""

import re
from datetime import date
from typing import Final

from bot.reading.talk.ahead import in_the_event, is_done_of_it, states_a_fact, surely_begun
from bot.reading.talk.elsewhere import likened
from bot.reading.text.tokens import Clause
from bot.reading.words import SUMS, Role

FIGURES: Final = Role.QUANTITY | Role.IS_ZERO | Role.NO_MOVEMENT | Role.ALL_DONE
AHEAD: Final = ("is_plan", "is_exhortation")
_NAMED: Final = Role.INDICATOR | Role.UNIT | Role.OWN | Role.STRETCH
_NAMES_A_FIGURE: Final = Role.INDICATOR | Role.COMPLETION | Role.TARGET
_OF_OUR_OWN: Final = ("is_plan", "is_soon", "is_meeting", "private_life")
_OF_SOMETHING_ELSE: Final = ("private_life", "is_question")
"""What only a name ends (发票到了没,3个老师一共4500; 小区里要签约满100户,现在才签了40户)."""
_TOLD_BY_OTHERS: Final = ("others_results", "is_advertised", "is_visit", "is_notice")


def returns(
    clause: Clause, held: str, today: date, *, ahead: bool, running: bool, headed: bool
) -> bool:
    """Whether a clause comes back from the talk that is held.

    What a heading plans may be dated (下周计划:周一招商1次); only what has surely begun ends it.

    A plan that names the day ahead that it reaches to foretells our own figures too; what only
    tells that something is done ends one that has begun.
    """
    if not held:
        return False
    if running and is_done_of_it(clause):
        return True
    if headed and is_dated_alone(clause, today):
        return False
    return _comes_back(clause, held, today) and not (ahead and _only_ours(clause))


def is_dated_alone(clause: Clause, today: date) -> bool:
    """Whether nothing but days that may be a plan's own tell that a clause states a fact."""
    if clause.has(Role.TOTAL | Role.CURRENT | Role.DONE) or in_the_event(clause):
        return False
    if any(surely_begun(t, today) for t in clause.of(Role.STRETCH)):
        return False
    return clause.has(Role.QUANTITY) or (clause.roles == Role.STRETCH and not clause.inside)


def _comes_back(clause: Clause, held: str, today: date) -> bool:
    """Whether a clause comes back to the sender's own facts; from others' only by naming a unit.

    A remark on a meeting ends where a figure is named again, or what it is of its goal
    (签约3个,会场设在三楼,在谈5个; 改厕312户,照片已发群相册,完成率78%).
    """
    if held in _OF_OUR_OWN and _announces(clause):
        return True
    if held == "is_meeting" and clause.has(_NAMES_A_FIGURE) and clause.has(Role.QUANTITY):
        return True
    if held in _TOLD_BY_OTHERS:
        return _comes_home(clause, held)
    if held in _OF_SOMETHING_ELSE and not clause.has(_NAMED):
        return False
    if held in AHEAD and (_has_just_reported(clause) or _has_come_again(clause)):
        return True
    return states_a_fact(clause, today)


def _only_ours(clause: Clause) -> bool:
    """Whether nothing but 全市 or 我局 speaks for a fact; what a plan foretells is ours too."""
    told = Role.CURRENT | Role.STRETCH
    return not (clause.has(told) or _totalled(clause) or in_the_event(clause))


def _totalled(clause: Clause) -> bool:
    """Whether 已 or 累计 tell what has come of it so far; 共 only sums up what is planned."""
    return any(t.words not in SUMS for t in clause.of(Role.TOTAL))


_ANNOUNCED: Final = re.compile(
    "(?:[把将][^,]{0,6}数|报[^,]{0,3}数|数据?|情况|进[展度]|汇报|先报)[^,]{0,6}$"
)


def _announces(clause: Clause) -> bool:
    """Whether what we have to tell is announced, and follows (可能晚到,先把数报了:签约1个)."""
    heads = ":" in clause.ends and not clause.roles & FIGURES
    return heads and _ANNOUNCED.search(clause.text) is not None


def _has_just_reported(clause: Clause) -> bool:
    """Whether the sender has reported first what follows (还得去开会,先报了:走访企业4家)."""
    return ":" in clause.ends and _FIRST.fullmatch(clause.text.strip()) is not None


_FIRST: Final = re.compile("我?先(?:上?报|填|汇报)(?:一下|个数|数)?了?")


def _has_come_again(clause: Clause) -> bool:
    """Whether 又 and 了 tell of a thing how many more were done (我们抓紧干,又改造了2公里)."""
    told = clause.has(Role.INDICATOR) and clause.has(Role.QUANTITY) and "了" in clause.text
    return told and any(
        t.words == "又" and clause.text[t.start - clause.start - 1 : t.start - clause.start] != "别"
        for t in clause.of(Role.ADDED)
    )


def _comes_home(clause: Clause, held: str) -> bool:
    """Whether a clause comes back from what others tell, or are told, by naming a unit or us."""
    if held == "is_notice":
        return clause.has(Role.OWN)
    if held == "is_visit":  # 全县 is that of the place seen
        return clause.has(Role.UNIT) or any(t.words[0] != "全" for t in clause.of(Role.OWN))
    return clause.has(Role.UNIT) or any(not likened(clause, t) for t in clause.of(Role.OWN))
