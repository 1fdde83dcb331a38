"""How often and when an update whose handling failed is tried again; pure."""

from datetime import timedelta

from handlers.mail.waking import backoff

TRANSIENT_TRIES = 10
OUR_TRIES = 3


def next_try(tries: int, transient: bool) -> timedelta | None:
    """How long to wait after so many failed tries, or None if it is to be set aside.

    What may succeed by itself is tried longer than a fault of ours, which holds up its chat.
    """
    if tries >= (TRANSIENT_TRIES if transient else OUR_TRIES):
        return None
    return timedelta(seconds=backoff(tries, longest=60.0))
