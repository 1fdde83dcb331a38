"""How talk holds on: from a plan, a question or others' results to where a fact is stated."""

import re
from datetime import date
from typing import Final

from bot.reading.statements.headings.titles import ends_behind
from bot.reading.talk.ahead import (
    days_of,
    is_just_over,
    is_running,
    only_strove,
    states_a_fact,
)
from bot.reading.talk.differences import leads_to_a_difference
from bot.reading.talk.elsewhere import is_told_from_away
from bot.reading.talk.notices import asks_all, heads_a_notice, passes_on
from bot.reading.talk.planned import (
    does_less_than_planned,
    does_what_was_planned,
    driven_to_its_end,
    foretells_of_one,
    found_by_then,
)
from bot.reading.talk.reasons import own_reason
from bot.reading.talk.returning import AHEAD, FIGURES, is_dated_alone, returns
from bot.reading.text.clauses import ends_sentence
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_HERE_ALONE: Final = (
    "is_request", "is_drive", "is_habit", "is_condition", "is_soon", "is_wish", "is_thought",
)  # fmt: skip
"""Talk that ends with its clause."""


class Holding:
    """The clauses of a message, gone over one by one, with the talk that holds on.

    `silent` tells for each clause so far by which rule it is talk, or holds an empty string.
    """

    __slots__ = (
        "ahead", "aims", "clauses", "gone", "headed", "headed_at", "held", "noticed", "running",
        "silent", "today", "told", "under", "wider",
    )  # fmt: skip

    def __init__(self, clauses: list[Clause], today: date) -> None:
        """All clauses, before the first has been looked at."""
        self.clauses = clauses
        self.today = today
        self.silent: list[str] = []
        self.held = ""
        self.wider = False  # the country or the province is told of
        self.ahead = False  # a plan names the day ahead that it reaches to
        self.aims = False  # the heading tells what is planned, be it with days
        self.headed_at = -2  # the place of the last such plan
        self.headed = False  # a plan without a figure leads over a colon to what follows
        self.running = False  # what is planned has begun
        self.gone = False  # days were told that are just over
        self.under = False  # a plan heads the lines
        self.noticed = False  # a notice was told
        self.told = -1  # the sentence that states a fact under either

    def go_on(self, place: int) -> None:
        """Look at the next clause."""
        clause = self.clauses[place]
        opens = _opens(self.clauses, place, self.silent)
        just_over = clause.has(Role.STRETCH) and is_just_over(clause, self.today)
        self.gone = (self.gone and not opens) or just_over
        over = self._is_over(place, opens)
        if over or self._is_back(place):
            self.held = ""
        reason = self._reason(place)
        governs = opens and over
        self.wider = _governs(clause, reason) if governs else self.wider and bool(self.held)
        self._hold(place, reason)
        planned = self._is_headed(place, reason)
        self.silent.append(reason or self.held or ("is_plan" if planned else ""))

    def _is_over(self, place: int, opens: bool) -> bool:
        """Whether what was held ends with its sentence, or its semicolon."""
        over = opens or (";" in self.clauses[place - 1].ends and not self.wider)
        there = self.wider and self.held == "others_results"
        return over and not (there and _goes_on_there(self.clauses, place))

    def _is_back(self, place: int) -> bool:
        """Whether a clause tells what came of what was held, or of what was planned before it."""
        clause, today = self.clauses[place], self.today
        if clause.inside and self.headed_at == place - 1 and not clause.roles & FIGURES:
            return False  # 本周计划(9.18-9.22):
        if returns(
            clause,
            self.held,
            today,
            ahead=self.ahead,
            running=self.running,
            headed=self.headed,
        ):
            return True
        if self.held == "is_plan" and does_less_than_planned(self.clauses, place, today):
            return True
        done = place > 0 and clause.has(Role.DONE)
        return done and does_what_was_planned(self.clauses[place - 1], clause, today)

    def _reason(self, place: int) -> str:
        """The rule by which a clause is talk for itself and what it leads to."""
        clause = self.clauses[place]
        reason = own_reason(clause, self.today) or _by_the_next(self.clauses, place)
        if reason == "is_plan" and (
            (self.gone and only_strove(clause)) or found_by_then(self.clauses, place)
        ):
            return ""
        if reason == "is_drive" and not self.held and driven_to_its_end(self.clauses, place):
            return ""
        return reason

    def _hold(self, place: int, reason: str) -> None:
        """Let a reason hold on, if it does, and keep in mind how far a plan reaches."""
        clause = self.clauses[place]
        plans = reason == "is_plan"
        if reason and (reason not in _HERE_ALONE or _goes_on(clause, reason)):
            self.held = "" if plans and foretells_of_one(self.clauses, place) else reason
        foretells = plans and (_foretells(clause, self.today) or _AT_ITS_END.search(clause.text))
        self.ahead = bool(foretells) or (self.ahead and bool(self.held))
        self.running = reason in AHEAD and is_running(clause, self.today)
        leads = plans and _leads_to_plans(self.clauses, place)
        self.headed_at = place if leads else self.headed_at
        self.headed = bool(self.held) and (leads or (self.headed and not plans))

    def _is_headed(self, place: int, reason: str) -> bool:
        """Whether a plan that heads lines, or a notice, silences a clause that states no fact."""
        clause, plans = self.clauses[place], reason == "is_plan"
        heads = (self.under or plans) and _heads(self.clauses, place)
        dated = self.under and self.aims and is_dated_alone(clause, self.today)
        heads = heads and not dated
        self.aims = _tells_what_is_planned(clause) if plans and heads else self.aims
        self.under = (self.under and not heads) or (plans and heads)
        self.noticed = self.noticed or (reason == "is_notice" and heads_a_notice(clause))
        handed = place > 0 and passes_on(self.clauses[place - 1], clause)
        self.noticed = self.noticed or handed
        if not (self.under or self.noticed):
            return False
        if states_a_fact(clause, self.today) and not dated:
            self.told = clause.sentence
        return clause.sentence != self.told


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


