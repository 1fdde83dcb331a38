"""Which clauses are talk: plans, requests, questions, others' results."""

import re
from datetime import date
from typing import Final

from bot.reading.talk.ahead import (
    days_of,
    in_the_event,
    is_done_of_it,
    is_just_over,
    is_running,
    only_strove,
    states_a_fact,
)
from bot.reading.talk.backwards import backwards, called_plans
from bot.reading.talk.differences import leads_to_a_difference
from bot.reading.talk.elsewhere import is_told_from_away, likened
from bot.reading.talk.left_out import leave_out
from bot.reading.talk.notices import (
    asks_all,
    heads_a_notice,
    is_news,
    passes_on,
)
from bot.reading.talk.over_lines import under_headings
from bot.reading.talk.planned import (
    does_what_was_planned,
    driven_to_its_end,
    foretells_of_one,
    found_by_then,
)
from bot.reading.talk.reasons import own_reason
from bot.reading.talk.troubles import TROUBLED, under_troubles
from bot.reading.talk.worded import leave_out_wording
from bot.reading.text.clauses import ends_sentence
from bot.reading.text.hints import TROUBLE
from bot.reading.text.tokens import Clause
from bot.reading.words import SUMS, Role


def talk(clauses: list[Clause], text: str, today: date, hints: int) -> list[str]:
    """For each clause of a text the name of the rule by which it is talk, or an empty string.

    A plan, an exhortation, a question or others' results hold to the end of their sentence or
    semicolon, unless a clause in between states a fact; a sentence that opens with the country or
    the province tells of it to its end. A plan that heads lines silences them to the next heading,
    a notice all that it asks for.
    """
    silent: list[str] = []
    held, wider, under, told, noticed = "", False, False, -1, False
    ahead = gone = running = False
    for place, clause in enumerate(clauses):
        opens = _opens(clauses, place, silent)
        gone = (gone and not opens) or (clause.has(Role.STRETCH) and is_just_over(clause, today))
        over = opens or (";" in clauses[place - 1].ends and not wider)
        over = over and not (wider and held == "others_results" and _goes_on_there(clauses, place))
        back = bool(held) and _returns(clause, held, today) and not (ahead and _only_ours(clause))
        back = back or (bool(held) and running and is_done_of_it(clause))
        done = place > 0 and clause.roles & Role.DONE
        back = back or (bool(done) and does_what_was_planned(clauses[place - 1], clause, today))
        held = "" if over or back else held
        reason = own_reason(clause, today)
        reason = reason or _by_the_next(clauses, place)
        if reason == "is_plan" and (
            (gone and only_strove(clause)) or found_by_then(clauses, place)
        ):
            reason = ""
        if reason == "is_drive" and not held and driven_to_its_end(clauses, place):
            reason = ""
        wider = _governs(clause, reason) if opens and over else wider and bool(held)
        if reason and (reason not in _HERE_ALONE or _goes_on(clause, reason)):
            held = "" if reason == "is_plan" and foretells_of_one(clauses, place) else reason
        ahead = (reason == "is_plan" and _foretells(clause, today)) or (ahead and bool(held))
        running = reason in _AHEAD and is_running(clause, today)
        heads = (under or reason == "is_plan") and _heads(clauses, place)
        under = (under and not heads) or (reason == "is_plan" and heads)
        noticed = noticed or (reason == "is_notice" and heads_a_notice(clause))
        noticed = noticed or (place > 0 and passes_on(clauses[place - 1], clause))
        told = clause.sentence if (under or noticed) and states_a_fact(clause, today) else told
        planned = (under or noticed) and clause.sentence != told
        silent.append(reason or held or ("is_plan" if planned else ""))
    _give_back_days(clauses, silent, today)
    _over_lists(clauses, silent)
    backwards(clauses, silent, today)
    called_plans(clauses, silent)
    _under_news(clauses, silent)
    under_headings(clauses, silent, today)
    if hints & TROUBLE and TROUBLED.search(text) is not None:
        under_troubles(clauses, silent)
    leave_out(clauses, silent)
    if "”" in text:
        leave_out_wording(clauses, silent, text)
    return silent


