"""A kept row of a board is written as text of JSON at once, as `json.dumps` would write it."""

import json
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.boards.lagging import Row
from bot.boards.lamps import Lamp
from bot.boards.scores import LARGEST
from bot.boards.wholes import missing, shortest
from bot.domain.catalogue import Catalogue, Direction, Indicator, Kind
from bot.domain.ledger import Decided
from bot.domain.office import Lamps
from bot.services.kept_rows import KeptRows
from storage.history import Ids
from storage.lines import Line
from storage.office import Names

DAY = date(2023, 8, 9)
INDICATORS = tuple(
    Indicator(f'{kind}"{direction}', kind=kind, direction=direction)
    for kind, direction in product(Kind, Direction)
)
NAMES = Names({}, {1: "商务局", 2: '\\"\n'}, {}, {n: one.name for n, one in enumerate(INDICATORS)})
KEPT = st.none() | st.decimals(allow_nan=False, allow_infinity=False).map("{:f}".format)
SHARES = st.integers(-LARGEST, LARGEST) | st.sampled_from((0, -LARGEST, LARGEST))
PLAIN = st.none() | st.builds(
    lambda number, places: Decimal(number).scaleb(-places),
    st.integers(-(10**15), 10**15) | st.integers(-300, 300),
    st.integers(0, 7),
)


def line(shares: tuple[int | None, int | None], **fields: Any) -> Line:
    return Line(completion=shares[0], gap=shares[1], **fields)


def of_hundredths(value: Decimal | None, target: Decimal, **fields: Any) -> Line:
    """A line as the scores have it, with what is missing to the target where that can be told."""
    words = [None if one is None else f"{one:f}" for one in map(shortest, (value, target))]
    return line(value=words[0], target=words[1], missing=missing(value, target), **fields)


REST = {
    "unit_id": st.sampled_from(list(NAMES.unit_name)),
    "indicator_id": st.sampled_from(list(NAMES.indicator_name)),
    "lamp": st.none() | st.sampled_from([lamp.value for lamp in Lamp]),
    "last_movement": st.none() | st.dates(date(2000, 1, 1)).map(str),
}
LINES = st.builds(
    line,
    shares=st.just((None, None)) | st.tuples(SHARES, SHARES),
    value=KEPT,
    target=KEPT,
    **REST,
)
TOLD = st.integers(1 - LARGEST, LARGEST - 1) | st.integers(-(10**5), 10**5)
PLAIN_LINES = st.builds(
    of_hundredths,
    value=PLAIN,
    target=PLAIN.filter(lambda amount: amount is not None),
    shares=st.tuples(TOLD, TOLD),
    **REST,
)
DECIDED = st.dictionaries(
    st.tuples(st.sampled_from(list(NAMES.unit_name)), st.sampled_from(list(NAMES.indicator_name))),
    st.builds(Decided, st.decimals(0, 10**6, places=2), st.decimals(0, 10**6, places=0)),
)


def rows(lines: Iterable[Line], decided: dict[Ids, Decided] | None = None) -> KeptRows:
    catalogue = Catalogue((), INDICATORS, ())
    return KeptRows(iter(lines), NAMES, catalogue, DAY, Lamps(), decided or {})


def as_list(parts: Iterable[bytes]) -> list[str]:
    return b",\n    ".join(parts).decode().split(",\n    ")


@given(st.lists(LINES | PLAIN_LINES, min_size=1), DECIDED)
def test_to_the_byte(lines: list[Line], decided: dict[Ids, Decided]) -> None:
    expected = [json.dumps(row.to_json(), ensure_ascii=False) for row in rows(lines, decided)]
    assert as_list(rows(lines, decided).written()) == expected


def test_in_parts_of_many() -> None:
    line = Line(1, 0, "3.50", "10", None, None, None, None)
    assert [len(as_list([part])) for part in rows([line] * 2_500).written()] == [1000, 1000, 500]
    assert list(rows([]).written()) == []


def test_numbers_are_numbers() -> None:
    [row] = as_list(rows([Line(1, 0, "3.50", "10", 3500, -2342, None, None)]).written())
    assert '"value": 3.5, "target": 10, "completion": 35, "pace": 58.42, "gap": -23.42' in row
    assert '"lamp": "red", "last_movement": null' in row


def test_a_share_beyond_counting_is_reckoned_itself() -> None:
    line = Line(1, 0, "1" + "0" * 30, "1", LARGEST, LARGEST - 10_000, "green", str(DAY))
    row: Row
    [row] = rows([line])
    assert row.completion == Decimal("1" + "0" * 32)
    assert row.pace == 100
