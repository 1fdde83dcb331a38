"""Things that are being built are not there yet; those of them that are begun may be a stage."""

import pytest

from bot.domain.reading import ProblemCode
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "村卫生室8个正在建设",
        "8个村卫生室正在建设",
        "12个村卫生室中8个正在建设",
        "农村公路8公里正在施工",
        "在建村卫生室8个",
        "改厕12户正在施工",
        "窨井盖30个正在更换",
    ],
)
def test_what_is_being_built_is_no_figure(text: str) -> None:
    assert stored(text) == []


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("停车场3个正在建设", "停车场开工", "3"),
        ("开工项目3个正在建设", "开工项目", "3"),
        ("签约2个正在建设", "签约落地项目", "2"),
        ("改厕298户，12户正在施工", "农村户厕改造", "298"),
        ("还有改厕12户正在施工", "农村户厕改造", "12"),
    ],
)
def test_what_was_begun_signed_or_is_left_is_a_figure(text: str, name: str, value: str) -> None:
    assert stored(text) == [(name, value)]


@pytest.mark.parametrize("gap", ["中", "当中，"])
def test_some_begun_out_of_what_is_built_are_asked_about(gap: str) -> None:
    reading = understood(f"12个村卫生室{gap}8个已开工")
    (problem,) = reading.problems
    assert (reading.updates, problem.code) == ((), ProblemCode.AMBIGUOUS_INDICATOR)
