"""Boards as tables: headings as texts, cells as plain values, for files and terminals alike."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeAlias

from bot.boards.lagging import Row
from bot.boards.lamps import Lamp
from bot.boards.plain import day, exact
from bot.boards.unit import UnitSheet
from bot.boards.week import WeekSheet
from bot.boards.zero import by_correction
from bot.boards.zero_rows import State, said_of
from bot.domain.catalogue import Catalogue
from bot.domain.ledger import Decided
from bot.domain.messages import Text

Cell: TypeAlias = str | int | Decimal | date | Text | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a title; cells that are texts are said in the reader's language.

    The rows may come one after the other as they are made, and then can be read once. `fixed` is
    the number of first columns that stay in sight where a reader goes sideways. `empty` is said in
    place of rows where there are none. `note` says of what it is, beneath the title on a terminal.
    """

    title: Text
    headings: tuple[Text, ...]
    rows: Iterable[tuple[Cell, ...]]
    fixed: int = 0
    empty: Text | None = None
    note: Text | None = None

    def or_else(self, empty: Text) -> "Table":
        """The same table, that says so where it has no rows."""
        return replace(self, empty=empty)


def table(title: str, columns: Iterable[str], rows: Iterable[tuple[Cell, ...]]) -> Table:
    """A table by the names of its title and columns (keys `sheet-…`, `column-…`)."""
    return streamed(title, columns, tuple(rows))


def streamed(title: str, columns: Iterable[str], rows: Iterable[tuple[Cell, ...]]) -> Table:
    """The same of rows that are made as they are read."""
    headings = tuple(Text(f"column-{name}") for name in columns)
    return Table(Text(f"sheet-{title}"), headings, rows)


LAGGING = (
    "rank",
    "unit",
    "indicator",
    "value",
    "target",
    "completion",
    "pace",
    "gap",
    "lamp",
    "last-movement",
    "needed-per-week",
)


DECIDED = ("recognised", "returned")


def lagging_table(rows: Iterable[Row], *, decided: bool = False) -> Table:
    """The rows of a lagging board as a table; each is made as it is read.

    With `decided` what was recognised and returned of a value stands beside it.
    """
    return streamed(
        "lagging", _columns(LAGGING, decided), (_lagging_row(row, decided) for row in rows)
    )


def long_table(rows: Iterable[Row], catalogue: Catalogue, *, decided: bool = False) -> Table:
    """The same with what unit and indicator are: category, group and unit of measure."""
    made = (_long_row(row, catalogue, decided) for row in rows)
    return streamed("lagging", _columns(LONG, decided), made)


LONG = (*LAGGING, "uom", "category", "group")


def _columns(columns: tuple[str, ...], decided: bool) -> tuple[str, ...]:
    """The columns, and beside the value what the clerk decided where anything was decided."""
    behind = columns.index("value") + 1
    return (*columns[:behind], *DECIDED, *columns[behind:]) if decided else columns


def _value(value: Decimal | None, of: Decided | None, decided: bool) -> tuple[Cell, ...]:
    """The cell of a value, and those of what was recognised and returned of it."""
    if not decided:
        return (value,)
    return (value, of.recognised, of.returned) if of else (value, None, None)


def _long_row(row: Row, catalogue: Catalogue, decided: bool) -> tuple[Cell, ...]:
    indicator, category = catalogue.indicator[row.indicator], catalogue.unit[row.unit].category
    return *_lagging_row(row, decided), indicator.uom, category, indicator.group


LOG = (
    "arrived",
    "sender",
    "chat",
    "unit",
    "indicator",
    "measure",
    "op",
    "stated-value",
    "uom",
    "from",
    "as-of",
    "log-state",
    "words",
)


def log_table(title: Text, rows: Iterable[tuple[Cell, ...]]) -> Table:
    """The log of what was said, a row for each fact; `rows` have the columns of LOG."""
    return Table(title, tuple(Text(f"column-{name}") for name in LOG), rows)


def _lagging_row(row: Row, decided: bool) -> tuple[Cell, ...]:
    return (
        row.rank,
        row.unit,
        row.indicator,
        *_value(row.value, row.decided, decided),
        row.target,
        row.completion,
        row.pace,
        row.gap,
        _LAMP_WORDS[row.lamp],
        row.last_movement,
        row.needed_per_week,
    )


_LAMP_WORDS: Mapping[Lamp | None, Text | None] = {
    None: None,
    **{lamp: Text(f"lamp-word-{lamp}") for lamp in Lamp},
}


