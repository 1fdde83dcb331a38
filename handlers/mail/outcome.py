"""What became of a sending, written into the outbox, and told where somebody must know."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from handlers.mail.bundles import is_group
from handlers.mail.pacer import Pacer
from handlers.mail.verdict import Fate, Verdict, classify
from handlers.mail.waking import backoff
from storage import sending
from storage.sending import Letter
from storage.store import Store
from storage.transaction import Transaction

TRIES_OF_UNKNOWN = 5

log = logging.getLogger(__name__)


class CannotSendError(Exception):
    """The messenger refuses the bot as such, and trying again does not help."""


@dataclass(frozen=True)
class Listeners:
    """Who is told, within the transaction that settles a row.

    `unknown` and `failed` get the letter and the error's words, `migrated` the chat's old and new
    id.
    """

    unknown: Callable[[Transaction, Letter, str], None]
    failed: Callable[[Transaction, Letter, str], None]
    migrated: Callable[[Transaction, int, int], None]


@dataclass
class Outcomes:
    """Settles the rows of the outbox after a sending, and lets chats rest."""

    store: Store
    pacer: Pacer
    timer: Callable[[], float]
    listeners: Listeners

    async def recover(self) -> None:
        """After a start: settle what was being sent when the last process ended."""
        await self._write(self._recover)

    async def sent(self, bundle: Sequence[Letter], message_id: int | None) -> None:
        """The messenger accepted the bundle."""
        await self._write(lambda tx: sending.sent(tx, _rows(bundle), message_id))

    async def failed(self, bundle: Sequence[Letter], error: Exception) -> None:
        """The bundle was refused, or nobody knows; raises CannotSendError for a refused token."""
        letter, verdict = bundle[0], classify(error)
        log.warning("sending %s failed: %s: %s", letter.key, verdict.fate.name, error)
        wait = self._rest(letter, verdict)
        words = f"{type(error).__name__}: {error}"[:500]
        await self._write(lambda tx: self._settle(tx, bundle, verdict, wait, words))
        if verdict.fate is Fate.FATAL:
            raise CannotSendError("the messenger does not know this token") from error

    def _rest(self, letter: Letter, verdict: Verdict) -> timedelta:
        """Let the chat rest; returns when its letter is due again, a little before the rest ends.

        A letter that became due after the rest would be overtaken by a later one.
        """
        now = self.timer()
        if verdict.fate is Fate.WAIT:
            self.pacer.refused(letter.chat, is_group(letter), verdict.seconds, now)
            return timedelta(seconds=max(verdict.seconds - 0.5, 0))
        if verdict.fate in (Fate.AGAIN, Fate.UNKNOWN):
            wait = backoff(letter.attempts + 1, longest=60.0)
            self.pacer.rest(letter.chat, now + wait)
            return timedelta(seconds=wait - 0.5)
        return timedelta(0)

    def _settle(
        self,
        tx: Transaction,
        bundle: Sequence[Letter],
        verdict: Verdict,
        wait: timedelta,
        words: str,
    ) -> None:
        rows, due = _rows(bundle), tx.now + wait
        match verdict.fate:
            case Fate.WAIT | Fate.AGAIN | Fate.FATAL:
                sending.postpone(tx, rows, words, due)
            case Fate.UNKNOWN if _may_repeat(bundle):
                sending.postpone(tx, rows, words, due)
            case Fate.UNKNOWN:
                self._unknown(tx, bundle, words)
            case Fate.MOVED:
                sending.postpone(tx, rows, words, due)
                self._moved(tx, bundle[0].chat, verdict.chat)
            case Fate.GONE:
                sending.park(tx, bundle[0].chat, words)
            case Fate.OURS if len(bundle) > 1:  # one of them spoils the others: each by itself
                sending.postpone(tx, rows, words, due)
            case Fate.OURS:
                sending.failed(tx, rows, words)
                self.listeners.failed(tx, bundle[0], words)

    def _unknown(self, tx: Transaction, bundle: Sequence[Letter], words: str) -> None:
        sending.unknown(tx, _rows(bundle), words)
        for letter in bundle:
            self.listeners.unknown(tx, letter, words)

    def _moved(self, tx: Transaction, old: int, new: int) -> None:
        sending.move(tx, old, new)
        self.listeners.migrated(tx, old, new)

    def _recover(self, tx: Transaction) -> None:
        for letter in sending.recover(tx):
            self.listeners.unknown(tx, letter, "the process ended while it was being sent")

    async def _write(self, job: Callable[[Transaction], None]) -> None:
        """Write until it is written: a row that stays `sending` would have to be called unknown."""
        failures = 0
        while True:
            try:
                return await self.store.write(job)
            except Exception:
                failures += 1
                log.exception("the outcome of a sending could not be stored (%d)", failures)
                await asyncio.sleep(backoff(failures))


def _rows(bundle: Sequence[Letter]) -> list[int]:
    return [letter.id for letter in bundle]


def _may_repeat(bundle: Sequence[Letter]) -> bool:
    return all(one.repeatable and one.attempts + 1 < TRIES_OF_UNKNOWN for one in bundle)
