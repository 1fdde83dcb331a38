"""Where a heading stands, and over what: a line of its own, before a colon, in brackets."""

import re
from typing import Final

from bot.reading.names import naming
from bot.reading.statements.headings.titles import ends_behind
from bot.reading.statements.segments import VALUES
from bot.reading.text.clauses import opens_a_part
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

MEASURES: Final = Role.TARGET | Role.REMAINING | Role.COMPLETION | Role.DONE
TO_DATE: Final = Role.TOTAL | Role.CURRENT
MOVED: Final = Role.ADDED | Role.REMOVED
OVER: Final = MEASURES | TO_DATE | MOVED
"""Words of operation and measure, as they stand over figures."""
_BESIDE: Final = (
    OVER | Role.STRETCH | Role.UNIT | Role.OWN | Role.FILLER | Role.LABEL | Role.REFERENCE
    | Role.PLAIN
)  # fmt: skip
_LIGHT: Final = re.compile(
    "(?:现将|各(?:单位|部门|乡镇|镇办|镇|乡|县区)|年度|全年|本年度?|工作|目标|任务|完成|情况|数据|数字|数|"
    "值|进展|进度|开展|推进|统计|汇总|如下|指标|考核|主要|重点|总体|整体|具体|方面|各项|及|的|为|是|者)*"
)


def leads(clauses: list[Clause], place: int) -> bool:
    """Whether a clause leads to what follows: a line, a colon, or brackets that open a line."""
    clause = clauses[place]
    ends = ends_behind(clauses, place)
    if not clause.inside:
        return ":" in ends or ("\n" in ends and opens_a_line(clause))
    if clause.inside > 1 or not clause.begins.endswith("(") or ")" not in ends:
        return False
    before = before_brackets(clauses, place)
    if before is None:
        return True
    over = (":" in ends or "\n" in ends) and not before.has(VALUES)
    return over and is_light(before, before.of(Role.INDICATOR))


def before_brackets(clauses: list[Clause], place: int) -> Clause | None:
    """What stands in the same line before the brackets that a clause is in."""
    clause = clauses[place]
    alone = not clause.inside or opens_a_part(clause)
    return None if alone or not place else clauses[place - 1]


def opens_a_line(clause: Clause) -> bool:
    """Whether a clause is the first of its line."""
    return not clause.begins or "\n" in clause.begins


def named_before(clauses: list[Clause], place: int) -> tuple[str, ...]:
    """What is named before the brackets that a heading stands in (签约情况(累计):)."""
    before = before_brackets(clauses, place)
    named = before.of(Role.INDICATOR) if before is not None else []
    listed = before is not None and before.begins.strip() in _LISTING
    return named[0].names if len(named) == 1 and not listed else ()


_LISTING: Final = ("、", "/")


def heads_a_list(clauses: list[Clause], place: int) -> bool:
    """Whether a total opens a line of nothing but names (累计外出招商、在谈、签约⏎…)."""
    clause = clauses[place]
    if clause.ends.strip() not in _LISTING or not opens_a_line(clause) or not clause.has(TO_DATE):
        return False
    for one in clauses[place + 1 :]:
        if any(t.role != Role.INDICATOR for t in one.tokens) or not one.tokens:
            return False
        if one.ends.strip(" ") not in _LISTING:
            return "\n" in one.ends
    return False


def is_light(clause: Clause, named: list[Token]) -> bool:
    """Whether nothing but known words and those of a title stand in a clause."""
    if any(not (t.role & _BESIDE or t in named) for t in clause.tokens):
        return False
    rest = naming.loose(clause, clause.start, clause.end, clause.tokens)
    return _LIGHT.fullmatch(rest) is not None