def unit_table(sheet: UnitSheet, *, known_then: bool) -> Table:
    """A unit's sheet as a table; its note tells by what it is known: by then, or by now."""
    decided = any(row.decided for row in sheet.rows)
    columns = ("indicator", "value", "as-of", "target", "completion", "reports")
    rows = (
        (
            row.indicator,
            *_value(row.value, row.decided, decided),
            row.as_of,
            row.target,
            row.completion,
            row.reports,
        )
        for row in sheet.rows
    )
    note = Text(
        "sheet-unit-known-then" if known_then else "sheet-unit-known-now",
        {"unit": sheet.unit, "at": f"{sheet.at:%Y-%m-%d %H:%M}"},
    )
    return replace(table("unit", _columns(columns, decided), rows), note=note)


def week_table(sheet: WeekSheet) -> Table:
    """A weekly sheet as a table."""
    columns = ("unit", "indicator", "week-state", "before", "value", "change")
    rows = (
        (
            row.unit,
            row.indicator,
            Text(f"week-{row.state.replace('_', '-')}"),
            row.before,
            row.value,
            row.change,
        )
        for row in sheet.rows
    )
    return table("week", columns, rows)


def zero_tables(content: Mapping[str, Any], running: Mapping[str, int]) -> tuple[Table, ...]:
    """A zero board, as its JSON has it (frozen or not), as four tables.

    `running` has the published boards in a row up to it, by unit (连续次数).
    """
    return (
        _at_zero(content, running),
        _plain("broke-through", ("unit", "indicator", "value", "as-of"), content["broke_through"]),
        table("relapsed", ("unit", "since"), map(_back(content), content["relapsed"])),
        _totals(content["totals"]),
    )


def _totals(rows: Sequence[Mapping[str, Any]]) -> Table:
    """The sums; what was recognised stands beside them where anything was, and there alone."""
    decided = any(row["recognised"] for row in rows)
    made = ({**row, "recognised": row["recognised"] or None} for row in rows)
    return _plain("totals", ("indicator", "value", "recognised")[: 2 + decided], made)


def _at_zero(content: Mapping[str, Any], running: Mapping[str, int]) -> Table:
    """Who is at zero; the note and a heading name the board that it is compared with."""
    rows = tuple(
        (
            row["unit"],
            _state(row),
            Text("yes" if row["also_before"] else "no"),
            day(row["last_report"]) if said_of(row) is State(row["state"]) else None,
            running.get(row["unit"], 0),
        )
        for row in content["zero"]
    )
    made = table("zero", ("unit", "state", "also-before", "last-report", "running"), rows)
    against = content["against"]
    if against:
        of = Text("column-also-before-of", {"at": _minute(against["at"])})
        made = replace(made, headings=(*made.headings[:2], of, *made.headings[3:]))
    return replace(made, note=_counts(content, against))


def _counts(content: Mapping[str, Any], against: Mapping[str, Any] | None) -> Text:
    told = {
        "group": " · ".join((content["group"], *content.get("narrowed", ()))),
        "at": _minute(content["at"]),
        "units": content["units"],
        "now": content["at_zero"],
    }
    if against is None:
        return Text("sheet-zero-alone", told)
    left = len({row["unit"] for row in content["broke_through"]})
    of = {"day": _minute(against["at"]), "before": against["at_zero"], "left": left}
    return Text("sheet-zero-against", {**told, **of})


def _minute(at: str) -> str:
    return f"{datetime.fromisoformat(at):%Y-%m-%d %H:%M}"


def _state(row: Mapping[str, Any]) -> Text:
    said = Text(f"state-{said_of(row).replace('_', '-')}")
    return Text("state-exempt", {"state": said}) if "exempt" in row else said


def _back(content: Mapping[str, Any]) -> Callable[[Mapping[str, Any]], tuple[Cell, ...]]:
    """A unit back at zero since a day; one from before the earlier board was corrected to it."""
    return lambda row: (
        row["unit"],
        Text("since-corrected") if corrected_back(content, row) else day(row["since"]),
    )


def corrected_back(content: Mapping[str, Any], row: Mapping[str, Any]) -> bool:
    """Whether a unit back at zero in a board's content was corrected to it."""
    earlier = content["against"]
    at = datetime.fromisoformat(earlier["at"]).date() if earlier else None
    return by_correction(date.fromisoformat(row["since"]), at)


def corrections_table(content: Mapping[str, Any]) -> Table:
    """What later messages changed of a published board, as its content has it."""
    columns = ("unit", "indicator", "published", "now", "came")
    return _plain("corrections", columns, content.get("corrections", ()))


_DAYS = ("as_of", "since")
_VALUES = ("value", "recognised", "published", "now")


def _plain(title: str, columns: tuple[str, ...], rows: Iterable[Mapping[str, Any]]) -> Table:
    names = [column.replace("-", "_") for column in columns]
    return table(title, columns, (tuple(_cell(name, row[name]) for name in names) for row in rows))


def _cell(name: str, value: str | float | None) -> Cell:
    if isinstance(value, float) or (name in _VALUES and isinstance(value, str)):
        return exact(value)
    return day(value) if name in _DAYS and isinstance(value, str) else value
