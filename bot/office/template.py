"""Empty catalogue files for a new office, with headings, example rows and what they mean."""

import csv
from collections.abc import Callable, Mapping
from io import StringIO
from pathlib import Path

from bot.domain.messages import Text
from bot.office.columns import SHEETS, Column, Sheet

EXAMPLES: Mapping[str, tuple[Mapping[str, str], ...]] = {
    "units": (
        {"name": "商务局", "aliases": "市商务局;商务", "category": "市直单位"},
        {"name": "城关镇", "category": "镇办"},
    ),
    "indicators": (
        {
            "name": "签约落地项目",
            "aliases": "签约项目;签约",
            "group": "招商引资",
            "uom": "个",
            "kind": "count",
            "direction": "up",
            "bare": "add",
            "cadence": "week",
            "watched": "yes",
            "threshold": "80",
        },
        {
            "name": "PM2.5平均浓度",
            "aliases": "PM2.5",
            "group": "资源环境",
            "uom": "微克/立方米",
            "kind": "level",
            "direction": "down",
            "bare": "set",
            "cadence": "month",
        },
    ),
    "targets": (
        {
            "unit": "商务局",
            "indicator": "签约落地项目",
            "year": "2023",
            "target": "10",
            "q1": "1",
            "q2": "4",
            "q3": "7",
            "q4": "10",
        },
        {"unit": "城关镇", "indicator": "签约落地项目", "year": "2023"},
    ),
}


def write_template(path: Path, say: Callable[[Text], str]) -> tuple[Path, ...]:
    """Write a template: a workbook where the path ends in .xlsx, else a folder of CSV files.

    What each column means stands in the workbook's comments or in a text file beside; `say` gives
    its words. Gives the files written; raises FileExistsError rather than overwrite one.
    """
    if path.suffix.lower() == ".xlsx":
        return (_write_workbook(path, say),)
    path.mkdir(parents=True, exist_ok=True)
    files = tuple(_write_csv(path / f"{sheet.name}.csv", sheet) for sheet in SHEETS)
    return (*files, _write_notes(path / "columns.txt", say))


def _note(column: Column) -> Text:
    return Text(f"note-{column.name.replace('_', '-')}")


def _write_notes(path: Path, say: Callable[[Text], str]) -> Path:
    lines = [
        f"{sheet.name}.csv  {column.name}  {column.headings[0]}  {say(_note(column))}\n"
        for sheet in SHEETS
        for column in sheet.columns
    ]
    with path.open("x", encoding="utf-8") as file:
        file.writelines(lines)
    return path


def _write_csv(path: Path, sheet: Sheet) -> Path:
    text = StringIO(newline="")
    out = csv.writer(text)
    out.writerow([column.name for column in sheet.columns])
    out.writerows(_rows(sheet))
    with path.open("x", encoding="utf-8-sig", newline="") as file:
        file.write(text.getvalue())
    return path


def _rows(sheet: Sheet) -> list[list[str]]:
    return [[row.get(column.name, "") for column in sheet.columns] for row in EXAMPLES[sheet.name]]


def _write_workbook(path: Path, say: Callable[[Text], str]) -> Path:
    from openpyxl import Workbook
    from openpyxl.comments import Comment
    from openpyxl.styles import Font

    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in SHEETS:
        page = book.create_sheet(sheet.titles[0])
        for place, column in enumerate(sheet.columns, start=1):
            cell = page.cell(1, place, column.headings[0])
            cell.font = Font(bold=True)
            cell.comment = Comment(say(_note(column)), "Poling", width=320, height=120)
            page.column_dimensions[cell.column_letter].width = 16
        for row in _rows(sheet):
            page.append([_number(text) for text in row])
        page.freeze_panes = "A2"
    with path.open("xb") as file:
        book.save(file)
    return path


def _number(text: str) -> str | int:
    return int(text) if text.isdecimal() else text
