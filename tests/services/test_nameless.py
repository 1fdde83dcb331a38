"""A correction that names no indicator means the figure in that figure's own unit of measure."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.catalogue import Indicator, Kind
from storage import office
from tests.services.office import CATALOGUE, Town

MEASURED = (
    Indicator("签约金额", uom="亿元", kind=Kind.AMOUNT),
    Indicator("培训人数", uom="万人"),
    Indicator("管网长度", uom="千米"),
    Indicator("利用外资", uom="万美元", kind=Kind.AMOUNT),
)


@pytest.fixture
def measured(town: Town) -> Town:
    catalogue = replace(CATALOGUE, indicators=(*CATALOGUE.indicators, *MEASURED))
    town.store.write_now(lambda tx: office.save_catalogue(tx, catalogue))
    return town


@pytest.mark.parametrize(
    ("first", "then", "indicator", "value"),
    [
        ("签约金额2亿元", "有误，应为3.5亿元", "签约金额", "3.5"),
        ("签约金额2亿元", "有误，应为3.5", "签约金额", "3.5"),
        ("签约金额2亿元", "有误，应为３．５億元", "签约金额", "3.5"),
        ("签约金额2亿元", "不是2亿元，是3.5亿元", "签约金额", "3.5"),
        ("签约金额2亿元", "不是20000万元，是35000万元", "签约金额", "3.5"),
        ("签约金额2亿元", "不是2，是3.5", "签约金额", "3.5"),
        ("培训人数3000人", "应为3500人", "培训人数", "0.35"),
        ("培训人数3000人", "更正：不是3000人是3500人", "培训人数", "0.35"),
        ("管网长度3千米", "应为3600米", "管网长度", "3.6"),
        ("管网长度3千米", "应为4公里", "管网长度", "4"),
        ("利用外资300万美元", "应为320万美元", "利用外资", "320"),
    ],
)
def test_it_is_converted(measured: Town, first: str, then: str, indicator: str, value: str) -> None:
    measured.say(first)
    measured.say(then)
    assert measured.value("商务局", indicator) == Decimal(value)


def test_the_button_takes_a_correction_in_other_words(measured: Town) -> None:
    measured.say("签约金额2亿元")
    measured.press("改")
    said = measured.say("改成3亿5000万", reply_to=measured.last_said)
    assert "2 → 3.5 亿元" in said
    assert measured.value("商务局", "签约金额") == Decimal("3.5")


def test_where_there_is_no_way_the_figure_is_asked(measured: Town) -> None:
    measured.say("签约金额2亿元")
    said = measured.say("有误，应为35公里")
    assert "计量单位与签约金额对不上" in said
    assert measured.value("商务局", "签约金额") == 2
    measured.say("3.5亿元", reply_to=measured.last_said)
    assert measured.value("商务局", "签约金额") == Decimal("3.5")


def test_of_several_figures_the_unit_of_measure_tells_which(measured: Town) -> None:
    measured.say("签约3个，签约金额2亿元")
    measured.say("有误，应为3.5亿元")
    assert measured.value("商务局", "签约金额") == Decimal("3.5")
    assert measured.value("商务局") == 3


def test_which_of_several_is_asked_in_its_own_unit(measured: Town) -> None:
    measured.say("签约金额2亿元，签约总投资5亿元")
    said = measured.say("有误，应为3.5亿元")
    assert "要更正为 3.5亿元 的是哪一项" in said
    assert "350000000" not in said
    measured.press("签约金额 2 → 3.5")
    assert measured.value("商务局", "签约金额") == Decimal("3.5")


def test_a_figure_of_another_size_is_asked_in_a_correction_too(measured: Town) -> None:
    measured.say("签约金额2亿元")
    said = measured.say("有误，应为3500亿元")
    assert "签约金额 3500 亿元，比平常大上千倍" in said
    assert measured.value("商务局", "签约金额") == 2
    assert "比平常小上千倍" in measured.say("更正：签约金额2万元")
    assert "一下到了 10 倍以上" in measured.say("更正：签约金额30亿元")
    assert measured.value("商务局", "签约金额") == 2


def test_the_correction_of_a_slip_is_not_asked_where_a_target_is_known(measured: Town) -> None:
    measured.say("签约总投资35000亿元")
    measured.press("照记 35000 亿元")
    measured.say("更正：签约总投资3.5亿元")
    assert measured.value("商务局", "签约项目总投资") == Decimal("3.5")


def test_a_total_below_zero_is_asked(town: Town) -> None:
    said = town.say("签约核减2个")
    assert "累计会低于零" in said
    assert not town.value("商务局")
    town.say("累计签约3个")
    assert "3 → 1" in town.say("签约核减2个")


def test_the_number_replied_is_taken_away_too(town: Town) -> None:
    town.say("累计签约3个")
    town.say("签约核减5个")
    assert town.value("商务局") == 3
    assert "3 → 1" in town.say("2", reply_to=town.last_said)


def test_a_correction_that_leaves_less_than_nothing_is_asked(town: Town) -> None:
    town.say("新签约5个")
    town.say("签约核减3个")
    said = town.say("更正：签约不是5个，是2个")
    assert "累计会低于零" in said
    assert town.value("商务局") == 2
