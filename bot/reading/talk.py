"""Which clauses are talk: plans, requests, questions, others' results."""

import re
from datetime import date
from typing import Final

from bot.reading.clauses import ends_sentence
from bot.reading.notices import (
    addresses_all,
    heads_a_notice,
    is_a_notice,
    is_conditional,
    is_news,
    is_to_be_done,
    passes_on,
    tells_a_habit,
    tells_what_follows,
)
from bot.reading.quantities import Stretch
from bot.reading.tokens import Clause, Token
from bot.reading.words import Role

_TAGS: Final = re.compile(
    r"对吗|对吧|是吗|是吧|对不对|是不是|行吗|没错吧|算吗|怎么(还|是|没|不|又)|为什么|还是|吧$"
)
_UNITS_COUNTED: Final = re.compile(
    r"(多|余)?(个|家)?(责任|成员|市直)?(单位|乡镇|镇办|部门|局委|街道)"
)
_VISITED: Final = re.compile("(?:抽查|检查|督查|督导|巡查|走访|暗访|调研|深入|覆盖|服务|到|赴)了?$")
"""What one does in units, which does not count them (抽查3个乡镇)."""
_COUNTED: Final = frozenset("多余个家责成市单乡镇部局委街")
_DEADLINE: Final = re.compile(r"(以|之)?前(?!三|两|二|后|几|期|四|五|六|七|八|九|十|\d)")
_PLACE: Final = re.compile(r"(?![居位排列在赴到向从由据])[\u4e00-\u9fffx]{2,5}[市县省州]")
_PLACES: Final = ("市", "县", "省", "州")
_RULED: Final = re.compile(
    r"每(?:个|家|名|位)(?:单位|部门|镇|乡|局|街道|园区|县级|市级|科级|班子|领导|干部|党员|包联)|"
    r"[加扣计记得]\s*[\d.]+\s*分(?!钟)|(?:奖励|奖补)(?!资金)"
)
_URGING: Final = ("is_exhortation", "is_plan", "is_request", "is_drive")
_FORWARD: Final = Role.PLAN | Role.EXHORTATION | Role.QUESTION | Role.OTHERS
HALF_A_YEAR: Final = 183
_HERE: Final = Role.REQUEST | Role.DRIVE


def talk(clauses: list[Clause], today: date) -> list[str]:
    """For each clause the name of the rule by which it is talk, or an empty string.

    A plan, an exhortation, a question or others' results hold to the end of their sentence or
    semicolon, unless a clause in between states a fact; a sentence that opens with the country or
    the province tells of it to its end. A plan that heads lines silences them to the next heading,
    a notice all that it asks for.
    """
    silent, held, wider, under, told, noticed = [], "", False, False, -1, False
    ahead = False
    for place, clause in enumerate(clauses):
        opens = place == 0 or ends_sentence(clauses[place - 1])
        over = opens or (_ended(clauses[place - 1]) and not wider)
        back = bool(held) and _returns(clause, held, today) and not (ahead and _only_ours(clause))
        held = "" if over or back else held
        reason = _own_reason(clause, today)
        wider = _governs(clause, reason) if opens else wider and bool(held)
        held = reason if reason and not _only_here(reason) else held
        ahead = (reason == "is_plan" and _foretells(clause, today)) or (ahead and bool(held))
        heads = (under or reason == "is_plan") and _heads(clause)
        under = (under and not heads) or (reason == "is_plan" and heads)
        noticed = noticed or (reason == "is_notice" and heads_a_notice(clause))
        noticed = noticed or (place > 0 and passes_on(clauses[place - 1], clause))
        told = clause.sentence if (under or noticed) and _states_a_fact(clause, today) else told
        planned = (under or noticed) and clause.sentence != told
        silent.append(reason or held or ("is_plan" if planned else ""))
    _backwards(clauses, silent)
    return silent


_FIGURES: Final = Role.QUANTITY | Role.IS_ZERO | Role.NO_MOVEMENT | Role.ALL_DONE


def _heads(clause: Clause) -> bool:
    """Whether a clause without a figure heads what follows: a line of its own, or a colon."""
    leads = ":" in clause.ends or "\n" in clause.ends
    return leads and bool(clause.text.strip()) and not clause.has(_FIGURES | Role.INDICATOR)


def _governs(clause: Clause, reason: str) -> bool:
    """Whether the talk a sentence opens with holds to its end, over semicolons (预计全年…;…)."""
    foretold = reason == "is_plan" and clause.tokens[0].words in _FORETELLING
    return foretold or _tells_of_a_wider_area(clause)