def _by_the_next(clauses: list[Clause], place: int) -> str:
    """The rule by which a clause is talk for what it leads to, or an empty string."""
    if is_told_from_away(clauses, place):
        return "others_results"
    return "is_comparison" if leads_to_a_difference(clauses, place) else ""


def _opens(clauses: list[Clause], place: int, silent: list[str]) -> bool:
    """Whether a clause opens its sentence, be it behind a greeting (领导好,据国家统计局发布…)."""
    while place and not ends_sentence(clauses[place - 1]):
        place -= 1
        if silent[place] or not _leads_in(clauses[place]):
            return False
    return True


def _goes_on_there(clauses: list[Clause], place: int) -> bool:
    """Whether a sentence goes on with the figures of a wider area (据国家统计局发布,…。社零…)."""
    before, clause = clauses[place - 1], clauses[place]
    if not before.has(Role.QUANTITY) or before.line != clause.line:
        return False
    sentence = [c for c in clauses[place : place + _NEXT] if c.sentence == clause.sentence]
    return not any(c.has(_AT_HOME) for c in sentence)


_NEXT: Final = 8
_AT_HOME: Final = Role.OWN | Role.UNIT | Role.STRETCH | Role.CURRENT


def _give_back_days(clauses: list[Clause], silent: list[str], today: date) -> None:
    """Days alone before our figures are not of the talk (感谢支持,10月份,我镇签约3个)."""
    for place, after in enumerate(clauses[1:]):
        clause = clauses[place]
        if not silent[place] or silent[place + 1] or clause.roles != Role.STRETCH:
            continue
        goes_on = clause.sentence == after.sentence and len(clause.tokens) == 1
        if goes_on and clause.tokens[0].words == clause.text and not own_reason(clause, today):
            silent[place] = ""


def _leads_in(clause: Clause) -> bool:
    """Whether a short clause only leads in, as who says it or an excuse does (小李:, 刚看到,)."""
    return len(clause.text) <= _SHORTLY and not clause.roles & ~_SAYS_NOTHING


_SHORTLY: Final = 8
_SAYS_NOTHING: Final = Role.FILLER | Role.PLAIN | Role.LABEL | Role.REFERENCE


def _over_lists(clauses: list[Clause], silent: list[str]) -> None:
    """A habit or a request goes on with what 、 adds to it (每镇抽查卫生室2个、公路1条)."""
    for place in range(1, len(clauses)):
        before = silent[place - 1]
        if before in _LISTED and not silent[place] and clauses[place].begins == "、":
            silent[place] = before


_LISTED: Final = ("is_habit", "is_request")


def _goes_on(clause: Clause, reason: str) -> bool:
    """Whether a request to all, a wish with a colon, or how often something is done, goes on."""
    if reason == "is_wish":
        return ":" in clause.ends  # 许个愿:签约10个
    if reason == "is_habit":
        return clause.has(Role.INDICATOR)  # 每周走访企业3家,解决问题1个
    return asks_all(clause, reason)


def _under_news(clauses: list[Clause], silent: list[str]) -> None:
    """What a paper or a station tells is others', to where our own or a unit is named."""
    told = False
    for place, clause in enumerate(clauses):
        told = (told and not clause.has(Role.OWN | Role.UNIT)) or is_news(clause)
        if told:
            silent[place] = silent[place] or "others_results"


_FIGURES: Final = Role.QUANTITY | Role.IS_ZERO | Role.NO_MOVEMENT | Role.ALL_DONE


def _heads(clauses: list[Clause], place: int) -> bool:
    """Whether a clause without a figure heads what follows: a line of its own, or a colon.

    What ends the line of a figure is of that figure (剩余32户,拟于明年3月完工).
    """
    clause, before = clauses[place], clauses[place - 1 : place]
    told = bool(before) and before[0].line == clause.line and before[0].has(_FIGURES)
    leads = ":" in clause.ends or ("\n" in clause.ends and not told)
    return leads and bool(clause.text.strip()) and not clause.has(_FIGURES | Role.INDICATOR)


