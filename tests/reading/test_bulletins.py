"""Sentences of statistical and environmental bulletins."""

import pytest

from tests.reading.readers import understood


def told(text: str, unit: str = "统计局") -> list[tuple[str, float]]:
    reading = understood(text, unit)
    assert reading.problems == (), text
    return [(u.indicator, float(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("细颗粒物（PM2.5）平均浓度为33微克/立方米", [("PM2.5平均浓度", 33)]),
        ("可吸入颗粒物（PM10）浓度55微克/立方米", [("PM10平均浓度", 55)]),
        ("研发经费（R&D）投入强度2.1%", [("研发经费投入强度", 2.1)]),
        ("地区生产总值（GDP）305.6亿元", [("地区生产总值", 305.6)]),
        ("PM2.5月均浓度33微克/立方米", [("PM2.5平均浓度", 33)]),
    ],
)
def test_half_of_a_name_in_brackets(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize("size", ["500万元以上", "5000万元及以上", "亿元以上"])
def test_a_size_before_a_name_is_no_figure_of_it(size: str) -> None:
    assert told(f"全市{size}固定资产投资同比增长18.6%") == [("固定资产投资增速", 18.6)]


def test_growth_of_what_has_no_figure_of_its_own() -> None:
    text = "金融机构人民币各项贷款余额1200亿元，同比增长9.7%"
    assert told(text) == [("金融机构人民币各项贷款余额增速", 9.7)]


@pytest.mark.parametrize("growth", ["增长7.8%、9.2%", "分别增长7.8%、9.2%"])
def test_town_and_country_with_their_growth(growth: str) -> None:
    for names in ("城乡居民人均可支配收入", "城镇和农村居民收入"):
        assert told(f"{names}分别达到28650元、15230元，{growth}") == [
            ("城镇居民人均可支配收入", 28650),
            ("农村居民人均可支配收入", 15230),
            ("城镇居民人均可支配收入增速", 7.8),
            ("农村居民人均可支配收入增速", 9.2),
        ]


def test_town_and_country_together_are_neither() -> None:
    assert told("城乡居民人均可支配收入28650元") == []


def test_a_size_behind_the_money_goes_back_to_what_was_signed() -> None:
    text = "签约项目316个，总投资1173.93亿元，其中亿元以上项目215个"
    assert told(text)[2:] == [("亿元以上签约项目", 215)]
