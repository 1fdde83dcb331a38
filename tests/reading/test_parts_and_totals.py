"""To-date totals beside figures over shorter stretches, of shares, rates and levels too."""

from datetime import date

import pytest

from bot.domain.reading import Op
from tests.reading.readers import understood

SEPTEMBER = "2023-09-20T10:00:00+08:00"


def figures(text: str) -> list[tuple[str, str]]:
    """Each figure stored, with nothing asked; sent on Wednesday 20 September 2023."""
    reading = understood(text, "商务局", SEPTEMBER)
    assert reading.problems == ()
    return [(u.indicator, str(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("本周在谈5个，新增2个", "5"),
        ("8月底在谈5个，新增2个", "5"),
        ("8月末，研发活动覆盖率62%，提高6个百分点", "62"),
        ("8月份优良天数比例提高2个百分点，达到81%", "81"),
    ],
)
def test_a_level_takes_in_what_it_changed_by_whenever_it_was_so(text: str, stored: str) -> None:
    assert [value for _, value in figures(text)] == [stored]


def test_a_growth_takes_in_by_how_much_it_is_more_than_the_year_before() -> None:
    text = "8月末，各项贷款余额增速13.2%，同比提高0.7个百分点，目标值14%"
    reading = understood(text, "人民银行", SEPTEMBER)
    assert [str(u.value) for u in reading.updates] == ["13.2", "14"]


def test_what_a_level_changed_by_later_is_added() -> None:
    text = "8月底在谈5个，9月新增2个"
    ops = [(u.op, str(u.value)) for u in understood(text, "商务局", SEPTEMBER).updates]
    assert ops == [(Op.SET, "5"), (Op.ADD, "2")]


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("今日PM2.5 35，累计43", [("PM2.5平均浓度", "43")]),
        ("8月PM2.5 21，1-8月PM2.5 44", [("PM2.5平均浓度", "44")]),
        ("1-8月PM2.5 44，8月PM2.5 21", [("PM2.5平均浓度", "44")]),
        ("PM2.5本月31，年累计43", [("PM2.5平均浓度", "43")]),
        ("规上工业增加值8月份增长7.5%，累计增长6.8%", [("规上工业增加值增速", "6.8")]),
        ("本周新增在谈项目3个，累计达到14个", [("在谈项目", "14")]),
        ("本周签约3个，累计达14个", [("签约落地项目", "14")]),
        ("本周：签约2，在谈1；累计：签约14，在谈22", [("签约落地项目", "14"), ("在谈项目", "22")]),
    ],
)
def test_beside_a_total_a_level_or_rate_of_a_shorter_stretch_is_not_stored(
    text: str, stored: list[tuple[str, str]]
) -> None:
    assert figures(text) == stored


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        (
            "社零额8月份18.2亿元，增长8.5%，1-8月累计138.6亿元，增长7.9%",
            [("社会消费品零售总额", "138.6"), ("社会消费品零售总额增速", "7.9")],
        ),
        (
            "新增就业本月612人，完成年度目标9.4%，累计5230人，完成80.5%",
            [("城镇新增就业", "5230"), ("城镇新增就业", "80.5")],
        ),
    ],
)
def test_what_is_told_of_a_total_stands_for_what_was_told_of_its_part(
    text: str, stored: list[tuple[str, str]]
) -> None:
    assert figures(text) == stored


def test_a_total_behind_an_addition_of_the_week_totals_that_figure_alone() -> None:
    text = "本周外出招商1次，累计30次；在谈新增1个，累计22个；签约2个，累计14个"
    assert figures(text) == [
        ("外出招商次数", "30"), ("在谈项目", "22"), ("签约落地项目", "14"),
    ]  # fmt: skip


def test_levels_of_two_months_are_both_stored() -> None:
    assert figures("7月PM2.5 35，8月PM2.5 31") == [("PM2.5平均浓度", "35"), ("PM2.5平均浓度", "31")]


@pytest.mark.parametrize("text", ["今日PM2.5 35，本月PM2.5 43", "PM2.5 35，PM2.5 43"])
def test_levels_none_of_which_is_the_total_are_asked_about(text: str) -> None:
    reading = understood(text, "商务局", SEPTEMBER)
    assert [p.code.value for p in reading.problems] == ["conflict"]
    assert reading.updates == ()


@pytest.mark.parametrize(
    ("text", "op", "since"),
    [
        ("4月份，开工1个；累计改厕96户", Op.SET, None),
        ("4月份，累计开工1个，改厕96户", Op.WINDOW, date(2023, 4, 1)),
    ],
)
def test_a_total_behind_the_figures_of_a_month_is_of_the_year(
    text: str, op: Op, since: date | None
) -> None:
    last = understood(text, "永丰镇", SEPTEMBER).updates[-1]
    assert (last.op, last.since, last.as_of) == (op, since, date(2023, 4, 30))


@pytest.mark.parametrize(
    "text", ["签约：本周1个，累计8个，总投资23.5亿元", "本周新签约1个，总数8个，总投资23.5亿元"]
)
def test_what_belongs_to_a_total_just_given_is_a_total(text: str) -> None:
    told = [(u.indicator, u.op) for u in understood(text, "商务局", SEPTEMBER).updates]
    assert told == [("签约落地项目", Op.SET), ("签约项目总投资", Op.SET)]


def test_but_with_a_total_of_its_own_it_is_of_the_days() -> None:
    text = "本周签约1个，累计8个，总投资1亿元，累计23.5亿元"
    assert figures(text) == [("签约落地项目", "8"), ("签约项目总投资", "23.5")]


def test_a_goal_beyond_the_total_before_it_is_the_years() -> None:
    text = "产前筛查本月完成210人，累计2350人，任务3000人"
    measures = [(u.measure.value, str(u.value)) for u in understood(text, "商务局").updates]
    assert measures == [("actual", "2350"), ("target", "3000")]


def test_what_was_put_right_of_finds_that_are_asked_about_is_of_their_days() -> None:
    reading = understood("今日发现一般隐患23处、重大隐患1处，已整改20处", "应急管理局")
    assert [(u.indicator, u.op) for u in reading.updates] == [("整改隐患", Op.WINDOW)]


def test_numbers_beside_their_totals_under_progress_are_not_asked_about() -> None:
    reading = understood("今日改厕进度\n贾楼镇 35 累计310\n高寺镇 20 累计280", None)
    assert reading.problems == ()
    assert [int(u.value) for u in reading.updates] == [310, 280]


@pytest.mark.parametrize(
    "text",
    ["10月底改厕2450户，完成率81.7%", "改厕目标3000户，10月底完成2450户", "10月末改厕2450户"],
)
def test_a_figure_of_a_months_end_is_the_total_where_totals_are_told(text: str) -> None:
    told = understood(text, "永丰镇", "2023-11-08T10:00:00+08:00").updates
    assert (Op.SET, "2450", date(2023, 10, 31)) in [(u.op, str(u.value), u.as_of) for u in told]


def test_a_total_over_a_column_of_days_is_the_total_by_each() -> None:
    text = "日期 改厕 累计\n9月18日 5 288\n9月19日 6 294"
    told = understood(text, "永丰镇", SEPTEMBER).updates
    assert [(u.op, int(u.value)) for u in told] == [(Op.SET, 288), (Op.SET, 294)]
