"""What is wished, possible, ordered or usual, right before its number, has not been reached."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "modal",
    [
        "今年能",
        "今年想",
        "今年得",
        "今年会",
        "我得再",
        "可以",
        "能够",
        "愿意",
        "有把握",
        "有机会",
        "来得及",
        "保底",
        "最好",
        "搞不好",
        "说不定",
        "顺利的话",
        "不出意外",
        "哪怕",
        "领导让",
        "市里叫",
        "不让",
        "不会",
        "每次",
        "经常",
        "平时",
    ],
)
@pytest.mark.parametrize("figure", ["签约2个", "有2个项目签约", "完成改厕12户", "走访企业3家"])
def test_nobody_has_reached_it(modal: str, figure: str) -> None:
    assert understood(f"{modal}{figure}").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("推介会签约2个", ("签约落地项目", "2")),
        ("会上签约2个", ("签约落地项目", "2")),
        ("会后走访企业2家", ("走访企业", "2")),
        ("难得签约2个", ("签约落地项目", "2")),
        ("获得签约2个", ("签约落地项目", "2")),
        ("没想到签约2个", ("签约落地项目", "2")),
        ("技能培训3200人", ("新增技能人才培训", "0.32")),
        ("智能化改造12个", ("智能化改造项目", "12")),
        ("转让签约2个", ("签约落地项目", "2")),
        ("敢闯敢试，签约2个", ("签约落地项目", "2")),
    ],
)
def test_words_that_only_look_like_it_change_nothing(text: str, figure: tuple[str, str]) -> None:
    assert stored(text) == [figure]


def test_our_federation_is_whose_figure_it_is() -> None:
    assert stored("我会走访企业12家", "工商联") == [("走访企业", "12")]


@pytest.mark.parametrize("hope", ["有希望", "有戏", "够呛", "悬", "板上钉钉", "十拿九稳"])
def test_hope_behind_a_number_has_reached_nothing(hope: str) -> None:
    assert understood(f"签约2个{hope}").outcome is Outcome.IGNORE


@pytest.mark.parametrize("once", ["那年", "当初", "从前", "以前"])
def test_what_was_once_is_no_figure(once: str) -> None:
    assert understood(f"{once}签约2个").outcome is Outcome.IGNORE
