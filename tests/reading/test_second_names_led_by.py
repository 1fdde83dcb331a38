"""Words that only go on (然后, 另外) before a name that the indicator before completes."""

import pytest

from tests.reading.november import stored

GOING_ON = ["然后", "接着", "另外", "此外", "同时", "目前"]


@pytest.mark.parametrize("word", GOING_ON)
def test_a_rate_behind_a_word_that_goes_on_is_of_the_thing_before(word: str) -> None:
    told = stored(f"产前超声筛查682人，{word}覆盖率15.8%", "卫生健康委员会")
    assert told == [("产前超声筛查", "682"), ("产前超声筛查覆盖率", "15.8")]


@pytest.mark.parametrize("word", GOING_ON)
def test_so_is_the_money_behind_one(word: str) -> None:
    told = [("签约落地项目", "2"), ("签约项目总投资", "3")]
    assert stored(f"签约2个，{word}总投资3亿元") == told


def test_what_only_benefits_from_it_is_another_thing() -> None:
    told = [("专项债券下达额度", "31.8")]
    assert stored("累计下达专项债券额度31.8亿元，惠及项目27个", "财政局") == told


@pytest.mark.parametrize("text", ["通过项目5个", "惠及项目27个"])
def test_another_thing_behind_money_is_not_completed_from_its_rest(text: str) -> None:
    told = stored(f"专项债下达6.62亿元，{text}", "财政局")
    assert told == [("专项债券下达额度", "6.62")]
