"""What the rows of a table say: of which unit and indicator each figure is."""

from collections.abc import Sequence
from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure, Op, Problem
from bot.reading.context import Context
from bot.reading.meaning.figures import figure_update
from bot.reading.meaning.headings import in_its_unit, measured_in
from bot.reading.meaning.meaning import When
from bot.reading.meaning.updates import Figure
from bot.reading.meaning.zeros import read_zero
from bot.reading.names import naming
from bot.reading.quantities import Quantity, QuantityKind, Stretch, as_two_things
from bot.reading.sharing.shares import Share
from bot.reading.statements.headings.headed import over_a_column
from bot.reading.statements.segments import Segment
from bot.reading.statements.times.timing import when_of
from bot.reading.tables.cells import Sight
from bot.reading.tables.columns import Column
from bot.reading.tables.grid import Cell
from bot.reading.tables.head import Head
from bot.reading.tables.heads import head_of, larger
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import FIGURES, Role

_BESIDE: Final = (
    FIGURES | Role.FILLER | Role.LABEL | Role.DONE | Role.TOTAL | Role.CURRENT | Role.REACHED
    | Role.ADDED | Role.REMOVED | Role.GROWTH | Role.FALL
)  # fmt: skip
"""What may stand in a cell beside its figure (新增2个)."""
_NAMES: Final = Role.UNIT | Role.INDICATOR
_BARE: Final = (QuantityKind.NUMBER,)


class Key:
    """What the cells before a row name: its unit, its indicator, its days, its unit of measure.

    `unknown` is the cell that names nothing known; where it names several `units`, none is meant.
    """

    __slots__ = ("names", "own", "telling", "units", "unknown", "uom")

    def __init__(self) -> None:
        """Nothing named yet."""
        self.units: tuple[str, ...] = ()
        self.names: tuple[str, ...] = ()
        self.telling: list[Token] = []
        self.uom: Quantity | None = None
        self.own = False
        self.unknown: Cell | None = None

    @property
    def named(self) -> bool:
        """Whether anything known is named."""
        return bool(self.units or self.names or self.own)

    @property
    def unit(self) -> str | None:
        """The one unit named, if it is one."""
        return self.units[0] if len(self.units) == 1 else None


def key_of(cells: Sequence[Cell], columns: Sequence[Column], sight: Sight) -> Key:
    """What the cells of a row in the columns of keys name."""
    key = Key()
    for cell, column in zip(cells, columns, strict=True):
        if column.key and not cell.blank:
            _take(key, cell, head_of(cell, sight))
    return key


def key_of_loose(cells: Sequence[Cell], sight: Sight) -> Key:
    """What the cells of a row that does not fit name, but for its numbers."""
    key = Key()
    for cell in cells:
        if not (cell.blank or cell.number):
            _take(key, cell, head_of(cell, sight))
    return key


def _take(key: Key, cell: Cell, head: Head) -> None:
    if head.unknown or head.aside:
        key.unknown = key.unknown or (None if cell.number else cell)
        return
    key.units = tuple(dict.fromkeys((*key.units, *head.units)))
    key.names = head.names or key.names
    key.telling = [*key.telling, *head.telling]
    key.uom = head.uom or key.uom
    key.own = key.own or head.own


class Read:
    """What a row says: its facts, its doubts, and whether a cell of it cannot be read."""

    __slots__ = ("problems", "torn", "updates")

    def __init__(self) -> None:
        """Nothing read yet."""
        self.updates: list[IndicatorUpdate] = []
        self.problems: list[Problem] = []
        self.torn = False


def read_cells(
    context: Context,
    sight: Sight,
    key: Key,
    pairs: Sequence[tuple[Column, Cell]],
    unit: str,
) -> Read:
    """What the cells under columns of figures say of a row; nothing is stored.

    Beside a total to date the figure of a shorter stretch is not recorded (contract).
    """
    read = Read()
    kept = context.updates, context.problems
    totals: list[tuple[bool, list[IndicatorUpdate]]] = []
    for column, cell in pairs:
        context.updates, context.problems = [], []
        if not cell.blank and not _read_cell(context, sight, key, column, cell, unit):
            read.torn = True
        totals.append((column.total, context.updates))
        read.problems += context.problems
    context.updates, context.problems = kept
    whole = [u for total, updates in totals for u in updates if total and _actual(u)]
    for total, updates in totals:
        read.updates += [u for u in updates if total or not any(_in_it(u, one) for one in whole)]
    return read


