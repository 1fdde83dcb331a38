"""What one says before one has begun to speak, as voice input writes it down."""

import pytest

from tests.reading.readers import understood


@pytest.mark.parametrize(
    ("hummed", "plain"),
    [
        ("嗯那个商务局汇报：本周签约1个", "商务局汇报：本周签约1个"),
        ("呃这个改厕35户", "改厕35户"),
        ("嗯，就是说在谈3个", "在谈3个"),
        ("嗯那个今日零报告", "今日零报告"),
        ("嗯这个月安全检查19次", "这个月安全检查19次"),
    ],
)
def test_humming_changes_nothing(hummed: str, plain: str) -> None:
    told, meant = understood(hummed, None), understood(plain, None)
    assert [u[:8] for u in told.updates] == [u[:8] for u in meant.updates]
    assert told.outcome is meant.outcome


def test_humming_alone_stays_what_it_is() -> None:
    assert understood("嗯那个", "商务局").updates == ()
    assert understood("额外出招商2次", "商务局").updates[0].indicator == "外出招商次数"
