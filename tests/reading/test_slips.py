"""Which slips of the hand are forgiven."""

import pytest

from bot.domain.reading import Outcome
from bot.reading.names.slips import forgivable
from tests.reading.october import figures, outcome


@pytest.mark.parametrize(
    "text",
    [
        "解约项目1个",
        "违约项目2个",
        "履约项目5个",
        "停产项目5个",
        "城镇新增失业5人",
        "新增限上企业4家",
        "规下工业增加值21.7亿元",
        "规模以下工业增加值20亿元",
        "建筑业增加值21.7亿元",
        "农业增加值12亿元",
        "存款增速5%",
        "外贸出口15.2亿元",
        "外贸进口3.7亿元",
        "进口总额3.7亿元",
        "入户走访15户",
        "硬化面积500亩",
        "新增座位200个",
        "产后筛查300人",
        "商业用地收储300亩",
        "规上轻工业增加值3亿元",
    ],
)
def test_another_word_is_no_slip_of_a_name(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("外出召商2次", "外出招商次数"),
        ("城镇新增就也320人", "城镇新增就业"),
        ("一般公共预算收人3亿元", "一般公共预算收入"),
        ("高标淮农田5万亩", "高标准农田建设"),
        ("走仿企业5家", "走访企业"),
        ("排察隐患5处", "排查隐患"),
        ("高标农田5万亩", "高标准农田建设"),
    ],
)
def test_a_character_of_the_same_sound_or_looks_is_a_slip(text: str, indicator: str) -> None:
    assert [name for name, _, _ in figures(text)] == [indicator]


@pytest.mark.parametrize(
    ("words", "form", "forgiven"),
    [
        ("absense", "absence", True),
        ("pm20", "pm10", False),
        ("外出招招商", "外出招商", True),
        ("规上重工业增加值", "规上工业增加值", False),
        ("规模以下工业增加值", "规模以上工业增加值", False),
        ("进口总额", "进出口总额", False),
        ("高标农田", "高标准农田", True),
    ],
)
def test_which_slips_are_forgiven(words: str, form: str, forgiven: bool) -> None:
    assert forgivable(words, form) is forgiven
