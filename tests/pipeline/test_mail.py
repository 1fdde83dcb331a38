"""Messages in and out through the real mail, over HTTP, in this process."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.messages import Screen, Text
from handlers.mail.mail import Mail
from handlers.mail.outcome import CannotSendError
from handlers.mail.receiver import CannotReceiveError
from storage import outbox
from storage.outbox import Outgoing
from storage.store import Store
from storage.tables import AuditRow, InboxRow, OutboxRow
from tests.pipeline.fake_api import Call, FakeApi, Refusal, fake_api
from tests.pipeline.office import POISON, now, office

GROUP, PERSON, OTHER = -1001234, 7, 8


@pytest.fixture
async def api() -> AsyncIterator[FakeApi]:
    async with fake_api() as running:
        yield running


@pytest.fixture
async def store(new_office: str) -> AsyncIterator[Store]:
    store = Store(new_office, now)
    yield store
    store.close()


@asynccontextmanager
async def running(mail: Mail) -> AsyncIterator[None]:
    task = asyncio.ensure_future(mail.run())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def put(store: Store, key: str, chat: int = PERSON, **more: Any) -> None:
    kind = "private" if chat > 0 else "supergroup"
    screen = Screen(Text("plain", {"text": more.pop("text", key)}))
    one = Outgoing(key, more.pop("kind", "answer"), chat, kind, "en", screen, **more)
    await store.write(lambda tx: outbox.put(tx, one))


async def states(store: Store) -> dict[str, str]:
    query = select(OutboxRow.key, OutboxRow.state)
    return await store.read(lambda tx: {row.key: row.state for row in tx.session.execute(query)})


async def noted(store: Store, action: str) -> list[dict[str, Any]]:
    query = select(AuditRow.detail).where(AuditRow.action == action)
    return await store.read(lambda tx: list(tx.session.scalars(query)))


def answered(api: FakeApi) -> list[int | None]:
    return [call.answers for call in api.sent]


async def test_a_message_is_stored_and_answered(api: FakeApi, store: Store) -> None:
    async with office(api.base_url, store) as mail, running(mail):
        await api.say(PERSON, 41, "今天签约1个 <b>")
        await api.until(lambda: answered(api) == [41])
    assert api.sent[0].params["text"] == "got 今天签约1个 &lt;b&gt;"
    assert api.sent[0].params["parse_mode"] == "HTML"
    assert await noted(store, "report") == [{"chat": PERSON, "message": 41}]
    assert await states(store) == {"confirmation:7:41:1": "sent"}


async def test_messages_of_a_chat_are_answered_in_their_order(api: FakeApi, store: Store) -> None:
    for number in range(1, 13):
        await api.say(PERSON if number % 2 else OTHER, number, f"第{number}条")
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: len(api.sent) == 12)
    for person in (PERSON, OTHER):
        said = [call.answers for call in api.sent if call.chat == person]
        assert said == sorted(said, key=lambda number: number or 0)


async def test_a_message_delivered_again_changes_nothing(api: FakeApi, store: Store) -> None:
    await api.say(PERSON, 41, "今天签约1个")
    again = dict(api.updates[0])
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: answered(api) == [41])
        api.updates.append(again)
        await api.say(PERSON, 42, "今天签约2个")
        await api.until(lambda: len(api.sent) == 2)
    assert answered(api) == [41, 42]
    assert len(await noted(store, "report")) == 2


async def test_confirmations_of_a_group_that_wait_go_out_together(
    api: FakeApi, store: Store
) -> None:
    for number in range(1, 6):
        await put(store, f"c{number}", GROUP, kind="confirmation", reply_to=number)
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: len(api.sent) == 1)
    assert api.sent[0].params["text"].count("https://t.me/c/1234/") == 5
    said = await store.read(lambda tx: outbox.said_in(tx, GROUP, 1001))
    assert [one.key for one in said] == ["c1", "c2", "c3", "c4", "c5"]


async def test_a_group_is_not_written_to_faster_than_it_may_be(api: FakeApi, store: Store) -> None:
    await put(store, "one", GROUP, kind="reminder")
    await put(store, "two", GROUP, kind="reminder")
    await put(store, "elsewhere", PERSON)
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: len(api.sent) == 3)
    assert [call.chat for call in api.sent] == [GROUP, PERSON, GROUP]
    assert api.sent[2].at - api.sent[0].at >= 2.9  # heard at the other end: the first may be late


async def test_nothing_is_sent_before_the_messengers_wait_is_over(
    api: FakeApi, store: Store
) -> None:
    refusals = iter([Refusal(429, "Too Many Requests", {"retry_after": 2})])
    api.fault = lambda call: next(refusals, None) if call.method == "sendmessage" else None
    for number in range(40):
        await put(store, f"answer{number}", chat=100 + number)
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: len({call.chat for call in api.sent}) == 40)
        await api.until(lambda: len(api.sent) == 41)
    late = [call.at - api.sent[0].at for call in api.sent[1:]]
    assert sum(wait < 2.0 for wait in late) <= 1  # what was on its way when the refusal came
    assert set((await states(store)).values()) == {"sent"}


async def test_a_group_that_became_a_supergroup_is_followed(api: FakeApi, store: Store) -> None:
    def moved(call: Call) -> Refusal | None:
        if call.params.get("chat_id") != "-55":
            return None
        return Refusal(400, "group chat was upgraded", {"migrate_to_chat_id": GROUP})

    api.fault = moved
    await put(store, "reminder:1", -55, kind="reminder")
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: any(call.chat == GROUP for call in api.sent))
    assert await states(store) == {"reminder:1": "sent"}
    assert await noted(store, "migrated") == [{"old": -55, "new": GROUP}]


async def test_a_chat_that_is_gone_holds_up_nobody(api: FakeApi, store: Store) -> None:
    gone = Refusal(403, "Forbidden: bot was kicked from the supergroup chat")
    api.fault = lambda call: gone if call.params.get("chat_id") == str(GROUP) else None
    await put(store, "lost", GROUP)
    await put(store, "lost too", GROUP)
    await put(store, "arrives", PERSON)
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: any(call.chat == PERSON for call in api.sent))
    assert await states(store) == {"lost": "parked", "lost too": "parked", "arrives": "sent"}
    assert [call.chat for call in api.sent].count(GROUP) == 1


async def test_what_the_messenger_cannot_read_is_given_up_and_told(
    api: FakeApi, store: Store
) -> None:
    bad = Refusal(400, "Bad Request: can't parse entities")
    api.fault = lambda call: bad if call.params.get("chat_id") == str(PERSON) else None
    await put(store, "spoilt", PERSON)
    await put(store, "fine", OTHER)
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: len(api.sent) == 2)
    assert await states(store) == {"spoilt": "failed", "fine": "sent"}
    assert [one["key"] for one in await noted(store, "failed")] == ["spoilt"]


async def test_an_answer_is_tried_again_when_the_messenger_stumbles(
    api: FakeApi, store: Store
) -> None:
    stumbles = iter([Refusal(500, "Internal Server Error")])
    api.fault = lambda call: next(stumbles, None) if call.method == "sendmessage" else None
    await put(store, "reminder:1", PERSON, kind="reminder")
    await put(store, "after it", PERSON)
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: len(api.sent) == 3)
    assert [call.params["text"] for call in api.sent] == ["reminder:1", "reminder:1", "after it"]


async def test_an_update_that_fails_again_and_again_lets_the_others_flow(
    api: FakeApi, store: Store
) -> None:
    await api.say(PERSON, 41, POISON)
    await api.say(PERSON, 42, "今天签约1个")
    await api.say(OTHER, 43, "今天签约1个")
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: sorted(answered(api), key=str) == [42, 43])
    assert answered(api) == [43, 42]  # the other chat did not wait
    [told] = await noted(store, "set aside")
    assert "no handler can work on this" in told["words"]
    rows = select(InboxRow.state, InboxRow.attempts).order_by(InboxRow.id)
    found = await store.read(lambda tx: [tuple(row) for row in tx.session.execute(rows)])
    assert found == [("set_aside", 3), ("done", 0), ("done", 0)]


async def test_a_long_text_arrives_in_parts(api: FakeApi, store: Store) -> None:
    rows = tuple(Text("plain", {"text": f"{n} 商务局"}) for n in range(1000))
    board = Outgoing("b", "board", PERSON, "private", "en", Screen(Text("lines", {"lines": rows})))
    await store.write(lambda tx: outbox.put(tx, board))
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: len(api.sent) == 2)
    lines = [line for call in api.sent for line in call.params["text"].split("\n")]
    assert lines == [f"{n} 商务局" for n in range(1000)]


async def test_pictures_files_and_reactions_go_out(api: FakeApi, store: Store) -> None:
    common = {"filename": "榜.png", "maker": "board"}
    await put(store, "photo", 1, attachment={"kind": "photo", **common})
    await put(store, "file", 2, attachment={"kind": "document", **common})
    reaction = {"kind": "reaction", "emoji": "👍"}
    await put(store, "seen", 3, kind="reaction", reply_to=41, attachment=reaction)
    await put(store, "long", 4, text="甲" * 1500, attachment={"kind": "photo", **common})
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: sum(call.chat == 4 for call in _chat_calls(api)) == 2)
        await api.until(lambda: len(_chat_calls(api)) == 5)
    methods = sorted((call.chat, call.method) for call in _chat_calls(api))
    assert methods == [
        (1, "sendphoto"),
        (2, "senddocument"),
        (3, "setmessagereaction"),
        (4, "sendmessage"),
        (4, "sendphoto"),
    ]
    assert set((await states(store)).values()) == {"sent"}


async def test_where_no_reaction_is_permitted_words_are_said(api: FakeApi, store: Store) -> None:
    refused = Refusal(400, "Bad Request: REACTION_INVALID")
    api.fault = lambda call: refused if call.method == "setmessagereaction" else None
    reaction = {"kind": "reaction", "emoji": "👍"}
    await put(store, "seen", 3, kind="confirmation", reply_to=41, attachment=reaction)
    async with office(api.base_url, store) as mail, running(mail):
        await api.until(lambda: len(api.sent) == 1)
    assert api.sent[0].method == "sendmessage"
    assert set((await states(store)).values()) == {"sent"}


async def test_a_token_that_is_refused_ends_the_bot(api: FakeApi, store: Store) -> None:
    api.fault = lambda call: Refusal(401, "Unauthorized") if call.method == "getupdates" else None
    async with office(api.base_url, store) as mail:
        with pytest.raises(CannotReceiveError, match="token"):
            async with asyncio.timeout(10):
                await mail.run()


async def test_a_token_revoked_meanwhile_ends_the_bot(api: FakeApi, store: Store) -> None:
    api.fault = lambda call: Refusal(401, "Unauthorized") if call.method == "sendmessage" else None
    await put(store, "waits")
    async with office(api.base_url, store) as mail:
        with pytest.raises(CannotSendError, match="token"):
            async with asyncio.timeout(10):
                await mail.run()
    assert await states(store) == {"waits": "pending"}


async def test_an_empty_answer_at_once_does_not_spin(api: FakeApi, store: Store) -> None:
    polls: list[float] = []

    def count(call: Call) -> Refusal | None:
        polls.extend([call.at] if call.method == "getupdates" else [])
        return None

    api.fault = count
    async with office(api.base_url, store, long_poll=0) as mail, running(mail):
        await api.until(lambda: len(polls) == 4)
    assert all(later - earlier >= 0.4 for earlier, later in pairwise(polls))


def _chat_calls(api: FakeApi) -> list[Call]:
    return [call for call in api.calls if "chat_id" in call.params]
