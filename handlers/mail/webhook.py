"""The webhook: an update is in the inbox before the messenger is told that it arrived."""

import hmac
import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from telegram import Bot
from tornado.httpserver import HTTPServer
from tornado.web import Application, RequestHandler

from handlers.mail.lanes import arrived
from handlers.mail.waking import Bell
from storage import inbox
from storage.store import Store

LARGEST = 1 << 20  # bytes of a request; the messenger's updates are far smaller
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 -- the header's name, no secret

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Webhook:
    """Where the messenger calls us: `url` as it knows it, `listen` and `port` as we open it."""

    url: str
    listen: str
    port: int
    secret: str


@dataclass(frozen=True)
class _Desk:
    store: Store
    bell: Bell
    secret: str


async def open_webhook(
    webhook: Webhook, bot: Bot, store: Store, bell: Bell, allowed: Sequence[str]
) -> HTTPServer:
    """Listen, then tell the messenger; raises ValueError without a secret.

    The caller stops the server when done.
    """
    if not webhook.secret:
        raise ValueError("a webhook needs a secret, or anybody could send updates")
    server = listener(webhook, store, bell)
    server.listen(webhook.port, webhook.listen)
    await bot.set_webhook(webhook.url, allowed_updates=list(allowed), secret_token=webhook.secret)
    return server


def listener(webhook: Webhook, store: Store, bell: Bell) -> HTTPServer:
    """The server of a webhook, not listening yet."""
    desk = _Desk(store, bell, webhook.secret)
    path = urlsplit(webhook.url).path or "/"
    return HTTPServer(
        Application([(path, _Arrival, {"desk": desk})]), max_buffer_size=LARGEST, xheaders=False
    )


class _Arrival(RequestHandler):
    """One call of the messenger: 200 only after the commit; anything else makes it call again."""

    def initialize(self, desk: _Desk) -> None:
        """Take what the application hands over."""
        self._desk = desk

    async def post(self) -> None:
        """Store the update of the body."""
        given = self.request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), self._desk.secret.encode()):
            self.set_status(403)
            return
        update = _update_in(self.request.body)
        if update is None:
            self.set_status(400)
            return
        await self._desk.store.write(lambda tx: inbox.put_batch(tx, "webhook", [update], None))
        self._desk.bell.ring()


def _update_in(body: bytes) -> inbox.Arrived | None:
    try:
        payload: Any = json.loads(body)
        return arrived(payload) if isinstance(payload, dict) else None
    except ValueError:
        return None