def _leads_in(clause: Clause) -> bool:
    """Whether a short clause only leads in, as who says it or an excuse does (小李:, 刚看到,)."""
    return len(clause.text) <= _SHORTLY and not clause.roles & ~_SAYS_NOTHING


_SHORTLY: Final = 8
_SAYS_NOTHING: Final = Role.FILLER | Role.PLAIN | Role.LABEL | Role.REFERENCE


def _goes_on_there(clauses: list[Clause], place: int) -> bool:
    """Whether a sentence goes on with the figures of a wider area (据国家统计局发布,…。社零…)."""
    before, clause = clauses[place - 1], clauses[place]
    if not before.has(Role.QUANTITY) or before.line != clause.line:
        return False
    sentence = [c for c in clauses[place : place + _NEXT] if c.sentence == clause.sentence]
    return not any(c.has(_AT_HOME) for c in sentence)


_NEXT: Final = 8
_AT_HOME: Final = Role.OWN | Role.UNIT | Role.STRETCH | Role.CURRENT


def _goes_on(clause: Clause, reason: str) -> bool:
    """Whether a request to all, a wish with a colon, or how often something is done, goes on."""
    if reason == "is_wish":
        return ":" in clause.ends  # 许个愿:签约10个
    if reason == "is_habit":
        return clause.has(Role.INDICATOR)  # 每周走访企业3家,解决问题1个
    return asks_all(clause, reason)


def _heads(clauses: list[Clause], place: int) -> bool:
    """Whether a clause without a figure heads what follows: a line of its own, or a colon.

    What ends the line of a figure is of that figure (剩余32户,拟于明年3月完工).
    """
    clause, before = clauses[place], clauses[place - 1 : place]
    told = bool(before) and before[0].line == clause.line and before[0].has(FIGURES)
    leads = ":" in clause.ends or ("\n" in clause.ends and not told)
    return leads and bool(clause.text.strip()) and not clause.has(FIGURES | Role.INDICATOR)


def _governs(clause: Clause, reason: str) -> bool:
    """Whether the talk a sentence opens with holds to its end, over semicolons (预计全年…;…)."""
    first = clause.tokens[:1]
    ahead = bool(first) and first[0].words.startswith(_NEXT_DAYS) and clause.has(FIGURES)
    foretold = bool(first) and (first[0].words in _FORETELLING or ahead)
    foretold = foretold and reason == "is_plan"
    return foretold or _tells_of_a_wider_area(clause)


_NEXT_DAYS: Final = ("下周", "下月", "下个月", "下旬", "明天", "明日", "明年", "下季度")
_FORETELLING: Final = ("预计", "预测", "预估", "力争", "计划")


def _leads_to_plans(clauses: list[Clause], place: int) -> bool:
    """Whether a clause without a figure leads over a colon to what is planned."""
    clause = clauses[place]
    if clause.has(FIGURES) or ":" not in ends_behind(clauses, place):
        return False
    return _tells_what_is_planned(clause)


def _tells_what_is_planned(clause: Clause) -> bool:
    """Whether a heading is one of plans (下周计划:), and not of how far they have come."""
    if _AIMS.search(clause.text) is None:
        return False
    return _TELLS_HOW_FAR.search(clause.text) is None


_AIMS: Final = re.compile("计划|安排|打算|预计|预报|预期|行程|下周|下个?月|明[天日年]")
_TELLS_HOW_FAR: Final = re.compile("情况|(?:执行|完成|实施|进展|进度|落实|推进)(?!计划|安排)")
"""What makes of the name of a plan how far it has come (计划执行情况:)."""
_AT_ITS_END: Final = re.compile("(?:到|至|在)?(?:年底|年末|月底|月末|年内|季末)")
"""The end of the year or the month, which lies ahead of a plan (力争到年底,全市…)."""


def _foretells(clause: Clause, today: date) -> bool:
    """Whether a plan names the day ahead that it reaches to (力争到2025年底)."""
    ahead = [days_of(t) for t in clause.of(Role.STRETCH)]
    return any(stretch.last > today for stretch in ahead)


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