def _in_it(part: IndicatorUpdate, whole: IndicatorUpdate) -> bool:
    """Whether a figure of a shorter stretch is a part of a total to date."""
    same = (part.unit, part.indicator) == (whole.unit, whole.indicator)
    return same and _actual(part) and part.as_of <= whole.as_of


def _actual(update: IndicatorUpdate) -> bool:
    return update.measure is Measure.ACTUAL and update.op is not Op.CORRECT


def _read_cell(
    context: Context, sight: Sight, key: Key, column: Column, cell: Cell, unit: str
) -> bool:
    """Add to the context what a cell says; False where it says more than one figure."""
    clause = sight.clause(cell)
    values = clause.of(FIGURES)
    if not values:
        return not clause.has(_NAMES)  # words alone are a remark
    loose = naming.loose(clause, clause.start, clause.end, clause.tokens)
    names = names_of(context, key, column)
    if len(values) > 1 or loose or any(not _beside(t, names) for t in clause.tokens):
        return False
    parts = _parts(column, values[0])
    if names is None or not parts:
        return False
    for telling, value in parts if names else ():
        told = column.telling_only(telling)
        _read_value(context, key, told, clause, value, names, column.unit or unit)
    return True


def _beside(token: Token, names: tuple[str, ...] | None) -> bool:
    """Whether a piece may stand in a cell beside its figure, as the name over it may (开工1个)."""
    return token.role & _BESIDE != 0 or (token.role == Role.INDICATOR and token.names == names)


def _parts(column: Column, value: Token) -> list[tuple[list[Token], Token]]:
    """The figures of a cell with the words over each: two under 目标/完成, else one."""
    if not column.slashed:
        return [(column.telling, value)]
    quantity = value.quantity
    if quantity is None or quantity.kind is not QuantityKind.FRACTION or quantity.chinese:
        return []
    pair = as_two_things(quantity)
    return [(told, value.valued(one)) for told, one in zip(column.slashed, pair, strict=True)]


def names_of(context: Context, key: Key, column: Column) -> tuple[str, ...] | None:
    """The indicator of a cell; empty where none is named, None where two are."""
    if key.names and column.names and key.names != column.names:
        return None
    held = context.spoken.names if context.headings.open and not context.spoken.void else ()
    return column.names or key.names or held


def _read_value(
    context: Context,
    key: Key,
    column: Column,
    clause: Clause,
    value: Token,
    names: tuple[str, ...],
    unit: str,
) -> None:
    before = [*key.telling, *column.telling, *(t for t in clause.tokens if t.start < value.start)]
    start = min(clause.start, *(t.start for t in before), clause.start)
    segment = over_a_column(context, Segment(clause, value, start, before, [], True))
    if segment is None:
        return
    when = _when(context, column, segment, names)
    if column.done and not any(t.role == Role.STRETCH for t in key.telling):
        when = When(when.stretch, True, True, when.now)
    if column.total and when.stretch is not None and not when.stretch.to_date:
        when = When(_up_to(when.stretch), True, True, when.now)
    if value.role & (Role.IS_ZERO | Role.NO_MOVEMENT):
        read_zero(context, segment, names, unit, when, Share())
        return
    one = key.uom or column.head.uom
    segment = _percent(segment, one) or _in(context, segment, names, larger(one))
    figure_update(context, Figure(segment, names, unit, when))


def _up_to(days: Stretch) -> Stretch:
    """What a total over a column speaks of in a row of days: all up to the last of them."""
    return Stretch(None, days.last, days.granularity, days.year_said, until=True)


def _when(context: Context, column: Column, segment: Segment, names: tuple[str, ...]) -> When:
    """The time of a figure, under the stretch that holds over its column."""
    times = context.times
    kept, times.stretch = times.stretch, column.held or times.stretch
    when = when_of(context, segment, names)
    times.stretch = kept
    return when


def _in(
    context: Context, segment: Segment, names: tuple[str, ...], one: Quantity | None
) -> Segment:
    return measured_in(segment, one) if one is not None else in_its_unit(context, segment, names)


_RATES: Final = ("增速", "增幅", "降幅", "增长率", "同比")


def _percent(segment: Segment, one: Quantity | None) -> Segment | None:
    """A bare number under % or 增速 as the percentage that it is."""
    quantity = segment.value.quantity
    if quantity is None or quantity.kind not in _BARE or quantity.unit_text:
        return None
    told = one is not None and one.kind is QuantityKind.PERCENT
    told = told or any(t.words.startswith(_RATES) for t in segment.before)
    if not told:
        return None
    return segment.valued(quantity.but(kind=QuantityKind.PERCENT, unit="%", unit_text="%"))
