"""What a failure of the messenger means, permanent, transient or ours; one pure function says."""

from dataclasses import dataclass
from enum import Enum, auto

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)


class Fate(Enum):
    """What is to be done with what could not be sent."""

    WAIT = auto()  # too much at once: after `seconds`, and nothing to anybody before
    AGAIN = auto()  # surely not accepted: later
    UNKNOWN = auto()  # accepted or not, nobody knows
    MOVED = auto()  # the chat has another id, `chat`
    GONE = auto()  # the chat cannot be written to
    OURS = auto()  # the messenger, or we ourselves, cannot make sense of it
    FATAL = auto()  # the token is not valid


@dataclass(frozen=True, slots=True)
class Verdict:
    """A fate and what it needs: seconds to wait, or the chat's new id."""

    fate: Fate
    seconds: float = 0.0
    chat: int = 0


_GONE = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "peer_id_invalid",
    "group chat was deactivated",
    "not enough rights to send",
    "have no rights to send",
    "need administrator rights",
    "chat_write_forbidden",
    "chat_restricted",
    "topic_closed",
    "bot is not a member",
)
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


def classify(error: BaseException) -> Verdict:
    """The verdict on an error that came out of a sending."""
    match error:
        case RetryAfter():
            return Verdict(Fate.WAIT, seconds=_seconds(error))
        case ChatMigrated(new_chat_id=chat):
            return Verdict(Fate.MOVED, chat=chat)
        case InvalidToken():
            return Verdict(Fate.FATAL)
        case Forbidden():
            return Verdict(Fate.GONE)
        case BadRequest():
            return Verdict(Fate.GONE if _says_gone(error) else Fate.OURS)
        case NetworkError() if _never_accepted(error):
            return Verdict(Fate.AGAIN)
        case TelegramError():
            return Verdict(Fate.UNKNOWN)
        case _:
            return Verdict(Fate.OURS)


def is_transient(error: BaseException) -> bool:
    """Whether the same may succeed later, without anybody's doing."""
    return classify(error).fate in (Fate.WAIT, Fate.AGAIN, Fate.UNKNOWN)


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()


def _says_gone(error: TelegramError) -> bool:
    said = error.message.lower()
    return any(words in said for words in _GONE)


def _never_accepted(error: TelegramError) -> bool:
    """The request never left, or the messenger itself answered that it failed.

    An answer that is no JSON comes from something in between: then nobody knows.
    """
    cause = error.__cause__
    return cause is None or isinstance(cause, _NEVER_LEFT)
