"""What was found wrong and what of it was put right (发现隐患20处,已改15处)."""

from datetime import date

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.readers import understood


def figures(text: str) -> list[tuple[str, Op, int]]:
    reading = understood(text, "应急局")
    assert reading.problems == ()
    return [(u.indicator, u.op, int(u.value)) for u in reading.updates if u.measure is ACTUAL]


ACTUAL = Measure.ACTUAL
TODAY = date(2023, 11, 8)


@pytest.mark.parametrize(
    "text",
    [
        "发现隐患20处 已改15处",
        "发现隐患20处，已改15处",
        "检查发现隐患20处，改完15处",
        "排查隐患20处，当场改了15处",
        "隐患20处，立行立改15处",
        "累计发现隐患20处，改好15处",
        "查隐患20处改15处",
        "排查隐患20处 已整改15处 未整改5处",
    ],
)
def test_what_is_put_right_is_no_more_of_what_was_found(text: str) -> None:
    assert figures(text) == [("排查隐患", Op.SET, 20), ("整改隐患", Op.SET, 15)]


@pytest.mark.parametrize(
    "text",
    [
        "今天发现隐患20处 已改15处 整改中5处",
        "今天发现隐患20处，已改15处，整改中5处",
        "今天排查隐患20处 已整改15处",
    ],
)
def test_it_is_of_the_same_days(text: str) -> None:
    assert figures(text) == [("排查隐患", Op.WINDOW, 20), ("整改隐患", Op.WINDOW, 15)]


@pytest.mark.parametrize(
    "text", ["排查隐患20处，未整改5处", "排查隐患20处，尚有5处未整改", "排查隐患20处 未整改5处"]
)
def test_what_is_not_put_right_is_left_of_what_is_to_be(text: str) -> None:
    found, left = understood(text, "应急局").updates
    assert (found.indicator, found.measure, int(found.value)) == ("排查隐患", ACTUAL, 20)
    assert (left.indicator, left.measure, int(left.value)) == ("整改隐患", Measure.REMAINING, 5)


@pytest.mark.parametrize(
    "text", ["签约3个改4个", "隐患3处改4处", "排查隐患5处改为4处", "改厕5户改4户"]
)
def test_a_number_that_is_changed_is_corrected(text: str) -> None:
    assert [op for _, op, _ in figures(text)] == [Op.CORRECT]


@pytest.mark.parametrize(
    "text", ["12家企业隐患已整改", "对12家企业隐患进行了整改", "3处重大隐患已整改2处"]
)
def test_firms_and_graver_kinds_are_not_counted(text: str) -> None:
    assert understood(text, "应急局").outcome is Outcome.IGNORE


def test_a_notice_to_put_things_right_asks_nobody_for_anything() -> None:
    text = "安全检查5次 查出隐患12处 当场整改10处 下达整改通知2份"
    assert figures(text)[1:] == [("排查隐患", Op.SET, 12), ("整改隐患", Op.SET, 10)]


def test_a_rate_set_apart_behind_a_count_takes_nothing_from_it() -> None:
    reading = understood("改厕 任务320 完成315 率98.4%", "王集镇")
    assert [(u.measure, int(u.value)) for u in reading.updates] == [
        (Measure.TARGET, 320),
        (ACTUAL, 315),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "48处隐患已改45处",
        "48处隐患改了45处",
        "48处隐患已改完45处",
        "排查的48处隐患已改45处",
        "48处隐患当场改好45处",
    ],
)
def test_so_is_what_is_changed_of_hazards_behind_their_number(text: str) -> None:
    assert figures(text) == [("排查隐患", Op.SET, 48), ("整改隐患", Op.SET, 45)]


@pytest.mark.parametrize(
    "text",
    [
        "48处隐患中已整改46处",
        "48处隐患中有46处已整改",
        "48处隐患里已改46处",
        "48个隐患中已整改46处",
        "48处隐患中，46处已整改",
    ],
)
def test_so_is_what_is_put_right_among_them(text: str) -> None:
    assert figures(text) == [("排查隐患", Op.SET, 48), ("整改隐患", Op.SET, 46)]


@pytest.mark.parametrize(
    "text", ["整改上月遗留隐患3处", "上周遗留隐患3处已整改", "整改上周发现的隐患3处"]
)
def test_hazards_left_over_may_be_more_or_all_that_were_put_right(text: str) -> None:
    reading = understood(text, "应急局")
    assert reading.updates == ()
    (problem,) = reading.problems
    assert [p.op for p in problem.proposals] == [Op.ADD, Op.SET]


@pytest.mark.parametrize("text", ["上周遗留隐患3处本周已全部整改", "本周整改上月遗留隐患3处"])
def test_they_are_put_right_in_the_days_that_are_told_of_that(text: str) -> None:
    (update,) = understood(text, "应急局").updates
    assert (update.indicator, update.op, update.as_of) == ("整改隐患", Op.WINDOW, TODAY)
