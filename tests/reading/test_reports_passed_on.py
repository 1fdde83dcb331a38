"""Reports of several units that somebody passes on in one message, as clerks and liaisons do."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op
from tests.reading.readers import NOVEMBER, understood

Told = list[tuple[str, str, Decimal]]


def told(text: str, sender: str | None = None) -> Told:
    reading = understood(text, sender, NOVEMBER)
    assert reading.problems == ()
    return [(u.unit, u.indicator, u.value) for u in reading.updates]


@pytest.mark.parametrize("said", ["那边", "那边说", "说", "说他们", "自己", "这边报", "那儿"])
def test_a_units_side_is_the_unit(said: str) -> None:
    assert told(f"官湖镇{said}签约1个", "招商服务中心") == [("官湖镇", "签约落地项目", Decimal(1))]


def test_what_a_unit_says_of_us_is_ours() -> None:
    assert told("商务局说我们签约3个", "永丰镇") == [("永丰镇", "签约落地项目", Decimal(3))]


@pytest.mark.parametrize("lead", ["收到的先转：\n", "转发：\n", "三家一起报吧\n"])
def test_reports_under_a_word_that_passes_them_on_are_the_units(lead: str) -> None:
    assert told(f"{lead}李寨镇：改厕14户\n王口镇：改厕9户") == [
        ("李寨镇", "农村户厕改造", Decimal(14)),
        ("王口镇", "农村户厕改造", Decimal(9)),
    ]


def test_units_are_parted_by_a_stroke() -> None:
    assert told("审计局 外出招商3次 在谈2个 / 信访局 外出招商1次 在谈1个") == [
        ("审计局", "外出招商次数", Decimal(3)),
        ("审计局", "在谈项目", Decimal(2)),
        ("信访局", "外出招商次数", Decimal(1)),
        ("信访局", "在谈项目", Decimal(1)),
    ]


def test_one_who_dictates_goes_from_unit_to_unit() -> None:
    text = "我替他们三家报一下啊移动公司今天走访企业六家联通公司今天走访企业四家就这些"
    assert [(unit, value) for unit, _, value in told(text)] == [
        ("移动公司", Decimal(6)),
        ("联通公司", Decimal(4)),
    ]


def test_a_unit_by_itself_stands_beside_units_that_share_a_figure() -> None:
    text = "农行、邮储、农商行各走访企业6家，人行自己走访企业2家"
    assert [value for _, _, value in told(text)] == [Decimal(6), Decimal(6), Decimal(6), Decimal(2)]


def test_what_is_left_and_not_done_is_no_nought_as_well() -> None:
    reading = understood("改厕：花园办41户，千佛办还剩12户没改", "乡村振兴局", NOVEMBER)
    assert [(u.measure, u.value) for u in reading.updates] == [
        (Measure.ACTUAL, Decimal(41)),
        (Measure.REMAINING, Decimal(12)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "核减签约1个，重复报了",
        "核减签约1个，之前报错了",
        "签约核减1个，报错了",
        "签约核减1个（上次多报）",
    ],
)
def test_what_is_taken_off_is_neither_taken_back_nor_put_in_its_place(text: str) -> None:
    (update,) = understood(text, "商务局", NOVEMBER).updates
    assert (update.op, update.value) == (Op.ADD, Decimal(-1))


def test_two_names_over_lines_of_units_head_their_numbers() -> None:
    text = "镇级快递配送站 村级快递服务点\n贾楼镇 1 26\n孙集镇 1 31"
    assert [value for _, _, value in told(text)] == [
        Decimal(1), Decimal(26), Decimal(1), Decimal(31),
    ]  # fmt: skip
