"""A screen comes back from the database as it was, to the last digit."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.messages import Button, Param, Screen, Text
from storage.screens import pack_screen, pack_text, unpack_screen, unpack_text

SHANGHAI = timezone(timedelta(hours=8))

plain = st.one_of(
    st.text(),
    st.integers(),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.datetimes(timezones=st.sampled_from([UTC, SHANGHAI])),
)
texts = st.recursive(
    st.builds(Text, st.text(), st.dictionaries(st.text(), plain)),
    lambda inner: st.builds(
        Text,
        st.text(),
        st.dictionaries(st.text(), st.one_of(inner, st.lists(inner).map(tuple))),
    ),
    max_leaves=5,
)


@given(texts)
def test_any_text_survives(text: Text) -> None:
    assert unpack_text(pack_text(text)) == text


@pytest.mark.parametrize(
    "value",
    [
        Decimal("29.10"),
        Decimal("1E+3"),
        date(2023, 4, 14),
        datetime(2023, 4, 14, 17, 30, tzinfo=SHANGHAI),
        5,
        "5",
        "2023-04-14",
        (Text("line"), Text("line", {"n": 2})),
    ],
)
def test_a_parameter_keeps_its_type_and_its_digits(value: Param) -> None:
    found = unpack_text(pack_text(Text("key", {"value": value}))).params["value"]
    assert (type(found), str(found)) == (type(value), str(value))


def test_buttons_survive_with_their_data_and_addresses() -> None:
    screen = Screen(
        Text("report-recorded", {"unit": "商务局"}),
        ((Button(Text("undo"), "undo:17"), Button(Text("open"), url="https://t.me/c/1/2")),),
    )
    assert unpack_screen(pack_screen(screen)) == screen


def test_what_is_no_parameter_is_refused_before_it_is_stored() -> None:
    with pytest.raises(TypeError):
        pack_text(Text("key", {"value": 2.5}))  # type: ignore[dict-item]  # what must not happen
