"""The sender: works off the outbox at the messenger's pace; claims, sends, and says how it went."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from handlers.mail.bundles import bundles, is_group
from handlers.mail.crew import Crew
from handlers.mail.outcome import CannotSendError, Outcomes
from handlers.mail.pacer import Pacer
from handlers.mail.post import Post
from handlers.mail.steps import reached
from handlers.mail.waking import IDLE, Bell
from storage import sending
from storage.sending import Letter
from storage.store import Store

AT_ONCE = 32
LOOK = 64  # rows taken from the outbox at a time
GRACE = 10.0  # seconds for what is being sent when the process is asked to end

log = logging.getLogger(__name__)


@dataclass
class Sender:
    """Says what waits in the outbox. A row is `sending` in the database before it is sent."""

    store: Store
    post: Post
    outcomes: Outcomes
    pacer: Pacer
    bell: Bell
    timer: Callable[[], float]
    _refused: CannotSendError | None = None
    _busy: set[int] = field(default_factory=set)
    _crew: Crew = field(default_factory=lambda: Crew(AT_ONCE))

    async def run(self) -> None:
        """Send until cancelled, when what is being sent is let finish.

        Raises CannotSendError where the messenger refuses the bot as such.
        """
        await self.outcomes.recover()
        try:
            while self._refused is None:
                await self._look()
        finally:
            await self._crew.finish(GRACE)
        raise self._refused

    def resting(self) -> set[int]:
        """The chats to which nothing may go just now."""
        return self._busy | self.pacer.resting(self.timer()).keys()

    async def _look(self) -> None:
        """Start what may go now, then wait for more."""
        besides = self.resting()
        try:
            letters = await self.store.read(lambda tx: sending.ready(tx, LOOK, besides))
        except Exception:
            log.exception("the outbox could not be read")
            letters = []
        started = 0
        for bundle in bundles(letters):
            started += await self._start(bundle)
        if not started:
            await self.bell.wait(self._until_next())

    def _until_next(self) -> float:
        """Seconds until a chat that rests may be written to again; never long."""
        now = self.timer()
        ends = [*self.pacer.resting(now).values(), now + IDLE]
        return max(min(ends), self.pacer.opens_at) - now

    async def _start(self, bundle: tuple[Letter, ...]) -> bool:
        letter = bundle[0]
        await self._until_open()
        if not self._crew.free or letter.chat in self.resting():
            return False
        self._busy.add(letter.chat)
        self.pacer.took(letter.chat, is_group(letter), self.timer())
        self._crew.start(self._send(bundle))
        return True

    async def _until_open(self) -> None:
        await self._until(lambda: self.pacer.opens_at)

    async def _until(self, opening: Callable[[], float]) -> None:
        """Wait until a time of the pacer, which may be put off meanwhile."""
        wait = opening() - self.timer()
        while wait > 0:
            await asyncio.sleep(wait)
            wait = opening() - self.timer()

    async def _send(self, bundle: Sequence[Letter]) -> None:
        """Claim, send, settle: each step is stored before the next is taken."""
        rows = [letter.id for letter in bundle]
        try:
            if await self.store.write(lambda tx: sending.claim(tx, rows)):
                reached("claimed")
                await self._deliver(bundle)
        except CannotSendError as error:
            self._refused = error
        except Exception:
            log.exception("the outbox rows %s could not be sent", rows)
        finally:
            self._busy.discard(bundle[0].chat)
            self.bell.ring()

    async def _deliver(self, bundle: Sequence[Letter]) -> None:
        try:
            message_id = await self.post.deliver(bundle, lambda: self._turn(bundle[0]))
        except Exception as error:
            await self.outcomes.failed(bundle, error)
            return
        reached("accepted")
        await self.outcomes.sent(bundle, message_id)
        reached("settled")

    async def _turn(self, letter: Letter) -> None:
        """Wait until one more message may go to the chat of a letter, and take that turn."""
        await self._until(lambda: self.pacer.ready_at(letter.chat))
        self.pacer.took(letter.chat, is_group(letter), self.timer())
