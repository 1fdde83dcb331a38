"""其中 behind a figure leads to its parts: they are silent, and the figure stands unasked."""

import pytest

from tests.reading.november import stored
from tests.reading.readers import NOVEMBER, understood


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("改厕298户，其中刘庄村85户、李庄村63户", ("农村户厕改造", "298")),
        ("累计改厕298户，其中刘庄村85户、李庄村63户、王楼村150户", ("农村户厕改造", "298")),
        ("本周改厕12户，其中刘庄村5户、李庄村7户", ("农村户厕改造", "12")),
        ("农村公路3.2公里，其中刘庄村2公里、李庄村1.2公里", ("改造农村公路", "3.2")),
        ("农村公路3.2公里，其中水泥路2公里、沥青路1.2公里", ("改造农村公路", "3.2")),
        ("窨井盖更换86个，其中人民路60个、建设路26个", ("病害窨井盖更换", "86")),
        ("今日改厕5户（刘庄村3户、李庄村2户）", ("农村户厕改造", "5")),
    ],
)
def test_villages_and_roads_are_parts(text: str, figure: tuple[str, str]) -> None:
    assert stored(text) == [figure]


@pytest.mark.parametrize(
    "text",
    [
        "改厕，其中刘庄村85户、李庄村63户",
        "改厕20户，其中刘庄村85户、李庄村63户",
        "改厕任务320户，其中刘庄村85户、李庄村63户",
        "改厕：刘庄村85户、李庄村63户",
        "改厕298户，其中刘庄村85户、李庄村63户，窨井盖更换人民路60个、建设路26个",
        "改厕298户。窨井盖：人民路60个、建设路26个",
    ],
)
def test_without_a_figure_that_takes_them_in_they_are_asked_about(text: str) -> None:
    assert understood(text, "永丰镇", NOVEMBER).problems
