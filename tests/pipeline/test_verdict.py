"""Every failure of a sending has one fate."""

import httpx
import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from handlers.mail.retries import next_try
from handlers.mail.verdict import Fate, Verdict, classify, is_transient


def caused(error: TelegramError, cause: Exception) -> TelegramError:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "verdict"),
    [
        (RetryAfter(37), Verdict(Fate.WAIT, seconds=37.0)),
        (ChatMigrated(-100777), Verdict(Fate.MOVED, chat=-100777)),
        (InvalidToken("Unauthorized"), Verdict(Fate.FATAL)),
        (Forbidden("bot was kicked from the supergroup chat"), Verdict(Fate.GONE)),
        (Forbidden("bot was blocked by the user"), Verdict(Fate.GONE)),
        (BadRequest("Chat not found"), Verdict(Fate.GONE)),
        (BadRequest("Not enough rights to send text messages"), Verdict(Fate.GONE)),
        (BadRequest("Can't parse entities"), Verdict(Fate.OURS)),
        (BadRequest("Message text is empty"), Verdict(Fate.OURS)),
        (KeyError("report-recorded"), Verdict(Fate.OURS)),
        (NetworkError("Internal Server Error"), Verdict(Fate.AGAIN)),
        (caused(NetworkError("x"), httpx.ConnectError("refused")), Verdict(Fate.AGAIN)),
        (caused(TimedOut(), httpx.ConnectTimeout("slow")), Verdict(Fate.AGAIN)),
        (caused(TimedOut(), httpx.PoolTimeout("full")), Verdict(Fate.AGAIN)),
        (caused(TimedOut(), httpx.ReadTimeout("slow")), Verdict(Fate.UNKNOWN)),
        (caused(TimedOut(), httpx.WriteTimeout("slow")), Verdict(Fate.UNKNOWN)),
        (caused(NetworkError("x"), httpx.ReadError("cut")), Verdict(Fate.UNKNOWN)),
        (caused(NetworkError("x"), httpx.RemoteProtocolError("cut")), Verdict(Fate.UNKNOWN)),
        (caused(NetworkError("x"), TelegramError("no JSON")), Verdict(Fate.UNKNOWN)),
        (TelegramError("Invalid server response"), Verdict(Fate.UNKNOWN)),
    ],
    ids=str,
)
def test_a_failure_has_its_fate(error: Exception, verdict: Verdict) -> None:
    assert classify(error) == verdict


def test_what_may_pass_by_itself_is_tried_longer_than_a_fault_of_ours() -> None:
    assert is_transient(RetryAfter(5))
    assert not is_transient(KeyError("x"))
    waits = [next_try(tries, transient=True) for tries in range(1, 12)]
    assert waits.index(None) == 9
    assert [wait.total_seconds() for wait in waits[:3] if wait] == [1, 2, 4]
    assert [next_try(tries, transient=False) is None for tries in (1, 2, 3)] == [False, False, True]
