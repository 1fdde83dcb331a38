"""A bot whose messages stand still is found out."""

from datetime import UTC, datetime, timedelta

import pytest

from handlers.mail.watchdog import Limits, stalled

NOW = datetime(2023, 4, 14, 10, 0, tzinfo=UTC)


def ago(minutes: float) -> datetime:
    return NOW - timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("polled", "oldest_in", "oldest_out", "words"),
    [
        (ago(1), None, None, None),
        (None, None, None, None),
        (ago(2.9), ago(4.9), ago(9.9), None),
        (ago(3.1), None, None, "last heard since 2023-04-14 09:56:54"),
        (ago(1), ago(5.1), None, "inbox waits since 2023-04-14 09:54:54"),
        (ago(1), ago(1), ago(10.1), "outbox waits since 2023-04-14 09:49:54"),
    ],
)
def test_each_age_has_its_limit(
    polled: datetime | None,
    oldest_in: datetime | None,
    oldest_out: datetime | None,
    words: str | None,
) -> None:
    found = stalled(NOW, polled, oldest_in, oldest_out, Limits())
    assert found is None if words is None else found is not None and words in found
