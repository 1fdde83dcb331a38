"""共 in a report that a week or a month heads sums up that week or month."""

import pytest

from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, str]]:
    return [(u.op.value, str(u.value)) for u in understood(text).updates]


@pytest.mark.parametrize(
    "opening",
    [
        "10月份，全市上下扎实推进各项工作。全市共",
        "10月份：\n1.共",
        "本周工作总结：认真学习，共",
        "第三季度，我局坚持招商。共",
        "周报（10.30-11.5）\n一、招商工作\n共",
    ],
)
def test_a_sentence_later_it_is_still_over_those_days(opening: str) -> None:
    assert told(f"{opening}外出招商4次，签约2个") == [("window", "4"), ("window", "2")]


def test_one_after_the_other_they_are_all_over_those_days() -> None:
    assert told("10月份：\n1.共外出招商4次\n2.共签约2个") == [("window", "4"), ("window", "2")]


@pytest.mark.parametrize(
    "text",
    [
        "10月份，我局认真谋划。累计外出招商12次",
        "10月份，我局认真谋划。截至目前，共外出招商12次",
        "10月份，走访企业5家。共外出招商12次",
        "上半年，我局坚持招商。共外出招商12次",
        "11月7日，我局坚持招商。共外出招商12次",
    ],
)
def test_what_is_told_as_a_total_otherwise_stays_one(text: str) -> None:
    assert told(text)[-1] == ("set", "12")


def test_what_is_told_as_a_total_by_itself_stays_one() -> None:
    assert told("10月份，我局扎实推进。共改厕310户") == [("set", "310")]
