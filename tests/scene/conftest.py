"""The half year is played once for all tests that look at it."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import pytest

from bot.domain.catalogue import Catalogue
from bot.domain.office import OfficeRules, Schedule
from bot.office import example
from tests.scene.half_year import messages
from tests.scene.messages import Said, said
from tests.scene.plan import BOARD_DAYS, BOARDS, JUNE, SIGNED, START, TALKS, TRIPS, ZONE, Plan, plan
from tests.scene.stage import Stage

# The office of the scene reminds and publishes on the last Friday but a few of a month.
MONTHLY = Schedule("0 10 24-30 * fri", "0 16 24-30 * fri", "30 17 24-30 * fri")


@dataclass(frozen=True)
class HalfYear:
    """What was planned, what was sent, and the office that received it."""

    plan: Plan
    sent: tuple[Said, ...]
    stage: Stage
    answers: tuple[str, ...]


@pytest.fixture(scope="session")
def half_year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HalfYear]:
    chance = random.Random(2023)
    office = example.catalogue()
    planned = plan([unit.name for unit in office.units], chance)
    sent = messages(office, planned, chance)
    url = f"sqlite:///{tmp_path_factory.mktemp('scene')}/office.sqlite"
    stage = Stage(url, _owed_by(planned, office, START), OfficeRules(schedule=MONTHLY))
    stage.number(sent)
    stage.tick(datetime(START.year, START.month, START.day, 8, tzinfo=ZONE))
    answers = _live_through(stage, office, planned, sent)
    yield HalfYear(planned, tuple(sent), stage, answers)
    stage.close()


def _owed_by(planned: Plan, office: Catalogue, day: date) -> Catalogue:
    """The office without what is not yet owed of the three on a day."""
    three = {TRIPS, TALKS, SIGNED}
    targets = tuple(
        one for one in office.targets if one.indicator not in three or planned.owes(one.unit, day)
    )
    return replace(office, targets=targets)


def _live_through(
    stage: Stage, office: Catalogue, planned: Plan, sent: list[Said]
) -> tuple[str, ...]:
    """Messages arrive, the clock ticks on the boards' days, the clerk recognises before June's.

    On the morning after a board more units get their targets.
    """
    answers: tuple[str, ...] = ()
    waiting = list(sent)
    for at in _ticks():
        stage.play([one for one in waiting if one.arrives < at])
        waiting = [one for one in waiting if one.arrives >= at]
        if at == JUNE:
            answers = tuple(_decide(stage, planned))
        stage.tick(at)
        if at in BOARDS and at != JUNE:
            morning = (at + timedelta(days=1)).replace(hour=0, minute=0)
            stage.owe(_owed_by(planned, office, morning.date()), morning)
    assert not waiting
    stage.play(_afterwards(stage, planned))
    return answers


def _afterwards(stage: Stage, planned: Plan) -> list[Said]:
    """Three days after the June board a trip of May is told."""
    day, words = (JUNE + timedelta(days=3)).date(), "5月份外出招商1次，上次漏报了"
    late = [said(planned.forgotten, "late", words, day, JUNE.time())]
    stage.number(late)
    return late


def _ticks() -> list[datetime]:
    return [
        datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)
        for day in BOARD_DAYS
        for hour, minute in ((10, 0), (16, 0), (17, 30))
    ]


def _decide(stage: Stage, planned: Plan) -> Iterator[str]:
    """Ten of the signed are recognised: all of two units with two, six of others; one returned."""
    signed = [cell for cell in planned.cells if cell.indicator == SIGNED]
    twice = [cell for cell in signed if cell.value == 2][:2]
    once = [cell for cell in signed if cell.value == 1][:7]
    at = JUNE - timedelta(hours=1)
    for cell in (*twice, *once[:6]):
        yield stage.command(f"/recognise {cell.unit} 签约 {cell.value}", at)
    yield stage.command(f"/return {once[6].unit} 签约 1 材料不全", at)
