"""A board of a moment after which nothing came is made of what is kept, and is the folded one."""

import json
import random
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from bot.boards.lagging import EVERYTHING, Scope
from bot.boards.plain import SEPARATOR
from bot.domain.office import OfficeRules
from bot.services import boards, rows
from bot.services.desk import Desk
from bot.services.rebuild import rebuild
from bot.services.rows import MadeRows
from storage import exemptions, history, office, recognitions
from storage.exemptions import Exemption
from storage.recognitions import Recognition
from storage.store import Store
from storage.transaction import Transaction
from tests import postgres
from tests.boards.ledger import Ledger
from tests.boards.test_ranking import INDICATORS, UNITS, catalogue

ZONE = ZoneInfo("Asia/Shanghai")
LAST = datetime(2023, 8, 9, 18, tzinfo=ZONE)  # the last thing is said
MOMENTS = [LAST + timedelta(hours=hours) for hours in (-24 * 30, -1, 0, 1, 24, 24 * 200)]


@pytest.fixture
def desk() -> Desk:
    return Desk(OfficeRules(), lambda: LAST, lambda _words, _after: None)


def speak(tx: Transaction, chance: random.Random) -> None:
    """A summer of figures, corrections, figures taken back, and what the clerk decided."""
    office.save_catalogue(tx, catalogue(chance))
    ledger = Ledger(tx)
    for unit, indicator in product(UNITS, INDICATORS):
        for _ in range(chance.randint(0, 4)):
            op, value = chance.choice(("add", "set", "correct")), chance.randint(0, 20)
            day = LAST.date() - timedelta(days=chance.randint(0, 60))
            report = ledger.says(unit, indicator.name, op, value, day)
            if chance.random() < 0.2:
                ledger.withdraws(report)
    report = ledger.says(UNITS[0], INDICATORS[0].name, "set", 7, LAST.date(), sent=LAST)
    decide(tx, report.unit_id or 0, LAST + timedelta(hours=chance.choice((-30, 0, 12))))
    rebuild(tx)


def decide(tx: Transaction, unit: int, at: datetime) -> None:
    indicator = office.names(tx).indicator_id[INDICATORS[0].name]
    recognised = Recognition(unit, indicator, date(2023, 8, 1), Decimal(3))
    recognitions.note(Transaction(tx.session, at.astimezone(UTC)), recognised, None)


def written(tx: Transaction, desk: Desk, at: datetime, scope: Scope) -> list[object]:
    made = rows.at_moment(tx, desk, scope, at).written()
    found: list[object] = json.loads(b"[%b]" % SEPARATOR.join(made))
    return found


def compare(tx: Transaction, desk: Desk, seed: int) -> None:
    speak(tx, random.Random(seed))
    for at, scope in product(MOMENTS, (EVERYTHING, Scope(group=INDICATORS[2].group))):
        folded = boards.lagging_at(tx, desk.catalogue(tx), desk.rules, at, scope)
        assert written(tx, desk, at, scope) == folded.to_json()["rows"]
        kept = not isinstance(rows.at_moment(tx, desk, scope, at), MadeRows)
        assert kept == (at >= LAST)


@pytest.mark.parametrize("seed", range(3))
def test_it_is_the_folded_board(opened: Store, desk: Desk, seed: int) -> None:
    opened.write_now(lambda tx: compare(tx, desk, seed))


def test_so_it_is_on_postgresql(desk: Desk, postgres_server: str, blank_on_postgres: str) -> None:
    with postgres.database(postgres_server, blank_on_postgres) as url:
        other = Store(url, lambda: LAST)
        other.write_now(partial(compare, desk=desk, seed=9))
        other.close()


def test_what_came_after_is_noticed(opened: Store) -> None:
    def later(tx: Transaction) -> list[bool]:
        speak(tx, random.Random(1))
        found = [history.ends_by(tx, LAST)]
        with tx.session.begin_nested() as undone:
            Ledger(tx, 10_000).says(UNITS[0], "*", "add", 0, date(2023, 8, 10), sent=LAST)
            found.append(history.ends_by(tx, LAST))
            undone.rollback()
        ids = office.names(tx)
        unit = ids.unit_id[UNITS[0]]
        afterwards = Transaction(tx.session, LAST.astimezone(UTC) + timedelta(minutes=1))
        exemptions.grant(afterwards, Exemption(unit, None, "洪灾", date(2023, 8, 8)), None)
        found.append(history.ends_by(tx, LAST))
        exemptions.grant(afterwards, Exemption(unit, None, "洪灾", LAST.date()), None)
        return [*found, history.ends_by(tx, LAST)]

    assert opened.write_now(later) == [True, False, True, False]
