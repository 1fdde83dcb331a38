"""A row of a whole board is written as text of JSON at once, as `json.dumps` would write it."""

import json
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.boards.lagging import Row
from bot.boards.lamps import Lamp
from bot.domain.ledger import Decided

VALUES = st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=None)
SHARES = st.none() | st.decimals("-9999999", "9999999", places=2)
DECIDED = st.none() | st.builds(
    Decided, st.decimals(0, 10**6, places=2), st.decimals(0, 10**6, places=0)
)


@given(
    st.builds(
        Row,
        rank=st.integers(1, 10**6),
        unit=st.text(),
        indicator=st.text(),
        value=VALUES,
        target=VALUES,
        completion=SHARES,
        pace=SHARES,
        gap=SHARES,
        lamp=st.none() | st.sampled_from(Lamp),
        last_movement=st.none() | st.dates(date(2000, 1, 1)),
        needed_per_week=SHARES,
        decided=DECIDED,
    )
)
def test_to_the_byte(row: Row) -> None:
    assert row.written() == json.dumps(row.to_json(), ensure_ascii=False)


def test_numbers_are_numbers() -> None:
    row = Row(1, "商务局", "签约", Decimal("3.50"), Decimal(10), None, None, None, None, None, None)
    assert '"value": 3.5, "target": 10, "completion": null' in row.written()
