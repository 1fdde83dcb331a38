"""What the files that letters ask for are made of: tables of this moment."""

from collections.abc import Mapping
from typing import Any

from bot.boards.files.matrix import matrix
from bot.boards.tables import Table, lagging_table, zero_tables
from bot.services import boards
from bot.services.desk import Desk
from bot.services.owing import watched_group
from storage.transaction import Transaction

EXPORT = "export"


def tables(tx: Transaction, desk: Desk, attachment: Mapping[str, Any]) -> tuple[Table, ...]:
    """The tables of an attachment; raises ValueError for one that nobody makes."""
    if attachment.get("maker") != EXPORT:
        raise ValueError(f"nothing makes {attachment.get('maker')!r}")
    group = watched_group(desk.catalogue(tx), desk.rules.watched_group)
    zero = boards.zero_now(tx, desk, group).to_json()
    lagging = boards.lagging_now(tx, desk)
    return (lagging_table(lagging), matrix(lagging.rows), *zero_tables(zero))
