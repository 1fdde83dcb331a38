"""No message, however hostile, takes long; the number of names does not matter."""

import time

import pytest

from bot.domain.catalogue import Catalogue, Unit
from bot.reading import Vocabulary, read
from tests.reading.readers import NOVEMBER, understood, vocabulary

HOSTILE = {
    "digits": "1" * 4096,
    "names": "签约" * 2048,
    "figures": "签约1个," * 819,
    "figures without separators": "签约1" * 1365,
    "things unknown": "栽植黄桃3棵," * 585,
    "units": "商务局和" * 1024,
    "lists": "商务局、" * 1000 + "各1个",
    "names listed": "签约、" * 1300 + "均为0",
    "zeros": "无" * 4096,
    "brackets": "(" * 4096,
    "dates": "9月1日" * 1000,
    "a table": "外出招商 在谈 签约\n" + "商务局 2 5 1\n" * 400,
    "corrections": "不是1个," * 682,
    "sharing out": "分别1个、" * 800,
    "questions": "?" * 4096,
}
ROOMY = 0.4
"""Seconds: eight times what the contract allows, since the machine may be busy."""


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_message_is_read_in_bounded_time(text: str) -> None:
    assert min(_seconds(text[:4096]) for _ in range(2)) < ROOMY


def test_thousands_of_units_are_learnt_quickly_and_cost_a_message_little() -> None:
    from datetime import datetime

    from bot.domain.reading import Request

    many = tuple(Unit(f"第{i}卫生服务站", (f"{i}站",)) for i in range(10000))
    catalogue = Catalogue(many, vocabulary().catalogue.indicators)
    began = time.perf_counter()
    large = Vocabulary.build(catalogue)
    assert time.perf_counter() - began < 5
    request = Request("第77卫生服务站签约2个", datetime.fromisoformat(NOVEMBER))
    (update,) = read(request, large).updates
    assert update.unit == "第77卫生服务站"


def _seconds(text: str) -> float:
    began = time.perf_counter()
    understood(text)
    return time.perf_counter() - began
