"""Names by which no message could be read: refused by row, before they reach the office."""

from pathlib import Path

import pytest

from tests.office.test_files import INDICATORS, UNITS, faults, folder, loaded

NUMBERS = ["2", "２", "②", "--", "%", "12.5", "1,000"]
QUANTITIES = [
    "十五",
    "十几",
    "3个",
    "本周",
    "上个月",
    "一季度",
    "3月15日",
    "万元",
    "亿元",
    "平方米",
    "本週",
]
WORDS = ["暂无", "没有", "新增", "累计", "目标", "完成率", "已完成", "多少", "破零", "撤回", "总共"]
SENTENCES = {
    "number": "“{}”只有数字或标点，不能作名称或别名",
    "quantity": "“{}”会被读成数字、时间或计量单位，不能作名称或别名",
    "word": "“{}”在消息里另有意思，写了就认不出单位或指标，不能作名称或别名",
}
REFUSED = [
    (name, SENTENCES[kind].format(name))
    for kind, names in (("number", NUMBERS), ("quantity", QUANTITIES), ("word", WORDS))
    for name in names
]


def with_unit(path: Path, *rows: str) -> Path:
    return folder(path, units=UNITS + "\n".join(rows) + "\n")


def with_indicator(path: Path, *rows: str) -> Path:
    return folder(path, indicators=INDICATORS + "\n".join(rows) + "\n")


@pytest.mark.parametrize(("name", "told"), REFUSED)
def test_a_unit_is_not_called_by_what_a_message_says_otherwise(
    tmp_path: Path, name: str, told: str
) -> None:
    named, also = f'"{name}",,', f'新局,"市新局；{name}",'
    assert faults(with_unit(tmp_path, named)) == [f"units.csv 第 4 行：{told}"]
    assert faults(with_unit(tmp_path, also)) == [f"units.csv 第 4 行：{told}"]


@pytest.mark.parametrize(("name", "told"), REFUSED)
def test_nor_is_an_indicator(tmp_path: Path, name: str, told: str) -> None:
    path = with_indicator(tmp_path, f'技改项目,"{name}",工业,个,count,up,add,')
    assert faults(path) == [f"indicators.csv 第 3 行：{told}"]


def test_two_units_that_would_kill_the_reading(tmp_path: Path) -> None:
    assert faults(with_unit(tmp_path, "新局,2;签约,", "无,,")) == [
        "units.csv 第 4 行：“2”只有数字或标点，不能作名称或别名",
        "units.csv 第 4 行：“签约”也是指标表第 2 行“签约项目”的名称或别名，请改掉其中一个",
        "units.csv 第 5 行：“无”只有一个字，容易和别的话相混，不能作名称或别名",
    ]


@pytest.mark.parametrize("name", ["永", "A", "的"])
def test_one_character_names_no_unit(tmp_path: Path, name: str) -> None:
    told = f"units.csv 第 4 行：“{name}”只有一个字，容易和别的话相混，不能作名称或别名"
    assert faults(with_unit(tmp_path, f"永丰镇,{name},")) == [told]


@pytest.mark.parametrize("name", ["的", "项", "无"])
def test_one_character_that_messages_are_full_of_names_no_indicator(
    tmp_path: Path, name: str
) -> None:
    (told,) = faults(with_indicator(tmp_path, f"技改项目,{name},工业,个,count,up,add,"))
    assert told.startswith(f"indicators.csv 第 3 行：“{name}”")


def test_a_spelling_is_either_a_unit_or_an_indicator(tmp_path: Path) -> None:
    """Also where it is written in full width or another case."""
    path = with_unit(tmp_path, "基站公司,５Ｇ基站,")
    path = folder(
        path,
        (path / "units.csv").read_text(encoding="utf-8"),
        INDICATORS + "基站建设,5g基站,工业,个,count,up,add,\n",
    )
    told = "“５Ｇ基站”也是指标表第 3 行“基站建设”的名称或别名，请改掉其中一个"
    assert faults(path) == [f"units.csv 第 4 行：{told}"]


EVERYDAY = [
    "移动",
    "开工",
    "在谈",
    "学位",
    "验收",
    "完工",
    "支出",
    "一中",
    "二院",
    "第一组",
    "3号楼",
]


@pytest.mark.parametrize(
    "name", [*EVERYDAY, "5G", "GDP", "PM2.5", "新增指标", "经济增速", "形象进度"]
)
def test_everyday_words_may_be_names(tmp_path: Path, name: str) -> None:
    assert name in loaded(with_unit(tmp_path, f"新局,{name},")).units[2].aliases
    path = with_indicator(tmp_path, f"技改项目,{name},工业,个,count,up,add,")
    assert name in loaded(folder_of_two(path)).indicators[1].aliases


def folder_of_two(path: Path) -> Path:
    return folder(path, indicators=(path / "indicators.csv").read_text(encoding="utf-8"))
