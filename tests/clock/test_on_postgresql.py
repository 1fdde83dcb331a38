"""The same Fridays and questions on PostgreSQL: its rules for queries are stricter."""

from collections.abc import Iterator

import pytest

from bot.domain.people import Part
from tests import postgres
from tests.town import BUREAU, CLERKS, LEADERS, Town, make_town

CLERK = 61


@pytest.fixture
def town(postgres_server: str) -> Iterator[Town]:
    with postgres.database(postgres_server) as url:
        made = make_town(url)
        yield made
        made.store.close()


def test_a_month_of_fridays_on_postgresql(town: Town) -> None:
    town.person(CLERK, Part.CLERK)
    town.report("商务局", "签约落地项目", 2)
    for friday in ("2023-04-14", "2023-04-21", "2023-04-28"):
        for hour in ("10:00", "16:00", "17:30", "17:31"):
            town.tick(f"{friday} {hour}")
    assert len(town.said(BUREAU)) == 6
    boards = town.said(LEADERS)
    assert len(boards) == 3
    assert "连续 3 次：科技局、北郊镇、南郊镇" in boards[2]
    town.tick("2023-05-04 10:00")
    assert any("2023-04 督办量：催报 18 个单位次" in text for text in town.said(CLERKS))


def test_every_question_is_answered_on_postgresql(town: Town) -> None:
    town.person(CLERK, Part.CLERK)
    town.report("商务局", "签约落地项目", 2)
    assert "1. " in town.ask("/lagging", CLERK)
    assert "仍为零 3 个" in town.ask("/zero", CLERK)
    assert "商务局" in town.ask("/who", CLERK)
    assert "2/10 个" in town.ask("/unit 商务局", CLERK)
    assert "已认定" in town.ask("/recognise 商务局 签约 1", CLERK)
    assert "已豁免" in town.ask("/exempt 商务局 5.31 洪灾", CLERK)
    assert "t.me" in town.ask("/invite 商务局", CLERK)
    assert town.ask("/queue", CLERK) == "没有等待处理的消息。"
