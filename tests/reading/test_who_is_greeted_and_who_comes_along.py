"""Offices that are greeted, and partners of whom some are in no catalogue: no subjects."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood


def told_of(text: str, unit: str | None = "永丰镇") -> set[str]:
    """The units of which a message stores figures, with nothing asked."""
    reading = understood(text, unit)
    assert reading.problems == ()
    return {update.unit for update in reading.updates}


@pytest.mark.parametrize(
    "greeting",
    [
        "商务局领导好，",
        "商务局领导好！",
        "商务局领导好 ",
        "应急局领导好\n",
        "应急局你好，",
        "应急局各位领导，",
        "应急局的老师您好，",
        "应急局领导：",
        "应急局的领导：",
        "应急局辛苦了，",
    ],
)
def test_an_office_that_is_greeted_only_hears_the_report(greeting: str) -> None:
    assert told_of(f"{greeting}今天安全检查3次") == {"永丰镇"}


def test_of_whom_a_greeted_office_hears_is_asked_where_nobody_is_known() -> None:
    assert understood("商务局领导好，签约1个", None).outcome is Outcome.ASK


@pytest.mark.parametrize("text", ["商务局领导走访企业3家", "商务局领导带队外出招商1次"])
def test_leaders_of_an_office_act_for_it(text: str) -> None:
    assert told_of(text, "商务局") == {"商务局"}


@pytest.mark.parametrize(
    "text",
    [
        "联合派出所、消防队开展安全检查2次",
        "联合派出所、消防队、供电公司开展安全检查2次",
        "会同市场所、应急局检查组开展检查2次",
        "与派出所、市监局一道开展检查5次",
        "和村委会、电信公司走访企业5家",
        "陪同市领导、工信局走访企业5家",
        "向省厅、商务局汇报后，签约1个",
        "对接省厅、工信局，新增在谈项目1个",
        "到派出所、税务局调研后走访企业2家",
        "跟着商务局外出招商1次",
        "陪商务局外出招商1次",
    ],
)
def test_whoever_comes_along_is_no_subject(text: str) -> None:
    assert told_of(text) == {"永丰镇"}


def test_units_listed_with_figures_of_their_own_are_subjects() -> None:
    assert told_of("商务局签约1个、永丰镇签约2个", None) == {"商务局", "永丰镇"}


@pytest.mark.parametrize(
    "doing",
    ["引进项目签约1个", "招引的项目签约1个", "招商引资项目签约1个"],
)
def test_a_unit_that_opens_with_what_it_does_is_the_subject(doing: str) -> None:
    assert told_of(f"官湖镇{doing}", None) == {"官湖镇"}


def test_the_first_of_several_towns_has_not_the_figure_of_all() -> None:
    assert understood("永丰等5个镇改厕1286户", "发展和改革委员会").updates == ()
