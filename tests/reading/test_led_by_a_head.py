"""Whom the head of a unit leads, by surname or by title, is the unit itself."""

import pytest

from bot.domain.reading import ProblemCode
from tests.reading.readers import NOVEMBER, understood


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("永丰镇李书记带队外出招商1次", "永丰镇"),
        ("丁庄镇镇长王明带队赴苏州外出招商1次", "丁庄镇"),
        ("丁庄镇书记王明同志赴苏州外出招商1次", "丁庄镇"),
        ("永丰镇李镇长率队赴苏州外出招商1次", "永丰镇"),
        ("商务局王局长带队外出招商1次", "商务局"),
    ],
)
def test_the_head_leads_for_the_unit(text: str, unit: str) -> None:
    reading = understood(text, None, NOVEMBER)
    assert reading.problems == ()
    assert [(u.unit, u.indicator) for u in reading.updates] == [(unit, "外出招商次数")]


@pytest.mark.parametrize(
    "text",
    [
        "永丰镇党委书记带队外出招商1次",
        "永丰镇村书记带队外出招商1次",
        "永丰镇李庄村书记带队外出招商1次",
        "永丰镇书记要求赴深圳招商1次",
        "县委书记带队外出招商1次",
    ],
)
def test_others_are_asked_about(text: str) -> None:
    reading = understood(text, None, NOVEMBER)
    assert reading.updates == ()
    assert [p.code for p in reading.problems] == [ProblemCode.UNIT_MISSING]


@pytest.mark.parametrize(
    "text",
    [
        "今天永丰镇李书记带队来我局对接，外出招商1次",
        "走访企业3家，永丰镇李书记赴现场，外出招商1次",
        "与永丰镇李书记带队外出招商1次",
    ],
)
def test_who_comes_to_us_or_with_us_is_not_the_subject(text: str) -> None:
    assert {u.unit for u in understood(text, "商务局", NOVEMBER).updates} == {"商务局"}
