"""Lists of projects by name: what each costs is no count of what became of it."""

from decimal import Decimal

import pytest

from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, Decimal]]:
    reading = understood(text, "教体局")
    assert reading.problems == ()
    return [(u.indicator, u.value) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "项目名称 总投资(万元) 当前进度\n恒达电子 20000 竣工\n金鹏食品 10000 开工建设",
        "项目名称\t总投资（亿元）\t进展\n恒达电子\t2\t已签约\n金鹏食品\t1\t在谈",
        "项目名称 总投资(亿元) 状态\n恒达电子 2 开工\n金鹏食品 1 竣工",
        "今日签约\n项目名称 总投资(亿元) 状态\n恒达电子 2 开工\n金鹏食品 1 竣工",
        "序号 项目名称 总投资(亿元) 责任单位 状态\n1 恒达 2 高新区 开工\n2 金鹏 1 高新区 竣工",
        "项目,投资额(亿元),项目进展\n恒达电子,2,开工\n金鹏食品,1,竣工",
    ],
)
def test_what_projects_cost_is_no_count(text: str) -> None:
    assert told(text) == []


def test_what_stands_around_such_a_list_is_read() -> None:
    rows = "项目名称 总投资(亿元) 状态\n恒达电子 2 开工\n金鹏食品 1 竣工"
    assert told(f"签约2个\n{rows}\n走访企业5家") == [
        ("签约落地项目", Decimal(2)),
        ("走访企业", Decimal(5)),
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "项目名称 总投资(万元) 当前进度\n北平路学校 20000 80%\n集聚区小学 10000 60%",
            [("北平路学校建设进度", 80), ("产业集聚区小学建设进度", 60)],
        ),
        ("项目 任务 完成\n改厕 320 298", [("农村户厕改造", 320), ("农村户厕改造", 298)]),
    ],
)
def test_projects_of_the_catalogue_are_read(text: str, figures: list[tuple[str, int]]) -> None:
    assert told(text) == [(name, Decimal(value)) for name, value in figures]
