"""A message quoted by the messenger above a reply is no part of what is said."""

from decimal import Decimal

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood

LINE = "- - - - - - - - - - - - - - -"


@pytest.mark.parametrize("reply", ["收到", "好的", "👍", "厉害", ""])
@pytest.mark.parametrize(
    "quoted", ["张三：签约2个", "工信局：签约2个\n开工1个", "商务局：累计签约5个"]
)
def test_a_quoted_figure_is_not_counted_again(quoted: str, reply: str) -> None:
    assert understood(f"「{quoted}」\n{LINE}\n{reply}").outcome is Outcome.IGNORE


@pytest.mark.parametrize("line", [LINE, "------", "———————", "—————————————————"])
@pytest.mark.parametrize(
    "quoted", ["工信局：签约2个", "市政府办：请各单位报本周签约数", "招商服务中心：请商务局报签约"]
)
def test_what_is_said_below_a_quotation_is_the_senders(quoted: str, line: str) -> None:
    (update,) = understood(f"「{quoted}」\n{line}\n签约1个").updates
    assert (update.unit, update.indicator, update.value) == ("商务局", "签约落地项目", Decimal(1))


def test_a_figure_below_a_quotation_is_found_where_it_stands() -> None:
    text = f"「张三：签约2个」\n{LINE}\n外出招商3次"
    (update,) = understood(text).updates
    assert text[slice(*update.span)] == "3次"


def test_a_quoted_report_may_be_taken_back() -> None:
    assert understood(f"「商务局：签约2个」\n{LINE}\n这条作废").outcome is Outcome.UNDO


def test_brackets_without_a_line_below_quote_nothing() -> None:
    (update,) = understood("「恒达项目」签约1个").updates
    assert update.value == Decimal(1)
