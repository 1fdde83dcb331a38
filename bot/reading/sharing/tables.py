"""Rows of numbers read by position: pasted from a spreadsheet, or listed behind their names."""

from itertools import pairwise, takewhile
from typing import Final

from bot.reading.names.naming import loose
from bot.reading.quantities import QuantityKind
from bot.reading.sharing.columns import columns_of, slashed_columns, slashes_in
from bot.reading.sharing.pairs import heads_pairs, is_pair, of_each, sides_of, told_in_brackets
from bot.reading.sharing.shares import PARTIAL, PASSED, UNPLACED, Share, Shares
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import FIGURES, Role

_LISTED: Final = (
    Role.INDICATOR | Role.FILLER | Role.STRETCH | Role.TOTAL | Role.CURRENT | Role.OWN | Role.ADDED
)
_ROW: Final = FIGURES | Role.FILLER


def tabled(clauses: list[Clause]) -> dict[int, tuple[Share, ...]]:
    """What each value of a row goes to, by the place of the value (contract: Which unit)."""
    found: dict[int, tuple[Share, ...]] = {}
    columns: list[Share] = []
    for whole in _lines(clauses):
        line = _without_subject(whole)
        brackets = line[0].inside > 0 or any("(" in clause.ends for clause in line)
        headed = brackets or heads_pairs(line)
        if headed and (sides := told_in_brackets(line)):
            found.update(sides)
            continue
        lead, start = _lead(line)
        if start < 0:
            columns = columns_of(line) or columns
        elif columns or _may_be_columns(lead):
            columns, dealt = _of_columns(line, lead, start, columns)
            found.update(dealt)
    return found


def _lines(clauses: list[Clause]) -> list[list[Clause]]:
    """The clauses of each line."""
    if clauses and not clauses[-1].line:
        return [clauses]
    lines: dict[int, list[Clause]] = {}
    for clause in clauses:
        lines.setdefault(clause.line, []).append(clause)
    return list(lines.values())


def _of_columns(
    line: list[Clause], lead: list[Clause], start: int, columns: list[Share]
) -> tuple[list[Share], Shares]:
    """The columns from a line with values on, and what its values go to."""
    if slashed := slashed_columns(lead, _before(line, start)):
        return slashed, _rows(line, slashed, start)
    if _holds_an_unknown_name(lead, line):
        return columns, {start: UNPLACED}
    if listed := _listed(line):
        return columns, _behind_its_names(line, listed)
    if sides := _named_pairs(line, columns):
        return columns, sides
    return columns, _rows(line, columns) if columns else {}


def _named_pairs(line: list[Clause], columns: list[Share]) -> Shares:
    """The sides of several pairs in a line, each with its name, under words of no name."""
    several = sum(len(clause.of(Role.INDICATOR)) for clause in line) > 1
    if not several or len(columns) != 2 or any(one.names for one in columns):
        return {}
    found: dict[int, tuple[Share, ...]] = {}
    for clause in line:
        found |= of_each(clause, columns)
    return found


def _may_be_columns(lead: list[Clause]) -> bool:
    """Whether several names, or a slash, stand before the first value of a line."""
    named = 0
    for clause in lead:
        if slashes_in(clause):
            return True
        if clause.roles & Role.INDICATOR:
            named += len(clause.of(Role.INDICATOR))
    return named > 1


_BETWEEN: Final = ("、", ";")


def either(clauses: list[Clause], found: Shares) -> dict[int, tuple[Share, ...]]:
    """Two numbers of one name, the first without a counting word: one or the other (签约2、3个).

    Words that name nothing before them lead to no such pair (吃饭一共1260,7个人).
    """
    torn: dict[int, tuple[Share, ...]] = {}
    for place in range(1, len(clauses)):
        clause, after = clauses[place - 1], clauses[place]
        if clause.ends not in _BETWEEN or not clause.tokens or not after.tokens:
            continue
        one, other = clause.tokens[-1], after.tokens[0]
        apart = clause.ends == ";" and one.start > clause.start
        if apart and not clause.roles & Role.INDICATOR:
            continue
        if one.start not in found and _bare_at(one, clause.end) and _counted_at(other, after.start):
            torn |= {one.start: UNPLACED, other.start: UNPLACED}
    return torn


def _bare_at(token: Token, end: int) -> bool:
    quantity = token.quantity
    return token.end == end and quantity is not None and quantity.kind is QuantityKind.NUMBER


def _counted_at(token: Token, start: int) -> bool:
    quantity = token.quantity
    return token.start == start and quantity is not None and quantity.kind is QuantityKind.COUNT


def _without_subject(line: list[Clause]) -> list[Clause]:
    """A line without the unit and the colon that open it (科协:外出招商、在谈:2、5)."""
    first = line[0]
    alone = ":" in first.ends and [t.role for t in first.tokens] == [Role.UNIT]
    return line[1:] if alone and len(line) > 1 and line[1].has(Role.INDICATOR) else line


def _lead(line: list[Clause]) -> tuple[list[Clause], int]:
    """The clauses up to the first value or unit of a line, and where that begins; -1 for none."""
    values = any(clause.has(FIGURES) for clause in line)
    for place, clause in enumerate(line if values else ()):
        if first := clause.of(FIGURES | Role.UNIT):
            return line[: place + 1], first[0].start
    return line, -1


