"""What is left or has not been done, and what is still what it was."""

from datetime import date
from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.october import outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text", ["签约还有1个没完成", "签约还剩一个没完成", "签约1个没完成", "还有签约：1个没完成"]
)
def test_one_that_is_not_finished_is_no_nought(text: str) -> None:
    (told,) = understood(text).updates
    assert (told.measure, int(told.value)) == (Measure.REMAINING, 1)


@pytest.mark.parametrize("text", ["改厕1户没改", "走访企业1家没走访", "走访企业2家没去走访"])
def test_what_has_not_been_done_is_no_figure(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize("text", ["签约一个没有", "签约1个没有", "签约1个都没签", "改厕一户没改"])
def test_not_a_single_one_is_nought(text: str) -> None:
    (told,) = understood(text).updates
    assert told.value == 0


@pytest.mark.parametrize(
    "text", ["在谈还是那2个", "在谈仍是原来那2个", "在谈就那2个", "在谈还是上周的2个"]
)
def test_those_that_there_were_are_all_there_are(text: str) -> None:
    (told,) = understood(text).updates
    assert (told.indicator, told.op, int(told.value)) == ("在谈项目", Op.SET, 2)


@pytest.mark.parametrize("still", ["在谈还是6个", "手上在谈的还是6个", "在谈仍是那6个"])
def test_what_is_still_the_same_ends_no_week(still: str) -> None:
    reading = understood(f"我镇这周外出招商了一趟，{still}，签约1个", "永丰镇")
    signed = reading.updates[-1]
    assert (signed.op, signed.since, signed.value) == (Op.WINDOW, date(2023, 11, 6), Decimal(1))


def test_so_far_holds_to_the_end_of_its_sentence() -> None:
    reading = understood("so far 走访企业 46, 解决问题 12")
    assert [u.op for u in reading.updates] == [Op.SET, Op.SET]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("教师周转房已竣工交付306套", ("教师周转房", 306)),
        ("标准化厂房已竣工6万平方米", ("新建标准化厂房", 6)),
    ],
)
def test_what_is_built_is_there_once_it_is_finished(text: str, told: tuple[str, int]) -> None:
    (update,) = understood(text).updates
    assert (update.indicator, int(update.value)) == told
