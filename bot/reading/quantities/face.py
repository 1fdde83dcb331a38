"""The JSON face of the number layer (contract: `parse --quantities`)."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from bot.domain.reading import Qualifier
from bot.reading.quantities.model import Granularity, Quantity, Stretch
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.units import UNITS
from bot.reading.quantities.wider.reading import find_widely

_HIDDEN: Final = frozenset((Kind.PLACEHOLDER, Kind.TIME, Kind.PHONE, Kind.CODE, Kind.ORDINAL))
_SHOWN_AS: Final = {Kind.FRACTION: Kind.NUMBER, Kind.POINTS: Kind.PERCENT}
_ANY_DAY: Final = date(2000, 1, 1)
_ANOTHER_DAY: Final = date(2023, 8, 16)
_Fixed = frozenset[tuple[int, int, date | None, date]]


def quantities_json(line: Mapping[str, Any]) -> dict[str, Any]:
    """The answer to one request line: `id` and every quantity of `text`, in order.

    Dates and stretches need `sent_at`; without it only those have `from` and `to` that are the same
    whenever they are said.
    Raises ValueError for a line without a text, or with a `sent_at` that is no ISO 8601 time.
    """
    text = line.get("text")
    if not isinstance(text, str):
        raise ValueError("text")
    sent_at = line.get("sent_at")
    if sent_at is not None and not isinstance(sent_at, str):
        raise ValueError("sent_at")
    today = None if sent_at is None else datetime.fromisoformat(sent_at).date()
    found = _timed(find_widely(text, today or _ANY_DAY), today)
    fixed = None if today is not None else _fixed(text, found)
    shown = [_shown(quantity, fixed) for quantity in found]
    return {"id": line.get("id"), "quantities": [row for row in shown if row is not None]}


def _fixed(text: str, found: Sequence[Quantity]) -> _Fixed:
    """The days and stretches that another day of sending does not move."""
    return _placed(found) & _placed(find_widely(text, _ANOTHER_DAY))


def _placed(found: Sequence[Quantity]) -> _Fixed:
    return frozenset(
        (one.start, one.end, one.stretch.first, one.stretch.last)
        for one in found
        if one.stretch is not None
    )


def _timed(found: Sequence[Quantity], today: date | None) -> list[Quantity]:
    """A time of day that follows no date stands for the day of sending."""
    timed: list[Quantity] = []
    for quantity in found:
        dated = any(earlier.stretch is not None for earlier in timed)
        if quantity.kind is Kind.TIME and today is not None and not dated:
            day = Stretch(today, today, Granularity.DAY)
            quantity = quantity.but(kind=Kind.DATE, stretch=day)
        timed.append(quantity)
    return timed


def _shown(quantity: Quantity, fixed: _Fixed | None) -> dict[str, Any] | None:
    if quantity.kind in _HIDDEN:
        return None
    quantity = _floor(quantity) if quantity.kind is Kind.VAGUE else quantity
    if quantity.kind is Kind.VAGUE:
        return None
    row: dict[str, Any] = {
        "kind": _kind(quantity).value,
        "value": None if quantity.value is None else _number(quantity.value),
        "unit": _unit(quantity),
        "start": quantity.start,
        "end": quantity.end,
        "qualifier": quantity.qualifier.value,
    }
    return row | _ends(quantity, fixed)


def _kind(quantity: Quantity) -> Kind:
    """The kind shown; what is in a unit of none of the kinds is so many of them (5 GB)."""
    if quantity.kind is Kind.NUMBER and quantity.unit:
        return Kind.COUNT
    return _SHOWN_AS.get(quantity.kind, quantity.kind)


def _unit(quantity: Quantity) -> str:
    """The unit of the value shown: a quotient has none."""
    return "" if quantity.kind is Kind.FRACTION else quantity.unit


def _floor(quantity: Quantity) -> Quantity:
    """十几万 as about 100000: the least it can mean; unchanged where nothing bounds it."""
    if quantity.low is None:
        return quantity
    known = UNITS.get(quantity.unit)
    kind = Kind.NUMBER if known is None else known.kind
    return quantity.but(kind=kind, value=quantity.low, qualifier=Qualifier.ABOUT)


def _ends(quantity: Quantity, fixed: _Fixed | None) -> dict[str, Any]:
    if quantity.kind is Kind.RANGE and quantity.low is not None and quantity.high is not None:
        return {"low": _number(quantity.low), "high": _number(quantity.high)}
    stretch = quantity.stretch
    if stretch is None:
        return {}
    place = (quantity.start, quantity.end, stretch.first, stretch.last)
    if fixed is not None and place not in fixed:
        return {"from": None, "to": None}
    first = min(stretch.first or stretch.last, stretch.last)  # the calendar ends at year 1
    return {"from": first.isoformat(), "to": stretch.last.isoformat()}


def _number(value: Decimal) -> int | float:
    """A JSON number: whole ones exact, others to the double nearest."""
    return int(value) if value == value.to_integral_value() else float(value)
