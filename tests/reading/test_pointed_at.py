"""Numbers that point at things, and what is told in other words of the year and of others."""

from datetime import date

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import NOVEMBER, understood


@pytest.mark.parametrize(
    "text",
    [
        "走访企业那两台车加满油，明早8点走",
        "走访企业那3家都是规上",
        "窨井盖一套280元，比上回贵15元",
        "改厕验收按10%抽查，抽不过的整村返工",
        "小升规的标准是年主营业务收入2000万元",
        "车牌号报错了，后三位应是618",
        "周边的沈丘、太康签约项目均超过50个，标兵渐远",
    ],
)
def test_they_are_no_figures(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("走访企业这3家", "3"),
        ("签约一个3亿元项目", "1"),
        ("集聚区小学进度由35%提到48%", "48"),
        ("会议提到签约3个", "3"),
        ("竣工1个 上回漏了", "1"),
    ],
)
def test_these_are(text: str, value: str) -> None:
    assert str(understood(text).updates[0].value) == value


def test_the_turn_of_the_year_is_no_beginning_of_it() -> None:
    (update,) = understood("岁末年初，一般公共预算收入突破17亿元").updates
    assert update.as_of == date.fromisoformat(NOVEMBER[:10])
