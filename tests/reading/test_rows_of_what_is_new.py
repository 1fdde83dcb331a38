"""新增 before the name that heads a row is said of what 、 adds to it."""

import pytest

from bot.domain.reading import ProblemCode
from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, str]]:
    return [(u.op.value, str(u.value)) for u in understood(text, "永丰镇").updates]


@pytest.mark.parametrize(
    "text",
    [
        "新增快递服务点3个、电商村1个",
        "新增在谈3个、高企1家",
        "再增加科小3家、村卫生室1个",
        "我镇抓实抓细，新增改厕3户、窨井盖1个",
    ],
)
def test_all_of_the_row_is_new(text: str) -> None:
    assert told(text) == [("add", "3"), ("add", "1")]


def test_all_of_the_row_is_taken_off() -> None:
    assert told("减少在谈2个、高企1家") == [("add", "-2"), ("add", "-1")]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("新增签约2个、在谈5个", ("set", "5")),
        ("快递服务点新增3个、电商村42个", ("set", "42")),
        ("新增快递服务点3个；电商村42个", ("set", "42")),
        ("新增高企2家、总数达到45家、科小52家", ("set", "52")),
        ("新增停车场1个、新增绿化面积12亩", ("set", "12")),
        ("新增快递服务点3个、累计电商村42个", ("set", "42")),
    ],
)
def test_what_is_told_otherwise_is_as_told(text: str, last: tuple[str, str]) -> None:
    assert told(text)[-1] == last


def test_two_kinds_of_one_thing_in_a_row_are_asked_about() -> None:
    reading = understood("新增高企1家、科小3家、规上企业1家", "永丰镇")
    assert [problem.code for problem in reading.problems] == [ProblemCode.CONFLICT]
