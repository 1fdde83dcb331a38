"""Replies to reminders, photos, buttons of another time, chats that nobody bound."""

from datetime import UTC, datetime

import pytest

from bot.domain.messages import Press, PressAnswer, Screen, Text
from bot.domain.people import ChatRef, Sender
from bot.services import presses
from storage import chats, dispatches, outbox, reports
from storage.dispatches import Asked
from storage.outbox import Outgoing
from storage.transaction import Transaction
from tests.services.office import GROUP, LIAISON, TOWN, TOWNS, TWO_TOWNS, Town


def reminded(town: Town, chat: ChatRef, *units: str) -> int:
    """Remind a chat of three indicators of some units; the id of the message."""

    def job(tx: Transaction) -> None:
        names = town.desk.names(tx)
        owed = ("签约落地项目", "在谈项目", "开工项目")
        asked = [
            Asked(names.unit_id[unit], tuple(names.indicator_id[one] for one in owed))
            for unit in units
        ]
        due = datetime(2023, 4, 14, 2, tzinfo=UTC)
        number = dispatches.claim(tx, "reminder", "2023-04-14", chat.id, due, asked=asked)
        screen = Screen(Text("plain", {"text": "请报数"}))
        subject = f"dispatch:{number}:1"
        said = Outgoing("r", "reminder", chat.id, chat.kind, "zh-Hans", screen, subject=subject)
        outbox.put(tx, said)

    town.store.write_now(job)
    assert town.hear() == "请报数"
    return town.last_said


def test_bare_numbers_answer_a_reminder_in_its_order(town: Town) -> None:
    town.say("3/5/0", reply_to=reminded(town, GROUP, "商务局"))
    assert town.value("商务局", "签约落地项目") == 3
    assert town.value("商务局", "在谈项目") == 5
    assert town.value("商务局", "开工项目") == 0


def test_nothing_to_report_is_zero_for_each_that_was_asked(town: Town) -> None:
    town.say("无", reply_to=reminded(town, GROUP, "商务局"))
    standing = town.standing("商务局", "开工项目")
    assert standing is not None
    assert standing.value == 0
    assert standing.reports == 1


def test_in_a_reminder_to_several_units_the_senders_own_is_meant(town: Town) -> None:
    town.say("1/2/3", TOWN, TOWNS, reply_to=reminded(town, TOWNS, "高寺镇", "新桥镇"))
    assert town.value("高寺镇", "在谈项目") == 2
    assert town.value("新桥镇", "在谈项目") is None


def test_who_holds_several_of_the_units_asked_is_asked_which(town: Town) -> None:
    question = reminded(town, TOWNS, "高寺镇", "新桥镇")
    assert "哪个单位" in town.say("1/2/3", TWO_TOWNS, TOWNS, reply_to=question)
    town.press("新桥镇", TWO_TOWNS, TOWNS)
    assert town.value("新桥镇", "在谈项目") == 2
    assert town.value("高寺镇", "在谈项目") is None


def test_a_wrong_count_of_numbers_is_asked_again(town: Town) -> None:
    said = town.say("3/5", reply_to=reminded(town, GROUP, "商务局"))
    assert "请按次序报 3 个数：签约落地项目、在谈项目、开工项目，如 3/5/0" in said
    town.say("3/5/0", reply_to=town.last_said)
    assert town.value("商务局", "在谈项目") == 5
    assert town.value("商务局", "开工项目") == 0


def test_the_photo_of_a_report_is_kept_as_evidence(town: Town) -> None:
    town.say("签约1个", evidence="photo-1")

    def kept(tx: Transaction) -> str | None:
        chat = chats.find(tx, GROUP.id)
        row = reports.latest(tx, chat.id, town.last_id) if chat else None
        return row.evidence if row else None

    assert town.store.read_now(kept) == "photo-1"


def test_in_a_chat_that_nobody_bound_only_who_speaks_to_the_bot_is_answered(town: Town) -> None:
    unknown = ChatRef(-900, "group", "新群")
    assert town.say("签约1个", chat=unknown) == ""
    assert "还没有绑定单位" in town.say("签约1个", chat=unknown, reply_to=1)
    assert town.value("商务局") is None


@pytest.mark.parametrize(
    "data", ["", "ans", "ans:1", "ans:x:1", "ans:99:0", "undo:77", "fix:77", "fix:-1", "other:1"]
)
def test_a_button_of_another_time_is_answered_as_outdated(town: Town, data: str) -> None:
    def pressed(tx: Transaction) -> PressAnswer:
        return presses.press(tx, town.desk, Press(GROUP, 5, LIAISON, data, town.now))

    assert town.store.write_now(pressed).notice == Text("press-over")


def test_a_number_beyond_the_options_is_answered_as_outdated(town: Town) -> None:
    town.say("小牛科技项目今日开工")

    def pressed(tx: Transaction) -> PressAnswer:
        return presses.press(tx, town.desk, Press(GROUP, 5, LIAISON, "ans:1:9", town.now))

    assert town.store.write_now(pressed).notice == Text("press-over")
    assert town.value("商务局", "开工项目") is None


def test_a_strange_name_goes_into_texts_escaped(town: Town) -> None:
    clerk = Sender(3, "<b>督办员</b>")
    said = town.say("高寺镇签约1个", clerk, ChatRef(3, "private"))
    assert "代报（<b>督办员</b>）" in said
