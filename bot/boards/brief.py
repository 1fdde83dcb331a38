"""The brief (通报): what a published zero board says, as paragraphs; no figure from elsewhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot.boards.tables import Table, zero_tables
from bot.domain.messages import Text


@dataclass(frozen=True, slots=True)
class Brief:
    """A title, paragraphs, and the board's tables beneath them."""

    title: Text
    paragraphs: tuple[Text, ...]
    tables: tuple[Table, ...]


def brief(content: Mapping[str, Any]) -> Brief:
    """The brief of a frozen zero board, given as its JSON form (contract: board zero)."""
    at = datetime.fromisoformat(content["at"])
    title = Text("brief-title", {"group": content["group"], "day": at.date()})
    tables = tuple(table for table in zero_tables(content) if table.rows)
    return Brief(title, tuple(_paragraphs(content)), tables)


def _paragraphs(content: Mapping[str, Any]) -> Iterable[Text]:
    yield _counts(content)
    yield from _named("brief-broke-through", (row["unit"] for row in content["broke_through"]))
    again = [row["unit"] for row in content["zero"] if row["also_before"]]
    yield from _named("brief-again", again)
    yield from _named("brief-silent", _in_state(content, "silent"))
    yield from _named("brief-reported-zero", _in_state(content, "reported_zero"))
    yield from _named("brief-relapsed", (row["unit"] for row in content["relapsed"]))
    for row in content["totals"]:
        figures = {name: Decimal(str(row[name])) for name in ("value", "recognised")}
        yield Text("brief-total", {"indicator": row["indicator"], **figures})


def _counts(content: Mapping[str, Any]) -> Text:
    counts = {"units": content["units"], "now": content["at_zero"], "group": content["group"]}
    if content["against"] is None:
        return Text("brief-counts-first", counts)
    before = content["against"]["at_zero"]
    day = datetime.fromisoformat(content["against"]["at"]).date()
    return Text("brief-counts", {**counts, "before": before, "day": day})


def _in_state(content: Mapping[str, Any], state: str) -> Iterable[str]:
    return (row["unit"] for row in content["zero"] if row["state"] == state)


def _named(key: str, units: Iterable[str]) -> Iterable[Text]:
    names = list(dict.fromkeys(units))
    if names:
        yield Text(key, {"count": len(names), "names": "、".join(names)})
