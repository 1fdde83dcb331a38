"""All wiring on one screen: the store, the desk, the messenger, the mail and the clock."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from telegram.ext import Application, ApplicationBuilder
from telegram.request import BaseRequest

from bot.app.clock import ticking
from bot.app.crontab import next_fire
from bot.app.making import maker
from bot.app.settings import Settings
from bot.services import alarms, membership
from bot.services.clock.tick import tick
from bot.services.desk import Desk
from handlers.mail.mail import Mail, Wiring
from handlers.mail.outcome import Listeners
from handlers.mail.pacer import Pacer
from handlers.mail.receiver import LONG_POLL
from handlers.mail.watchdog import Limits
from handlers.mail.webhook import Webhook
from handlers.office import Office
from handlers.routes import ALLOWED_UPDATES, routes
from storage.sending import Letter
from storage.store import Store
from storage.transaction import Transaction

App = Application[Any, Any, Any, Any, Any, Any]


@dataclass(frozen=True)
class Messenger:
    """How the messenger is reached: one request object for updates, one for all other calls."""

    updates: BaseRequest
    calls: BaseRequest
    long_poll: int = LONG_POLL
    watched: bool = True
    pacer: Pacer = field(default_factory=Pacer)


@dataclass(frozen=True)
class Poling:
    """The whole bot, put together and initialised."""

    application: App
    desk: Desk
    store: Store
    mail: Mail

    async def tick(self) -> None:
        """Let the clock act now; the clock's own call every few seconds is the same."""
        await self.store.write(lambda tx: tick(tx, self.desk))
        self.mail.ring()

    async def run(self) -> None:
        """Run until cancelled; raises what handlers.mail.mail.Mail.run raises."""
        scheduler = ticking(self.tick)
        scheduler.start()
        try:
            await self.mail.run()
        finally:
            scheduler.shutdown(wait=False)


@asynccontextmanager
async def poling(
    settings: Settings, store: Store, clock: Callable[[], datetime], messenger: Messenger
) -> AsyncIterator[Poling]:
    """The bot over an open, migrated store; the messenger is asked who we are on the way in.

    Raises telegram.error.TelegramError where the messenger cannot be reached or refuses us.
    """
    application = _application(settings, messenger)
    await application.initialize()
    try:
        desk = _desk(settings, clock, application.bot.username)
        application.add_handlers(routes(Office(store, desk, application.bot)))
        mail = Mail(_wiring(settings, store, clock, messenger, application, desk))
        yield Poling(application, desk, store, mail)
    finally:
        with contextlib.suppress(asyncio.CancelledError):
            await application.shutdown()


def _desk(settings: Settings, clock: Callable[[], datetime], username: str) -> Desk:
    rules = settings.rules()
    return Desk(rules, clock, next_fire(rules.timezone), username)


def _application(settings: Settings, messenger: Messenger) -> App:
    return (
        ApplicationBuilder()
        .token(settings.telegram.token.get_secret_value())
        .base_url(settings.telegram.base_url)
        .base_file_url(settings.telegram.base_file_url)
        .get_updates_request(messenger.updates)
        .request(messenger.calls)
        .updater(None)
        .job_queue(None)
        .build()
    )


def _wiring(
    settings: Settings,
    store: Store,
    clock: Callable[[], datetime],
    messenger: Messenger,
    application: App,
    desk: Desk,
) -> Wiring:
    return Wiring(
        application=application,
        store=store,
        clock=clock,
        allowed=ALLOWED_UPDATES,
        make=maker(store, desk),
        set_aside=lambda tx, row, words: alarms.set_aside(tx, desk, row, words),
        listeners=_listeners(desk),
        limits=Limits() if messenger.watched else None,
        webhook=_webhook(settings),
        long_poll=messenger.long_poll,
        pacer=messenger.pacer,
    )


def _listeners(desk: Desk) -> Listeners:
    def unknown(tx: Transaction, letter: Letter, words: str) -> None:
        alarms.unknown(tx, desk, letter.key, letter.chat, words)

    def failed(tx: Transaction, letter: Letter, words: str) -> None:
        alarms.failed(tx, desk, letter.key, letter.chat, words)

    return Listeners(unknown, failed, membership.migrated)


def _webhook(settings: Settings) -> Webhook | None:
    section = settings.webhook
    if section.url is None:
        return None
    return Webhook(section.url, section.listen, section.port, section.secret.get_secret_value())
