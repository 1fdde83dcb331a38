"""Remarks between two figures that tell of neither, and leave the second as it was said."""

import pytest

from bot.domain.reading import Measure
from tests.reading.november import measured, stored
from tests.reading.readers import understood

WIDE = ("涉及8个乡镇", "覆盖全市20个乡镇办", "分布在6个街道", "辐射周边5个乡镇", "联合3个部门")


@pytest.mark.parametrize("reach", WIDE)
def test_how_many_units_a_thing_reaches_counts_none_that_have_not_reported(reach: str) -> None:
    assert stored(f"签约3个，{reach}，在谈5个") == [("签约落地项目", "3"), ("在谈项目", "5")]


@pytest.mark.parametrize("praise", ["村民都说好", "大家都说不错", "群众都叫好"])
def test_praise_is_no_plan(praise: str) -> None:
    assert stored(f"改厕3户，{praise}，走访企业5家")[1:] == [("走访企业", "5")]


@pytest.mark.parametrize("often", ["一周一调度", "一月一通报", "一周一督导"])
def test_how_often_work_is_looked_at_is_no_day_of_it(often: str) -> None:
    text = f"10月份规上工业增加值完成8.3亿元，坚持{often}，1-10月累计完成88.6亿元"
    assert stored(text) == [("规上工业增加值", "88.6")]


@pytest.mark.parametrize("sent", ["照片已发群相册", "资料已发邮箱"])
def test_where_papers_were_sent_leaves_the_share_of_the_goal(sent: str) -> None:
    assert measured(f"改厕312户，{sent}，完成率78%") == [
        ("农村户厕改造", Measure.ACTUAL, "312"),
        ("农村户厕改造", Measure.COMPLETION, "78"),
    ]


def test_that_there_are_leaders_among_them_is_no_part() -> None:
    text = "9月份一般公共预算收入完成1.52亿元，其中不乏龙头企业，1-9月累计完成13.06亿元"
    assert stored(text) == [("一般公共预算收入", "13.06")]


def test_our_own_will_sets_no_share_of_ours_against_the_whole_city() -> None:
    text = "1—9月，全市签约5个；在谈8个，其中工业5个，我们会继续努力。"
    assert [value for _, value in stored(text)] == ["5", "8"]


@pytest.mark.parametrize("source", ["数据来源于统计局", "统计局提供数据", "据统计局"])
def test_where_figures_come_from_is_none_of_the_units_they_are_shared_out_to(source: str) -> None:
    text = f"{source}，永丰镇、秣陵镇分别完成户厕改造286户、241户"
    told = [(u.unit, str(u.value)) for u in understood(text, "统计局").updates]
    assert told == [("永丰镇", "286"), ("秣陵镇", "241")]


def test_what_was_found_before_a_holiday_may_stand_behind_other_work() -> None:
    text = "节前安全检查19次，印发宣传资料5000份，发现隐患42处"
    assert stored(text) == [("安全生产检查次数", "19"), ("排查隐患", "42")]


@pytest.mark.parametrize(
    "text",
    [
        "整改隐患88处，签约5个，未完成整改的已全部落实责任人",
        "改厕88户，签约5个，未完成改厕的已全部落实责任人",
        "改厕88户，签约5个，没有改厕的户已全部通知到位",
    ],
)
def test_what_is_all_done_of_those_left_completes_nothing(text: str) -> None:
    assert [measure for _, measure, _ in measured(text)] == [Measure.ACTUAL, Measure.ACTUAL]


@pytest.mark.parametrize("lead", ["对照年初目标，", "从进度看，", "围绕年度目标任务，", ""])
def test_a_goal_that_only_leads_in_makes_no_goals_of_a_list(lead: str) -> None:
    assert measured(f"{lead}（1）走访企业5家（2）解决问题3个") == [
        ("走访企业", Measure.ACTUAL, "5"),
        ("解决企业问题", Measure.ACTUAL, "3"),
    ]


def test_nor_of_news_in_brackets_behind_it() -> None:
    text = "为确保全年目标顺利实现，【招商快讯】11月1日，全市签约落地项目3个"
    assert measured(text) == [("签约落地项目", Measure.ACTUAL, "3")]


@pytest.mark.parametrize("lead", ["接龙", "打卡", "书记、市长", "各位领导、同志们", "王姐"])
def test_a_greeting_or_a_call_before_a_colon_has_no_zero_of_its_own(lead: str) -> None:
    (update,) = understood(f"{lead}：本周无进展").updates
    assert (update.indicator, int(update.value)) == ("*", 0)


@pytest.mark.parametrize("topic", ["信访", "森林防火", "河长制"])
def test_a_topic_that_no_indicator_keeps_has(topic: str) -> None:
    assert understood(f"{topic}：零报告").updates == ()


@pytest.mark.parametrize(
    "remark",
    [
        "昨天下午去的",
        "昨晚加班到十点",
        "今天降温",
        "周末不休息",
        "这周特别忙",
        "昨天下雨",
        "前天跑的",
    ],
)
def test_days_of_life_or_of_the_doing_date_no_figure_behind_one(remark: str) -> None:
    reading = understood(f"签约2个，{remark}，在谈5个")
    assert [(str(u.value), u.as_of.isoformat()) for u in reading.updates] == [
        ("2", "2023-11-08"),
        ("5", "2023-11-08"),
    ]


@pytest.mark.parametrize("text", ["昨天下雨，签约2个", "上周，签约2个", "改厕3户，昨天签约2个"])
def test_days_that_lead_in_or_have_a_figure_do(text: str) -> None:
    assert understood(text).updates[-1].as_of.isoformat() < "2023-11-08"


