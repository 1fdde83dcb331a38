"""The zero boards that commands show: of now, of a moment, and those that were published."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NoReturn

from bot.app.cli.options import fail
from bot.boards.lagging import EVERYTHING, Scope
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Param, Text
from bot.services import boards
from bot.services.desk import Desk
from storage import published
from storage.transaction import Transaction


def group_of(catalogue: Catalogue, scope: Scope) -> str | None:
    """The group of the indicator that is asked for; one without a group ends the command."""
    if scope.indicator is None:
        return None
    if not (group := catalogue.indicator[scope.indicator].group):
        fail(Text("cli-no-group", {"indicator": scope.indicator}))
    return group


def zero_of(
    tx: Transaction,
    catalogue: Catalogue,
    group: str,
    at: datetime,
    against: datetime | None,
    scope: Scope = EVERYTHING,
) -> Mapping[str, Any]:
    """The zero board of a moment; one later than it to compare with ends the command."""
    then = published.moment_meant(tx, boards.ZERO, group, at)
    before = _compared(tx, group, then, against)
    return boards.zero_at(tx, catalogue, group, then, before, scope)


def zero_now(
    tx: Transaction, desk: Desk, group: str, against: datetime | None, scope: Scope
) -> Mapping[str, Any]:
    """The same of now, from what is kept."""
    then = tx.now.astimezone(desk.rules.timezone)
    before = _compared(tx, group, then, against)
    return boards.zero_now(tx, desk, group, scope, before).content()


def _compared(
    tx: Transaction, group: str, at: datetime, against: datetime | None
) -> datetime | None:
    if against is None:
        return None
    before = published.moment_meant(tx, boards.ZERO, group, against)
    if before > at:
        moments: dict[str, Param] = {"against": before.isoformat(), "at": at.isoformat()}
        fail(Text("cli-against-later", moments))
    return before


def zero_published(
    tx: Transaction,
    catalogue: Catalogue,
    group: str,
    at: datetime,
    against: datetime | None,
    *,
    on_day: bool = False,
) -> Mapping[str, Any]:
    """The zero board that was published at a moment, with `on_day` the last one of its day.

    The command ends where none was.
    """
    then = published.moment_meant(tx, boards.ZERO, group, at)
    last = published.newest(tx, boards.ZERO, group, at) if on_day else None
    if last is not None and last.at.astimezone(at.tzinfo).date() == at.date():
        then = last.at.astimezone(at.tzinfo)
    if published.at_moment(tx, boards.ZERO, group, then) is None:
        _none_published(tx, group, then)
    return zero_of(tx, catalogue, group, then, against)


def _none_published(tx: Transaction, group: str, at: datetime) -> NoReturn:
    found = published.nearest(tx, boards.ZERO, group, at)
    near = ", ".join(f"{one.astimezone(at.tzinfo):%Y-%m-%dT%H:%M}" for one in found)
    hint = Text("cli-published-near", {"near": near}) if near else Text("cli-none-published")
    params: dict[str, Param] = {"group": group, "at": at.isoformat(), "hint": hint}
    fail(Text("cli-not-published", params))
