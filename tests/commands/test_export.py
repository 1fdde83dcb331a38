"""/export: a workbook of how all units stand."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from sqlalchemy import select

from bot.app.making import maker
from bot.domain.messages import Incoming
from bot.domain.people import ChatRef, Sender
from bot.services import logbook, receive
from storage.tables import OutboxRow
from tests.commands.people import CLERK, LEADER, LIAISON, STRANGER
from tests.town import BUREAU, Town

pytestmark = pytest.mark.usefixtures("people")


async def test_a_leader_gets_a_workbook(town: Town) -> None:
    town.report("商务局", "签约落地项目", 9)
    assert town.ask("/export", LEADER) == "各单位进度表（2023-04-13）"
    rows = town.store.read_now(lambda tx: tx.session.scalars(select(OutboxRow)).all())
    attachment = rows[-1].content["attachment"]
    assert attachment["filename"] == "poling-2023-04-13.xlsx"
    book = load_workbook(BytesIO(await maker(town.store, town.desk)(attachment)))
    first = book.worksheets[0]
    cells = first.iter_rows(min_row=2, values_only=True)
    figures = {(row[1], row[2]): (row[3], *row[11:]) for row in cells}
    assert len(figures) == 12
    of_bureau = figures["商务局", "签约落地项目"]
    assert of_bureau == (9, "个", "市直单位", "招商引资三项工作")
    assert len(book.worksheets) == 7
    units, values = book.worksheets[1]["A"], book.worksheets[1]
    column = [cell.value for cell in values[1]].index("签约落地项目")
    of_unit = {cell.value: values.cell(cell.row, column + 1).value for cell in units}
    assert of_unit["商务局"] == 9
    frozen = {sheet.title: sheet.freeze_panes for sheet in book.worksheets}
    assert frozen.pop("单位×指标") == "B2"  # a unit's name stays in sight beside its indicators
    assert set(frozen.values()) == {"A2"}


async def test_the_log_has_every_fact_with_its_words_and_what_became_of_it(town: Town) -> None:
    town.say("本周签约3个", LIAISON, BUREAU)
    town.say("更正:签约是1个,不是3个", LIAISON, BUREAU)
    town.say("刚才那条作废", LIAISON, BUREAU)
    rows = list((await exported(town))["流水"].iter_rows(values_only=True))
    assert rows[0] == (
        *("到达时间", "发送人", "群", "单位", "指标", "口径", "记法", "数值", "计量单位"),
        *("时段起", "截至", "状态", "原文"),
    )
    week = rows[1]
    assert week[:9] == (
        *("2023-04-13 09:00", f"某{LIAISON}", "群", "商务局", "签约落地项目"),
        *("完成值", "时段内", 3, "个"),
    )
    assert [one and f"{one:%m-%d}" for one in week[9:11]] == ["04-10", "04-13"]
    assert week[11:] == ("计入", "本周签约3个")
    assert [(row[4], row[6], row[7], row[11]) for row in rows[2:]] == [
        ("签约落地项目", "更正", 1, "已撤回")
    ]


async def test_a_correction_whose_figure_was_edited_and_taken_back_does_not_count(
    town: Town,
) -> None:
    town.say("本周签约3个", LIAISON, BUREAU)
    first = town.last
    town.say("更正:签约是1个,不是3个", LIAISON, BUREAU)
    town.edit("本周开工的事再说", first)
    town.say("本周外出招商次数2次", LIAISON, BUREAU)
    town.say("外出招商次数更正为1次", LIAISON, BUREAU)
    rows = list((await exported(town))["流水"].iter_rows(values_only=True))
    assert [(row[4], row[6], row[11]) for row in rows[1:]] == [
        ("签约落地项目", "时段内", "已改写"),
        ("签约落地项目", "更正", "原数已撤，不计"),
        ("外出招商次数", "时段内", "计入"),
        ("外出招商次数", "更正", "计入"),
    ]


async def test_the_log_of_a_day_has_what_was_sent_by_then_and_came_later(town: Town) -> None:
    sent = town.moment.replace(day=7)
    late = Incoming(ChatRef(BUREAU, "supergroup"), 77, Sender(LIAISON, "某"), "签约3个", sent)
    town.do(lambda tx: receive.receive(tx, town.desk, late))
    rows = list((await exported(town, "/export 04-07"))["流水"].iter_rows(values_only=True))
    assert [row[12] for row in rows[1:]] == ["签约3个"]


async def test_no_words_of_a_message_run_in_the_log(town: Town) -> None:
    town.say("=HYPERLINK(1) 今天签约3个", LIAISON, BUREAU)
    town.say("@SUM(A1)今天签约1个", LIAISON, BUREAU)
    cells = (await exported(town))["流水"]["M"][1:]
    assert cells
    assert {cell.data_type for cell in cells} == {"s"}


async def test_of_a_log_too_long_for_a_sheet_the_newest_stand_there(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logbook, "MOST", 3)
    for day in range(1, 6):
        town.moment = town.moment.replace(day=13 + day)
        town.report("商务局", "签约落地项目", day)
    book = await exported(town)
    title = "流水（自2023-04-16，最近3条）"
    assert [row[7] for row in book[title].iter_rows(min_row=2, values_only=True)] == [3, 4, 5]


@pytest.mark.parametrize("words", ["/export", "/export 04-07"])
async def test_units_and_indicators_stand_in_the_catalogue_s_order(town: Town, words: str) -> None:
    town.report("南郊镇", "签约落地项目", 3, date(2023, 4, 3))
    sheet = (await exported(town, words))["单位×指标"]
    assert [cell.value for cell in sheet[1]] == [
        *("单位", "外出招商次数", "在谈项目", "签约落地项目")
    ]
    assert [cell.value for cell in sheet["A"][1:]] == ["商务局", "科技局", "北郊镇", "南郊镇"]


async def test_recognised_and_returned_stand_beside_the_value_and_in_the_log(town: Town) -> None:
    plain = await exported(town)
    assert not {"认定", "退回"} & {cell.value for cell in plain["落后榜"][1]}
    town.say("累计签约3个", LIAISON, BUREAU)
    town.moment += timedelta(hours=1)
    town.ask("/recognise 商务局 签约 3 合同已核", CLERK)
    town.moment += timedelta(hours=1)
    town.ask("/return 商务局 签约 1 重复", CLERK)
    book = await exported(town)
    head, *rows = book["落后榜"].iter_rows(values_only=True)
    assert head[3:6] == ("完成值", "认定", "退回")
    assert {row[1:6] for row in rows if row[2] == "签约落地项目" and row[3]} == {
        ("商务局", "签约落地项目", 3, 2, 1)
    }
    assert {row[4:6] for row in rows if row[1] == "科技局"} == {(None, None)}
    log = list(book["流水"].iter_rows(min_row=2, values_only=True))
    assert [(str(row[0])[11:], *row[3:6], row[7], row[8], *row[11:]) for row in log] == [
        ("09:00", "商务局", "签约落地项目", "完成值", 3, "个", "计入", "累计签约3个"),
        ("10:00", "商务局", "签约落地项目", "认定", 3, "个", "计入", "合同已核"),
        ("11:00", "商务局", "签约落地项目", "退回", 1, "个", "计入", "重复"),
        ("11:00", "商务局", "签约落地项目", "认定", -1, "个", "计入", "重复"),
    ]
    assert {row[1] for row in log[1:]} == {f"某{CLERK}"}


async def exported(town: Town, words: str = "/export") -> Workbook:
    town.ask(words, LEADER)
    rows = town.store.read_now(lambda tx: tx.session.scalars(select(OutboxRow)).all())
    made = await maker(town.store, town.desk)(rows[-1].content["attachment"])
    return load_workbook(BytesIO(made))


async def test_who_is_at_zero_in_one_indicator_is_told_beside_it(town: Town) -> None:
    town.report("北郊镇", "签约落地项目", 9)
    book = await exported(town, "/export 签约")
    at_zero = [row[0] for row in book["零榜"].iter_rows(min_row=2, values_only=True)]
    assert at_zero == ["商务局", "科技局", "南郊镇"]


async def test_a_file_nobody_makes_is_refused(town: Town) -> None:
    with pytest.raises(ValueError, match="nothing makes 'poem'"):
        await maker(town.store, town.desk)({"maker": "poem"})


def test_a_stranger_gets_none(town: Town) -> None:
    assert "领导和督办员" in town.ask("/export", STRANGER)