def _foretells(clause: Clause, today: date) -> bool:
    """Whether a plan names the day ahead that it reaches to (力争到2025年底)."""
    ahead = [_stretch(t) for t in clause.of(Role.STRETCH)]
    return any(stretch.last > today for stretch in ahead)


def _only_ours(clause: Clause) -> bool:
    """Whether nothing but 全市 or 我局 speaks for a fact; what a plan foretells is ours too."""
    return not clause.has(Role.TOTAL | Role.CURRENT | Role.STRETCH)


_FORETELLING: Final = ("预计", "预测", "预估", "力争", "计划")


def _tells_of_a_wider_area(clause: Clause) -> bool:
    """Whether a clause names the country, the province or the world (据国家统计局发布)."""
    others = clause.of(Role.OTHERS)
    return bool(others) and any(letter in t.words for t in others for letter in "国省球")


def _ended(clause: Clause) -> bool:
    return ends_sentence(clause) or ";" in clause.ends


_HERE_ALONE: Final = (
    "is_request", "is_drive", "is_habit", "is_condition", "is_soon", "is_wish",
)  # fmt: skip


def _only_here(reason: str) -> bool:
    return reason in _HERE_ALONE


def _own_reason(clause: Clause, today: date) -> str:
    """The rule by which a clause is talk for its own words, the whole clause first."""
    if "?" in clause.ends:
        return "is_question"
    for token in clause.tokens:
        reason = _reason_of(clause, token, today)
        if reason is not None:
            return reason
    return _reason_of_all(clause)


def _reason_of(clause: Clause, token: Token, today: date) -> str | None:
    """The rule by which a token makes talk of its clause, "" where it comes too late to."""
    if token.role == Role.QUESTION and _counts_a_list(clause, token):
        return None
    if token.role & _FORWARD and not (_compared(clause, token) or _only_a_pause(clause, token)):
        return "" if _after_all(clause, token) else token.rule
    if token.role == Role.QUANTITY and _counts_units(clause, token):
        return "others_results"
    if token.role == Role.STRETCH and _lies_ahead(clause, token, today):
        return "is_plan"
    return None


def _reason_of_all(clause: Clause) -> str:
    if "相比" in clause.text:
        return "is_comparison"
    if is_a_notice(clause):
        return "is_notice"
    if _elsewhere(clause) or is_news(clause):
        return "others_results"
    if tells_a_habit(clause):
        return "is_habit"
    if is_conditional(clause):
        return "is_condition"
    if addresses_all(clause):
        return "is_request"
    asked = [t for t in clause.of(_HERE) if not _asked_behind(clause, t)]
    return asked[0].rule if asked else ""


def _asked_behind(clause: Clause, token: Token) -> bool:
    """Whether a request behind a figure is about the figure itself (新开工6个 麻烦补录)."""
    return token.role == Role.REQUEST and _behind_a_figure(clause, token)


def _elsewhere(clause: Clause) -> bool:
    """Whether a clause opens with a place that is not ours (周口市签约100个)."""
    known = next((t.start for t in clause.tokens if t.role != Role.FILLER), clause.start)
    place = clause.text[: known - clause.start].strip()
    if _of_another_place(clause, place, known):
        return True
    return place.endswith(_PLACES) and _PLACE.fullmatch(place) is not None


_NAMED_PLACE: Final = re.compile(r"[\u4e00-\u9fff]{2,4}")


def _of_another_place(clause: Clause, place: str, known: int) -> bool:
    """Whether a unit's name stands behind the name of another place (安阳市商务局, 省商务局)."""
    unit = next((t for t in clause.of(Role.UNIT) if t.start == known), None)
    if unit is None:
        return False
    city = unit.words.startswith("市") and _NAMED_PLACE.fullmatch(place) is not None
    return city or place.endswith(("省", "县"))


def _after_all(clause: Clause, token: Token) -> bool:
    """Whether a plan comes behind the values of a clause (整改九处剩下的明天弄)."""
    late = token.role & (Role.PLAN | Role.EXHORTATION) != 0
    return late and _behind_a_figure(clause, token) and not is_to_be_done(clause, token)


def _behind_a_figure(clause: Clause, token: Token) -> bool:
    """Whether a figure stands before a word, with its name or as what is left (剩余24个正抓紧)."""
    values = [t.start for t in clause.of(Role.QUANTITY)]
    named = [t.start for t in clause.of(Role.INDICATOR | Role.REMAINING)]
    return bool(values) and max(values) < token.start and bool(named) and named[0] < values[0]


def _only_a_pause(clause: Clause, token: Token) -> bool:
    """Whether 呢 only draws breath within a clause (签约呢是两个), and asks nothing."""
    return token.words == "呢" and bool(clause.text[token.end - clause.start :].strip())


