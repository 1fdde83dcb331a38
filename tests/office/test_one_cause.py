"""Where a sheet cannot be used, that is said, and not what follows from it in other sheets."""

from pathlib import Path

import pytest

from bot.office.columns import SHEETS
from tests.office.test_files import CHINESE, INDICATORS, UNITS, faults, folder, workbook

GBK = "units.csv：不是 UTF-8 编码，请在 Excel 中另存为“CSV UTF-8”"


def test_units_in_another_encoding(tmp_path: Path) -> None:
    (folder(tmp_path) / "units.csv").write_bytes(UNITS.encode("gbk"))
    assert faults(tmp_path) == [GBK]


def test_indicators_in_another_encoding(tmp_path: Path) -> None:
    (folder(tmp_path) / "indicators.csv").write_bytes(INDICATORS.encode("gbk"))
    assert faults(tmp_path) == [GBK.replace("units", "indicators")]


@pytest.mark.parametrize(
    ("units", "row"),
    [
        (UNITS + '新局,"市新局,\n北关镇,,\n', 4),
        (UNITS.replace("市商务局,", '"市商务局"等,'), 2),
        (UNITS + '新局,"市新局,' + "长" * 200_000, 4),
    ],
)
def test_a_quotation_mark_that_is_not_closed(tmp_path: Path, units: str, row: int) -> None:
    told = f'units.csv 第 {row} 行：英文引号 " 没有成对，从这里起读不下去'
    assert faults(folder(tmp_path, units=units)) == [told]


def test_a_heading_without_names(tmp_path: Path) -> None:
    units = UNITS.replace("name", "aliases", 1).replace(",aliases,", ",category,", 1)
    found = faults(folder(tmp_path, units=units.replace("category,category", "category", 1)))
    assert "units.csv 第 1 行：缺少“名称（name）”列" in found
    assert not [told for told in found if "第 1 行" not in told]


def test_a_file_without_a_word_and_a_sheet_that_is_not_there(tmp_path: Path) -> None:
    assert faults(folder(tmp_path, units="")) == ["units.csv：里面没有内容，连表头也没有"]
    sheets = {title: rows for title, rows in CHINESE.items() if title != "单位"}
    path = workbook(tmp_path / "目录.xlsx", sheets)
    assert faults(path) == [f"目录.xlsx[{SHEETS[0].name}]：没有这个文件或工作表"]


def test_what_is_wrong_besides_is_told_all_the_same(tmp_path: Path) -> None:
    path = folder(tmp_path, targets="unit,indicator,year,target\n商务局,签约工程,明年,1\n")
    (path / "units.csv").write_bytes(UNITS.encode("gbk"))
    assert faults(tmp_path) == [
        GBK,
        "targets.csv 第 2 行：“年度（year）”不是年份：明年",
        "targets.csv 第 2 行：指标表中没有“签约工程”",
    ]
