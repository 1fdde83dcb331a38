"""How often one looked, whatever the look is called."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.november import stored
from tests.reading.readers import understood

LOOKS = "安全生产检查次数"


@pytest.mark.parametrize(
    "text",
    [
        "开展安全生产专项检查3次",
        "开展安全生产大检查3次",
        "开展安全大检查3次",
        "开展安全生产督导检查3次",
        "开展校园安全专项检查3次",
        "安全生产月报：检查3次",
    ],
)
def test_looks_for_safety_of_any_kind_count(text: str) -> None:
    assert stored(text, "应急管理局") == [(LOOKS, "3")]


@pytest.mark.parametrize(
    "text",
    [
        "三、安全生产：检查15次，发现隐患42处",
        "检查15次，发现隐患42处",
        "安全生产大检查开展以来，检查15次，发现隐患42处",
        "开展联合检查15次，发现隐患42处",
    ],
)
def test_so_do_looks_beside_what_they_found(text: str) -> None:
    assert stored(text, "应急管理局") == [(LOOKS, "15"), ("排查隐患", "42")]


@pytest.mark.parametrize(
    "text",
    [
        "检查3次",
        "专项检查3次",
        "纪律检查3次",
        "孩子检查3次",
        "要开展安全生产大检查3次",
        "每季度开展安全生产大检查3次",
        "计划开展安全生产大检查3次",
        "迎接上级安全生产大检查3次",
        "安全生产大检查动员会3次",
    ],
)
def test_looks_for_other_things_and_those_to_come_do_not(text: str) -> None:
    assert understood(text, "应急管理局").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "监督检查5次，发现问题3个，安全生产领域1个",
        "专项检查5次，涉及安全生产领域",
        "检查3次纪律，安全生产会议1次",
        "督导检查3次，开展安全生产培训2次",
        "开展安全生产培训2次，督导检查3次",
    ],
)
@pytest.mark.parametrize("unit", ["应急管理局", "纪委监委"])
def test_nor_do_looks_beside_which_safety_is_named_for_something_else(text: str, unit: str) -> None:
    assert understood(text, unit).outcome is Outcome.IGNORE


@pytest.mark.parametrize("of_them", ["其中专项检查3次", "其中联合检查3次", "其中夜间检查3次"])
def test_some_of_the_looks_are_not_all(of_them: str) -> None:
    told = [(LOOKS, "15"), ("排查隐患", "28")]
    assert stored(f"检查15次，{of_them}，发现隐患28处", "应急管理局") == told
    assert stored(f"安全检查15次，{of_them}，发现隐患28处", "应急管理局") == told


@pytest.mark.parametrize("other", ["培训2次", "宣传2次", "会议2次"])
def test_looks_under_a_heading_of_safety_are_its_own(other: str) -> None:
    (update,) = understood(f"安全生产：{other}，检查3次", "应急局").updates
    assert (update.indicator, int(update.value)) == ("安全生产检查次数", 3)


@pytest.mark.parametrize("text", ["环保：培训2次，检查3次", "安全生产：培训2次；环保：检查3次"])
def test_looks_under_another_heading_are_not(text: str) -> None:
    assert understood(text, "应急局").updates == ()
