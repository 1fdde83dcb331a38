"""Every question that can be asked has its words, in every language."""

import pytest

from bot.domain.people import ChatPart, Part
from bot.domain.reading import ProblemCode
from bot.services.guards import Doubtful
from bot.services.lines import signed, stretch
from bot.texts import LANGUAGES
from bot.texts.bundles import bundle
from tests.services.office import THURSDAY

KEYS = [
    *(f"doubt-{one.value.replace('_', '-')}" for one in Doubtful),
    *(f"problem-{one.value.replace('_', '-')}" for one in ProblemCode),
    *(f"became-{one.value}" for one in Part),
    *(f"bound-{one.value}" for one in ChatPart if one is not ChatPart.PRIVATE),
    *(f"report-{word}" for word in ("ahead", "behind", "level")),
    *(f"said-{word}" for word in ("plain", "today", "week", "month", "days")),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_asked_without_words(language: str) -> None:
    assert [key for key in KEYS if not bundle(language).has_message(key)] == []


def test_stretches_are_called_as_people_call_them() -> None:
    today = THURSDAY.date()
    monday, first = today.replace(day=10), today.replace(day=1)
    assert stretch(monday, today, today) == "week"
    assert stretch(first, today, today) == "month"
    assert stretch(today, today, today) == "today"
    assert stretch(first, monday, today) == "days"


def test_differences_carry_their_sign() -> None:
    assert [signed(2), signed(0), signed(-3)] == ["+2", "+0", "−3"]
