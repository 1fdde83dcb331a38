"""The messenger calls us: it hears 200 only when the update is in the inbox."""

from collections.abc import AsyncIterator

import httpx
import pytest
from tornado.netutil import bind_sockets

from handlers.mail.waking import Bell
from handlers.mail.webhook import SECRET_HEADER, Webhook, listener
from storage import inbox
from storage.store import Store
from tests.pipeline.office import now

SECRET = "a-secret-that-only-the-messenger-knows"
UPDATE = {"update_id": 5, "message": {"message_id": 41, "chat": {"id": 7}, "text": "今天签约1个"}}


@pytest.fixture
def store(new_office: str) -> Store:
    return Store(new_office, now)


@pytest.fixture
async def address(store: Store) -> AsyncIterator[str]:
    webhook = Webhook("https://bot.example.org/hook", "127.0.0.1", 0, SECRET)
    server = listener(webhook, store, Bell())
    sockets = bind_sockets(0, "127.0.0.1")
    server.add_sockets(sockets)
    yield f"http://127.0.0.1:{sockets[0].getsockname()[1]}/hook"
    server.stop()
    await server.close_all_connections()
    store.close()


async def call(address: str, secret: str = SECRET, **body: object) -> int:
    async with httpx.AsyncClient(trust_env=False) as client:
        response = await client.post(address, headers={SECRET_HEADER: secret}, **body)  # type: ignore[arg-type]  # json or content
        return response.status_code


def kept(store: Store) -> list[int]:
    return [row.payload["update_id"] for row in store.read_now(lambda tx: inbox.pending(tx, 9))]


async def test_an_update_is_kept_before_it_is_acknowledged(store: Store, address: str) -> None:
    assert await call(address, json=UPDATE) == 200
    assert await call(address, json=UPDATE) == 200
    assert kept(store) == [5]


async def test_nobody_else_can_send_updates(store: Store, address: str) -> None:
    assert await call(address, "guessed", json=UPDATE) == 403
    assert await call(address, "", json=UPDATE) == 403
    assert kept(store) == []


@pytest.mark.parametrize("body", [b"{", b"[]", b'{"update_id": "5"}', b"\xff"])
async def test_what_is_no_update_is_refused(store: Store, address: str, body: bytes) -> None:
    assert await call(address, content=body) == 400
    assert kept(store) == []


async def test_an_update_that_cannot_be_kept_is_not_acknowledged(
    store: Store, address: str
) -> None:
    store.close()
    assert await call(address, json=UPDATE) == 500
