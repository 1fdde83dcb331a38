"""An event without a number is not asked about where its own count or total stands beside it."""

import pytest

from bot.domain.reading import ProblemCode
from tests.reading.november import stored
from tests.reading.readers import NOVEMBER, understood


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("今天上午恒达电子项目正式开工，累计开工6个", ("开工项目", "6")),
        ("恒达电子项目11月6日开工，今年已开工6个", ("开工项目", "6")),
        ("与浙江恒达集团正式签约，签约1个", ("签约落地项目", "1")),
    ],
)
def test_its_count_or_total_has_it(text: str, figure: tuple[str, str]) -> None:
    assert stored(text, "商务局") == [figure]


@pytest.mark.parametrize(
    "text",
    [
        "今天上午恒达电子项目正式开工",
        "今天上午恒达电子项目正式开工，累计竣工6个",
        "截至10月31日累计开工6个。今天上午恒达电子项目正式开工",
        "与浙江恒达集团正式签约，签约2个",
        "上午签约1个。下午与浙江恒达集团正式签约",
        "今天上午恒达电子项目正式开工，目标开工6个",
    ],
)
def test_else_it_is_asked_about(text: str) -> None:
    codes = [p.code for p in understood(text, "商务局", NOVEMBER).problems]
    assert codes == [ProblemCode.IMPLIED_COUNT]
