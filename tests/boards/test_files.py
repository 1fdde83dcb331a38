"""Boards as workbooks and Word drafts: nothing in them runs, every figure is the board's."""

from decimal import Decimal
from io import BytesIO

import pytest
from docx import Document
from openpyxl import load_workbook

from bot.boards.brief import brief
from bot.boards.files.document import document
from bot.boards.files.grid import Grid, as_text
from bot.boards.files.workbook import workbook
from bot.domain.messages import Text
from bot.texts import render_plain
from tests.boards.test_zero import board

HOSTILE = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\x00\x07=1"]


def say(text: Text) -> str:
    return render_plain(text, "zh-Hans")


@pytest.mark.parametrize("words", HOSTILE)
def test_a_message_that_looks_like_a_formula_stays_words(words: str) -> None:
    made = workbook([Grid("日志", ("原文",), ((words,),))])
    cell = load_workbook(BytesIO(made))["日志"]["A2"]
    assert cell.data_type == "s"
    assert cell.value == words.lstrip("\x00\x07")


def test_numbers_stay_numbers_and_the_heading_is_frozen() -> None:
    made = workbook(
        [Grid("进度[1]", ("单位", "值"), (("商务局", Decimal("29.1")), ("园区", None)))]
    )
    sheet = load_workbook(BytesIO(made)).worksheets[0]
    assert (sheet["B2"].value, sheet["B3"].value, sheet.freeze_panes) == (29.1, None, "A2")


def test_a_table_on_a_terminal_is_aligned_by_what_is_seen() -> None:
    assert as_text(Grid("榜", ("单位", "n"), (("商务局", 1), ("ab", 22)))).splitlines() == [
        "榜",
        "单位    n",
        "商务局  1",
        "ab      22",
    ]


def test_the_brief_has_the_board_s_figures_and_names() -> None:
    paper = Document(BytesIO(document(brief(board().to_json()), say)))
    assert [paragraph.text for paragraph in paper.paragraphs][:6] == [
        "关于招商进展情况的通报(2023-05-26)",
        "截至目前,承担招商任务的 4 个单位中,3 个单位仍为空白;上期(2023-04-28)为 3 个。",
        "实现破零的 1 个单位:发改委。",
        "连续在榜的 2 个单位:城关镇、工信局。",
        "今年以来未报送的 1 个单位:城关镇。",
        "报送为零的 2 个单位:工信局、商务局。",
    ]
    assert [cell.text for cell in paper.tables[0].rows[1].cells] == ["城关镇", "未报", "是", ""]


def test_the_first_brief_compares_with_nothing() -> None:
    content = {**board().to_json(), "against": None, "broke_through": [], "relapsed": []}
    paragraphs = [say(text) for text in brief(content).paragraphs]
    assert paragraphs[0] == "截至目前,承担招商任务的 4 个单位中,3 个单位仍为空白。"
    assert not any("破零" in paragraph for paragraph in paragraphs)
