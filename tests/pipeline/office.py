"""A small office around the real mail: it notes every message once and answers it."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, CallbackContext, MessageHandler, filters

from bot.domain.messages import Screen, Text
from handlers.mail.mail import Mail, Wiring
from handlers.mail.outcome import Listeners
from handlers.mail.watchdog import Limits
from handlers.mail.webhook import Webhook
from storage import outbox
from storage.outbox import Outgoing
from storage.sending import Letter
from storage.store import Store
from storage.tables import AuditRow
from storage.transaction import Transaction
from tests.pipeline.fake_api import TOKEN

POISON = "毒"
Context = CallbackContext[Any, Any, Any, Any]
App = Application[Any, Any, Any, Any, Any, Any]


def now() -> datetime:
    return datetime.now(UTC)


def note(tx: Transaction, action: str, **detail: object) -> None:
    tx.session.add(AuditRow(at=tx.now, action=action, detail=detail))


def answer(tx: Transaction, chat: int, kind: str, message: int, words: str) -> None:
    """Note a message and put its answer, once."""
    screen = Screen(Text("plain", {"text": words}))
    key = f"confirmation:{chat}:{message}:1"
    if outbox.put(tx, Outgoing(key, "confirmation", chat, kind, "en", screen, reply_to=message)):
        note(tx, "report", chat=chat, message=message)


def on_message(store: Store) -> Callable[[Update, Context], Any]:
    async def callback(update: Update, context: Context) -> None:
        del context
        message = update.effective_message
        if message is None or message.text is None:
            return
        if message.text == POISON:
            raise ValueError("no handler can work on this")
        chat, words = message.chat, f"got {message.text}"
        await store.write(lambda tx: answer(tx, chat.id, chat.type, message.message_id, words))

    return callback


def listeners() -> Listeners:
    """What would be told to the clerks is noted."""

    def about(action: str) -> Callable[[Transaction, Letter, str], None]:
        return lambda tx, letter, words: note(tx, action, key=letter.key, words=words)

    def migrated(tx: Transaction, old: int, new: int) -> None:
        note(tx, "migrated", old=old, new=new)

    return Listeners(about("unknown"), about("failed"), migrated)


async def make(attachment: Mapping[str, Any]) -> bytes:
    return f"made by {attachment['maker']}".encode()


@asynccontextmanager
async def office(
    base_url: str,
    store: Store,
    *,
    token: str = TOKEN,
    webhook: Webhook | None = None,
    limits: Limits | None = None,
    long_poll: int = 5,
) -> AsyncIterator[Mail]:
    """The mail of a small office, not running yet."""
    builder = ApplicationBuilder().token(token).base_url(base_url).updater(None).job_queue(None)
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, on_message(store)))
    await application.initialize()
    try:
        yield Mail(_wiring(application, store, webhook, limits, long_poll))
    finally:
        await application.shutdown()


def _wiring(
    application: App,
    store: Store,
    webhook: Webhook | None,
    limits: Limits | None,
    long_poll: int,
) -> Wiring:
    return Wiring(
        application,
        store,
        now,
        ["message"],
        make,
        lambda tx, row, words: note(tx, "set aside", row=row, words=words),
        listeners(),
        limits,
        webhook,
        long_poll,
    )
