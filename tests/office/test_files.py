"""A clerk's catalogue files: read as they come from Excel, every fault told by row at once."""

from decimal import Decimal
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook, load_workbook

from bot.domain.catalogue import Bare, Cadence, Catalogue, Direction, Kind
from bot.office import load_catalogue
from bot.office.example import catalogue as example
from bot.texts import render_plain

UNITS = "name,aliases,category\n商务局,市商务局,市直单位\n城关镇,,镇办\n"
INDICATORS = (
    "name,aliases,group,uom,kind,direction,bare,growth_of\n签约项目,签约,招商,个,count,up,add,\n"
)
TARGETS = "unit,indicator,year,target\n商务局,签约项目,2023,10\n城关镇,签约项目,2023,\n"


def folder(
    path: Path, units: str = UNITS, indicators: str = INDICATORS, targets: str = TARGETS
) -> Path:
    for name, text in (("units", units), ("indicators", indicators), ("targets", targets)):
        (path / f"{name}.csv").write_text(text, encoding="utf-8")
    return path


def loaded(path: Path) -> Catalogue:
    result = load_catalogue(path)
    assert result.catalogue, result.faults
    return result.catalogue


def faults(path: Path) -> list[str]:
    result = load_catalogue(path)
    assert result.catalogue is None
    return [render_plain(fault.text, "zh-Hans") for fault in result.faults]


def test_the_example_office_has_118_units() -> None:
    office = example()
    assert (len(office.units), len(office.indicators), len(office.targets)) == (118, 89, 440)


