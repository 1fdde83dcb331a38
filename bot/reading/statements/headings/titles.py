"""Titles of tables and lists: a name, and what kind of paper it heads (改厕情况统计表)."""

import re
from typing import Final

from bot.domain.reading import Measure
from bot.reading.quantities import QuantityKind
from bot.reading.quantities.said_beside import unit_of_measure
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_PAPER: Final = re.compile(
    "(?:年度|目标|任务|完成|进度|进展|推进|开展|落实|工作|情况|数据|数)*的?"
    "(?:统计|汇总|通报|简报|说明|更正|勘误|[日周旬月季]报|快报|调度|完成|进度|进展|情况|填报|上报|数据)+[总报]?表?(?:如下)?"
)
_LONGEST: Final = 5
"""So many clauses at most are looked through for the end of the brackets."""
_LINE: Final = ("\n", ":")
_LEADING: Final = Role.STRETCH | Role.UNIT | Role.OWN | Role.FILLER | Role.LABEL | Role.PLAIN


def paper(clauses: list[Clause], place: int) -> str:
    """What kind of paper a clause says that it heads, behind a name; empty where it heads none.

    It does where behind the name nothing stands but the words of a report or a table, and the line
    ends, or a colon comes, behind that and what stands in brackets.
    """
    clause = clauses[place]
    name = clause.of(Role.INDICATOR)[-1]
    behind = clause.text[name.end - clause.start :].strip()
    if clause.inside or not _PAPER.fullmatch(behind) or not _heads(clauses, place):
        return ""
    known = all(t.role & _LEADING for t in clause.tokens if t.end <= name.start)
    return behind if known else ""


def measure_under(
    words: str, clauses: list[Clause], place: int, told: Measure | None
) -> Measure | None:
    """The measure of the percentages under such a paper; `told` is what its words name alone.

    Under 完成 and 进度 they are shares of the target, unless the brackets name what is counted
    (单位:户); 任务 in a title names no targets.
    """
    if not words:
        return told
    shares = "完成" in words or "进度" in words
    counted = any(_counts(clause) for clause in _brackets(clauses, place))
    return Measure.COMPLETION if shares and not counted else None


def _counts(clause: Clause) -> bool:
    """Whether a clause is a counting word or a unit of measure, and no percentage."""
    one = unit_of_measure(clause.text.strip())
    return one is not None and one.kind is not QuantityKind.PERCENT


def _brackets(clauses: list[Clause], place: int) -> list[Clause]:
    """The clauses in the brackets behind a clause, if they are few."""
    if "(" not in clauses[place].ends:
        return []
    found = clauses[place + 1 : place + _LONGEST]
    end = next((p for p, c in enumerate(found, 1) if ")" in c.ends), 0)
    return found[:end]


def _heads(clauses: list[Clause], place: int) -> bool:
    """Whether the line ends, or a colon comes, behind a clause and its brackets."""
    ends = ends_behind(clauses, place)
    return any(end in ends for end in _LINE)


def ends_behind(clauses: list[Clause], place: int) -> str:
    """The separator behind a clause and the brackets that follow it."""
    return (_brackets(clauses, place) or [clauses[place]])[-1].ends