def _counts_a_list(clause: Clause, token: Token) -> bool:
    """Whether 几家 only leads to the list behind a colon (代报几家:…), and asks nothing."""
    return token.words[0] == "几" and ":" in clause.ends


def _compared(clause: Clause, token: Token) -> bool:
    """Whether others are named only to compare with (居全省第三, 高于全国平均水平)."""
    if token.role != Role.OTHERS:
        return False
    return any(t.role == Role.COMPARISON and t.start < token.start for t in clause.tokens)


def _counts_units(clause: Clause, token: Token) -> bool:
    place = token.end - clause.start
    if clause.text[place : place + 1] not in _COUNTED:
        return False
    if _UNITS_COUNTED.match(clause.text, place) is None:
        return False
    return _VISITED.search(clause.text, 0, token.start - clause.start) is None


def _lies_ahead(clause: Clause, token: Token, today: date) -> bool:
    """Whether a stretch begins in the future or is a deadline (12月底前) of what is not done."""
    stretch = _stretch(token)
    ahead = stretch.first is not None and stretch.first > today
    if ahead and (stretch.year_said or stretch.last != stretch.first):
        return True
    behind = clause.text[token.end - clause.start :]
    deadline = token.words.endswith("前") or bool(_DEADLINE.match(behind))
    return deadline and not clause.has(Role.TOTAL)


def _stretch(token: Token) -> Stretch:
    assert token.quantity is not None and token.quantity.stretch is not None
    return token.quantity.stretch


def _returns(clause: Clause, held: str, today: date) -> bool:
    """Whether a clause comes back to the sender's own facts; from others' only by naming a unit.

    A remark on a meeting ends where a figure is named again (签约3个,会场设在三楼,在谈5个).
    """
    if held == "is_meeting" and clause.has(Role.INDICATOR) and clause.has(Role.QUANTITY):
        return True
    if held == "others_results":
        return clause.has(Role.OWN | Role.UNIT)
    if held == "is_notice":
        return clause.has(Role.OWN)
    return _states_a_fact(clause, today)


def _states_a_fact(clause: Clause, today: date) -> bool:
    """Whether a clause returns from plans to what is: 已, 目前, 我局, a stretch that has begun."""
    if clause.has(Role.TOTAL | Role.CURRENT | Role.OWN):
        return True
    return any(
        not (_lies_ahead(clause, token, today) or _comes_again_sooner(_stretch(token), today))
        for token in clause.of(Role.STRETCH)
    )


def _comes_again_sooner(stretch: Stretch, today: date) -> bool:
    """Whether of a month without a year the next is nearer than the last (计划:11月再收储…)."""
    gone = (today - stretch.last).days
    return not stretch.year_said and stretch.first is not None and gone > HALF_A_YEAR


def _backwards(clauses: list[Clause], silent: list[str]) -> None:
    """A rule silences its whole sentence, a mere tag question (对吗?) the clause before it."""
    ruled = {clause.sentence for clause in clauses if _tells_a_rule(clause)}
    for place in range(len(clauses) - 1, -1, -1):
        clause = clauses[place]
        if clause.sentence in ruled:
            silent[place] = silent[place] or "is_rule"
        if place + 1 == len(clauses) or clauses[place + 1].sentence != clause.sentence:
            continue
        if _asked_about(clauses[place + 1]):
            silent[place] = silent[place] or "is_question"
        elif tells_what_follows(clauses[place + 1]) and not clause.has(_FACTS):
            silent[place] = silent[place] or "is_condition"
        elif silent[place + 1] in _URGING and clause.text.lstrip().startswith(("对", "针对")):
            silent[place] = silent[place] or silent[place + 1]


_FACTS: Final = Role.TOTAL | Role.CURRENT | Role.STRETCH | Role.HAPPENED


def _tells_a_rule(clause: Clause) -> bool:
    """Whether a clause tells what counts for how much, or what each is to do (每签约1个加5分)."""
    text = clause.text
    if clause.has(Role.RULE):
        return True
    if "分" not in text and "奖" not in text and "每" not in text:
        return False
    each = any(text[: t.start - clause.start].endswith("每") for t in clause.of(Role.INDICATOR))
    return each or _RULED.search(text) is not None


def _asked_about(after: Clause) -> bool:
    """Whether a clause asks about the one before it (对吗?, 是不是?)."""
    return (
        ("?" in after.ends or after.has(Role.QUESTION))
        and bool(_TAGS.search(after.text))
        and not after.has(Role.INDICATOR)
    )
