"""Headings that tell of others, of another year, of a form or of demands."""

import pytest

from tests.reading.readers import understood


def values(text: str, unit: str | None = "永丰镇") -> list[str]:
    return [str(update.value) for update in understood(text, unit).updates]


@pytest.mark.parametrize(
    "heading",
    [
        "去年同期：", "上年同期", "去年同期情况：", "全省：", "全省情况：", "全国、全省：",
        "其他单位：", "兄弟县市：", "考核要求", "工作要求：", "模板：", "示例：", "例：",
        "参考格式：", "【样例】", "一、全省情况",
    ],
)  # fmt: skip
def test_what_stands_under_them_is_not_the_senders(heading: str) -> None:
    assert values(f"{heading}\n签约2个\n在谈3个") == []


@pytest.mark.parametrize(
    "heading", ["去年同期：", "参考：", "例：", "【示例】", "其他单位：", "考核要求："]
)
def test_neither_is_what_stands_behind_them(heading: str) -> None:
    assert values(f"{heading}签约2个，在谈3个") == []


def test_a_heading_of_another_year_may_name_what_was_counted() -> None:
    assert values("去年同期签约：商务局5个、工信局3个", None) == []
    assert values("去年同期签约：\n商务局5个\n工信局3个", None) == []
    assert values("今年签约5个\n去年同期签约：2个") == ["5"]


def test_a_table_under_them_is_not_the_senders() -> None:
    assert values("样表：\n单位 签约 在谈\n商务局 2 3") == []


def test_the_senders_own_is_read_again() -> None:
    assert values("全省：\n签约200个\n我镇签约2个\n在谈3个") == ["2", "3"]
    assert values("去年同期：\n签约2个\n今年：\n签约5个") == ["5"]
    assert values("去年同期：签约2个，今年签约5个") == ["5"]
    assert values("一、工作要求\n1.签约5个以上\n二、本周情况\n签约1个") == ["1"]


@pytest.mark.parametrize(
    "heading", ["按要求报送：", "例会情况：", "别的：", "全镇：", "进展情况："]
)
def test_other_headings_silence_nothing(heading: str) -> None:
    assert values(f"{heading}\n签约2个") == ["2"]


def test_what_is_asked_of_a_year_as_its_task_is_a_target() -> None:
    update = understood("考核任务：\n签约2个", "永丰镇").updates[0]
    assert (update.measure.value, str(update.value)) == ("target", "2")
