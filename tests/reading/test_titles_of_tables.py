"""A title of a name and a kind of paper heads the rows, or the lines, that stand under it."""

from decimal import Decimal

import pytest

from bot.domain.reading import ProblemCode
from tests.reading.readers import understood

Told = tuple[str, str, str, Decimal]


def told(text: str, unit: str | None = "永丰镇") -> list[Told]:
    updates = understood(text, unit).updates
    return [(u.unit, u.measure.value, u.op.value, u.value) for u in updates]


def rows(*figures: tuple[str, int, int]) -> list[Told]:
    return [
        one
        for unit, target, done in figures
        for one in (
            (unit, "target", "set", Decimal(target)),
            (unit, "actual", "set", Decimal(done)),
        )
    ]


BOTH = rows(("永丰镇", 400, 310), ("秣陵镇", 400, 280))


@pytest.mark.parametrize(
    "text",
    [
        "农村户厕改造情况统计表\n镇办 任务数（户） 完成数（户）\n永丰镇 400 310\n秣陵镇 400 280",
        "改厕任务完成情况表\n单位 任务 今日完成 累计完成\n永丰镇 400 5 310\n秣陵镇 400 6 280",
        "农村户厕改造进度（截至11月8日）\n单位 任务 今日 累计\n永丰镇 400 5 310\n秣陵镇 400 6 280",
        "改厕日报（11月8日）\n单位 任务 今日 累计\n永丰镇 400 5 310\n秣陵镇 400 6 280",
    ],
)
def test_a_table_under_a_title_is_of_the_thing_that_the_title_names(text: str) -> None:
    assert told(text) == BOTH


@pytest.mark.parametrize(
    ("title", "op"),
    [
        ("改厕汇总", "set"),
        ("11月8日改厕日报表", "window"),
        ("农村改厕完成情况统计表（单位：户）", "set"),
        ("改厕进展情况", "set"),
        ("改厕任务完成情况表", "set"),
    ],
)
def test_lines_of_units_under_a_title(title: str, op: str) -> None:
    assert told(f"{title}\n永丰镇310\n秣陵镇280") == [
        ("永丰镇", "actual", op, Decimal(310)),
        ("秣陵镇", "actual", op, Decimal(280)),
    ]


@pytest.mark.parametrize("heading", ["", "序号 镇办 户数\n", "序号\t镇办\t户数\n"])
@pytest.mark.parametrize("divider", [" ", "\t"])
def test_the_places_of_rows_are_no_figures(heading: str, divider: str) -> None:
    lines = "1 永丰镇 310\n2 秣陵镇 280\n合计 590".replace(" ", divider)
    assert told(f"改厕情况汇总表\n{heading}{lines}") == [
        ("永丰镇", "actual", "set", Decimal(310)),
        ("秣陵镇", "actual", "set", Decimal(280)),
    ]


def test_percentages_under_a_title_of_what_is_done_are_completions() -> None:
    assert told("各镇改厕完成情况：永丰镇62.5%，秣陵镇70%", None) == [
        ("永丰镇", "completion", "set", Decimal("62.5")),
        ("秣陵镇", "completion", "set", Decimal(70)),
    ]


def test_a_bare_number_under_progress_that_may_be_a_percentage_is_asked_about() -> None:
    reading = understood("改厕进度表\n永丰镇 83\n秣陵镇 310", "永丰镇")
    assert [(u.unit, u.value) for u in reading.updates] == [("秣陵镇", Decimal(310))]
    assert [p.code for p in reading.problems] == [ProblemCode.UOM_MISMATCH]


@pytest.mark.parametrize(
    "text",
    [
        "请各镇填报改厕情况统计表\n永丰镇 310",
        "签约项目明细\n1.华为项目 5亿元\n2.小米项目 3亿元",
        "改厕任务分配表\n永丰镇 400\n秣陵镇 400",
        "关于改厕的通知\n永丰镇310",
    ],
)
def test_other_papers_head_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("title", ["改厕（户）", "改厕(单位：户)", "改厕（户）：", "改厕"])
def test_a_unit_of_measure_in_brackets_ends_a_title(title: str) -> None:
    text = f"{title}\n单位\t完成\n永丰镇\t310\n秣陵镇\t280"
    assert [(unit, value) for unit, _, _, value in told(text)] == [
        ("永丰镇", Decimal(310)),
        ("秣陵镇", Decimal(280)),
    ]
