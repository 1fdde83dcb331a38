"""A task told as a whole and dealt out to units (改厕任务500户,永丰镇300户,秣陵镇200户)."""

from decimal import Decimal
from typing import Final

from bot.reading.text.tokens import Clause, Token, by_start
from bot.reading.words import Role

_LIGHT: Final = Role.FILLER | Role.PLAIN
_ALONE: Final = Role.UNIT | Role.QUANTITY | _LIGHT
_DONE: Final = (
    Role.DONE | Role.TOTAL | Role.CURRENT | Role.REACHED | Role.COMPLETION | Role.REMAINING
    | Role.UNIT | Role.PART
)  # fmt: skip
_GOES_ON: Final = (",", "、", ";")
_LEADING: Final = ":"
_FEWEST: Final = 2


def deal_tasks(clauses: list[Clause]) -> None:
    """Let the shares of a task be tasks themselves: behind a colon, or where they add up to it."""
    for place, clause in enumerate(clauses[:-_FEWEST]):
        task = _task(clause) if clause.roles & Role.TARGET else None
        if task is None:
            continue
        shares = _shares(clauses, place + 1, task)
        led = clauses[place + 1].begins == _LEADING
        if len(shares) >= _FEWEST and (led or _add_up(clauses, shares, task)):
            for at in shares:
                _make_a_task(clauses[at], _target(clause))


def _task(clause: Clause) -> Token | None:
    """The value that ends a clause which names an indicator and a task, and nothing done."""
    last = clause.tokens[-1]
    if not clause.roles & Role.INDICATOR or clause.roles & _DONE or last.role != Role.QUANTITY:
        return None
    return last if len(clause.of(Role.QUANTITY)) == 1 and last.quantity is not None else None


def _shares(clauses: list[Clause], start: int, task: Token) -> list[int]:
    """The places of the clauses in a row that hold a unit and a value alone."""
    found: list[int] = []
    for place in range(start, len(clauses)):
        begins = clauses[place].begins
        led = begins in _GOES_ON or (place == start and begins == _LEADING)
        if not led or not _is_share(clauses[place], task):
            break
        found.append(place)
    return found


def _is_share(clause: Clause, task: Token) -> bool:
    units, values = clause.of(Role.UNIT), clause.of(Role.QUANTITY)
    if clause.roles & ~_ALONE or len(units) != 1 or len(values) != 1:
        return False
    one, whole = values[0].quantity, task.quantity
    if one is None or whole is None or one.value is None:
        return False
    return units[0].end == values[0].start and one.unit == whole.unit


def _add_up(clauses: list[Clause], shares: list[int], task: Token) -> bool:
    values = [clauses[at].of(Role.QUANTITY)[0].quantity for at in shares]
    told = sum((one.value for one in values if one is not None and one.value), Decimal(0))
    return task.quantity is not None and task.quantity.value == told


def _target(clause: Clause) -> Token:
    return clause.of(Role.TARGET)[0]


def _make_a_task(clause: Clause, target: Token) -> None:
    """Let the word for the task stand before the value of a share."""
    value = clause.of(Role.QUANTITY)[0]
    said = Token(Role.TARGET, value.start, value.start, target.words, target.rule)
    clause.hold(sorted([said, *clause.tokens], key=by_start))
