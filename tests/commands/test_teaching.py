"""One tap on the best guess records what was not understood and teaches its name."""

import pytest
from sqlalchemy import select

from bot.domain.people import Part
from bot.services import scoring
from storage import office, scores
from storage.tables import AuditRow, UpdateRow
from tests.commands.people import CLERK, LIAISON
from tests.town import BUREAU, TOWNS, Town

pytestmark = pytest.mark.usefixtures("people")
SIGNED = "签约落地项目"


def aliases(town: Town, of: str) -> tuple[str, ...]:
    catalogue = town.store.read_now(office.load)
    return (catalogue.unit.get(of) or catalogue.indicator[of]).aliases


def stored(town: Town) -> list[tuple[str, str]]:
    rows = town.store.read_now(lambda tx: list(tx.session.scalars(select(UpdateRow))))
    return [(row.op, str(row.value)) for row in rows]


def test_a_tap_on_the_guess_records_the_figure_and_teaches_the_name(town: Town) -> None:
    assert "不在指标目录里" in town.say("商务局：落地签回项目3个", LIAISON, BUREAU)
    said = town.ask("/queue", CLERK)
    assert "“落地签回项目”" in said
    town.tick("2023-04-13 15:00")
    assert "已记录。" in town.press(f"是{SIGNED}", CLERK, CLERK)
    assert "签约落地项目 0 → 3" in town.said(BUREAU)[-1]
    assert "“落地签回项目”从此也是签约落地项目" in town.said(CLERK)[-1]
    assert aliases(town, SIGNED) == ("签约", "落地签回项目")
    assert "签约落地项目 3 → 5" in town.say("落地签回项目2个", LIAISON, BUREAU)


def test_the_figure_is_its_senders_and_of_its_own_day(town: Town) -> None:
    town.say("商务局：今天落地签回项目3个", LIAISON, BUREAU)
    town.tick("2023-04-15 09:00")
    town.ask("/queue", CLERK)
    town.press(f"是{SIGNED}", CLERK, CLERK)
    rows = town.store.read_now(lambda tx: list(tx.session.scalars(select(UpdateRow))))
    assert [f"{row.since} {row.as_of} {row.value}" for row in rows] == ["2023-04-13 2023-04-13 3"]


def test_what_was_understood_of_the_message_is_not_recorded_twice(town: Town) -> None:
    town.say("商务局：在谈项目4个，落地签回项目3个", LIAISON, BUREAU)
    town.ask("/queue", CLERK)
    town.press(f"是{SIGNED}", CLERK, CLERK)
    assert stored(town) == [("set", "4"), ("add", "3")]


def test_the_same_word_that_waits_again_is_recorded_and_nothing_is_taught_anew(town: Town) -> None:
    town.say("商务局：落地签回项目3个", LIAISON, BUREAU)
    town.say("商务局：又落地签回项目1个", LIAISON, BUREAU)
    town.ask("/queue", CLERK)
    town.press(f"是{SIGNED}", CLERK, CLERK)
    before = len(town.said(CLERK))
    town.ask("/queue", CLERK)
    town.press(f"是{SIGNED}", CLERK, CLERK)
    assert stored(town) == [("add", "3"), ("add", "1")]
    assert len(town.said(CLERK)) == before + 1  # only the queue
    assert aliases(town, SIGNED) == ("签约", "落地签回项目")


def test_a_unit_is_learned_with_all_its_figures(town: Town) -> None:
    town.person(8, Part.LIAISON, "北郊镇")
    assert "不在单位名单里" in town.say("城北郊镇：签约2个，在谈项目4个", 8, BUREAU)
    town.ask("/queue", CLERK)
    town.press("是北郊镇", CLERK, CLERK)
    assert stored(town) == [("add", "2"), ("set", "4")]
    assert "北郊镇" in town.said(BUREAU)[-1]
    assert aliases(town, "北郊镇") == ("城北郊镇",)


