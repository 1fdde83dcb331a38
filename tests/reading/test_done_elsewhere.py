"""What is done at home is none of ours behind another place's name; a deal may be, on a journey."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood


@pytest.mark.parametrize("text", ["昆山改厕12户", "昆山排查隐患12处", "义乌电商村12个"])
def test_what_another_place_has_at_home_is_not_ours(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["深圳签约2个", "深圳外出招商2次"])
def test_what_our_people_bring_home_from_a_place_is_ours(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.RECORD
