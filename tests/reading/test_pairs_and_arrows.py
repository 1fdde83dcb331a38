"""Two figures in one: which is which where words tell it, and an arrow from one to the other."""

from decimal import Decimal

import pytest

from tests.reading.readers import understood

Figure = tuple[str, str, str, Decimal]


def figures(text: str, unit: str | None = "永丰镇") -> list[Figure]:
    updates = understood(text, unit).updates
    return [(u.indicator, u.measure.value, u.op.value, u.value) for u in updates]


def total(name: str, value: int) -> Figure:
    return (name, "actual", "set", Decimal(value))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("签约1/5（本周/累计）", [total("签约落地项目", 5)]),
        ("改厕5/310（今日/累计）", [total("农村户厕改造", 310)]),
        (
            "签约（本周/累计）1/5，在谈（本周/累计）2/8",
            [total("签约落地项目", 5), total("在谈项目", 8)],
        ),
        (
            "改厕400/310（任务/完成）",
            [("农村户厕改造", "target", "set", Decimal(400)), total("农村户厕改造", 310)],
        ),
        (
            "永丰镇签约（本周/累计）1/5，秣陵镇2/6",
            [total("签约落地项目", 5), total("签约落地项目", 6)],
        ),
    ],
)
def test_brackets_beside_a_pair_tell_what_its_sides_are(text: str, expected: list[Figure]) -> None:
    assert figures(text) == expected


def test_months_with_a_slash_between_head_the_pairs_behind_them() -> None:
    updates = understood("改厕 10月/11月：永丰25/5，秣陵30/6", "永丰镇").updates
    assert [(u.unit, int(u.value), u.since.month if u.since else 0) for u in updates] == [
        ("永丰镇", 25, 10),
        ("永丰镇", 5, 11),
        ("秣陵镇", 30, 10),
        ("秣陵镇", 6, 11),
    ]


def test_a_pair_that_sums_up_those_before_it_says_nothing_new() -> None:
    reading = understood("各镇改厕：永丰310/400，秣陵280/400，合计590/800", None)
    assert [(u.unit, int(u.value)) for u in reading.updates] == [
        ("永丰镇", 310),
        ("永丰镇", 400),
        ("秣陵镇", 280),
        ("秣陵镇", 400),
    ]
    assert reading.problems == ()


@pytest.mark.parametrize("arrow", ["→", "->", "-->", "=>", " → ", "➜"])
def test_an_arrow_leads_from_what_was_to_what_is(arrow: str) -> None:
    assert figures(f"在谈5{arrow}4，签约1{arrow}2") == [
        total("在谈项目", 4),
        total("签约落地项目", 2),
    ]


def test_arrows_between_several_things_are_asked_about() -> None:
    assert figures("招商→签约→开工：3→2→1") == []