def test_with_and_without_byte_order_mark(tmp_path: Path) -> None:
    plain = loaded(folder(tmp_path))
    for file in tmp_path.iterdir():
        file.write_text(file.read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert loaded(tmp_path) == plain


def test_an_empty_target_is_owed_all_the_same(tmp_path: Path) -> None:
    office = loaded(folder(tmp_path))
    assert office.owed_in(2023)["城关镇"] == ("签约项目",)
    assert [target.amount for target in office.targets] == [Decimal(10), None]


CHINESE: dict[str, list[list[object]]] = {
    "单位": [["名称", "别名", "类别"], ["商务局", "市商务局；商务", "市直单位"]],
    "指标": [
        [
            "名称",
            "别名",
            "组别",
            "计量单位",
            "类型",
            "方向",
            "默认口径",
            "增速对应",
            "周期",
            "重点",
            "警戒线",
        ],
        ["PM2.5", None, "环境", "微克", "水平", "越低越好", "累计", None, "每月", "是", 80],
    ],
    "目标": [
        ["单位", "指标", "年度", "目标值", "一季度", "二季度", "三季度", "四季度"],
        ["商务局", "PM2.5", 2023, 41.5, 50, 48, 45, 41.5],
    ],
}


def workbook(path: Path, sheets: dict[str, list[list[object]]]) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def test_a_workbook_with_chinese_headings_and_words(tmp_path: Path) -> None:
    office = loaded(workbook(tmp_path / "目录.xlsx", CHINESE))
    indicator, target = office.indicators[0], office.targets[0]
    assert office.units[0].aliases == ("市商务局", "商务")
    assert (indicator.kind, indicator.direction, indicator.bare) == (
        Kind.LEVEL,
        Direction.DOWN,
        Bare.SET,
    )
    assert (indicator.cadence, indicator.watched) == (Cadence.MONTH, True)
    assert indicator.threshold == 80
    assert target.amount == Decimal("41.5")
    assert target.quarters == tuple(map(Decimal, ("50", "48", "45", "41.5")))


def test_a_cell_shown_as_percent_is_read_as_shown(tmp_path: Path) -> None:
    rows = [CHINESE["目标"][0], ["商务局", "PM2.5", 2023, 0]]
    path = workbook(tmp_path / "目录.xlsx", {**CHINESE, "目标": rows})
    book = load_workbook(path)
    book["目标"]["D2"] = 0.38
    book["目标"]["D2"].number_format = "0%"
    book.save(path)
    assert loaded(path).targets[0].amount == 38


def with_threshold(path: Path, written: str) -> Path:
    heading, row = INDICATORS.splitlines()
    return folder(path, indicators=f"{heading},threshold\n{row},{written}\n")


@pytest.mark.parametrize(
    ("written", "threshold"), [("80", "80"), ("80%", "80"), ("92.5％", "92.5"), ("", None)]
)
def test_a_threshold_is_a_percentage(tmp_path: Path, written: str, threshold: str | None) -> None:
    office = loaded(with_threshold(tmp_path, written))
    assert office.indicators[0].threshold == (Decimal(threshold) if threshold else None)


@pytest.mark.parametrize("written", ["0.8", "0", "-5", "300", "八成", "80个", "NaN"])
def test_a_threshold_that_may_mean_something_else(tmp_path: Path, written: str) -> None:
    told = f"“警戒线（threshold）”应填 1 以上、200 以下的百分数，如 80：{written}"
    assert faults(with_threshold(tmp_path, written)) == [f"indicators.csv 第 2 行：{told}"]


QUARTERS = {
    "1,4,7,10": [1, 4, 7, 10],
    "1,3,3,3": [1, 4, 7, 10],
}
WRONG_QUARTERS = {
    "1,3,3,": "四个季度的目标要么都填，要么都不填",
    "1,3,3,4": "四季度应等于目标值，或四个季度之和等于目标值",
}


@pytest.mark.parametrize("written", QUARTERS)
def test_quarters_as_running_sums_or_each_by_itself(tmp_path: Path, written: str) -> None:
    heading = "unit,indicator,year,target,q1,q2,q3,q4\n"
    path = folder(tmp_path, targets=f"{heading}商务局,签约项目,2023,10,{written}\n")
    assert loaded(path).targets[0].quarters == tuple(map(Decimal, QUARTERS[written]))


@pytest.mark.parametrize("written", WRONG_QUARTERS)
def test_quarters_that_are_neither(tmp_path: Path, written: str) -> None:
    heading = "unit,indicator,year,target,q1,q2,q3,q4\n"
    path = folder(tmp_path, targets=f"{heading}商务局,签约项目,2023,10,{written}\n")
    assert faults(path) == [f"targets.csv 第 2 行：{WRONG_QUARTERS[written]}"]


def test_a_formula_without_a_value_is_a_fault(tmp_path: Path) -> None:
    rows = [CHINESE["目标"][0], ["商务局", "PM2.5", 2023, "=1+1"]]
    path = workbook(tmp_path / "目录.xlsx", {**CHINESE, "目标": rows})
    assert faults(path) == [
        "目录.xlsx[目标] 第 2 行：“目标值（target）”是没有算出结果的公式，请填数值"
    ]


def test_every_fault_at_once(tmp_path: Path) -> None:
    found = faults(
        folder(
            tmp_path,
            UNITS + "商贸局,市商务局,\n,,\n,无名,x\n",
            INDICATORS + "投资增速,,,%,speed,up,set,签约\n",
            TARGETS + "商务据,签约项目,2023,1\n商务局,签约项目,2023,十\n商务局,签约,明年,1\n",
        )
    )
    assert found == [
        "units.csv 第 4 行：“市商务局”与第 2 行“商务局”的名称或别名相同",
        "units.csv 第 6 行：“名称（name）”不能为空",
        "indicators.csv 第 3 行：“类型（kind）”不能填“speed”，可以填："
        "count、数量、个数、amount、金额、总量、"
        "ratio、比率、占比、rate、增速、level、存量、水平",
        "indicators.csv 第 3 行：指标表中没有“签约”，是不是“签约项目”？",
        "targets.csv 第 4 行：单位表中没有“商务据”，是不是“商务局”？",
        "targets.csv 第 5 行：“目标值（target）”不是数字：十",
        "targets.csv 第 5 行：与第 2 行重复",
        "targets.csv 第 6 行：“年度（year）”不是年份：明年",
        "targets.csv 第 6 行：指标表中没有“签约”，是不是“签约项目”？",
    ]


def test_nothing_is_the_growth_of_itself(tmp_path: Path) -> None:
    own = INDICATORS + "投资增速,,投资,%,rate,up,set,投资增速\n"
    told = "indicators.csv 第 3 行：“投资增速”的增速对应不能是它自己"
    assert faults(folder(tmp_path, indicators=own)) == [told]


HEADINGS = {
    "name,aliases,colour\n": "units.csv 第 1 行：不认识“colour”列",
    "aliases,category\n": "units.csv 第 1 行：缺少“名称（name）”列",
    "name,名称\n": "units.csv 第 1 行：“名称（name）”列出现了不止一次",
    "": "units.csv：里面没有内容，连表头也没有",
}


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings(tmp_path: Path, heading: str) -> None:
    assert HEADINGS[heading] in faults(folder(tmp_path, units=heading))


def test_a_missing_file_and_one_from_an_old_excel(tmp_path: Path) -> None:
    folder(tmp_path)
    (tmp_path / "targets.csv").unlink()
    (tmp_path / "units.csv").write_bytes(UNITS.encode("gb18030"))
    found = faults(tmp_path)
    assert "targets.csv：没有这个文件或工作表" in found
    assert "units.csv：不是 UTF-8 编码，请在 Excel 中另存为“CSV UTF-8”" in found


NO_CATALOGUES = {
    ("README.md", b"# About"): "这里是别的文件（.md）",
    ("说明", b"words"): "这里是别的文件",
    ("目录.docx", b"PK\x03\x04 a letter"): "这里是别的文件（.docx）",
    ("目录.xlsx", b""): "这里是空文件",
    ("目录.xlsx", b"not a zip"): "这里的文件叫 .xlsx，内容却不是工作簿",
    ("目录.xlsx", b"PK\x03\x04 broken"): "这里的文件叫 .xlsx，内容却不是工作簿",
    ("目录.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"): "这里是旧版 Excel（.xls）或加了密码的工作簿",
    (
        "目录.xlsx",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    ): "这里是旧版 Excel（.xls）或加了密码的工作簿",
    ("units.csv", b"name,aliases,category"): "这里是单独一个 CSV 文件，请给它所在的文件夹",
}


@pytest.mark.parametrize(("name", "content"), NO_CATALOGUES)
def test_what_is_no_catalogue_is_told_what_one_is(
    tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    (told,) = faults(path)
    assert told.startswith(f"{name}：不是目录文件。目录是一个 Excel 工作簿（.xlsx），")
    assert "units.csv、indicators.csv、targets.csv" in told
    assert NO_CATALOGUES[name, content] in told


def test_a_letter_and_a_workbook_under_another_name_are_no_catalogue(tmp_path: Path) -> None:
    Document().save(str(tmp_path / "通知.docx"))
    (tmp_path / "通知.docx").rename(tmp_path / "通知.xlsx")
    assert "内容却不是工作簿" in faults(tmp_path / "通知.xlsx")[0]
    workbook(tmp_path / "目录.xlsx", CHINESE).rename(tmp_path / "目录.bak")
    assert "这里是别的文件（.bak）" in faults(tmp_path / "目录.bak")[0]


def test_no_such_path(tmp_path: Path) -> None:
    assert faults(tmp_path / "nowhere") == ["nowhere：没有这个文件或工作表"]


def test_a_cell_over_two_lines_keeps_the_row_numbers(tmp_path: Path) -> None:
    units = 'name,aliases,category\n"商务\n局",,x\n城关镇,,\n,,y\n'
    assert "units.csv 第 5 行：“名称（name）”不能为空" in faults(folder(tmp_path, units=units))
