"""What 已 and an act tell of things that were just counted or named."""

import pytest

from tests.reading.readers import understood

_PROJECTS = ("开工项目", "竣工投产项目")


def told(text: str) -> list[tuple[str, float]]:
    reading = understood(text, "高寺镇")
    return [(u.indicator, float(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "计划建设教师周转房480套，已竣工360套",
        "计划建设教师周转房480套，目前已竣工360套",
        "计划停车场8个，已竣工6个",
        "停车场已开工8个，已竣工5个",
        "停车场8个，竣工5个",
        "周转房已开工480套，已竣工360套",
        "改厕已开工100户，已完工80户",
        "改厕已开工100户，已竣工80户",
        "村卫生室已开工120个，已竣工102个",
    ],
)
def test_a_stage_of_things_that_are_built_counts_no_projects(text: str) -> None:
    assert not [name for name, _ in told(text) if name in _PROJECTS]
    assert {p.code.value for p in understood(text, "高寺镇").problems} == {"ambiguous_indicator"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("签约12个，已开工8个", [("签约落地项目", 12), ("开工项目", 8)]),
        ("签约项目已开工8个", [("开工项目", 8)]),
        ("项目已开工8个，已竣工5个", [("开工项目", 8), ("竣工投产项目", 5)]),
        ("停车场3个；已竣工项目5个", [("停车场开工", 3), ("竣工投产项目", 5)]),
        ("停车场已开工8个", [("停车场开工", 8)]),
        ("计划走访企业48家，已签约6个", [("签约落地项目", 6)]),
    ],
)
def test_projects_are_still_counted(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "开展检查8次、发现隐患12处、已整改10处、正在整改2处",
            [("安全生产检查次数", 8), ("排查隐患", 12), ("整改隐患", 10)],
        ),
        (
            "走访企业8家，解决问题12个，已办结10个，正在办理2个",
            [("走访企业", 8), ("解决企业问题", 10)],
        ),
        (
            "改厕100户、窨井盖12个、已完工80户、正在施工20户",
            [("农村户厕改造", 100), ("病害窨井盖更换", 12)],
        ),
    ],
)
def test_what_is_under_way_is_in_no_row(text: str, figures: list[tuple[str, float]]) -> None:
    assert told(text) == figures
    assert understood(text, "高寺镇").problems == ()


@pytest.mark.parametrize("row", ["完成255户、12个", "255户、约12个", "完成255户，12个"])
def test_a_row_behind_a_total_still_goes_by_place(row: str) -> None:
    figures = told(f"改厕5户、窨井盖1个，累计{row}")
    assert figures == [("农村户厕改造", 255), ("病害窨井盖更换", 12)]
