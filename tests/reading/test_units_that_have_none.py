"""Zeros and figures in brackets of units that tell of the thing told before."""

import pytest

from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, str, float]]:
    reading = understood(text, None)
    assert reading.problems == ()
    return [(u.unit, u.indicator, float(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "高寺镇走访企业3家，贾楼镇无",
        "高寺镇走访企业3家，贾楼镇没有",
        "高寺镇走访企业3家；贾楼镇：无",
        "高寺镇：走访企业3家\n贾楼镇：无",
        "走访企业：高寺镇3家，贾楼镇无",
    ],
)
def test_none_is_none_of_what_the_unit_before_told(text: str) -> None:
    assert told(text) == [("高寺镇", "走访企业", 3), ("贾楼镇", "走访企业", 0)]


@pytest.mark.parametrize("rest", ["贾楼镇无进展", "贾楼镇零报告", "走访其他2家，贾楼镇无进展"])
def test_no_movement_is_of_nothing_in_particular(rest: str) -> None:
    assert told(f"高寺镇走访企业3家，{rest}")[-1] == ("贾楼镇", "*", 0)


@pytest.mark.parametrize("rest", ["贾楼镇没有报", "贾楼镇没有高寺镇多", "贾楼镇无人报送"])
def test_what_is_no_zero_tells_nothing(rest: str) -> None:
    assert told(f"高寺镇走访企业3家，{rest}") == [("高寺镇", "走访企业", 3)]


@pytest.mark.parametrize(
    "text",
    [
        "开工项目：高寺镇（2个）、贾楼镇（1个）",
        "开工项目：高寺镇（2个），贾楼镇（1个）",
        "开工项目：高寺镇(2)、贾楼镇(1)",
    ],
)
def test_figures_alone_in_brackets_are_the_units_before_them(text: str) -> None:
    assert told(text) == [("高寺镇", "开工项目", 2), ("贾楼镇", "开工项目", 1)]


def test_brackets_behind_a_figure_still_tell_its_parts() -> None:
    text = "走访企业3家（贾楼镇1家）"
    assert [float(u.value) for u in understood(text, "高寺镇").updates] == [3]
