"""`ledger check` and `ledger rebuild`: the kept standings against the ledger."""

import sys
from pathlib import Path

import click

from bot.app.cli.moments import now
from bot.app.cli.options import config_option, settings_of
from bot.app.cli.output import progress
from bot.app.opening import open_existing
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
    click.echo(f"{found} standings differ from the ledger")
    if scores:
        click.echo(f"{scores} scores differ from the standings")
    if counts:
        click.echo(f"{counts} boards are counted otherwise than they were published")
    sys.exit(1 if found or scores or counts else 0)


def _drifts(tx: Transaction) -> int:
    """Tell each drift as it is found, a line each; gives how many there are."""
    parts = ledgers.parts(tx)
    with progress(parts, len(parts), "parts", long=2) as counted:
        return sum(_tell(one) for one in ledgers.drifts(tx, counted))


def _tell(one: Drift) -> int:
    told = f"{one.kept.value} -> {one.reckoned.value}"
    if one.kept == one.reckoned and one.closed:
        told = f"not what was said up to {one.closed.day}, where its ledger is closed"
    click.echo(f"{one.unit} {one.indicator} {one.year}: {told}")
    return 1


@command.command()
@config_option
def rebuild(config: Path | None) -> None:
    """Make every standing anew from the ledger and say how many were otherwise."""
    with open_existing(settings_of(config), now) as store:
        changed = store.write_now(_made_anew)
        store.write_now(streaks.make)
    click.echo(f"{changed} standings made anew")


def _made_anew(tx: Transaction) -> int:
    parts = ledgers.parts(tx)
    with progress(parts, len(parts), "parts", long=2) as counted:
        return ledgers.rebuild(tx, counted)
