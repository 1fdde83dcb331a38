"""`ledger check` and `ledger rebuild`: the kept standings against the ledger."""

import sys
from decimal import Decimal
from pathlib import Path

import click

from bot.app.cli.moments import now
from bot.app.cli.options import config_option, settings_of
from bot.app.cli.output import progress
from bot.app.cli.said import tell
from bot.app.opening import open_existing
from bot.domain.messages import Param, Text
from bot.services import rebuild as ledgers
from bot.services import streaks
from bot.services.rebuild import Drift
from bot.services.scoring import wrong
from storage.transaction import Transaction


@click.group()
def command() -> None:
    """Prove the kept standings equal to the ledger, or make them anew."""


@command.command()
@config_option
def check(config: Path | None) -> None:
    """Tell every standing that is not what the ledger adds up to; exit status 1 if there is one."""
    with open_existing(settings_of(config), now) as store:
        found, scores = store.read_now(lambda tx: (_drifts(tx), wrong(tx)))
        counts = store.read_now(streaks.wrong)
    tell(Text("cli-ledger-drifts", {"count": found}))
    if scores:
        tell(Text("cli-ledger-scores", {"count": scores}))
    if counts:
        tell(Text("cli-ledger-counts", {"count": counts}))
    sys.exit(1 if found or scores or counts else 0)


def _drifts(tx: Transaction) -> int:
    """Tell each drift as it is found, a line each; gives how many there are."""
    parts = ledgers.parts(tx)
    with progress(parts, len(parts), "cli-parts", long=2) as counted:
        return sum(_tell(one) for one in ledgers.drifts(tx, counted))


def _tell(one: Drift) -> int:
    whose: dict[str, Param] = {
        "unit": one.unit,
        "indicator": one.indicator,
        "year": str(one.year),
    }
    if one.kept == one.reckoned and one.closed:
        tell(Text("cli-ledger-closed", {**whose, "day": one.closed.day}))
    else:
        values = {"kept": _shown(one.kept.value), "reckoned": _shown(one.reckoned.value)}
        tell(Text("cli-ledger-drift", {**whose, **values}))
    return 1


def _shown(value: Decimal | None) -> Text:
    return Text("value-none") if value is None else Text("value-plain", {"value": value})


@command.command()
@config_option
def rebuild(config: Path | None) -> None:
    """Make every standing anew from the ledger and say how many were otherwise."""
    with open_existing(settings_of(config), now) as store:
        changed = store.write_now(_made_anew)
        store.write_now(streaks.make)
    tell(Text("cli-ledger-anew", {"count": changed}))


def _made_anew(tx: Transaction) -> int:
    parts = ledgers.parts(tx)
    with progress(parts, len(parts), "cli-parts", long=2) as counted:
        return ledgers.rebuild(tx, counted)
