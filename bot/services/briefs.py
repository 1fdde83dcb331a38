"""Briefs (通报) of published boards."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.boards.brief import Brief, brief
from bot.domain.catalogue import Catalogue
from bot.domain.office import OfficeRules
from bot.services import boards, streaks
from storage import published
from storage.published import Published
from storage.transaction import Transaction


def latest(tx: Transaction, group: str, until: datetime | None = None) -> Published | None:
    """The zero board of a group that was published last, or last before a moment."""
    return next(iter(published.latest(tx, boards.ZERO, group, until or tx.now)), None)


def of(tx: Transaction, catalogue: Catalogue, board: Published, rules: OfficeRules) -> Brief:
    """The brief of a published board, with what later messages changed of it."""
    content = boards.corrected(tx, catalogue, board, rules.timezone)
    return of_content(tx, catalogue, content, rules)


def of_content(
    tx: Transaction, catalogue: Catalogue, content: Mapping[str, Any], rules: OfficeRules
) -> Brief:
    """The brief of a zero board's JSON form."""
    moment = datetime.fromisoformat(content["at"])
    running = streaks.up_to(tx, content["group"], moment)
    stood = streaks.before(tx, content["group"], moment)
    return brief(content, boards.uoms(tx, catalogue), running, rules.name, stood)
