"""The columns of a table: what its heading, of one line or two, says of each."""

from typing import Final

from bot.reading.quantities import Stretch
from bot.reading.tables.cells import Sight
from bot.reading.tables.grid import Cell
from bot.reading.tables.head import Head
from bot.reading.tables.heads import done_token, head_of, tells_where
from bot.reading.text.tokens import Token, roles_of
from bot.reading.words import Role

_CORNER: Final = Role.STRETCH | Role.TOTAL | Role.CURRENT
"""What a corner, over the names of the rows, tells of all columns (截至10月31日)."""
_OTHERS: Final = Role.STRETCH | Role.ADDED | Role.TARGET | Role.COMPLETION | Role.REMAINING


class Column:
    """One column: figures, what a row is named by (`key`), or nothing that is read.

    `telling` are the words over it that lead up to each of its numbers. `done`: what stands under
    完成 is the total. `held` is the stretch named over the first column alone, which holds for
    those behind it. `slashed` are the words over each of two figures in a cell (目标/完成).
    """

    __slots__ = ("done", "figures", "head", "held", "key", "names", "slashed", "telling", "unit")

    def __init__(self, head: Head, *, figures: bool = False, key: bool = False) -> None:
        """The column under a head."""
        self.head = head
        self.figures = figures
        self.key = key
        self.names = head.names
        self.unit = head.units[0] if len(head.units) == 1 else None
        self.telling: list[Token] = head.telling
        roles = roles_of(head.telling)
        self.done = roles & Role.DONE != 0 and roles & _OTHERS == 0
        self.held: Stretch | None = None
        self.slashed = _slashed(head)

    def telling_only(self, telling: list[Token]) -> "Column":
        """The same column as if only these words stood over it."""
        if telling is self.telling:
            return self
        head = Head(self.head.cell)
        head.names, head.units, head.uom, head.telling = self.names, (), self.head.uom, telling
        column = Column(head, figures=True)
        column.names, column.unit, column.held = self.names, self.unit, self.held
        column.slashed = []
        return column

    @property
    def total(self) -> bool:
        """Whether its figures are totals to date, beside which shorter ones are not recorded."""
        return self.done or any(_is_total(t) for t in self.telling)


def _slashed(head: Head) -> list[list[Token]]:
    """The words on either side of a slash in a heading (目标/完成)."""
    slash = head.cell.text.find("/")
    if slash < 0:
        return []
    at = head.cell.start + slash
    parts = [[t for t in head.telling if (t.start < at) == first] for first in (True, False)]
    return parts if all(parts) else []


def _is_total(token: Token) -> bool:
    if token.role == Role.STRETCH:
        stretch = token.quantity.stretch if token.quantity is not None else None
        return stretch is not None and stretch.to_date
    return token.role in (Role.TOTAL, Role.CURRENT)


def heads_of(cells: list[Cell], sight: Sight, over: list[Head] | None = None) -> list[Head]:
    """What the cells of a line say; a short name goes on one left of it or above it."""
    heads: list[Head] = []
    left: tuple[str, ...] = ()
    for place, cell in enumerate(cells):
        left = over[place].names or left if over else left
        heads.append(_done_of_targets(heads, head_of(cell, sight, left)))
        left = heads[-1].names or left
    return _with_totals_beside_days(heads)


def _with_totals_beside_days(heads: list[Head]) -> list[Head]:
    """The heads; 合计 beside 本周 is the total to date where nothing else is counted between them.

    Beside several weeks or several things it sums them up, and is no figure (单位 签约 开工 合计).
    """
    days = {t.words for head in heads for t in head.telling if t.role == Role.STRETCH}
    named = sum(bool(head.names) for head in heads)
    bare = all(_only_days(head) for head in heads if roles_of(head.telling) & Role.STRETCH)
    if len(days) != 1 or not bare or named > 1 or any(head.unknown for head in heads):
        return heads
    return [_to_date(head) if _sums(head) else head for head in heads]


def _only_days(head: Head) -> bool:
    """Whether a heading is nothing but days, 其中 before them or not (no 本周线上)."""
    return head.cell.words.removeprefix("其中") in {t.words for t in head.telling}


_SUMS: Final = frozenset(("合计", "总计", "共计", "总数"))


def _sums(head: Head) -> bool:
    return head.aside and head.cell.words in _SUMS


def _to_date(head: Head) -> Head:
    total = Head(head.cell)
    cell = head.cell
    total.telling = [Token(Role.TOTAL, cell.start, cell.end, cell.text, "said_as_total")]
    return total


_FINISHED: Final = ("完工", "已完工", "完工数", "完工户数", "建成", "已建成", "建成数")


def _done_of_targets(before: list[Head], head: Head) -> Head:
    """What is finished, right beside a column of targets, is what is done of them."""
    beside = roles_of(before[-1].telling) if before else 0
    if not head.unknown or not beside & Role.TARGET or head.cell.words not in _FINISHED:
        return head
    done = Head(head.cell)
    done.telling = [done_token(head.cell)]
    return done


