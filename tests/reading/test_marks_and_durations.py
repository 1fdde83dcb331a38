"""Marks that a value has passed, and how long something took."""

from decimal import Decimal

import pytest

from bot.domain.reading import Outcome, Qualifier
from tests.reading.readers import understood


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("研发投入强度突破1%，达1.02%", "1.02"),
        ("固投突破200亿元，达到201.6亿元", "201.6"),
        ("改厕超过300户，达310户", "310"),
    ],
)
def test_the_value_stands_for_the_mark_that_it_has_passed(text: str, value: str) -> None:
    (update,) = understood(text, "政府办").updates
    assert (update.value, update.qualifier) == (Decimal(value), Qualifier.EXACT)


@pytest.mark.parametrize("text", ["改厕突破300户，达290户", "改厕300户，改厕310户"])
def test_values_that_cannot_both_be_are_asked_about(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.ASK


@pytest.mark.parametrize("text", ["外出招商3天", "走访企业共2天"])
def test_how_long_something_took_is_nothing_to_ask_about(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


def test_days_that_are_counted_are_figures() -> None:
    assert [u.value for u in understood("优良天数230天", "生态环境局").updates] == [Decimal(230)]
