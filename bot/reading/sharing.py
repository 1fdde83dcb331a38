"""Values shared out over a list of units or indicators, and tables read by position."""

from collections.abc import Mapping
from typing import Final

from bot.domain.reading import Measure
from bot.reading.naming import loose
from bot.reading.quantities import QuantityKind
from bot.reading.tokens import Clause, Token
from bot.reading.words import Role

_VALUES: Final = Role.QUANTITY | Role.IS_ZERO | Role.NO_MOVEMENT | Role.ALL_DONE
_MEASURES: Final = {
    Role.TARGET: Measure.TARGET,
    Role.COMPLETION: Measure.COMPLETION,
    Role.REMAINING: Measure.REMAINING,
}


class Share:
    """To whom and to what one value goes; what is None is as the clause says.

    `part` is 0 or 1 where the value is one side of a pair written 2/1.
    """

    __slots__ = (
        "measure",
        "names",
        "part",
        "unit",
    )

    def __init__(
        self,
        unit: str | None = None,
        names: tuple[str, ...] | None = None,
        measure: Measure | None = None,
        part: int | None = None,
    ) -> None:
        """As its fields say."""
        self.unit = unit
        self.names = names
        self.measure = measure
        self.part = part


UNPLACED: Final[tuple[Share, ...]] = ()
"""To whom a number of a row goes whose numbers do not fit the headings: nobody knows."""

LONGEST_LIST: Final = 150
"""So many units or values at most are shared out in one sentence."""

Shares = Mapping[int, tuple[Share, ...]]


def shared(clauses: list[Clause]) -> Shares:
    """What each value, by its place, is shared out to (contract: 各, 均, 都, 分别; tables)."""
    found: dict[int, tuple[Share, ...]] = {}
    for place, clause in enumerate(clauses):
        sharing = clause.of(Role.EACH) or _zero_of_a_list(clauses, place)
        if sharing:
            found.update(_each(clauses, place, sharing[0]))
    found.update(_tables(clauses))
    return found


_ZEROS: Final = Role.NO_MOVEMENT | Role.IS_ZERO


def _zero_of_a_list(clauses: list[Clause], place: int) -> list[Token]:
    """The word of zero or of all done behind a list of names (签约、开工无进展)."""
    clause = clauses[place]
    names = clause.of(Role.INDICATOR)
    listed = clause.begins == "、" or len(names) > 1
    zeros = clause.of(_ZEROS | Role.ALL_DONE)
    return zeros if listed and names and zeros and zeros[0].start >= names[-1].end else []


_DEALT: Final = ("分别", "依次")
_OF_FIGURES: Final = Role.TARGET | Role.COMPLETION | Role.REMAINING | Role.GROWTH | Role.FALL


def _dealt_back(
    clauses: list[Clause], place: int, each: Token, values: list[Token]
) -> dict[int, tuple[Share, ...]]:
    """Values dealt out over figures just given (电商村47个,服务站12个,分别完成任务的78%和80%)."""
    told = [t for t in clauses[place].tokens if t.role & _OF_FIGURES]
    if not told or len(values) < 2 or not each.words.startswith(_DEALT):
        return {}
    before = clauses[max(0, place - len(values)) : place]
    named = [clause.of(Role.INDICATOR) for clause in before]
    one_each = all(len(names) == 1 for names in named) and len(before) == len(values)
    if clauses[place].has(Role.INDICATOR) or not all(one.has(Role.QUANTITY) for one in before):
        return {}
    if not one_each or before[0].sentence != clauses[place].sentence:
        return {}
    measure = _MEASURES.get(told[0].role)
    return _paired([Share(names=names[0].names, measure=measure) for names in named], values)


