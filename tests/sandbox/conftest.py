"""A messenger of its own for every test, and the bot's library talking to it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from telegram import Bot

from bot.app.sandbox.telegram.model import Chat
from bot.app.sandbox.telegram.people import Client
from bot.app.sandbox.telegram.request import SandboxRequest
from bot.app.sandbox.telegram.server import Telegram
from tests.watch import Watch


@pytest.fixture
def watch() -> Watch:
    return Watch(datetime(2023, 4, 13, 6, 0, tzinfo=UTC))


@pytest.fixture
def telegram(watch: Watch) -> Telegram:
    return Telegram(watch)


@pytest.fixture
def liaison(telegram: Telegram) -> Client:
    return Client(telegram, telegram.person("商务局联络员"))


@pytest.fixture
def group(telegram: Telegram, liaison: Client) -> Chat:
    chat = telegram.group("商务局", liaison.person)
    liaison.add_bot(chat)
    return chat


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    door = SandboxRequest(telegram)
    async with Bot(telegram.token, request=door, get_updates_request=door) as bot:
        yield bot
