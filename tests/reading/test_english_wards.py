"""Hospital wards with English names: money in millions, days of stay, kinds and comparisons."""

from datetime import datetime
from functools import cache

import pytest

from bot.domain.reading import Outcome, Reading, Request
from bot.office.files import load_catalogue
from bot.reading import Vocabulary, read
from tests.reading.readers import ROOT

FRIDAY = datetime.fromisoformat("2024-06-14T15:00:00+08:00")


@cache
def vocabulary() -> Vocabulary:
    loaded = load_catalogue(ROOT / "tests" / "offices" / "wards")
    assert loaded.catalogue is not None, loaded.faults
    return Vocabulary.build(loaded.catalogue)


def heard(text: str) -> Reading:
    return read(Request(text, FRIDAY, "Cardiology", (), addressed=False), vocabulary())


def figures(text: str) -> list[tuple[str, str, float]]:
    return [(u.unit, u.indicator, float(u.value)) for u in heard(text).updates]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Revenue 5.2 million dollars in May", 5.2),
        ("Revenue $5.2 million", 5.2),
        ("Revenue $5.2m", 5.2),
        ("Revenue: 520k", 0.52),
        ("income 520 thousand dollars this month", 0.52),
    ],
)
def test_money_is_told_in_the_millions_of_the_catalogue(text: str, value: float) -> None:
    assert figures(text) == [("Cardiology", "Revenue", value)]


def test_money_is_told_in_single_dollars_where_the_catalogue_has_them() -> None:
    assert figures("Drug spend $5.2 million") == [("Cardiology", "Drug spend", 5200000.0)]


@pytest.mark.parametrize("text", ["Revenue 5.2 million euros", "Revenue 520 thousand yuan"])
def test_other_money_than_the_catalogues_is_asked(text: str) -> None:
    assert heard(text).outcome is Outcome.ASK


@pytest.mark.parametrize(
    "text", ["length of stay 7.2 days", "length of stay fell from 7.8 to 7.2 days"]
)
def test_a_level_in_days_has_decimals(text: str) -> None:
    assert figures(text) == [("Cardiology", "Length of stay", 7.2)]


@pytest.mark.parametrize(
    "text",
    [
        "outpatient visits up 120 on last week",
        "outpatient visits rose by 120 compared with last week",
        "outpatient visits up 120 from last week",
        "12 laparoscopic surgeries and 5 open ones",
        "operations: 12 open, 5 laparoscopic",
    ],
)
def test_changes_and_kinds_are_no_figures(text: str) -> None:
    assert heard(text).outcome is Outcome.IGNORE


def test_kinds_behind_a_colon_are_parts_of_the_figure() -> None:
    reading = heard("2 incidents this week: 1 fall, 1 pressure ulcer")
    (update,) = reading.updates
    assert (int(update.value), str(update.since)) == (2, "2024-06-10")


@pytest.mark.parametrize(
    "part",
    ["(incl. 15 ED operations)", "(including 15 ED operations)", ", of which 15 ED operations"],
)
def test_a_part_of_another_unit_leaves_the_next_figure_to_the_sender(part: str) -> None:
    assert figures(f"88 operations {part}, 152 discharges") == [
        ("Cardiology", "Operations", 88.0),
        ("Cardiology", "Discharges", 152.0),
    ]
