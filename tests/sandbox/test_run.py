"""`python -m bot run` as a process of its own, over real HTTP, from its first start on."""

import asyncio
import os
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from tornado.httpserver import HTTPServer

from bot.app.sandbox.telegram.http import api
from bot.app.sandbox.telegram.model import Message
from bot.app.sandbox.telegram.people import Client
from bot.app.sandbox.telegram.server import Change, Telegram
from tests.house.sources import ROOT
from tests.sandbox.processes import free_port

PATIENCE = 30


class Ear:
    """Hears what the bot says; `says` waits until it has said such a thing."""

    def __init__(self, telegram: Telegram) -> None:
        self.said: list[Message] = []
        self.more = asyncio.Event()
        self.bot = telegram.bot
        telegram.listeners.append(self._hear)

    async def says(self, words: str) -> str:
        async with asyncio.timeout(PATIENCE):
            while not (found := [one for one in self.said if words in one.text]):
                await self.more.wait()
                self.more.clear()
        return found[-1].text

    def _hear(self, change: Change) -> None:
        if change.message and change.message.sender is self.bot:
            self.said.append(change.message)
            self.more.set()


@asynccontextmanager
async def running(telegram: Telegram, folder: Path) -> AsyncIterator[Process]:
    port = free_port()
    server = HTTPServer(api(telegram))
    server.listen(port, "127.0.0.1")
    settings = folder / "config.toml"
    settings.write_text(f'[office]\ncatalogue = "{ROOT / "bot/office/example"}"\n')
    environment = os.environ | {
        "BOT_TOKEN": telegram.token,
        "TELEGRAM_BASE_URL": f"http://127.0.0.1:{port}/bot",
        "TELEGRAM_BASE_FILE_URL": f"http://127.0.0.1:{port}/file/bot",
        "DATABASE_URL": f"sqlite:///{folder / 'poling.sqlite'}",
    }
    command = (sys.executable, "-m", "bot", "run", "--config", str(settings))
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, env=environment, stdout=PIPE, stderr=PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
        await process.communicate()
        server.stop()
        await server.close_all_connections()


async def line_with(process: Process, words: str) -> str:
    assert process.stdout is not None
    async with asyncio.timeout(PATIENCE):
        while line := (await process.stdout.readline()).decode():
            if words in line:
                return line
    raise AssertionError(f"it ended without a line with {words!r}")


def token_in(words: str) -> str:
    found = re.search(r"start(?:group)?=([\w-]+)", words)
    assert found, words
    return found[1]


async def test_from_the_first_link_to_the_first_figure(tmp_path: Path) -> None:
    telegram = Telegram(lambda: datetime.now(UTC))
    ear = Ear(telegram)
    clerk, liaison = (
        Client(telegram, telegram.person(name)) for name in ("督办员", "商务局联络员")
    )
    async with running(telegram, tmp_path) as process:
        clerk.open_link(token_in(await line_with(process, "第一位督办员")))
        await ear.says("督办员")
        clerk.say("/invite 商务局")
        liaison.open_link(token_in(await ear.says("联络员的邀请链接")))
        await ear.says("您现在是商务局的联络员")
        clerk.say("/invite 群 商务局")
        group = telegram.group("商务局", liaison.person)
        liaison.open_group_link(token_in(await ear.says("startgroup=")), group)
        await ear.says("商务局")
        liaison.say("本周新签约2个,总投资3.5亿元", group)
        assert "签约项目总投资 0 → 3.5 亿元" in await ear.says("签约落地项目 0 → 2")
    assert process.returncode == 0
    assert [call for call in telegram.calls if "refused" in call[1]] == []
