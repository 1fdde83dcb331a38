"""The sandbox's stage: the real application, the in-process messenger, the example office."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app.compose import Messenger, Poling, poling
from bot.app.opening import open_store
from bot.app.sandbox.clock import VirtualClock, strides
from bot.app.sandbox.demo.binding import bind
from bot.app.sandbox.demo.cast import Cast, assemble
from bot.app.sandbox.telegram.request import SandboxRequest
from bot.app.sandbox.telegram.server import Telegram
from bot.app.settings import Settings
from bot.office.example import catalogue
from handlers.mail.pacer import Pacer
from storage.rest import at_rest

ZONE = ZoneInfo("Asia/Shanghai")
LOOK, LAST_LOOK = 0.002, 0.064  # seconds between looks at whether all is done, ever longer
PATIENCE = 30.0  # seconds after which it never will be


@dataclass
class Stage:
    """A running sandbox."""

    telegram: Telegram
    clock: VirtualClock
    cast: Cast
    bot: Poling
    running: asyncio.Task[None]

    async def settled(self) -> None:
        """Wait until the bot has read and said all there was; raises what ended the bot."""
        pause = LOOK
        async with asyncio.timeout(PATIENCE):
            while self.telegram.queue.waiting or not await self.bot.store.read(at_rest):
                if self.running.done():
                    self.running.result()
                await asyncio.sleep(pause)
                pause = min(2 * pause, LAST_LOOK)

    async def come_to(self, moment: datetime) -> None:
        """Move the clock to a moment and let the bot do what is due then."""
        if moment > self.clock():
            self.clock.move_to(moment)
        await self.bot.tick()
        await self.settled()

    async def advance(self, goal: datetime) -> None:
        """Move the clock to a later moment, half an hour at a time, so that nothing is missed."""
        for moment in strides(self.clock(), goal):
            await self.come_to(moment)


@asynccontextmanager
async def stage(folder: Path, start: datetime) -> AsyncIterator[Stage]:
    """A sandbox with the example office set up and nothing said, its data in `folder`."""
    clock = VirtualClock(start)
    telegram = Telegram(clock)
    cast = assemble(telegram, catalogue())
    settings = _settings(telegram, folder)
    with open_store(settings, clock) as store:
        await store.write(lambda tx: bind(tx, catalogue(), cast))
        async with poling(settings, store, clock, _messenger(telegram)) as bot:
            running = asyncio.create_task(bot.run())
            try:
                yield Stage(telegram, clock, cast, bot, running)
            finally:
                await _ended(running)


def _settings(telegram: Telegram, folder: Path) -> Settings:
    url = f"sqlite:///{folder / 'sandbox.sqlite'}"
    return Settings.model_validate(
        {"telegram": {"token": telegram.token}, "database": {"url": url}}
    )


def _messenger(telegram: Telegram) -> Messenger:
    """The messenger in this process: no wire to be slow, no limit but those it checks itself."""
    door = SandboxRequest(telegram)
    return Messenger(door, door, watched=False, pacer=Pacer(overall_gap=0, group_gap=0))


async def _ended(running: asyncio.Task[None]) -> None:
    running.cancel()
    await asyncio.wait([running])
