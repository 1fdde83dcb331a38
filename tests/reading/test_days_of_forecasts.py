"""Days of a forecast, targets of the whole year that are done, and stretches from New Year."""

from datetime import date
from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op
from tests.reading.readers import understood

TODAY = date(2023, 11, 8)
MONDAY = date(2023, 11, 6)

Told = tuple[str, Op, Decimal, date | None]


def told(text: str) -> list[Told]:
    reading = understood(text, "永丰镇")
    assert reading.problems == ()
    return [(u.indicator, u.op, u.value, u.since) for u in reading.updates]


@pytest.mark.parametrize(
    "forecast",
    [
        "恒达项目预计年底投产。",
        "恒达项目预计四季度投产。",
        "恒达项目预计本月投产。",
        "恒达项目力争下月开工。",
    ],
)
def test_when_something_is_foreseen_does_not_date_the_next_sentence(forecast: str) -> None:
    assert told(f"今年以来，{forecast}走访企业128家次，解决问题62个。") == [
        ("走访企业", Op.SET, Decimal(128), None),
        ("解决企业问题", Op.SET, Decimal(62), None),
    ]


def test_nor_does_the_end_of_the_year_date_what_is_done() -> None:
    assert told("今年以来，恒达项目预计年底投产，已走访企业128家次") == [
        ("走访企业", Op.SET, Decimal(128), None)
    ]


@pytest.mark.parametrize(
    "text", ["计划本周走访企业10家，已走访8家", "本周计划走访企业10家，已走访8家"]
)
def test_a_plan_of_a_running_week_leaves_it_to_what_is_done(text: str) -> None:
    assert told(text) == [("走访企业", Op.WINDOW, Decimal(8), MONDAY)]


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("全年签约目标已完成", TODAY),
        ("全年签约目标已全部完成", TODAY),
        ("全年签约任务已完成", TODAY),
        ("去年签约目标已完成", date(2022, 12, 31)),
    ],
)
def test_the_target_of_the_year_is_done_by_today(text: str, as_of: date) -> None:
    (update,) = understood(text, "永丰镇").updates
    assert (update.measure, int(update.value), update.as_of) == (Measure.COMPLETION, 100, as_of)


@pytest.mark.parametrize("since", ["元旦以来", "新年以来", "新年以来，"])
def test_what_is_done_since_new_year_is_the_total(since: str) -> None:
    assert told(f"{since}走访企业128家") == [("走访企业", Op.SET, Decimal(128), None)]


@pytest.mark.parametrize("when", ["元旦", "春节以来"])
def test_other_festivals_tell_no_total(when: str) -> None:
    assert told(f"{when}走访企业12家") == [("走访企业", Op.ADD, Decimal(12), None)]


def test_by_how_much_a_target_was_passed_is_no_figure() -> None:
    for text in ("改厕超额完成5户", "超额完成改厕5户", "超额完成了户厕改造5户", "改厕超额5户"):
        assert told(text) == []
    assert told("改厕累计完成325户，超额完成5户") == [("农村户厕改造", Op.SET, Decimal(325), None)]


@pytest.mark.parametrize(
    "text",
    [
        "改厕累计超额完成325户",
        "累计超额完成改厕325户",
        "改厕超额完成任务，完成325户",
        "改厕任务320户，改厕超额完成325户",
    ],
)
def test_what_is_done_in_all_is_read(text: str) -> None:
    assert told(text)[-1] == ("农村户厕改造", Op.SET, Decimal(325), None)


@pytest.mark.parametrize(
    "event",
    [
        "恒达项目年底投产。",
        "恒达项目11月初开工。",
        "农村公路10月份建成通车。",
        "金鹏项目9月份开工、恒达项目10月底竣工。",
    ],
)
def test_when_a_thing_was_begun_or_built_does_not_date_the_next_sentence(event: str) -> None:
    assert told(f"今年以来，签约5个。{event}走访企业128家次，解决问题62个。") == [
        ("签约落地项目", Op.SET, Decimal(5), None),
        ("走访企业", Op.SET, Decimal(128), None),
        ("解决企业问题", Op.SET, Decimal(62), None),
    ]
