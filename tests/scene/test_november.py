"""Livelihood matters under 80 %, land to be put in order, the projects of the three batches."""

import json
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import select

from bot.app.cli import main
from storage.tables import QuestionRow
from tests.scene import november
from tests.scene.messages import said
from tests.scene.november import BATCHES, FIGURES, LAND, MATTERS, STARTED, UNDER_80
from tests.scene.plan import ZONE
from tests.scene.stage import Stage

DAY = date(2023, 11, 5)  # eight weeks before the year is over
RANKS = {f"{rank}. " for rank in range(1, 7)}
AT = datetime(2023, 11, 5, 17, 30, tzinfo=ZONE)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    url = f"sqlite:///{tmp_path_factory.mktemp('november')}/office.sqlite"
    made = Stage(url, november.office())
    sent = [
        said(unit, f"{unit} {place}", words, DAY, time(9, place))
        for unit, messages in november.MESSAGES.items()
        for place, words in enumerate(messages)
    ]
    made.number(sent)
    made.play(sent)
    made.moment = AT
    yield made
    made.close()


def lagging(stage: Stage, *words: str) -> list[dict[str, Any]]:
    """The rows that `board lagging` tells."""
    command = ["board", "lagging", *words, "--at", AT.isoformat(), "--format", "json"]
    told = CliRunner().invoke(main, command, env={"DATABASE_URL": stage.url})
    assert told.exit_code == 0, told.output
    rows: list[dict[str, Any]] = json.loads(told.output)["rows"]
    return rows


def test_how_far_the_livelihood_matters_are(stage: Stage) -> None:
    rows = lagging(stage, "--group", MATTERS)
    assert {row["indicator"]: (row["value"], row["target"], row["completion"]) for row in rows} == {
        name: (float(value or 0), float(target), float(done))
        for name, (value, target, done) in FIGURES.items()
    }


def test_those_under_80_percent_are_listed(stage: Stage) -> None:
    rows = lagging(stage, "--group", MATTERS, "--below-threshold")
    assert {row["indicator"] for row in rows} == UNDER_80
    assert [row["rank"] for row in rows] == [1, 1, 3, 4, 5, 6]
    assert rows == sorted(rows, key=lambda row: row["gap"])


def test_thresholds_are_of_indicators_and_the_others_have_none(stage: Stage) -> None:
    rows = lagging(stage, "--below-threshold")
    assert {row["indicator"] for row in rows} == UNDER_80


def test_the_leader_asks_for_them_in_chat(stage: Stage) -> None:
    lines = stage.command(f"/lagging {MATTERS} 未达标", AT).splitlines()
    assert lines[0] == "落后榜 · 民生实事 · 未达标（11-05 17:30）"
    assert lines[1].startswith("共 6 项：")
    assert {line.split(" · ")[1] for line in lines if line[:3] in RANKS} == UNDER_80


def test_2176_mu_to_go_are_272_a_week(stage: Stage) -> None:
    [row] = lagging(stage, "--indicator", LAND)
    assert (row["target"], row["value"], row["completion"]) == (3000, 824, 27.47)
    assert row["needed_per_week"] == 272
    told = stage.command(f"/lagging {LAND}", AT)
    assert "824/3000 亩 · 27.47%" in told
    assert "余 2176 亩，每周需 272 亩" in told


def test_20_of_34_projects_started_are_58_82_percent(stage: Stage) -> None:
    [row] = lagging(stage, "--indicator", STARTED)
    assert (row["unit"], row["value"], row["target"]) == (BATCHES, 20, 34)
    assert row["completion"] == float(Decimal("58.82"))


def test_nothing_was_asked(stage: Stage) -> None:
    rows = stage.store.read_now(lambda tx: list(tx.session.scalars(select(QuestionRow))))
    assert rows == []
