"""`run`: the bot itself."""

import asyncio
import logging
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click
from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.request import HTTPXRequest

from bot.app.cli.options import config_option, fail, settings_of
from bot.app.cli.said import tell
from bot.app.compose import Messenger, Poling, poling
from bot.app.opening import open_store
from bot.app.settings import Settings
from bot.domain.messages import Text
from bot.services import membership
from handlers.mail.outcome import CannotSendError
from handlers.mail.receiver import CannotReceiveError
from handlers.mail.watchdog import StalledError
from storage.lock import running
from storage.store import Store

CONNECTIONS = 16


@click.command()
@config_option
def command(config: Path | None) -> None:
    """Run the bot: long polling, or the webhook if webhook.url is set.

    At the first start it loads office.catalogue and prints a one-time link for the first clerk.
    Ctrl-C ends it; what is under way is finished first.
    """
    settings = settings_of(config)
    if not settings.telegram.token.get_secret_value():
        fail(Text("run-no-token"))
    _log_to_stderr()
    with _one_line():
        asyncio.run(_run(settings))


async def _run(settings: Settings) -> None:
    with running(settings.database.url), open_store(settings, _now) as store:
        async with poling(settings, store, _now, _messenger(settings)) as bot:
            await store.read(bot.desk.vocabulary)
            await _welcome(bot, store)
            await _until_told(bot)


async def _welcome(bot: Poling, store: Store) -> None:
    username = bot.application.bot.username
    at = _now().astimezone(bot.desk.rules.timezone).isoformat(timespec="seconds")
    tell(Text("run-running", {"bot": username, "at": at}))
    token = await store.write(membership.first_clerk_link)
    if token:
        link = f"https://t.me/{username}?start={token}"
        tell(Text("run-first-clerk", {"link": link}))


async def _until_told(bot: Poling) -> None:
    """Run until the process is asked to end."""
    work = asyncio.ensure_future(bot.run())
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, work.cancel)
    try:
        await work
    except asyncio.CancelledError:
        tell(Text("run-ended"))


def _messenger(settings: Settings) -> Messenger:
    proxy = settings.telegram.proxy
    return Messenger(
        updates=HTTPXRequest(connection_pool_size=1, proxy=proxy),
        calls=HTTPXRequest(connection_pool_size=CONNECTIONS, proxy=proxy),
    )


def _now() -> datetime:
    return datetime.now(UTC)


def _log_to_stderr() -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    for name in ("httpx", "httpcore", "apscheduler", "alembic"):  # httpx logs the token's URLs
        logging.getLogger(name).setLevel(logging.WARNING)


@contextmanager
def _one_line() -> Iterator[None]:
    """Turn the messenger's failures into one line that says what to do."""
    try:
        yield
    except InvalidToken:
        fail(Text("run-bad-token"))
    except NetworkError as error:
        fail(Text("run-unreachable", {"reason": str(error)}))
    except TelegramError as error:
        fail(Text("run-refused", {"reason": str(error)}))
    except (CannotReceiveError, CannotSendError, StalledError) as error:
        fail(Text("run-stopped", {"reason": str(error)}))
