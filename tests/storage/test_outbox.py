"""What is to be said is said once, and what became of it can be seen."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.messages import Button, Screen, Text
from bot.domain.people import ChatRef
from storage import chats, outbox, sending
from storage.outbox import Outgoing
from storage.sending import Letter
from storage.store import Store
from storage.tables import OutboxRow
from tests.watch import Watch

GROUP = -1001


def outgoing(key: str, kind: str = "confirmation", chat: int = GROUP, **more: object) -> Outgoing:
    screen = Screen(Text("plain", {"text": key}), ((Button(Text("plain", {"text": "改"}), "a"),),))
    return Outgoing(key, kind, chat, "supergroup", "zh-Hans", screen, **more)  # type: ignore[arg-type]  # test's shorthand


def put(store: Store, *several: Outgoing) -> list[bool]:
    return [store.write_now(lambda tx, one=one: outbox.put(tx, one)) for one in several]  # type: ignore[misc]  # mypy cannot see the default


def ready(store: Store, *besides: int) -> list[Letter]:
    return store.read_now(lambda tx: sending.ready(tx, 100, besides))


def keys(letters: list[Letter]) -> list[str]:
    return [letter.key for letter in letters]


def states(store: Store) -> dict[str, str]:
    query = select(OutboxRow.key, OutboxRow.state)
    return dict(store.read_now(lambda tx: [(k, s) for k, s in tx.session.execute(query)]))


def claim(store: Store, *several: Letter) -> bool:
    return store.write_now(lambda tx: sending.claim(tx, [one.id for one in several]))


def test_the_same_key_is_said_once(store: Store) -> None:
    assert put(store, outgoing("a"), outgoing("a"), outgoing("b")) == [True, False, True]
    assert keys(ready(store)) == ["a", "b"]


def test_a_letter_comes_back_as_it_was_put(store: Store) -> None:
    photo = {"kind": "photo", "filename": "榜.png", "maker": "board", "board": 3}
    one = outgoing("board:2023-W15", "board", reply_to=9, subject="dispatch:3", attachment=photo)
    put(store, one)
    [letter] = ready(store)
    assert (letter.screen, letter.reply_to, letter.attachment) == (one.screen, 9, photo)
    assert (letter.chat, letter.chat_kind, letter.language) == (GROUP, "supergroup", "zh-Hans")


def test_what_has_its_time_waits_for_it(store: Store, watch: Watch) -> None:
    morning = watch() + timedelta(hours=10)
    put(store, outgoing("tomorrow", not_before=morning), outgoing("now"))
    assert keys(ready(store)) == ["now"]
    assert store.read_now(sending.next_due) == morning
    watch.now = morning
    assert keys(ready(store)) == ["tomorrow", "now"]


def test_what_is_claimed_is_not_claimed_again(store: Store) -> None:
    put(store, outgoing("a"), outgoing("b"))
    first, second = ready(store)
    assert claim(store, first)
    assert not claim(store, first, second)
    assert states(store) == {"a": "sending", "b": "pending"}


def test_what_was_sent_is_found_by_its_message(store: Store) -> None:
    put(store, outgoing("question:17", "question", subject="question:17"))
    [letter] = ready(store)
    claim(store, letter)
    store.write_now(lambda tx: sending.sent(tx, [letter.id], 501))
    [said] = store.read_now(lambda tx: outbox.said_in(tx, GROUP, 501))
    assert (said.kind, said.subject) == ("question", "question:17")
    assert store.read_now(lambda tx: outbox.said_in(tx, GROUP, 502)) == ()
    assert ready(store) == []


def test_what_was_refused_for_now_waits_until_then(store: Store, watch: Watch) -> None:
    put(store, outgoing("a"))
    [letter] = ready(store)
    claim(store, letter)
    later = watch() + timedelta(seconds=37)
    store.write_now(lambda tx: sending.postpone(tx, [letter.id], "RetryAfter", later))
    assert ready(store) == []
    watch.pass_(37)
    assert [one.attempts for one in ready(store)] == [1]


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        ("confirmation", "pending"),
        ("question", "pending"),
        ("answer", "pending"),
        ("notice", "pending"),
        ("reminder", "unknown"),
        ("board", "unknown"),
    ],
)
def test_after_a_crash_only_what_may_be_repeated_is_repeated(
    store: Store, kind: str, state: str
) -> None:
    put(store, outgoing("a", kind), outgoing("waits", kind))
    claim(store, ready(store)[0])
    doubtful = store.write_now(sending.recover)
    assert states(store) == {"a": state, "waits": "pending"}
    assert keys(doubtful) == (["a"] if state == "unknown" else [])
    assert store.write_now(sending.recover) == []


def test_what_waits_for_a_chat_that_is_gone_is_laid_by_until_it_is_back(store: Store) -> None:
    store.write_now(lambda tx: chats.seen(tx, ChatRef(GROUP, "supergroup", "招商群")))
    put(store, outgoing("a"), outgoing("b"), outgoing("elsewhere", chat=-1002))
    claim(store, ready(store)[0])
    store.write_now(lambda tx: sending.park(tx, GROUP, "Forbidden: bot was kicked"))
    assert states(store) == {"a": "parked", "b": "parked", "elsewhere": "pending"}
    assert store.read_now(lambda tx: chats.find(tx, GROUP).gone)  # type: ignore[union-attr]  # it was seen
    store.write_now(lambda tx: sending.unpark(tx, GROUP, tx.now - timedelta(days=1)))
    assert keys(ready(store)) == ["a", "b", "elsewhere"]


def test_what_was_laid_by_long_ago_stays_so(store: Store, watch: Watch) -> None:
    put(store, outgoing("old"))
    store.write_now(lambda tx: sending.park(tx, GROUP, "Forbidden"))
    watch.pass_(7 * 86400)
    store.write_now(lambda tx: sending.unpark(tx, GROUP, tx.now - timedelta(days=1)))
    assert ready(store) == []


def test_what_waits_for_a_group_follows_it_to_its_supergroup(store: Store) -> None:
    put(store, outgoing("a", reply_to=5), outgoing("b"))
    store.write_now(lambda tx: sending.move(tx, GROUP, -100777))
    assert [(one.chat, one.chat_kind, one.reply_to) for one in ready(store)] == [
        (-100777, "supergroup", None),
        (-100777, "supergroup", None),
    ]


def test_the_oldest_that_could_go_is_what_a_watchdog_looks_at(store: Store, watch: Watch) -> None:
    began = watch()
    put(store, outgoing("halted"), outgoing("later", not_before=began + timedelta(hours=1)))
    watch.pass_(5)
    put(store, outgoing("free", chat=-1002))
    assert store.read_now(sending.oldest) == began
    assert store.read_now(lambda tx: sending.oldest(tx, [GROUP])) == began + timedelta(seconds=5)
