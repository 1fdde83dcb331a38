"""What brackets, or names with a slash, tell of the sides of pairs; rows that commas divide."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Outcome, Problem, ProblemCode
from tests.reading.readers import understood

HEADS = ["本周/累计", "今日/累计", "本月/累计"]


def told(text: str, unit: str | None = "商务局") -> list[tuple[str, str, Measure, Decimal]]:
    return [(u.unit, u.indicator, u.measure, u.value) for u in understood(text, unit).updates]


def codes(text: str, unit: str | None = "永丰镇") -> list[ProblemCode]:
    problems: tuple[Problem, ...] = understood(text, unit).problems
    return [one.code for one in problems]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "pairs",
    [
        "（{}）外出招商2/30，签约1/10",
        "（{}）\n外出招商2/30\n签约1/10",
        "外出招商 2/30 签约 1/10（{}）",
    ],
)
def test_brackets_tell_the_sides_of_all_pairs_of_their_line(pairs: str, head: str) -> None:
    assert told(pairs.format(head)) == [
        ("商务局", "外出招商次数", Measure.ACTUAL, Decimal(30)),
        ("商务局", "签约落地项目", Measure.ACTUAL, Decimal(10)),
    ]


def test_brackets_at_the_head_of_a_line_tell_of_its_units_too() -> None:
    assert told("（本周/累计）商务局外出招商2/30，工信局外出招商1/10", None) == [
        ("商务局", "外出招商次数", Measure.ACTUAL, Decimal(30)),
        ("工业和信息化局", "外出招商次数", Measure.ACTUAL, Decimal(10)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "签约（目标/实际）：5/2",
        "签约目标/实际：5/2",
        "（任务/实际）签约5/2",
        "签约（实际/目标）：2/5",
    ],
)
def test_in_fact_beside_the_target_is_what_has_been_done(text: str) -> None:
    assert sorted(told(text)) == [
        ("商务局", "签约落地项目", Measure.ACTUAL, Decimal(2)),
        ("商务局", "签约落地项目", Measure.TARGET, Decimal(5)),
    ]


def test_a_pair_before_the_one_that_brackets_tell_of_is_asked_about() -> None:
    assert told("外出招商2/30，签约1/10（本周/累计）") == [
        ("商务局", "签约落地项目", Measure.ACTUAL, Decimal(10))
    ]
    assert understood("外出招商2/30，签约1/10（本周/累计）").problems


@pytest.mark.parametrize(
    "text", ["隐患排查/整改：342/318", "隐患排查/整改 342/318", "党员/签约 32/2"]
)
def test_a_pair_of_two_things_of_which_one_is_unknown_is_asked_about(text: str) -> None:
    assert understood(text, "应急局").outcome is Outcome.ASK


@pytest.mark.parametrize("text", ["走访企业/解决问题：6/2", "走访企业/解决问题 6/2"])
def test_names_with_a_slash_have_a_side_each(text: str) -> None:
    assert told(text, "永丰镇") == [
        ("永丰镇", "走访企业", Measure.ACTUAL, Decimal(6)),
        ("永丰镇", "解决企业问题", Measure.ACTUAL, Decimal(2)),
    ]


def test_other_brackets_before_pairs_change_nothing() -> None:
    assert told("（11月8日）改厕310/320", "永丰镇") == [
        ("永丰镇", "农村户厕改造", Measure.ACTUAL, Decimal(310)),
        ("永丰镇", "农村户厕改造", Measure.TARGET, Decimal(320)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "改厕\n永丰镇,310,320\n秣陵镇,280,300",
        "走访企业,3,120",
        "走访企业,120,300",
        "农村公路,191,450",
        "改厕，310,320",
    ],
)
def test_numbers_that_a_comma_divides_from_their_name_are_no_thousands(text: str) -> None:
    assert set(codes(text)) == {ProblemCode.AMBIGUOUS_INDICATOR}


def test_rows_under_a_heading_of_names_are_read_by_position() -> None:
    assert told("单位,改厕,窨井盖\n永丰镇,310,320\n秣陵镇,280,300", None)[:2] == [
        ("永丰镇", "农村户厕改造", Measure.ACTUAL, Decimal(310)),
        ("永丰镇", "病害窨井盖更换", Measure.ACTUAL, Decimal(320)),
    ]


@pytest.mark.parametrize(
    "text", ["走访企业1,250", "走访企业,1,250家", "走访企业：1,250", "今年以来，走访企业1,250家"]
)
def test_thousands_are_still_thousands(text: str) -> None:
    assert [one[3] for one in told(text)] == [Decimal(1250)]