@pytest.mark.parametrize(
    "remark",
    [
        "不知道对不对",
        "跟上次一样的格式",
        "跟预期差不多",
        "人家答应考虑考虑",
        "刚数了一遍",
    ],
)
def test_small_talk_behind_a_figure_silences_nothing(remark: str) -> None:
    text = f"签约2个，{remark}，在谈5个"
    assert stored(text) == [("签约落地项目", "2"), ("在谈项目", "5")]


@pytest.mark.parametrize(
    "text", ["签约2个，下周在谈5个", "签约2个，明天去深圳，在谈5个", "签约2个，人家在谈5个"]
)
def test_but_plans_and_others_do(text: str) -> None:
    assert stored(text) == [("签约落地项目", "2")]


@pytest.mark.parametrize("took", ["跑了3天", "来回3天", "下午还要去一趟", "开了2个会"])
def test_how_long_it_took_is_dealt_out_to_nobody(took: str) -> None:
    reading = understood(f"人大办、政协办分别外出招商1次、2次，{took}", None)
    assert [str(u.value) for u in reading.updates] == ["1", "2"]


@pytest.mark.parametrize("remark", ["这周有点少哈", "这周比较忙", "今天挺顺"])
def test_how_the_days_were_dates_no_total_before_them(remark: str) -> None:
    reading = understood(f"累计走访企业812家次{remark}")
    assert [(u.op.value, u.since) for u in reading.updates] == [("set", None)]


@pytest.mark.parametrize("all_of", ["一个不落", "一户没落下", "一个都没少", "，一个不漏"])
def test_not_one_left_out_is_no_number(all_of: str) -> None:
    assert measured(f"改厕全部完成{all_of}") == [("农村户厕改造", Measure.COMPLETION, "100")]


def test_a_plan_that_ends_the_line_of_a_figure_heads_no_lines() -> None:
    text = "改厕剩余32户，受冻土影响拟于明年3月完工\n电商村创建全部完成"
    assert measured(text)[1:] == [("电商村创建", Measure.COMPLETION, "100")]


@pytest.mark.parametrize("lead", ["村里停电，将就看", "均好于年初预期"])
def test_to_put_up_with_something_or_to_do_better_than_foreseen_is_no_plan(lead: str) -> None:
    assert stored(f"{lead}\n签约3个") == [("签约落地项目", "3")]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("昨天走访企业12家，今天堵车，签约1个", ["2023-11-07", "2023-11-08"]),
        ("10月份走访企业20家，11月特别忙，签约2个", ["2023-10-31", "2023-11-08"]),
        ("昨天走访企业5家，今天下雨，走访企业2家", ["2023-11-07", "2023-11-08"]),
        ("签约2个，10月累计：开工5个", ["2023-11-08", "2023-10-31"]),
        ("走访企业12家，本周累计，签约2个", ["2023-11-08", "2023-11-08"]),
    ],
)
def test_days_end_those_of_the_figure_before(text: str, days: list[str]) -> None:
    assert [u.as_of.isoformat() for u in understood(text).updates] == days


@pytest.mark.parametrize("remark", ["这周有点少", "上周还算可以", "这个月比较多"])
def test_days_behind_a_bare_figure_are_its_own(remark: str) -> None:
    (update,) = understood(f"走访企业12家{remark}").updates
    assert update.since is not None


@pytest.mark.parametrize("praise", ["密切配合", "进度较快", "抢抓晴好天气", "进展顺利"])
def test_units_that_are_praised_have_what_is_dealt_out(praise: str) -> None:
    reading = understood(f"永丰镇、秣陵镇{praise}，各走访企业5家", "商务局")
    assert [(u.unit, str(u.value)) for u in reading.updates] == [("永丰镇", "5"), ("秣陵镇", "5")]


@pytest.mark.parametrize(
    "text",
    [
        "客商都说好了，下次来签约2个",
        "双方都说好了签约2个",
        "比预期多签约2个",
        "目前安排3个单位改厕零进展",
        "通报：涉及5个单位，外出招商为0",
        "迎国庆督导组安全检查3次",
        "节前检查20次，每次不少于3人，发现隐患2处以上的通报",
        "跟上周比，签约多了2个",
    ],
)
def test_what_is_agreed_compared_or_told_of_others_is_no_figure(text: str) -> None:
    assert understood(text).updates == ()


@pytest.mark.parametrize(
    "told", ["推动在谈项目5个加快落地", "推动在谈项目3个取得进展", "明天继续干，走访企业20家"]
)
def test_what_is_hurried_on_or_goes_on_adds_nothing(told: str) -> None:
    assert stored(f"走访企业12家，{told}") == [("走访企业", "12")]


def test_so_many_done_ahead_of_time_are_the_figure() -> None:
    assert measured("改厕提前超额完成312户") == [("农村户厕改造", Measure.ACTUAL, "312")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("改厕、优良天数分别为310户，230天", ["310", "230"]),
        ("隐患12处，其中就有8处已整改", ["12", "8"]),
        ("隐患12处，其中就有消防隐患3处", ["12"]),
        ("签约项目一个没落地", ["0"]),
        ("与去年比，走访企业12家", ["12"]),
        ("签约5个，较上月同比，在谈6个", ["5", "6"]),
    ],
)
def test_figures_beside_such_words_are_told(text: str, values: list[str]) -> None:
    assert [value for _, value in stored(text)] == values
