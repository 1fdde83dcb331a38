"""Units of measure as offices write them, and counts beside the area or length that is meant."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, ProblemCode
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "unit",
    [
        "μg/m³", "µg/m³", "ug/m3", "ug/m³", "微克", "微克/立方", "微克每立方米", "微克/m3", "μg",
    ],
)  # fmt: skip
def test_a_concentration_is_read_in_every_way_it_is_written(unit: str) -> None:
    (update,) = understood(f"PM2.5平均浓度43{unit}").updates
    assert (update.indicator, update.value) == ("PM2.5平均浓度", Decimal(43))


def test_a_concentration_in_milligrams_is_a_thousand_times_as_large() -> None:
    (update,) = understood("PM2.5浓度0.043毫克/立方米").updates
    assert update.value == Decimal(43)


@pytest.mark.parametrize("text", ["PM2.5 43克", "PM2.5 43毫克", "PM2.5 43立方米"])
def test_another_mass_or_a_volume_is_no_concentration(text: str) -> None:
    reading = understood(text)
    assert [p.code for p in reading.problems] == [ProblemCode.UOM_MISMATCH]
    assert reading.updates == ()


@pytest.mark.parametrize(
    ("text", "indicator", "value"),
    [
        ("收储工业用地3宗，面积186亩", "工业用地收储", "186"),
        ("盘活闲置土地5宗320亩", "盘活批而未供和闲置土地", "320"),
        ("盘活闲置土地5宗，涉及320亩", "盘活批而未供和闲置土地", "320"),
        ("农村公路12条38公里", "改造农村公路", "38"),
        ("标准化厂房3栋8.5万平方米", "新建标准化厂房", "8.5"),
        ("高标准农田项目3个，面积7.5万亩", "高标准农田建设", "7.5"),
    ],
)
def test_beside_its_area_or_length_the_pieces_are_not_counted(
    text: str, indicator: str, value: str
) -> None:
    reading = understood(text)
    assert reading.problems == ()
    assert [(u.indicator, u.value) for u in reading.updates] == [(indicator, Decimal(value))]


def test_an_area_that_sums_up_its_pieces_is_of_their_stretch() -> None:
    (update,) = understood("本月工业用地收储两宗共186亩").updates
    assert (update.op, update.value) == (Op.WINDOW, Decimal(186))


@pytest.mark.parametrize(
    "text",
    [
        "收储工业用地3宗", "收储工业用地3宗，种植面积500亩", "收储工业用地3宗，目标300亩",
        "收储工业用地3宗，签约2个",
    ],
)  # fmt: skip
def test_pieces_whose_area_is_not_told_are_asked_about(text: str) -> None:
    assert [p.code for p in understood(text).problems] == [ProblemCode.UOM_MISMATCH]
