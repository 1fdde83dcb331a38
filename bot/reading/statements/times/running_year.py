"""全年 said of the year that still runs: beside its target, or what is left of it."""

from datetime import date
from typing import Final

from bot.reading.context import Context
from bot.reading.quantities import Granularity, Stretch
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_LAST_REPORTED: Final = 3
"""Up to this month a report of 全年 is still that of the year before."""
_LONGEST_AGO: Final = 31
_SO_FAR: Final = Role.TOTAL | Role.CURRENT
_OF_A_TARGET: Final = Role.COMPLETION | Role.REMAINING


def take_running_year(context: Context, clauses: list[Clause], place: int) -> None:
    """Let 全年 be the year so far beside its target, where no other days were told before."""
    clause, today = clauses[place], context.today
    if not clause.has(Role.STRETCH) or (context.times.stretch is not None and not _runs(context)):
        return
    if today.month <= _LAST_REPORTED:
        return
    past = [t for t in clause.of(Role.STRETCH) if _is_last_year(t, today)]
    runs = _runs(context) or _still_runs(clauses, place) or _takes_in_what_is_new(context, clause)
    if past and (runs or any(_is_shared(clause, t) for t in past)):
        clause.hold([_running(t, today) if t in past else t for t in clause.tokens])


def _runs(context: Context) -> bool:
    """Whether what was told before is of days just gone by (上周改厕35户,全年累计1250户)."""
    stretch, today = context.times.stretch, context.today
    if stretch is None or stretch.first is None or stretch.first.year != today.year:
        return False
    return (today - stretch.last).days <= _LONGEST_AGO


def _takes_in_what_is_new(context: Context, clause: Clause) -> bool:
    """Whether a total follows a figure of now of the same thing (改厕35户,全年累计310户)."""
    last = context.updates[-1] if len(context.updates) > context.sentence.begun else None
    if last is None or not clause.has(Role.TOTAL) or last.as_of != context.today:
        return False
    return all(last.indicator in t.names for t in clause.of(Role.INDICATOR))


def _is_last_year(token: Token, today: date) -> bool:
    stretch = token.quantity.stretch if token.quantity is not None else None
    if stretch is None or stretch.year_said or stretch.granularity is not Granularity.YEAR:
        return False
    return token.words.startswith("全年") and stretch.last < today


def _still_runs(clauses: list[Clause], place: int) -> bool:
    """Whether its clause tells what is done of a target, or the next one without a name does."""
    clause = clauses[place]
    if clause.has(_OF_A_TARGET) and not clause.has(Role.TOTAL):
        return True
    after = clauses[place + 1] if place + 1 < len(clauses) else None
    if after is None or after.sentence != clauses[place].sentence or after.has(Role.INDICATOR):
        return False
    return after.has(_SO_FAR | Role.REMAINING) and after.has(Role.QUANTITY)


def _is_shared(clause: Clause, year: Token) -> bool:
    """Whether a number right behind 全年 is what a share is told of (完成全年600次的88.3%)."""
    number = next((t for t in clause.tokens if t.start == year.end), None)
    if number is None or number.role != Role.QUANTITY:
        return False
    return clause.text.startswith("的", number.end - clause.start)


def _running(token: Token, today: date) -> Token:
    """The same word as that of the year in which it is said."""
    quantity = token.quantity
    if quantity is None:
        return token
    first, last = date(today.year, 1, 1), date(today.year, 12, 31)
    return token.valued(quantity.but(stretch=Stretch(first, last, Granularity.YEAR)))
