"""In and out together: the receiver or webhook, the applier, the sender and the watchdog."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from telegram.ext import Application

from handlers.mail.applier import Applier, SetAside
from handlers.mail.failures import hand_back
from handlers.mail.outcome import Listeners, Outcomes
from handlers.mail.pacer import Pacer
from handlers.mail.post import Maker, Post
from handlers.mail.pruning import Pruner
from handlers.mail.receiver import LONG_POLL, Receiver
from handlers.mail.sender import Sender
from handlers.mail.waking import Bell, Pulse
from handlers.mail.watchdog import Limits, Watchdog
from handlers.mail.webhook import Webhook, open_webhook
from storage.store import Store


@dataclass(frozen=True)
class Wiring:
    """What the mail is put together from.

    `application` is initialised, with its handlers and none of the library's own receiving.
    `set_aside` and `listeners` are told, each within the transaction, what clerks should know.
    Without `limits` nothing watches; without `webhook` the messenger is polled.
    """

    application: Application[Any, Any, Any, Any, Any, Any]
    store: Store
    clock: Callable[[], datetime]
    allowed: Sequence[str]
    make: Maker
    set_aside: SetAside
    listeners: Listeners
    limits: Limits | None = None
    webhook: Webhook | None = None
    long_poll: int = LONG_POLL
    pacer: Pacer = field(default_factory=Pacer)


class Mail:
    """The durable path of messages, in and out."""

    def __init__(self, wiring: Wiring) -> None:
        """Put the parts together; nothing runs yet."""
        self._wiring = wiring
        self._in, self._out = Bell(), Bell()
        wiring.application.add_error_handler(hand_back)
        self._pulse = Pulse(wiring.clock)
        self._sender = self._make_sender()

    def ring(self) -> None:
        """Look at once: something was put in the outbox, or the clock was moved."""
        self._in.ring()
        self._out.ring()

    async def run(self) -> None:
        """Run until cancelled, when what is under way is let finish.

        Raises CannotReceiveError, CannotSendError or StalledError where the process should end.
        """
        async with self._listening():
            await _first_to_end([part() for part in self._parts()])

    def _parts(self) -> list[Callable[[], Coroutine[Any, Any, None]]]:
        pruner = Pruner(self._wiring.store)
        parts = [self._make_applier().run, self._sender.run, pruner.run]
        if self._wiring.webhook is None:
            parts.append(self._make_receiver().run)
        if self._wiring.limits is not None:
            parts.append(self._make_watchdog(self._wiring.limits).run)
        return parts

    @asynccontextmanager
    async def _listening(self) -> AsyncIterator[None]:
        """Let the messenger call us, where it shall."""
        wiring = self._wiring
        if wiring.webhook is None:
            yield
            return
        bot = wiring.application.bot
        server = await open_webhook(wiring.webhook, bot, wiring.store, self._in, wiring.allowed)
        try:
            yield
        finally:
            server.stop()
            await server.close_all_connections()

    def _make_sender(self) -> Sender:
        wiring, pacer = self._wiring, self._wiring.pacer
        outcomes = Outcomes(wiring.store, pacer, time.monotonic, wiring.listeners)
        post = Post(wiring.application.bot, wiring.make)
        return Sender(wiring.store, post, outcomes, pacer, self._out, time.monotonic)

    def _make_applier(self) -> Applier:
        wiring = self._wiring
        return Applier(
            wiring.application,
            wiring.store,
            wiring.set_aside,
            wiring.clock,
            self._in,
            self._out,
        )

    def _make_receiver(self) -> Receiver:
        wiring = self._wiring
        return Receiver(
            wiring.application.bot,
            wiring.store,
            wiring.allowed,
            self._in,
            self._pulse,
            wiring.long_poll,
        )

    def _make_watchdog(self, limits: Limits) -> Watchdog:
        wiring = self._wiring
        pulse = self._pulse if wiring.webhook is None else None
        return Watchdog(wiring.store, pulse, wiring.clock, self._sender.resting, limits)


async def _first_to_end(parts: Sequence[Coroutine[Any, Any, None]]) -> None:
    """Run the parts; when one ends or fails, end the others and let the failure out."""
    tasks = [asyncio.ensure_future(part) for part in parts]
    try:
        ended, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in ended:
        task.result()
