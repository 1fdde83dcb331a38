"""`backfill`: a chat's past, read into the ledger."""

from datetime import UTC, datetime
from functools import reduce
from pathlib import Path

import click

from bot.app.backfill.account import Account, Backfill
from bot.app.backfill.export import ExportedChat, ExportError, chats
from bot.app.backfill.people import PeopleError, people
from bot.app.cli.in_force import in_force
from bot.app.cli.options import config_option, fail, settings_of
from bot.app.cli.said import said, tell
from bot.app.crontab import next_fire
from bot.app.opening import open_existing, open_store
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from bot.services.desk import Desk


@click.command()
@click.argument("export", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--people",
    "table",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="CSV with the columns person (from_id or name) and unit (empty for a coordinator).",
)
@click.option("--chat-unit", help="The unit whose chat this is.")
@config_option
def command(export: Path, table: Path, chat_unit: str | None, config: Path | None) -> None:
    """Read a chat export of Telegram Desktop (result.json) into the ledger.

    Messages go through the same reading and storing as live ones, at their own times; nobody is
    spoken to, and what is doubtful goes to the clerk's queue. Run twice, it changes nothing.
    """
    settings = settings_of(config)
    rules = settings.rules()
    opening = open_store if settings.office.catalogue else open_existing
    with opening(settings, lambda: datetime.now(UTC)) as store:
        catalogue = in_force(store)
        unit_of = _unit_names(catalogue)
        if chat_unit and chat_unit not in unit_of:
            fail(Text("cli-chat-unit", {"unit": chat_unit}))
        try:
            found, named = chats(export), people(table, unit_of)
        except (ExportError, PeopleError) as error:
            fail(error.text)
        desk = Desk(rules, lambda: datetime.now(UTC), next_fire(rules.timezone))
        work = Backfill(store, desk, named, unit_of[chat_unit] if chat_unit else None)
        _take_in(work, found)


def _take_in(work: Backfill, found: tuple[ExportedChat, ...]) -> None:
    account = Account()
    total = sum(len(chat.messages) for chat in found)
    try:
        with click.progressbar(length=total, label=said(Text("cli-reading"))) as bar:
            for step in work.run(found, account):
                bar.update(step)
    except ExportError as error:
        fail(error.text)
    _tell(account)


def _tell(account: Account) -> None:
    fates = [
        Text(f"cli-fate-{fate.value}", {"count": count})
        for fate, count in sorted(account.fates.items())
    ]
    tell(Text("cli-read", {"count": account.read, "fates": reduce(_and, fates, NOTHING)}))
    for name, count in account.strangers.most_common():
        tell(Text("cli-stranger", {"name": name, "count": count}))


NOTHING = Text("cli-nothing-in-it")


def _and(one: Text, other: Text) -> Text:
    return other if one is NOTHING else Text("cli-and", {"first": one, "rest": other})


def _unit_names(catalogue: Catalogue) -> dict[str, str]:
    names = {alias: unit.name for unit in catalogue.units for alias in unit.aliases}
    return names | {unit.name: unit.name for unit in catalogue.units}