def columns_under(heads: list[Head], *, keyed: bool) -> list[Column]:
    """The columns under a heading; empty where it heads no figures.

    `keyed` tells that the first cell of the rows is no number. Before the first column of figures
    stand those that name the rows; a measure without a name is of the name to the left of it.
    """
    first = _first_figures(heads, keyed)
    if first is None:
        return []
    corner = [t for t in heads[0].telling if t.role & _CORNER] if first else []
    columns: list[Column] = []
    left: tuple[str, ...] = ()
    strange = False
    for place, head in enumerate(heads):
        other = head.unknown and place >= first and not tells_where(head.cell.words)
        strange = not head.names and (strange or other)
        known = any(column.key for column in columns)
        named = head.title or (place < first and not (head.aside or (head.unknown and known)))
        column = Column(head, figures=head.figures and place >= first, key=named)
        column.names = head.names or (left if not head.units else ())
        column.telling = [*corner, *head.telling]
        column.figures = column.figures and not (strange and left and not head.units)
        column.held = _when(columns[-1]) if columns and _of_the_left(column) else None
        left = head.names or left
        columns.append(column)
    _hold([column for column in columns if column.figures])
    _let_totals_be_such(columns, corner)
    return columns


def _let_totals_be_such(columns: list[Column], corner: list[Token]) -> None:
    """Let 累计 beside a day or a week be the total to date, and not that of the title's days."""
    over = [t for column in columns for t in column.telling if t not in corner]
    if not any(t.role == Role.STRETCH and not _is_total(t) for t in over):
        return
    for column in columns:
        roles = roles_of(column.telling)
        column.done = column.done or (roles & Role.TOTAL != 0 and roles & _OTHERS == 0)


def _of_the_left(column: Column) -> bool:
    """Whether a growth tells how what stands to the left of it has grown, over the same days."""
    return roles_of(column.telling) & (Role.GROWTH | Role.FALL) != 0


def _when(column: Column) -> Stretch | None:
    """The stretch named over a column, or held there."""
    named = [t.quantity.stretch for t in column.telling if t.quantity is not None]
    return named[-1] if named else column.held


def _hold(columns: list[Column]) -> None:
    """Let a stretch or a total over the first column alone hold on (本周走访企业, 解决问题)."""
    named = [(p, t) for p, column in enumerate(columns) for t in column.telling]
    if len(named) == 1 and named[0][0] == 0 and columns[0].names and _is_so_far(named[0][1]):
        for column in columns[1:]:
            column.telling = [named[0][1]]
    when = [t.quantity for p, t in named if t.role == Role.STRETCH and p == 0 and columns[p].names]
    if len(named) == 1 and len(when) == 1 and when[0] is not None:
        for column in columns[1:]:
            column.held = when[0].stretch


def _is_so_far(token: Token) -> bool:
    return token.role in (Role.TOTAL, Role.CURRENT)


def _first_figures(heads: list[Head], keyed: bool) -> int | None:
    """Where the columns of figures begin; the corner over the names of rows has none."""
    places = [place for place, head in enumerate(heads) if head.figures]
    if places and places[0] == 0 and keyed:
        return places[1] if len(places) > 1 else None
    return places[0] if places else None


def two_lines(upper: list[Head], cells: list[Cell], sight: Sight) -> list[Head]:
    """Two lines of a heading as one: what stands above goes on over the cells to its right.

    Empty where the upper line cannot be laid over the lower.
    """
    over = _spread(upper, len(cells)) if len(upper) != len(cells) else _filled(upper, cells)
    if len(over) < len(cells):
        return []
    lower = heads_of(cells, sight, over)
    return [_joined(one, other) for one, other in zip(over, lower, strict=False)]


def _filled(upper: list[Head], lower: list[Cell]) -> list[Head]:
    """The upper line with each head going on over the blank cells behind it."""
    found: list[Head] = []
    for place, head in enumerate(upper):
        goes_on = found and head.cell.blank and not lower[place].blank
        keeps = goes_on and not (found[-1].title or found[-1].aside)
        found.append(found[-1] if keeps else head)
    return found


def _spread(upper: list[Head], count: int) -> list[Head]:
    """The upper line, whose merged cells were pasted as one, dealt out evenly over the lower."""
    keys = next((p for p, head in enumerate(upper) if not head.title), len(upper))
    names = [head for head in upper[keys:] if not head.cell.blank]
    for lead in (keys, 0):
        if names and count > lead and (count - lead) % len(names) == 0:
            each = (count - lead) // len(names)
            return [*upper[:lead], *(head for head in names for _ in range(each))]
    return []


def _joined(upper: Head, lower: Head) -> Head:
    """What both lines say of a column; the lower names more exactly."""
    if lower.cell.blank:
        return upper
    head = Head(lower.cell)
    head.names = lower.names or upper.names
    head.units = lower.units or upper.units
    head.telling = [*upper.telling, *lower.telling]
    head.uom = lower.uom or upper.uom
    head.aside = upper.aside or lower.aside
    head.title = lower.title and upper.title
    head.unknown = (upper.unknown and not lower.names) or lower.unknown
    return head