def test_the_name_may_be_replied(town: Town) -> None:
    town.say("商务局：招大引强项目3个", LIAISON, BUREAU)
    town.ask("/queue", CLERK)
    assert "已记录。" in town.reply("签约", CLERK, CLERK)
    assert aliases(town, SIGNED) == ("签约", "招大引强项目")


def test_what_was_learned_can_be_forgotten(town: Town) -> None:
    town.say("商务局：落地签回项目3个", LIAISON, BUREAU)
    town.ask("/queue", CLERK)
    town.press(f"是{SIGNED}", CLERK, CLERK)
    assert "不再是签约落地项目的别名" in town.press("忘掉这个别名", CLERK, CLERK)
    assert aliases(town, SIGNED) == ("签约",)
    assert stored(town) == [("add", "3")]
    assert "过时" in town.press("忘掉这个别名", CLERK, CLERK)
    notes = town.store.read_now(lambda tx: list(tx.session.scalars(select(AuditRow))))
    assert [one.action for one in notes if one.action.startswith("alias")] == [
        "alias learned", "alias forgotten",
    ]  # fmt: skip


def test_a_name_that_is_taken_is_refused(town: Town) -> None:
    town.say("商务局：落地签回项目3个", LIAISON, BUREAU)
    town.ask("/queue", CLERK)
    town.do(lambda tx: office.set_aliases(tx, "在谈项目", ("落地签回项目",)))
    assert "“落地签回项目”已是在谈项目的名称或别名" in town.press(f"是{SIGNED}", CLERK, CLERK)
    assert stored(town) == []
    assert aliases(town, SIGNED) == ("签约",)
    assert "落地签回项目" in town.ask("/queue", CLERK)


def test_nobody_but_a_clerk_teaches_or_forgets(town: Town) -> None:
    town.say("商务局：落地签回项目3个", LIAISON, BUREAU)
    town.ask("/queue", CLERK)
    town.press(f"是{SIGNED}", LIAISON, CLERK)
    assert aliases(town, SIGNED) == ("签约",)
    town.press(f"是{SIGNED}", CLERK, CLERK)
    town.press("忘掉这个别名", LIAISON, CLERK)
    assert len(aliases(town, SIGNED)) == 2


def test_scores_stay_those_of_the_catalogue(town: Town) -> None:
    town.do(scoring.make)
    town.say("商务局：落地签回项目3个", LIAISON, BUREAU)
    town.ask("/queue", CLERK)
    before = town.store.read_now(office.version)
    town.press(f"是{SIGNED}", CLERK, CLERK)
    assert town.store.read_now(office.version) != before
    assert town.store.read_now(scores.are_current)
    assert town.store.read_now(scoring.wrong) == 0


def test_what_else_was_asked_of_the_message_is_asked_once(town: Town) -> None:
    town.say("商务局：落地签回项目3个，在谈项目若干个", LIAISON, BUREAU)
    asked = [one for one in town.said(BUREAU) if "“若干个”是多少" in one]
    town.ask("/queue", CLERK)
    town.press(f"是{SIGNED}", CLERK, CLERK)
    assert len(asked) == 1
    assert [one for one in town.said(BUREAU) if "“若干个”是多少" in one] == asked


def test_the_row_of_a_stranger_is_that_of_the_unit_that_is_tapped(town: Town) -> None:
    town.person(8, Part.LIAISON, "北郊镇")
    town.say("单位 签约 在谈项目\n北郊镇 1 2\n城南郊镇 2 3", 8, TOWNS)
    town.tick("2023-04-14 12:00")
    assert "城南郊镇" in town.ask("/queue", CLERK)
    town.press("是南郊镇", CLERK, CLERK)
    assert stored(town) == [("add", "1"), ("set", "2"), ("add", "2"), ("set", "3")]
    assert aliases(town, "南郊镇") == ("城南郊镇",)