def _each(clauses: list[Clause], place: int, each: Token) -> dict[int, tuple[Share, ...]]:
    values = _values_after(clauses, place, each)
    if not values:
        return {}
    if back := _dealt_back(clauses, place, each, values):
        return back
    listed = _listed_before(clauses, place, each)
    units = [t for t in listed if t.role == Role.UNIT]
    names = [t for t in listed if t.role == Role.INDICATOR]
    if len(units) > 1:
        told = clauses[place].of(Role.INDICATOR)
        one = told[0].names if len(told) == 1 else None
        return _paired([Share(unit=t.names[0], names=one) for t in units], values)
    if len(names) > 1:
        return _paired([Share(names=t.names) for t in names], values)
    return {}


def _listed_before(clauses: list[Clause], place: int, each: Token) -> list[Token]:
    """Units and indicators before the word that shares out, back to the last value or sentence."""
    listed = [t for t in clauses[place].tokens if t.start < each.start]
    for clause in reversed(clauses[max(0, place - LONGEST_LIST) : place]):
        if clause.sentence != clauses[place].sentence or clause.has(_VALUES):
            break
        listed = [*clause.tokens, *listed]
    return [t for t in listed if t.role & (Role.UNIT | Role.INDICATOR)]


def _values_after(clauses: list[Clause], place: int, each: Token) -> list[Token]:
    values = [t for t in clauses[place].tokens if t.role & _VALUES and t.start >= each.start]
    for clause in clauses[place + 1 : place + LONGEST_LIST]:
        alone = clause.has(_VALUES) and not clause.has(Role.UNIT | Role.INDICATOR | Role.EACH)
        if clause.sentence != clauses[place].sentence or not alone or clause.begins not in ",、":
            break
        if loose(clause, clause.start, clause.end, clause.tokens):
            break
        values += clause.of(_VALUES)
    return values


def _paired(shares: list[Share], values: list[Token]) -> dict[int, tuple[Share, ...]]:
    if len(values) == len(shares):
        return {value.start: (share,) for value, share in zip(values, shares, strict=True)}
    if len(values) == 1:
        return {values[0].start: tuple(shares)}
    return {}


def _tables(clauses: list[Clause]) -> dict[int, tuple[Share, ...]]:
    """Lines of a unit with as many numbers as the heading line has columns."""
    lines: dict[int, list[Clause]] = {}
    for clause in clauses:
        lines.setdefault(clause.line, []).append(clause)
    found: dict[int, tuple[Share, ...]] = {}
    columns: list[Share] = []
    for line in lines.values():
        tokens = [token for clause in line for token in clause.tokens]
        if heading := _columns(tokens):
            columns = heading
        elif columns:
            found.update(_row(tokens, columns))
    return found


def _columns(tokens: list[Token]) -> list[Share]:
    if any(token.role & _VALUES for token in tokens):
        return []
    columns: list[Share] = []
    for token in tokens:
        if token.role == Role.INDICATOR:
            columns.append(Share(names=token.names))
        elif token.role in _MEASURES and columns:
            columns[-1] = Share(names=columns[-1].names, measure=_MEASURES[token.role])
    return columns if len(columns) > 1 else []


def _row(tokens: list[Token], columns: list[Share]) -> dict[int, tuple[Share, ...]]:
    units = [t for t in tokens if t.role == Role.UNIT]
    if len(units) != 1 or any(t.role == Role.INDICATOR for t in tokens):
        return {}
    unit = units[0].names[0]
    values = [t for t in tokens if t.role & _VALUES and t.start > units[0].start]
    if len(values) == 1 and len(columns) == 2 and _is_pair(values[0]):
        sides = tuple(Share(unit, c.names, c.measure, p) for p, c in enumerate(columns))
        return {values[0].start: sides}
    if len(values) != len(columns):
        return dict.fromkeys((value.start for value in values), UNPLACED)
    return {
        value.start: (Share(unit, column.names, column.measure),)
        for value, column in zip(values, columns, strict=True)
    }


def _is_pair(value: Token) -> bool:
    return value.quantity is not None and value.quantity.kind is QuantityKind.FRACTION
