"""The words after a command, as people type them."""

import pytest

from bot.domain.catalogue import Catalogue, Indicator, Unit
from bot.services import choices, find
from bot.services.choices import Choice, Unclear

CATALOGUE = Catalogue(
    units=(
        Unit("工业和信息化局", ("工信局",), "市直单位"),
        Unit("商务局", ("市商务局",), "市直单位"),
        Unit("北郊镇", (), "镇办"),
        Unit("北郊街道", (), "镇办"),
    ),
    indicators=(
        Indicator("签约落地项目", ("签约",), "招商引资三项工作"),
        Indicator("签约项目总投资", ("签约总投资",), "招商成效"),
        Indicator("固定资产投资", (), "项目建设"),
    ),
)


@pytest.mark.parametrize("words", ["工信局", "工业和信息化局", "工業和信息化局", " 工 信 局 "])
def test_a_unit_is_found_by_name_or_alias(words: str) -> None:
    assert find.unit(words, CATALOGUE).name == "工业和信息化局"


def test_part_of_a_name_that_fits_one_unit_is_enough() -> None:
    assert find.unit("信息化", CATALOGUE).name == "工业和信息化局"


def test_part_of_a_name_that_fits_two_is_asked_back() -> None:
    found = find.unit("北郊", CATALOGUE)
    assert found.name is None
    assert found.names == ("北郊镇", "北郊街道")


@pytest.mark.parametrize("words", ["", "财政局", "\u200b"])
def test_what_nothing_fits_is_not_found(words: str) -> None:
    assert find.unit(words, CATALOGUE).names == ()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", Choice()),
        ("红", Choice(lamp="red")),
        ("红灯", Choice(lamp="red")),
        ("green", Choice(lamp="green")),
        ("招商引资", Choice(group="招商引资三项工作")),
        ("项目建设", Choice(group="项目建设")),
        ("镇办", Choice(category="镇办")),
        ("签约", Choice(indicator="签约落地项目")),
        ("固定资产", Choice(indicator="固定资产投资")),
        ("镇办 签约", Choice(category="镇办", indicator="签约落地项目")),
        ("签约 镇办 红", Choice(category="镇办", indicator="签约落地项目", lamp="red")),
        ("镇办 招商引资三项工作", Choice(category="镇办", group="招商引资三项工作")),
        ("未达标镇办 签约", Choice(category="镇办", indicator="签约落地项目", below=True)),
        ("固定 资产", Choice(indicator="固定资产投资")),
        ("招商", Unclear("招商", ("招商引资三项工作", "招商成效"))),
        ("镇办 签月", Unclear("签月", ("签约落地项目",))),
        ("签约 固定资产", Unclear("固定资产", twice=True)),
        ("天气", Unclear("天气")),
    ],
)
def test_a_list_is_narrowed_by_lamp_group_category_or_indicator(
    words: str, expected: Choice | Unclear
) -> None:
    assert choices.read(words.split(), CATALOGUE) == expected


def test_a_choice_survives_the_way_through_a_button() -> None:
    for words in ("", "红", "招商引资", "镇办", "签约", "镇办 签约 红", "未达标 镇办 项目建设"):
        chosen = choices.read(words.split(), CATALOGUE)
        assert isinstance(chosen, Choice)
        assert len(chosen.code) <= 38  # a button's data holds 64 bytes
        assert choices.decoded(chosen.code, CATALOGUE) == chosen


def test_a_button_of_another_catalogue_names_nothing() -> None:
    assert choices.decoded(Choice(group="旧组").code, CATALOGUE) is None
