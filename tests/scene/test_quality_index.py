"""The quality index: 39 indicators reported by their bureaus, ranked by gap, figure by figure."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from bot.boards.lagging import EVERYTHING, LaggingBoard
from bot.boards.plain import number
from bot.domain.catalogue import Catalogue
from bot.office import example
from bot.services import boards
from storage.tables import QuestionRow
from tests.scene.messages import said
from tests.scene.plan import ZONE
from tests.scene.quality import INDEX, MESSAGES
from tests.scene.stage import Stage

DAY = date(2023, 9, 30)
AT = datetime(2023, 9, 30, 17, 30, tzinfo=ZONE)
ROWS = [tuple(line.split()) for line in INDEX.split("\n") if line]


def index() -> Catalogue:
    """The example office, which owes the index and nothing else."""
    office = example.catalogue()
    owed = {(unit, indicator) for unit, indicator, *_ in ROWS}
    kept = tuple(one for one in office.targets if (one.unit, one.indicator) in owed)
    return replace(office, targets=kept)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    made = Stage(f"sqlite:///{tmp_path_factory.mktemp('index')}/office.sqlite", index())
    sent = [
        said(unit, f"{unit} {place}", words, DAY, time(9, place))
        for unit, messages in MESSAGES.items()
        for place, words in enumerate(messages)
    ]
    made.number(sent)
    made.play(sent)
    made.moment = AT
    yield made
    made.close()


@pytest.fixture(scope="module")
def board(stage: Stage) -> LaggingBoard:
    return stage.store.read_now(
        lambda tx: boards.lagging_at(tx, stage.catalogue, stage.rules, AT, EVERYTHING)
    )


def expected(place: int) -> dict[str, Any]:
    unit, indicator, target, value, done, pace, gap, lamp, needed = ROWS[place]
    alike = next(number for number, row in enumerate(ROWS) if row[6] == gap)
    return {
        "rank": alike + 1,
        "unit": unit,
        "indicator": indicator,
        "value": number(Decimal(value)),
        "target": number(Decimal(target)),
        "completion": number(Decimal(done)),
        "pace": number(Decimal(pace)),
        "gap": number(Decimal(gap)),
        "lamp": lamp,
        "last_movement": "2023-09-30",
        "needed_per_week": None if needed == "-" else number(Decimal(needed)),
    }


def test_there_are_39_worst_first(board: LaggingBoard) -> None:
    assert len(ROWS) == 39
    assert [(row.unit, row.indicator) for row in board.rows] == [row[:2] for row in ROWS]


@pytest.mark.parametrize("place", range(39), ids=[row[1] for row in ROWS])
def test_the_figures_of_the_index(board: LaggingBoard, place: int) -> None:
    assert board.to_json()["rows"][place] == expected(place)


def test_the_kept_standings_make_the_same_board(stage: Stage, board: LaggingBoard) -> None:
    now = stage.store.read_now(lambda tx: boards.lagging_now(tx, stage.desk))
    assert now.rows == board.rows


def test_nothing_was_asked(stage: Stage) -> None:
    rows = stage.store.read_now(lambda tx: list(tx.session.scalars(select(QuestionRow))))
    assert rows == []
