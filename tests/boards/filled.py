"""A ledger that the command line shows boards of, and what it says of them."""

import json
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from click.testing import CliRunner

from bot.app.cli import main
from bot.domain.office import OfficeRules
from bot.services import boards
from bot.services.desk import Desk
from bot.services.freezing import freeze_zero
from bot.services.rebuild import rebuild
from storage import office
from storage.transaction import Transaction
from tests.boards.ledger import Ledger
from tests.boards.office import GROUP, LAND, SIGNED, TALKS, UNITS, target
from tests.boards.office import office as example


def fill(tx: Transaction) -> None:
    catalogue = example(
        *(target(unit, one, 2) for unit in UNITS[:4] for one in (SIGNED, TALKS)),
        target("园区", LAND, 3000),
    )
    office.save_catalogue(tx, catalogue)
    ledger = Ledger(tx)
    ledger.says("商务局", "签约项目", "add", 1, date(2023, 5, 8))
    ledger.says("发改委", "签约项目", "add", 0, date(2023, 4, 3))
    ledger.says("工信局", "*", "add", 0, date(2023, 4, 4))
    ledger.says("园区", "土地整治", "set", 824, date(2023, 6, 1))
    late = datetime(2023, 7, 1, tzinfo=UTC)
    ledger.says("城关镇", "签约项目", "add", 1, date(2023, 5, 9), sent=late)
    rebuild(tx)


def said(*words: str) -> Any:
    result = CliRunner().invoke(main, [*words, "--format", "json"])
    assert result.exit_code == 0, result.output
    return json.loads(result.output)


def publish_zero(tx: Transaction, at: datetime, period: str) -> None:
    """The zero board of a moment, published as that of a period."""
    local = at.astimezone(ZoneInfo("Asia/Shanghai"))
    board = boards.zero_past(tx, office.load(tx), GROUP, local)
    freeze_zero(tx, Desk(OfficeRules(), lambda: at, lambda _words, _after: None), board, period)
