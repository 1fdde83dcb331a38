"""Plain JSON values: numbers as numbers, days and times as ISO words."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from typing import Any

from bot.domain.ledger import Decided


@lru_cache(maxsize=4096)  # shares and small counts stand in many rows
def number(value: Decimal | None) -> int | float | None:
    """A number for JSON: whole ones without a point."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def digits(words: str | None) -> str:
    """The same as text of JSON, of a decimal that is kept in words."""
    if words is None:
        return "null"
    whole, _, part = words.partition(".")
    return repr(float(words) if part.strip("0") else int(whole))


@lru_cache(maxsize=4096)
def amount(words: str | None) -> Decimal | None:
    """The decimal that is kept in words; None where none is."""
    return None if words is None else Decimal(words)


@lru_cache(maxsize=16_384)  # the names of a large office
def quoted(words: str) -> str:
    """Words as text of JSON, Chinese as it is."""
    return json.dumps(words, ensure_ascii=False)


def kept(value: Decimal | None) -> float | str | None:
    """A number to be kept as JSON: in words where a float would lose digits of it."""
    plain = number(value)
    return plain if plain is None or exact(plain) == value else str(value)


def exact(plain: float | str) -> Decimal:
    """The decimal that a number of JSON writes, or one that was kept in words."""
    return Decimal(plain if isinstance(plain, str) else repr(plain))


def day(plain: str | None) -> date | None:
    """The day that words of ISO 8601 name."""
    return date.fromisoformat(plain) if plain else None


def iso(moment: date | None) -> str | None:
    """A date or time in ISO 8601."""
    return moment.isoformat() if moment else None


def decided_json(decided: Decided | None) -> dict[str, Any]:
    """What a row says beside its value where any of it was recognised or returned, else nothing."""
    if decided is None or not any(decided):
        return {}
    return {"recognised": number(decided.recognised), "returned": number(decided.returned)}


def together(rows: Iterable[bytes]) -> Iterator[bytes]:
    """Rows of a list as text of JSON in UTF-8, many together, each on a line of its own.

    A row begins with what parts it from the one before.
    """
    waiting = iter(rows)
    while some := list(islice(waiting, PART)):
        yield joined(some)


def joined(pieces: Iterable[bytes]) -> bytes:
    """Some rows as one text, which begins with the first row itself."""
    return b"".join(pieces).removeprefix(SEPARATOR)


PART, INDENT = 1_000, b"    "  # rows of a part, and what stands before each
SEPARATOR = b",\n" + INDENT


def in_numbers(content: Mapping[str, Any]) -> dict[str, Any]:
    """A board's content as the contract has it: values as numbers, nothing that is kept besides."""
    lists = [name for name in ("broke_through", "totals", "corrections") if name in content]
    rows = {name: [_in_numbers(row) for row in content[name]] for name in lists}
    zero = [{name: row[name] for name in row if name != "told"} for row in content["zero"]]
    return {**content, "zero": zero, **rows}


def _in_numbers(row: Mapping[str, Any]) -> dict[str, Any]:
    said = {name: row[name] for name in _VALUES if isinstance(row.get(name), str)}
    return {**row, **{name: number(exact(value)) for name, value in said.items()}}


_VALUES = ("value", "recognised", "published", "now")