def _holds_an_unknown_name(lead: list[Clause], line: list[Clause]) -> bool:
    """Whether a pair answers two names, one of which nobody knows (党员/签约:32/2)."""
    names = [clause for clause in lead if not clause.has(FIGURES)]
    if len(names) == 1 and len(lead) > 1 and lead[1].text[:1] not in "0123456789":
        names = lead[:2]  # 隐患排查/整改 342/318
    if len(names) != 2 or names[0].ends != "/":
        return False
    known = sum(clause.has(Role.INDICATOR) for clause in names)
    unknown = sum(not clause.roles & ~_NAMELESS for clause in names)
    first = next((t for clause in line for t in clause.of(FIGURES)), None)
    return known == unknown == 1 and first is not None and is_pair(first)


_NAMELESS: Final = Role.FILLER | FIGURES


def _before(line: list[Clause], start: int) -> list[Token]:
    return [t for clause in line for t in clause.tokens if t.start < start]


def _listed(line: list[Clause]) -> list[Token]:
    """The names, several and nothing else, before the numbers of a line (签约、在谈:3、1)."""
    names: list[Token] = []
    for clause in line:
        lead = list(takewhile(lambda t: t.role & _LISTED, clause.tokens))
        stop = clause.tokens[len(lead)].start if len(lead) < len(clause.tokens) else clause.end
        if loose(clause, clause.start, stop, lead) or _befallen(lead):
            return []
        if names and ":" in clause.begins and any(t.end == stop for t in lead[-1:]):
            return []  # 改厕进展:开工380户: the colon leads to what befell it
        names += [t for t in lead if t.role == Role.INDICATOR]
        if len(lead) < len(clause.tokens):
            row = clause.tokens[len(lead)].role & (FIGURES | Role.UNIT)
            return names if len(names) > 1 and row and not _grown_together(names) else []
    return []


def _grown_together(names: list[Token]) -> bool:
    """Whether names without a gap tell of one thing and what befell it (改厕开工2800户)."""
    return any(one.end == other.start for one, other in pairwise(names))


def _befallen(lead: list[Token]) -> bool:
    """Whether 已 without a gap leads from a thing to what befell it (改厕已开工100户)."""
    return any(
        told.role & (Role.TOTAL | Role.CURRENT)
        and one.role == other.role == Role.INDICATOR
        and (one.end, told.end) == (told.start, other.start)
        for one, told, other in zip(lead, lead[1:], lead[2:], strict=False)
    )


def _behind_its_names(line: list[Clause], names: list[Token]) -> dict[int, tuple[Share, ...]]:
    columns = [Share(names=name.names) for name in names]
    tokens = [t for clause in line for t in clause.tokens if t.start >= names[-1].end]
    if tokens[0].role == Role.UNIT:
        return _rows(line, columns, names[-1].end)
    row = _alone(line, names[-1].end)
    colon = any(":" in c.ends and c.end >= names[-1].end for c in line)
    if colon and not row:
        return dict.fromkeys((t.start for t in tokens if t.role & FIGURES), UNPLACED)
    slash = len(row) == 1 and is_pair(row[0]) and line[0].ends == "/"
    return _dealt(columns, row) if len(row) > 1 or colon or slash else {}


def _alone(line: list[Clause], start: int) -> list[Token]:
    """The values from `start` on, up to the first clause that says more than values."""
    values: list[Token] = []
    for clause in line:
        tokens = [t for t in clause.tokens if t.start >= start]
        begin = max(clause.start, start)
        more = any(not t.role & _ROW for t in tokens) or (
            begin < clause.end and loose(clause, begin, clause.end, tokens)
        )
        if more:
            break
        values += [t for t in tokens if t.role & FIGURES]
    return values


def _rows(line: list[Clause], columns: list[Share], start: int = 0) -> dict[int, tuple[Share, ...]]:
    """The rows of a line, each of a unit and its numbers; or of the sender's, numbers alone."""
    found: dict[int, tuple[Share, ...]] = {}
    row: list[Token] = []
    for token in [t for clause in line for t in clause.tokens if t.start >= start]:
        if token.role == Role.UNIT and row:
            found.update(_row(row, columns, bare=False))
            row = []
        row.append(token)
    bare = all(not loose(c, c.start, c.end, c.tokens) for c in line)
    return found | _row(row, columns, bare=bare)


def _row(tokens: list[Token], columns: list[Share], *, bare: bool) -> dict[int, tuple[Share, ...]]:
    units = [t for t in tokens if t.role == Role.UNIT]
    names = [t for t in tokens if t.role == Role.INDICATOR]
    said = [*units, *names]
    begin = said[-1].start if said else -1
    numbers = [t for t in tokens if t.role & FIGURES]
    values = [t for t in numbers if t.start > begin]
    most = 1 if columns[0].names is None else 0
    row = len(values) > 1 or (len(values) == len(columns) - 1 == 1 and is_pair(values[0]))
    if len(names) > most or not values or not (said or (bare and row)):
        return {}
    unit = units[0].names[0] if units else None
    mine = names[0].names if names else None
    shares = [_of_row(column, unit, mine) for column in columns]
    serial = dict.fromkeys((t.start for t in numbers if t.start < begin), PASSED)
    return {**serial, **_dealt(shares, values)}


def _of_row(column: Share, unit: str | None, names: tuple[str, ...] | None) -> Share:
    if column is PARTIAL:
        return column
    return Share(unit, column.names or names, column.measure, None, column.total, column.stretch)


def _dealt(shares: list[Share], values: list[Token]) -> dict[int, tuple[Share, ...]]:
    if len(values) == 1 and len(shares) == 2 and is_pair(values[0]):
        return {values[0].start: sides_of(shares)}
    if len(values) != len(shares):
        return dict.fromkeys((value.start for value in values), UNPLACED)
    return {value.start: (share,) for value, share in zip(values, shares, strict=True)}
