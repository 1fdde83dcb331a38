"""Flats, households and loans that were signed for or begun are no projects of the office."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome, ProblemCode
from tests.reading.october import figures, outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "棚改开工1200套",
        "保障房开工1200套竣工800套",
        "商品房签约120套",
        "危房改造开工98户，竣工80户",
        "拆迁户签约98户",
        "光伏签约98户",
        "本周供暖签约98户",
        "贷款签约98笔",
        "住宅楼累计竣工3栋",
        "今日土地流转签约12户",
    ],
)
def test_what_was_signed_for_or_begun_is_asked(text: str) -> None:
    reading = understood(text, "永丰镇", "2023-11-08T10:00:00+08:00")
    assert reading.outcome is Outcome.ASK
    assert {problem.code for problem in reading.problems} == {ProblemCode.UOM_MISMATCH}


@pytest.mark.parametrize(
    "text",
    [
        "签约3户",
        "集中签约3户",
        "新签约企业3户",
        "光伏项目签约3户",
        "招商引资签约3户",
        "光伏签约3个",
        "新能源签约3家",
        "商户签约3户",
    ],
)
def test_projects_are_counted_in_any_word(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, Decimal(3))]


def test_facilities_have_a_word_of_their_own() -> None:
    assert figures("周转房开工420套") == [("教师周转房", Op.SET, Decimal(420))]


@pytest.mark.parametrize(
    "text",
    [
        "停车场2个车位给来宾留着",
        "停车场还有5个车位",
        "人民路停车场120个车位已建成",
        "村卫生室5个床位",
        "食堂今天开工2个窗口",
        "停车场装了3个摄像头",
    ],
)
def test_what_a_thing_has_is_no_figure_of_it(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


def test_places_to_park_leave_the_parking_sites_theirs() -> None:
    sites = [("停车场开工", Op.SET, Decimal(2))]
    assert figures("停车场2个，车位450个") == sites
    assert figures("停车场2个，450个车位") == sites
    assert figures("停车场开工2个：人民路停车场120个车位、建设路停车场80个车位") == sites
