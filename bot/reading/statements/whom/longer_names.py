"""Longer names that a town's begins, and words that point back to a town: not the sender's."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.statements.whom.subjects import is_beside, is_subject, opens_the_clause
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_TOWNS: Final = ("镇", "乡", "街道办事处")
_WITHIN: Final = re.compile(
    "(?:人民)?政府|党委|党政办|[\u4e00-\u9fff]{1,4}?(?:村委会|居委会|村|社区)(?!民|级|干部|振兴)"
)
_LISTED: Final = re.compile("[\u4e00-\u9fff]{2,3}$")
_VILLAGES: Final = re.compile("[\u4e00-\u9fff]{2,3}?[两二三四五六七八九十]?个?(?:村|社区)")
_OF_THE_TOWN: Final = ("全镇", "全乡", "全办", "全街道")
_THAT: Final = re.compile("该(?:镇|乡|街道|办事处)")


def take_town(context: Context, clauses: list[Clause], place: int, valued: bool) -> bool:
    """Let nobody, or the town meant, be spoken of where words tell of another town than the sender.

    永丰镇刘庄村改厕25户, 永丰镇政府改厕25户 and 该镇 behind 赴永丰镇 leave open whose figure it is;
    全镇 behind 永丰镇刘庄村 is 永丰镇. Tells whether the clause is about such a town.
    """
    whom = context.whom
    clause = clauses[place]
    named = [t.names[0] for t in clause.of(Role.UNIT) if t.names[0].endswith(_TOWNS)]
    pointed = not named and _points_back(context, clause)
    if named:
        whom.town = named[-1]
    if pointed:
        whom.unit = whom.town if whom.unit in (None, whom.town) else None
    elif named and _within(context, clauses, place, valued):
        whom.unit = None
    else:
        return False
    whom.unknown = ""
    return True


def _points_back(context: Context, clause: Clause) -> bool:
    """Whether 该镇, or 全镇 of a sender that is no town, tells of the town named last."""
    own = context.request.unit
    if context.whom.town is None or context.whom.town == own:
        return False
    if "该" in clause.text and _THAT.search(clause.text):
        return True
    whole = any(t.words in _OF_THE_TOWN for t in clause.of(Role.OWN))
    return whole and own is not None and not own.endswith(_TOWNS)


def _within(context: Context, clauses: list[Clause], place: int, valued: bool) -> bool:
    """Whether a clause opens with a part of another town than the sender, which has a value.

    A list of villages has it at its end (永丰镇刘庄、李庄两村改厕25户).
    """
    clause = clauses[place]
    unit = clause.of(Role.UNIT)[0]
    if unit.names[0] in (context.request.unit, context.whom.unit) or not opens_the_clause(
        clause, unit
    ):
        return False
    behind = clause.text[unit.end - clause.start :]
    if valued:
        return _goes_on(clause, unit) or _is_a_part(clause, unit, behind)
    if clause.ends != "、" or place + 1 == len(clauses):
        return False
    villages = _VILLAGES.match(clauses[place + 1].text) and _LISTED.match(behind)
    return bool(_WITHIN.match(behind) or villages)


def _goes_on(clause: Clause, unit: Token) -> bool:
    """Whether the name of a town goes on with words nobody knows, and nobody else is named."""
    full = unit.words.endswith(("镇", "乡", "街道", "办事处"))
    place = clause.tokens.index(unit)
    beside = clause.has(Role.OWN) or is_beside(clause)
    return full and not beside and not is_subject(clause, place)


def _is_a_part(clause: Clause, unit: Token, behind: str) -> bool:
    """Whether a village or the government of a town is named (永丰刘庄村), and no other thing."""
    found = _WITHIN.match(behind)
    if found is None:
        return False
    inside = [t for t in clause.tokens if unit.end <= t.start < unit.end + found.end()]
    return all(t.role & (Role.FILLER | Role.PLAIN) for t in inside)
