"""Boards as workbooks and Word drafts: nothing in them runs, every figure is the board's."""

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
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


def test_every_row_is_there_in_order_under_the_filter() -> None:
    rows = ((f"单位{number}", Decimal(number)) for number in range(3210))
    sheet = load_workbook(BytesIO(workbook([Grid("进度", ("单位", "值"), rows)])))["进度"]
    read = list(sheet.iter_rows(min_row=2, values_only=True))
    assert read == [(f"单位{number}", number) for number in range(3210)]
    assert sheet.auto_filter.ref == "A1:B3211"


def test_figures_days_and_odd_characters_are_what_they_were() -> None:
    row = (Decimal("1e40"), Decimal("-0.5"), date(2023, 12, 29), 7, " <名>&\ufffe \x1b", None, "完")
    made = workbook([Grid("表", tuple("abcdefg"), (row,)), Grid("空", ("单位",), ())])
    book = load_workbook(BytesIO(made))
    cells = book["表"][2]
    assert [cell.value for cell in cells] == [
        1e40,
        -0.5,
        datetime(2023, 12, 29),  # noqa: DTZ001 -- Excel knows no zone
        7,
        " <名>& ",
        None,
        "完",
    ]
    assert [cell.number_format for cell in cells[:3]] == ["0", "0.##########", "yyyy-mm-dd"]
    assert book["空"].max_row == 1


def test_a_wide_sheet_has_columns_beyond_z() -> None:
    wide = tuple(range(800))
    made = workbook([Grid("宽", tuple(map(str, wide)), (wide,))])
    assert [cell.value for cell in load_workbook(BytesIO(made))["宽"][2]] == list(wide)


def test_printed_a_sheet_is_as_wide_as_a_page_and_repeats_its_heading() -> None:
    rows = tuple((f"单位{number}", Decimal(number)) for number in range(90))
    sheet = load_workbook(BytesIO(workbook([Grid("进度", ("单位", "值"), rows)]))).worksheets[0]
    setup = sheet.page_setup
    assert (setup.orientation, setup.fitToWidth, setup.fitToHeight) == ("landscape", 1, 0)
    assert (sheet.print_title_rows, sheet.auto_filter.ref) == ("$1:$1", "A1:B91")


def test_a_table_on_a_terminal_is_aligned_by_what_is_seen() -> None:
    assert as_text(Grid("榜", ("单位", "n"), (("商务局", 1), ("ab", 22)))).splitlines() == [
        "榜",
        "单位    n",
        "商务局  1",
        "ab      22",
    ]


CORRECTED = {
    "unit": "工信局",
    "indicator": "签约项目",
    "published": 0,
    "now": 1,
    "came": "2023-05-29T10:05:00+08:00",
}
UOMS = {"签约项目": "个", "在谈项目": "个", "外出招商": "次"}


def test_the_brief_is_a_notice_that_a_clerk_would_sign() -> None:
    content = {**board().to_json(), "corrections": [CORRECTED]}
    made = brief(content, UOMS, {"城关镇": 3, "工信局": 2})
    paper = Document(BytesIO(document(made, say)))
    assert [paragraph.text for paragraph in paper.paragraphs][:18] == [
        "关于招商进展情况的通报",
        "现将截至2023年5月26日17时30分招商进展情况通报如下。",
        "一、总体情况",
        "承担招商任务的4个单位中，3个单位各项数据仍为零，占75%。",
        "与上期（2023年4月28日，3个）持平；其间1个单位实现破零，1个单位返零。",
        "各单位今年以来累计：外出招商0次，在谈项目3个，签约项目1个（认定1个）。",
        "二、实现破零的单位",
        "共1个：发改委（在谈项目3个、签约项目1个）。",
        "三、仍为零的单位",
        "今年以来未报送进展的1个：连续3次在榜，为城关镇。",
        "已报送但仍为零的2个：连续2次在榜的1个，为工信局；首次在榜的1个，为商务局。",
        "四、返零的单位",
        "共1个：商务局。",
        "五、补报和更正说明",
        "本榜发布后，以下1项数据有更正，榜上数字和名单仍以发布时为准：",
        "工信局签约项目：发布时0个，现更正为1个（5月29日10:05报来）。",
        "请仍为零的单位认真查找原因，明确责任人和完成时限，尽快实现零的突破；"
        "请已破零的单位抓紧推进，及时报送进展。下期将继续通报。",
        "",
    ]
    assert [paragraph.text for paragraph in paper.paragraphs][18:] == [
        "附件：1. 仍为零的单位",
        "　　　2. 实现破零的单位",
        "　　　3. 返零的单位",
        "　　　4. 各单位累计完成情况",
        "",
        "2023年5月26日",
        *(
            "附件1",
            "仍为零的单位",
            "附件2",
            "实现破零的单位",
            "附件3",
            "返零的单位",
            "附件4",
            "各单位累计完成情况",
        ),
    ]
    assert [cell.text for cell in paper.tables[0].rows[1].cells] == [
        *("城关镇", "未报", "是", "", "3")
    ]


def test_the_brief_is_set_as_an_official_document() -> None:
    paper = Document(BytesIO(document(brief(board().to_json(), UOMS, issuer="县督查室"), say)))
    page, paragraphs = paper.sections[0], paper.paragraphs
    measures = (page.page_width, page.page_height, page.top_margin, page.left_margin)
    assert [round((one or 0) / Mm(1)) for one in measures] == [210, 297, 37, 28]
    title, opening = paragraphs[:2]
    assert title.alignment == WD_ALIGN_PARAGRAPH.CENTER
    assert opening.paragraph_format.first_line_indent == Pt(32)
    assert (opening.runs[0].font.size, opening.runs[0].font.name) == (Pt(16), "FangSong")
    signed = [one for one in paragraphs if one.alignment == WD_ALIGN_PARAGRAPH.RIGHT]
    assert [one.text for one in signed] == ["县督查室", "2023年5月26日"]
    for footer in (page.footer, page.even_page_footer):
        assert "PAGE" in footer.paragraphs[0]._p.xml


def test_a_long_table_of_the_brief_repeats_its_heading_and_lines_up_figures() -> None:
    paper = Document(BytesIO(document(brief(board().to_json()), say)))
    for table in paper.tables:
        assert "w:tblHeader" in table.rows[0]._tr.xml
        assert all("w:cantSplit" in row._tr.xml for row in table.rows)
    totals = paper.tables[-1].rows[1].cells
    assert totals[1].paragraphs[0].alignment == WD_ALIGN_PARAGRAPH.RIGHT
    days = [one.rows[1].cells[-1] for one in paper.tables[1:3]]
    assert {one.paragraphs[0].alignment for one in days} == {WD_ALIGN_PARAGRAPH.CENTER}


def test_the_first_brief_compares_with_nothing() -> None:
    content = {**board().to_json(), "against": None, "broke_through": [], "relapsed": []}
    paragraphs = [say(text) for text in brief(content).lines]
    assert paragraphs[3] == "承担招商任务的4个单位中，3个单位各项数据仍为零，占75%。"
    assert not any("上期（" in paragraph for paragraph in paragraphs)
    assert "二、仍为零的单位" in paragraphs


def test_a_brief_of_nobody_at_zero_asks_nobody_to_break_through() -> None:
    content = {**board().to_json(), "zero": [], "at_zero": 0}
    paragraphs = [say(text) for text in brief(content).lines]
    assert "承担招商任务的4个单位均已实现零的突破。" in paragraphs
    assert not any("仍为零的单位" in paragraph for paragraph in paragraphs)