def _governs(clause: Clause, reason: str) -> bool:
    """Whether the talk a sentence opens with holds to its end, over semicolons (预计全年…;…)."""
    first = clause.tokens[:1]
    foretold = reason == "is_plan" and bool(first) and first[0].words in _FORETELLING
    return foretold or _tells_of_a_wider_area(clause)


def _foretells(clause: Clause, today: date) -> bool:
    """Whether a plan names the day ahead that it reaches to (力争到2025年底)."""
    ahead = [days_of(t) for t in clause.of(Role.STRETCH)]
    return any(stretch.last > today for stretch in ahead)


def _only_ours(clause: Clause) -> bool:
    """Whether nothing but 全市 or 我局 speaks for a fact; what a plan foretells is ours too."""
    told = Role.CURRENT | Role.STRETCH
    return not (clause.has(told) or _totalled(clause) or in_the_event(clause))


def _totalled(clause: Clause) -> bool:
    """Whether 已 or 累计 tell what has come of it so far; 共 only sums up what is planned."""
    return any(t.words not in SUMS for t in clause.of(Role.TOTAL))


_NAMED: Final = Role.INDICATOR | Role.UNIT | Role.OWN | Role.STRETCH
_FORETELLING: Final = ("预计", "预测", "预估", "力争", "计划")


def _tells_of_a_wider_area(clause: Clause) -> bool:
    """Whether a clause names the country, the province or the world (据国家统计局发布)."""
    if not clause.has(Role.OTHERS | Role.UNIT):
        return False
    others = clause.of(Role.OTHERS)
    before = [clause.text[: t.start - clause.start] for t in clause.of(Role.UNIT)]
    return any(letter in t.words for t in others for letter in _WIDE) or any(
        text.endswith(("省", "国家")) for text in before
    )


_WIDE: Final = ("国", "省", "球", "外地", "新闻", "报道", "媒体", "央视")
"""What a word holds that tells of a wider area, or of what is told in the news."""


_AHEAD: Final = ("is_plan", "is_exhortation")
_HERE_ALONE: Final = (
    "is_request", "is_drive", "is_habit", "is_condition", "is_soon", "is_wish", "is_thought",
)  # fmt: skip


_OF_OUR_OWN: Final = ("is_plan", "is_soon", "is_meeting", "private_life")
_ANNOUNCED: Final = re.compile(
    "(?:[把将][^,]{0,6}数|报[^,]{0,3}数|数据?|情况|进[展度]|汇报|先报)[^,]{0,6}$"
)


def _announces(clause: Clause) -> bool:
    """Whether what we have to tell is announced, and follows (可能晚到,先把数报了:签约1个)."""
    heads = ":" in clause.ends and not clause.roles & _FIGURES
    return heads and _ANNOUNCED.search(clause.text) is not None


_NAMES_A_FIGURE: Final = Role.INDICATOR | Role.COMPLETION | Role.TARGET


def _returns(clause: Clause, held: str, today: date) -> bool:
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
    if held in _AHEAD and (_has_just_reported(clause) or _has_come_again(clause)):
        return True
    return states_a_fact(clause, today)


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


_OF_SOMETHING_ELSE: Final = ("private_life", "is_question")
"""What only a name ends (发票到了没,3个老师一共4500; 小区里要签约满100户,现在才签了40户)."""
_TOLD_BY_OTHERS: Final = ("others_results", "is_advertised", "is_visit", "is_notice")


def _comes_home(clause: Clause, held: str) -> bool:
    """Whether a clause comes back from what others tell, or are told, by naming a unit or us."""
    if held == "is_notice":
        return clause.has(Role.OWN)
    if held == "is_visit":  # 全县 is that of the place seen
        return clause.has(Role.UNIT) or any(t.words[0] != "全" for t in clause.of(Role.OWN))
    return clause.has(Role.UNIT) or any(not likened(clause, t) for t in clause.of(Role.OWN))
