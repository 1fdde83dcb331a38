"""/brief, and late corrections of what was published."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from docx import Document

from bot.app.making import maker
from bot.domain.messages import Incoming
from bot.domain.people import ChatRef, Part, Sender
from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.services import briefs, correcting, receive
from bot.services.projection import project
from storage import chats, office, reports, updates
from storage.reports import NewReport
from storage.tables import OutboxRow
from storage.transaction import Transaction
from storage.updates import Key
from tests.commands.people import LEADER, LIAISON
from tests.sql import statements
from tests.town import BUREAU, GROUP, LEADERS, SHANGHAI, Town

pytestmark = pytest.mark.usefixtures("people")
FIRST, SECOND = "2023-04-14 17:30", "2023-04-21 17:30"


def at(town: Town, day: int, hour: int = 9) -> None:
    town.moment = town.moment.replace(day=day, hour=hour, minute=0)


def test_without_a_published_board_it_says_so(town: Town) -> None:
    assert "还没有发布过通报榜" in town.ask("/brief", LEADER)
    said = town.ask("/brief 天气", LEADER)
    assert said.startswith("没有找到“天气”。")
    assert said.endswith("现有组别：招商引资三项工作")


def test_it_is_for_leaders_and_clerks(town: Town) -> None:
    assert "供领导和督办员使用" in town.ask("/brief", LIAISON)


async def test_the_notice_has_the_published_figures_and_the_word_file_the_same(town: Town) -> None:
    town.tick(FIRST)
    at(town, 18)
    town.say("本周签约2个", LIAISON, BUREAU)
    town.tick(SECOND)
    at(town, 22)
    town.report("科技局", "签约落地项目", 1)
    said = town.ask("/brief", LEADER).splitlines()
    assert said == [
        "通报草稿。数字和名单全部取自 04-21 17:30 发布的零榜，附 Word 文档。",
        "关于招商引资三项工作进展情况的通报",
        "现将截至2023年4月21日17时30分招商引资三项工作进展情况通报如下。",
        "一、总体情况",
        "承担招商引资三项工作任务的4个单位中，3个单位各项数据仍为零，占75%。",
        "与上期（2023年4月14日，4个）相比减少1个；其间1个单位实现破零。",
        "各单位今年以来累计：外出招商次数0次，在谈项目0个，签约落地项目2个。",
        "二、实现破零的单位",
        "共1个：商务局（签约落地项目2个）。",
        "三、仍为零的单位",
        "今年以来未报送进展的3个：均连续2次在榜，为科技局、北郊镇、南郊镇。",
        "请仍为零的单位认真查找原因，明确责任人和完成时限，尽快实现零的突破；"
        "请已破零的单位抓紧推进，及时报送进展。下期将继续通报。",
        "2023年4月21日",
    ]
    rows = town.store.read_now(lambda tx: tx.session.query(OutboxRow).all())
    attachment = rows[-1].content["attachment"]
    paper = Document(BytesIO(await maker(town.store, town.desk)(attachment)))
    written = [one.text for one in paper.paragraphs]
    assert written[: len(said) - 2] == said[1:-1]
    assert said[-1] in written


def test_what_was_corrected_later_is_listed_and_the_board_stays(town: Town) -> None:
    at(town, 14)
    town.say("本周签约3个", LIAISON, BUREAU)
    town.tick(FIRST)
    at(town, 17, 10)
    town.say("更正:签约是1个,不是3个", LIAISON, BUREAU)
    town.report("科技局", "签约落地项目", 2, town.moment.date().replace(day=13))
    said = town.ask("/brief", LEADER)
    assert "承担招商引资三项工作任务的4个单位中，3个单位各项数据仍为零" in said
    assert "签约落地项目3个。" in said
    assert "以下2项数据有补报和更正，榜上数字和名单仍以发布时为准：" in said
    assert "商务局签约落地项目：发布时3个，现更正为1个（4月17日10:00报来）。" in said
    assert "科技局签约落地项目：发布时未报，现补报2个（4月17日10:00报来）。" in said


def test_what_came_for_later_days_is_no_correction(town: Town) -> None:
    town.tick(FIRST)
    at(town, 17)
    town.say("今天签约3个", LIAISON, BUREAU)
    assert "更正" not in town.ask("/brief", LEADER)


TOWN, BUREAU_OF_SCIENCE = 35, 36


def three_boards(town: Town) -> str:
    """All at zero; three leave it; one falls back, one is corrected to it. The brief of the last.

    The figure of the unit that is corrected was never true: it withdrew it.
    """
    town.person(TOWN, Part.LIAISON, "北郊镇")
    town.person(BUREAU_OF_SCIENCE, Part.LIAISON, "科技局")
    town.tick(FIRST)
    at(town, 18)
    town.say("在谈项目3个", TOWN, TOWN)
    town.say("今天签约2个", BUREAU_OF_SCIENCE, BUREAU_OF_SCIENCE)
    town.say("今天签约2个", LIAISON, BUREAU)
    town.tick(SECOND)
    at(town, 25)
    town.say("在谈项目0个", TOWN, TOWN)
    town.say("刚才那条作废", BUREAU_OF_SCIENCE, BUREAU_OF_SCIENCE)
    town.tick("2023-04-28 17:30")
    at(town, 28, 18)
    return town.ask("/brief", LEADER)


def test_who_fell_back_and_who_was_corrected_are_counted_and_named_apart(town: Town) -> None:
    said = three_boards(town).splitlines()
    change = "与上期（2023年4月21日，1个）相比增加2个；其间1个单位返零，1个单位经更正仍为零。"
    assert change in said
    assert said[said.index("三、返零的单位") + 1] == "共1个：北郊镇。"
    assert "更正后仍为零的1个：科技局。" in said
    assert not any("回到零" in line or "核定" in line for line in said)


def test_first_on_the_board_is_who_never_stood_on_one(town: Town) -> None:
    said = three_boards(town)
    assert "首次" not in said
    assert "连续3次在榜的1个，为南郊镇；本期新上榜的1个，为科技局" in said


async def test_the_annexes_have_titles_that_tell_what_they_are(town: Town) -> None:
    said = three_boards(town)
    assert said
    rows = town.store.read_now(lambda tx: tx.session.query(OutboxRow).all())
    paper = Document(BytesIO(await maker(town.store, town.desk)(rows[-1].content["attachment"])))
    written = [one.text for one in paper.paragraphs]
    first = written.index("附件：1. 仍为零的单位")
    assert written[first + 1 : first + 3] == [
        "　　　2. 返零和更正后仍为零的单位",
        "　　　3. 各单位累计完成情况",
    ]
    headings = [cell.text for cell in paper.tables[0].rows[0].cells]
    assert headings == ["单位", "情况", "上期（4月21日）也为零", "最近报送", "连续次数"]


def test_a_withdrawn_level_is_told_as_withdrawn(town: Town) -> None:
    at(town, 14)
    town.say("在谈项目2个", LIAISON, BUREAU)
    town.tick(FIRST)
    at(town, 17, 11)
    town.say("刚才那条作废", LIAISON, BUREAU)
    assert "商务局在谈项目：发布时2个，现已撤回（4月17日11:00）。" in town.ask("/brief", LEADER)


def test_a_level_that_came_late_was_not_reported_when_published(town: Town) -> None:
    town.tick(FIRST)
    at(town, 17, 11)
    town.report("商务局", "在谈项目", 2, town.moment.date().replace(day=13))
    said = town.ask("/brief", LEADER)
    assert "商务局在谈项目：发布时未报，现补报2个（4月17日11:00报来）。" in said


def test_a_first_report_that_came_late_is_no_correction_and_one_of_what_was_reported_zero_is(
    town: Town,
) -> None:
    at(town, 14)
    town.report("商务局", "外出招商次数", 0)
    town.tick(FIRST)
    at(town, 17, 11)
    town.report("商务局", "签约落地项目", 2, town.moment.date().replace(day=13))
    assert "以下1项数据有补报，" in town.ask("/brief", LEADER)
    said = town.ask("/zero 4月14日", LEADER)
    assert "4.14 的榜发布后补报 1 项，该榜仍以发布时为准" in said
    assert "商务局 签约落地项目：未报 → 补报 2 个（4月17日11:00报来）" in said
    town.report("商务局", "外出招商次数", 1, town.moment.date().replace(day=13))
    said = town.ask("/zero 4月14日", LEADER)
    assert "4.14 的榜发布后补报和更正 2 项" in said
    assert "商务局 外出招商次数：0 次 → 1 次" in said


def test_a_withdrawal_after_the_board_is_a_correction(town: Town) -> None:
    at(town, 14)
    town.say("今天签约3个", LIAISON, BUREAU)
    town.tick(FIRST)
    at(town, 17, 11)
    town.say("刚才那条作废", LIAISON, BUREAU)
    said = town.ask("/brief", LEADER)
    assert "商务局签约落地项目：发布时3个，现已撤回（4月17日11:00）。" in said


def test_an_edit_that_drops_a_figure_after_the_board_is_a_correction(town: Town) -> None:
    at(town, 14)
    said_at = town.moment
    town.say("今天签约3个,外出招商1次", LIAISON, BUREAU)
    town.tick(FIRST)
    at(town, 17, 11)
    chat, person = ChatRef(BUREAU, "supergroup"), Sender(LIAISON, f"某{LIAISON}")
    edit = Incoming(chat, town.messages, person, "今天外出招商1次", said_at, edited=True)
    town.do(lambda tx: receive.receive(tx, town.desk, edit))
    said = town.ask("/brief", LEADER)
    assert "商务局签约落地项目：发布时3个，现已撤回（4月17日11:00）。" in said


def test_what_is_recorded_only_after_the_board_is_a_correction(town: Town) -> None:
    """A question about a message of before was answered after the board."""
    at(town, 14)
    report = town.store.write_now(lambda tx: waiting(tx, "科技局"))
    town.tick(FIRST)
    at(town, 17, 11)
    town.do(lambda tx: recorded(tx, town, report, 2))
    said = town.ask("/brief", LEADER)
    assert "科技局签约落地项目：发布时0个，现更正为2个（发布后核实补记）。" in said


def waiting(tx: Transaction, unit: str) -> int:
    chat, unit_id = chats.seen(tx, ChatRef(BUREAU, "supergroup")), office.names(tx).unit_id[unit]
    return reports.add(tx, NewReport(chat.id, 900, None, unit_id, "…", tx.now, "ask")).id


def recorded(tx: Transaction, town: Town, report: int, value: int) -> None:
    row = reports.get(tx, report)
    assert row is not None
    day = date(2023, 4, 14)
    said = IndicatorUpdate(
        "科技局", "签约落地项目", Measure.ACTUAL, Op.ADD, Decimal(value), as_of=day
    )
    made = updates.add(tx, row, 0, said, office.names(tx))
    assert made.indicator_id is not None
    project(tx, town.desk, {Key(made.unit_id, made.indicator_id, made.year): None})


def test_the_list_reads_no_ledger_but_those_touched_since_the_board(town: Town) -> None:
    at(town, 14)
    for unit in ("商务局", "科技局", "北郊镇"):
        town.report(unit, "签约落地项目", 2)
    town.tick(FIRST)
    at(town, 17)
    town.report("科技局", "签约落地项目", 1, date(2023, 4, 13))
    town.report("北郊镇", "签约落地项目", 1)

    def read(tx: Transaction) -> list[object]:
        board = briefs.latest(tx, GROUP)
        assert board is not None
        with statements(tx) as said:
            found = correcting.since(tx, town.desk.catalogue(tx), board, SHANGHAI)
        ledgers = [one.values for one in said if "indicator_updates.replaces" in one.words]
        return [[one.unit for one in found], *map(sorted, ledgers)]

    def ids(tx: Transaction) -> list[int]:
        names = office.names(tx)
        return sorted([names.unit_id["科技局"], names.indicator_id["签约落地项目"], 2023, 2024])

    assert town.store.read_now(read) == [["科技局"], town.store.read_now(ids)]


def test_the_next_board_tells_what_became_of_the_last(town: Town) -> None:
    at(town, 14)
    town.say("今天签约3个", LIAISON, BUREAU)
    town.tick(FIRST)
    at(town, 17, 10)
    town.say("更正:签约是1个,不是3个", LIAISON, BUREAU)
    town.tick(SECOND)
    board = town.said(LEADERS)[-1]
    assert "4.14 的榜发布后更正 1 项，该榜仍以发布时为准" in board
    assert "商务局 签约落地项目：3 个 → 1 个（4月17日10:00报来）" in board
    town.tick("2023-04-28 17:30")
    assert "更正" not in town.said(LEADERS)[-1]
