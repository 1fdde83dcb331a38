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
from tests.sql import statements
from tests.town import BUREAU, GROUP, LEADERS, SHANGHAI, Town

LEADER, LIAISON, CLERK = 31, 33, 32
FIRST, SECOND = "2023-04-14 17:30", "2023-04-21 17:30"


@pytest.fixture(autouse=True)
def people(town: Town) -> None:
    town.person(LEADER, Part.LEADER)
    town.person(CLERK, Part.CLERK)
    town.person(LIAISON, Part.LIAISON, "商务局")


def at(town: Town, day: int, hour: int = 9) -> None:
    town.moment = town.moment.replace(day=day, hour=hour, minute=0)


def test_without_a_published_board_it_says_so(town: Town) -> None:
    assert "还没有发布过通报榜" in town.ask("/brief", LEADER)
    assert "没有找到“天气”。现有组别:招商引资三项工作" in town.ask("/brief 天气", LEADER)


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
        "通报草稿。数字和名单全部取自 04-21 17:30 发布的零榜,附 Word 文档。",
        "关于招商引资三项工作进展情况的通报",
        "现将截至2023年4月21日17时30分招商引资三项工作进展情况通报如下。",
        "一、总体情况",
        "承担招商引资三项工作任务的4个单位中，3个单位各项数据仍为零，占75%。",
        "与上期（2023年4月14日，4个）相比减少1个；其间1个单位实现破零，0个单位重新回到零。",
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
    assert "以下2项数据有更正，榜上数字和名单仍以发布时为准：" in said
    assert "商务局签约落地项目：发布时3，现核定为1个（4月17日10:00报来）。" in said
    assert "科技局签约落地项目：发布时0，现核定为2个（4月17日10:00报来）。" in said


def test_what_came_for_later_days_is_no_correction(town: Town) -> None:
    town.tick(FIRST)
    at(town, 17)
    town.say("今天签约3个", LIAISON, BUREAU)
    assert "更正" not in town.ask("/brief", LEADER)


def test_a_withdrawal_after_the_board_is_a_correction(town: Town) -> None:
    at(town, 14)
    town.say("今天签约3个", LIAISON, BUREAU)
    town.tick(FIRST)
    at(town, 17, 11)
    town.say("刚才那条作废", LIAISON, BUREAU)
    said = town.ask("/brief", LEADER)
    assert "商务局签约落地项目：发布时3，现核定为0个（4月17日11:00报来）。" in said


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
    assert "商务局签约落地项目：发布时3，现核定为0个（4月17日11:00报来）。" in said


def test_what_is_recorded_only_after_the_board_is_a_correction(town: Town) -> None:
    """A question about a message of before was answered after the board."""
    at(town, 14)
    report = town.store.write_now(lambda tx: waiting(tx, "科技局"))
    town.tick(FIRST)
    at(town, 17, 11)
    town.do(lambda tx: recorded(tx, town, report, 2))
    said = town.ask("/brief", LEADER)
    assert "科技局签约落地项目：发布时0，现核定为2个（发布后核实补记）。" in said


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
    assert "上榜(4.14)发布后更正 1 项,上榜仍以发布时为准" in board
    assert "商务局 签约落地项目:3 → 1个(4月17日10:00报来)" in board
    town.tick("2023-04-28 17:30")
    assert "更正" not in town.said(LEADERS)[-1]
