"""A unit that opens a sentence, a line or its part with how it works is the one that did it."""

import pytest

from bot.domain.reading import ProblemCode
from tests.reading.readers import NOVEMBER, understood


def told(text: str, sender: str | None = None) -> list[tuple[str, str, str]]:
    reading = understood(text, sender, NOVEMBER)
    assert reading.problems == ()
    return [(u.unit, u.indicator, str(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "work",
    [
        "狠抓项目建设",
        "扎实推进重点工作",
        "全力补齐短板",
        "立足职能、主动作为",
        "坚持党建引领，创新“五步法”",
        "全力以赴",
    ],
)
@pytest.mark.parametrize("mark", ["。", "；", "\n"])
def test_how_it_works_names_whose_the_figure_is(work: str, mark: str) -> None:
    assert told(f"永丰镇签约1个{mark}秣陵镇{work}，签约2个") == [
        ("永丰镇", "签约落地项目", "1"),
        ("秣陵镇", "签约落地项目", "2"),
    ]


@pytest.mark.parametrize("work", ["狠抓落实", "扎实推进厕所革命", "聚焦厕所革命"])
def test_so_it_does_at_the_beginning(work: str) -> None:
    assert told(f"永丰镇{work}，完成改厕298户") == [("永丰镇", "农村户厕改造", "298")]


@pytest.mark.parametrize(
    "aside",
    ["商务局大力支持", "商务局积极配合", "商务局领导很重视", "商务局辛苦了", "商务局来函"],
)
def test_who_only_stands_by_has_no_figure(aside: str) -> None:
    told_of = told(f"永丰镇签约1个。{aside}，在谈2个")
    assert told_of == [("永丰镇", "签约落地项目", "1"), ("永丰镇", "在谈项目", "2")]


def test_of_whom_the_figure_is_behind_another_in_mid_sentence_is_asked() -> None:
    reading = understood("永丰镇签约1个，商务局主动作为，在谈2个", None, NOVEMBER)
    assert [(u.unit, u.indicator) for u in reading.updates] == [("永丰镇", "签约落地项目")]
    assert [p.code for p in reading.problems] == [ProblemCode.UNIT_MISSING]


@pytest.mark.parametrize(
    "plan", ["计划签约5个，", "拟签约5个，", "下周力争签约5个，", "要签约5个，目前"]
)
def test_who_has_a_plan_has_the_figure_behind_it(plan: str) -> None:
    assert told(f"永丰镇签约1个\n商务局{plan}已签约2个") == [
        ("永丰镇", "签约落地项目", "1"),
        ("商务局", "签约落地项目", "2"),
    ]


def test_what_is_handed_down_is_ours() -> None:
    assert told("商务局下达计划签约5个，已签约2个", "永丰镇") == [("永丰镇", "签约落地项目", "2")]


@pytest.mark.parametrize(
    "report", ["秣陵镇周报（10.30-11.3）\n一、改厕5户", "秣陵镇狠抓落实，累计改厕5户"]
)
def test_the_next_report_ends_the_plans_of_the_one_before(report: str) -> None:
    assert told(f"永丰镇周报\n签约1个\n下周计划：走访企业5家\n{report}") == [
        ("永丰镇", "签约落地项目", "1"),
        ("秣陵镇", "农村户厕改造", "5"),
    ]


@pytest.mark.parametrize(
    ("before", "gap"),
    [("科协零报告", " "), ("科协无进展", "  "), ("科协签约0个，协议还没签完", " ")],
)
def test_a_gap_before_a_unit_parts_it_from_the_one_before(before: str, gap: str) -> None:
    last = told(f"{before}{gap}永丰镇：改厕26户")[-1]
    assert last == ("永丰镇", "农村户厕改造", "26")


def test_several_that_open_a_sentence_are_asked_about() -> None:
    (problem,) = understood("科协签约1个；商务局、工信局积极主动，签约2个", None).problems
    assert problem.code is ProblemCode.UNIT_MISSING


def test_a_comparison_that_ends_a_line_leaves_the_next_line_alone() -> None:
    assert told("永丰镇签约1个，较去年同期翻了一番\n秣陵镇坚持每周调度，签约2个") == [
        ("永丰镇", "签约落地项目", "1"),
        ("秣陵镇", "签约落地项目", "2"),
    ]


def test_a_remark_behind_a_figure_heads_no_list() -> None:
    last = told("永丰镇发现隐患15处。上述隐患已交办\n科协零报告")[-1]
    assert last == ("科学技术协会", "*", "0")


@pytest.mark.parametrize("title", ["信息", "简报", "工作动态", "快讯", "这边更正", "更正"])
def test_a_units_own_news_are_its_own(title: str) -> None:
    assert told(f"秣陵镇{title}：走访企业26家次")[0][0] == "秣陵镇"


@pytest.mark.parametrize("title", ["【工作简报第7期】", "（通讯员 刘洋）", "（通讯员 刘洋）日前，"])
def test_a_title_in_brackets_stands_before_whoever_opens_the_sentence(title: str) -> None:
    assert told(f"{title}永丰镇扎实推进人居环境整治，累计改厕186户") == [
        ("永丰镇", "农村户厕改造", "186")
    ]


@pytest.mark.parametrize("city", ["全市", "我市", "市", ""])
def test_the_city_is_no_part_of_a_name_nor_makes_a_unit_of_it(city: str) -> None:
    text = f"截止到7月15日，{city}产业集聚区小学已完成38%"
    assert told(text, "教育体育局") == [("教育体育局", "产业集聚区小学建设进度", "38")]


@pytest.mark.parametrize(
    "aside", ["农业农村局已验收", "农业农村局已验收合格", "农业农村局已经核实"]
)
def test_who_has_judged_it_has_no_figure(aside: str) -> None:
    assert told(f"永丰镇改厕12户，{aside}，累计298户") == [("永丰镇", "农村户厕改造", "298")]


@pytest.mark.parametrize(
    "help_",
    ["商务局牵头", "商务局提供线索", "商务局全程跟踪服务", "供电公司已通电", "工信局一起参与"],
)
def test_of_whom_the_figure_is_behind_one_that_helps_is_asked(help_: str) -> None:
    reading = understood(f"永丰镇签约1个。{help_}，在谈2个", None, NOVEMBER)
    assert [(u.unit, u.indicator) for u in reading.updates] == [("永丰镇", "签约落地项目")]
    assert [p.code for p in reading.problems] == [ProblemCode.UNIT_MISSING]


def test_one_that_leads_alone_has_the_figure() -> None:
    assert told("商务局牵头抓总，在谈2个") == [("商务局", "在谈项目", "2")]


@pytest.mark.parametrize(
    "plan",
    [
        "计划下月验收",
        "拟定于下周验收",
        "下周要来验收",
        "分配计划320户",
        "下发计划改厕320户",
        "核定计划320户",
        "安排计划改厕320户",
    ],
)
def test_what_others_plan_for_us_is_none_of_theirs(plan: str) -> None:
    assert told(f"农业农村局{plan}，已改厕298户", "永丰镇") == [("永丰镇", "农村户厕改造", "298")]


@pytest.mark.parametrize(
    "aside", ["财政局补贴没到", "气象局预报有雨，抓紧施工", "交通运输局修路影响"]
)
@pytest.mark.parametrize("mark", ["，", "。"])
def test_the_total_behind_what_another_does_is_of_whom_it_was(mark: str, aside: str) -> None:
    assert told(f"永丰镇改厕12户{mark}{aside}，累计298户") == [("永丰镇", "农村户厕改造", "298")]


@pytest.mark.parametrize("aside", ["环保局环评已过", "住建局施工许可证已发", "水利局完成评估"])
def test_what_is_no_way_of_working_leaves_the_doubt(aside: str) -> None:
    reading = understood(f"永丰镇签约1个。{aside}，开工1个", None, NOVEMBER)
    assert [u.unit for u in reading.updates] == ["永丰镇"]
    assert [p.code for p in reading.problems] == [ProblemCode.UNIT_MISSING]


@pytest.mark.parametrize("work", ["捷报频传", "昨晚连夜谈判", "在深圳招商", "垫底"])
def test_two_of_a_kind_have_a_figure_each_of_one_thing(work: str) -> None:
    assert told(f"永丰镇签约2个；秣陵镇{work}，签约1个") == [
        ("永丰镇", "签约落地项目", "2"),
        ("秣陵镇", "签约落地项目", "1"),
    ]


@pytest.mark.parametrize("mark", ["，", "；"])
def test_the_total_behind_a_reason_of_its_like_is_asked_about(mark: str) -> None:
    reading = understood(f"永丰镇改厕298户{mark}秣陵镇天气不好，累计30户", None, NOVEMBER)
    assert [(u.unit, int(u.value)) for u in reading.updates] == [("永丰镇", 298)]
    assert [p.code for p in reading.problems] == [ProblemCode.UNIT_MISSING]


@pytest.mark.parametrize("unit", ["高新区", "化工园区", "团市委", "农商行", "永丰镇"])
def test_whoever_works_in_some_way_is_known_by_a_short_name_too(unit: str) -> None:
    told_of = {of for of, _, _ in told(f"今年以来，{unit}坚持项目为王，签约项目3个")}
    assert len(told_of) == 1
