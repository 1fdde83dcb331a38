"""Several pairs in a line under words with a slash."""

import pytest

from tests.reading.readers import understood


def told(text: str, unit: str | None = "商务局") -> list[tuple[str, str, str, float]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.indicator, u.measure.value, u.op.value, float(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "本周/累计：外出招商1/12次，签约0/3个",
        "本周/累计：外出招商 1/12；签约 0/3",
        "（本周/累计）外出招商1/12次，签约0/3个",
        "本周/累计\n外出招商1/12次，签约0/3个",
        "累计/本周：外出招商12/1次，签约3/1个",
        "本周/本月/累计：外出招商1/3/12次，签约0/1/3个",
    ],
)
def test_each_pair_is_of_the_name_before_it(text: str) -> None:
    figures = told(text)
    assert figures == [("外出招商次数", "actual", "set", 12), ("签约落地项目", "actual", "set", 3)]


def test_so_is_each_pair_of_a_unit() -> None:
    lines = "高寺镇：改厕5/155户，窨井盖1/12个\n李寨镇：改厕3/100户，窨井盖2/10个"
    assert [value for *_, value in told(f"本周/累计：\n{lines}", None)] == [155, 12, 100, 10]


def test_done_and_to_be_done() -> None:
    figures = told("完成/目标：外出招商12/20次，签约3/5个")
    assert [(measure, value) for _, measure, _, value in figures] == [
        ("actual", 12), ("target", 20), ("actual", 3), ("target", 5),
    ]  # fmt: skip


def test_fewer_numbers_than_words_are_asked_about() -> None:
    assert understood("本周/本月/累计：外出招商1/12次").updates == ()


def test_words_of_no_sides_tell_nothing() -> None:
    assert [v for *_, v in told("单位/进度：签约1个，在谈3个")] == [1, 3]
