"""What nobody can see in a name is refused by row: no message would ever have it."""

from pathlib import Path

import pytest

from tests.office.test_files import CHINESE, INDICATORS, UNITS, faults, folder, loaded, workbook

HIDDEN = {
    "\u200b": "U+200B",
    "\ufeff": "U+FEFF",
    "\u00ad": "U+00AD",
    "\u202e": "U+202E",
    "\x07": "U+0007",
    "\x1c": "U+001C",
    "\ufe0f": "U+FE0F",
    "\u3164": "U+3164",
    "\ue000": "U+E000",
}


@pytest.mark.parametrize(("char", "code"), HIDDEN.items())
def test_a_name_with_a_hidden_character_is_refused(tmp_path: Path, char: str, code: str) -> None:
    how = "请把它删掉，或把这一格重新打一遍"
    path = folder(tmp_path, units=UNITS + f"财政{char}局,市财{char}局,市直单位\n")
    assert faults(path) == [
        f"units.csv 第 4 行：“名称（name）”里“财政”后面有看不见的字符（{code}），{how}",
        f"units.csv 第 4 行：“别名（aliases）”里“市财”后面有看不见的字符（{code}），{how}",
    ]


def test_an_indicator_its_group_and_the_head_of_a_cell(tmp_path: Path) -> None:
    row = "\u200b技改项目,,工业\u200b,个\u200b,count,up,add,\n"
    told = faults(folder(tmp_path, indicators=INDICATORS + row))
    assert [one.split("（U+")[0] for one in told] == [
        "indicators.csv 第 3 行：“名称（name）”开头有看不见的字符",
        "indicators.csv 第 3 行：“组别（group）”里“工业”后面有看不见的字符",
        "indicators.csv 第 3 行：“计量单位（uom）”里“个”后面有看不见的字符",
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\u2028", "\x0b", "\x85"])
def test_a_line_break_is_refused(tmp_path: Path, end: str) -> None:
    path = folder(tmp_path)
    text = UNITS + f'财政局,"市财政局{end}财局",市直单位\n'
    (path / "units.csv").write_bytes(text.encode())
    assert faults(path) == [
        "units.csv 第 4 行：“别名（aliases）”里“市财政局”后面有换行。"
        "名称写在一行里，几个别名之间用分号隔开"
    ]


def test_a_target_is_told_of_its_own_hidden_character_and_not_of_an_unknown_unit(
    tmp_path: Path,
) -> None:
    targets = "unit,indicator,year,target\n商务\u200b局,签约项目,2023,10\n"
    (told,) = faults(folder(tmp_path, targets=targets))
    assert told.startswith(
        "targets.csv 第 2 行：“单位（unit）”里“商务”后面有看不见的字符（U+200B）"
    )


def test_in_a_workbook_too(tmp_path: Path) -> None:
    first, *rest = CHINESE["单位"]
    rows: list[list[object]] = [first, ["财政\n局", "", "市直单位"], *rest]
    (told,) = faults(workbook(tmp_path / "目录.xlsx", {**CHINESE, "单位": rows}))
    assert "第 2 行：“名称（name）”里“财政”后面有换行" in told


def test_spaces_of_any_kind_around_and_within_a_name_are_no_fault(tmp_path: Path) -> None:
    path = folder(tmp_path, units=UNITS + "\u3000财政\u00a0局\t, ,市直单位\n")
    assert loaded(path).units[2].name == "财政 局"
