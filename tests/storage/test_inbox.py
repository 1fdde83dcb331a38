"""What arrived is kept once, with where to go on, until it is worked off."""

from datetime import timedelta
from typing import Any

import pytest

from storage import inbox
from storage.inbox import Arrived
from storage.store import Store
from tests.watch import Watch


def update(number: int, text: str = "今天签约1个", chat: int = 7) -> Arrived:
    payload: dict[str, Any] = {"update_id": number, "message": {"text": text, "chat": {"id": chat}}}
    return Arrived(number, str(chat), payload)


def put(store: Store, *updates: Arrived, offset: int | None = None) -> None:
    store.write_now(lambda tx: inbox.put_batch(tx, "polling:1", updates, offset))


def waiting(store: Store, *besides: str) -> list[int]:
    rows = store.read_now(lambda tx: inbox.pending(tx, 100, besides))
    return [row.payload["update_id"] for row in rows]


def test_a_batch_and_where_to_go_on_are_kept_together(store: Store) -> None:
    put(store, update(5), update(6), offset=7)
    assert waiting(store) == [5, 6]
    assert store.read_now(lambda tx: inbox.offset(tx, "polling:1")) == 7


def test_a_batch_that_cannot_be_kept_moves_no_cursor(store: Store) -> None:
    put(store, update(5), offset=6)
    broken = Arrived(6, "7", {"update_id": 6, "message": {"text": object()}})
    with pytest.raises(TypeError):
        put(store, update(6), broken, offset=8)
    assert store.read_now(lambda tx: inbox.offset(tx, "polling:1")) == 6
    assert waiting(store) == [5]


def test_another_bots_cursor_is_not_ours(store: Store) -> None:
    put(store, offset=900)
    assert store.read_now(lambda tx: inbox.offset(tx, "polling:2")) is None


def test_what_is_delivered_again_is_kept_once(store: Store) -> None:
    put(store, update(5), update(6), offset=7)
    put(store, update(5), update(6), update(7), offset=8)
    assert waiting(store) == [5, 6, 7]


def test_what_was_worked_off_does_not_come_back(store: Store) -> None:
    put(store, update(5), offset=6)
    [row] = store.read_now(lambda tx: inbox.pending(tx, 10))
    store.write_now(lambda tx: inbox.done(tx, row.id))
    put(store, update(5), offset=6)
    assert waiting(store) == []


def test_numbers_that_start_anew_after_a_quiet_week_are_new_updates(store: Store) -> None:
    put(store, update(900, "本周签约1个"), offset=901)
    put(store, update(12, "本周签约2个"), update(900, "本周签约3个"), offset=901)
    assert waiting(store) == [900, 12, 900]
    put(store, update(13), offset=14)
    assert store.read_now(lambda tx: inbox.offset(tx, "polling:1")) == 14


def test_lanes_can_be_left_out(store: Store) -> None:
    put(store, update(1, chat=7), update(2, chat=8), update(3, chat=7))
    assert waiting(store, "7") == [2]


def test_a_failed_update_rests_and_keeps_its_place(store: Store, watch: Watch) -> None:
    put(store, update(1), update(2))
    first = store.read_now(lambda tx: inbox.pending(tx, 10))[0]
    later = watch() + timedelta(seconds=30)
    store.write_now(lambda tx: inbox.retry(tx, first.id, "TimedOut", later))
    again = store.read_now(lambda tx: inbox.pending(tx, 10))[0]
    assert (again.id, again.attempts, again.not_before) == (first.id, 1, later)


def test_what_is_set_aside_lets_the_others_flow(store: Store) -> None:
    put(store, update(1), update(2))
    first = store.read_now(lambda tx: inbox.pending(tx, 10))[0]
    store.write_now(lambda tx: inbox.set_aside(tx, first.id, "KeyError: 'x'"))
    assert waiting(store) == [2]


def test_the_oldest_untried_update_is_what_a_watchdog_looks_at(store: Store, watch: Watch) -> None:
    began = watch()
    assert store.read_now(inbox.oldest) is None
    put(store, update(1))
    watch.pass_(60)
    put(store, update(2))
    assert store.read_now(inbox.oldest) == began


def test_only_old_updates_that_were_worked_off_are_forgotten(store: Store, watch: Watch) -> None:
    put(store, update(1), update(2), update(3))
    rows = store.read_now(lambda tx: inbox.pending(tx, 10))
    store.write_now(lambda tx: inbox.done(tx, rows[0].id))
    watch.pass_(3600)
    store.write_now(lambda tx: inbox.done(tx, rows[1].id))
    store.write_now(lambda tx: inbox.prune(tx, tx.now - timedelta(minutes=30)))
    put(store, update(1), update(2))
    assert waiting(store) == [3, 1]
