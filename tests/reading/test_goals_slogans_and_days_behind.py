"""Goals kept in view, slogans of one each, days told behind all figures, questions behind some."""

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.readers import understood

Told = tuple[str, Measure, Op, float, str]


def told(text: str, unit: str | None = "商务局") -> list[Told]:
    reading = understood(text, unit)
    return [
        (u.indicator, u.measure, u.op, float(u.value), u.as_of.isoformat()[5:])
        for u in reading.updates
    ]


def values(text: str, unit: str | None = "商务局") -> list[tuple[str, float]]:
    return [(name, value) for name, _, _, value, _ in told(text, unit)]


@pytest.mark.parametrize(
    "heading",
    [
        "我们锚定目标不放松",
        "紧盯年度目标",
        "围绕目标任务",
        "全镇上下咬定全年目标加油干",
        "聚焦目标",
    ],
)
def test_a_goal_kept_in_view_makes_no_targets(heading: str) -> None:
    for text in (f"{heading}：签约5个", f"{heading}，签约5个"):
        assert [one[1] for one in told(text)] == [Measure.ACTUAL], text


def test_a_goal_with_its_number_is_a_target() -> None:
    measures = [one[1] for one in told("年度目标：签约5个")]
    measures += [one[1] for one in told("改厕围绕目标3000户，已完成2450户", "永丰镇")]
    assert measures == [Measure.TARGET, Measure.TARGET, Measure.ACTUAL]


@pytest.mark.parametrize(
    "text",
    [
        "对签约项目我们实行专班跟进，一个项目、一名领导、一抓到底",
        "改厕工作改一户、成一户、群众满意一户",
        "安全生产排查一处、整改一处、销号一处",
    ],
)
def test_one_of_each_is_a_slogan(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE


def test_a_slogan_behind_figures_dealt_out_leaves_them() -> None:
    text = "贾楼镇、孙集镇分别完成改厕141户、118户，实现“改一户、成一户、群众满意一户”。"
    figures = [(u.unit, float(u.value)) for u in understood(text, None).updates]
    assert figures == [("贾楼镇", 141), ("孙集镇", 118)]


def test_one_each_of_indicators_counts() -> None:
    assert values("今天签约一个、开工一个") == [("签约落地项目", 1), ("开工项目", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "PM2.5 43，PM10 78，优良天数228天（截至9月30日）",
        "PM2.5 43，PM10 78，优良天数228天，数据截至9月30日",
        "PM2.5 43，PM10 78，优良天数228天。以上数据截至9月30日24时。",
    ],
)
def test_days_told_behind_all_figures_are_those_of_all(text: str) -> None:
    assert [one[4] for one in told(text, "生态环境局")] == ["09-30"] * 3


def test_days_in_brackets_over_a_list_are_those_of_the_list() -> None:
    text = "2023年十件民生实事进展(截至9月29日):\n一、农村公路改造21.4公里"
    assert [one[3:] for one in told(text, "市政府办公室")] == [(21.4, "09-29")]


def test_the_same_days_lead_to_another_thing_and_compare_nothing() -> None:
    text = "整治土地2176亩;同期处置闲置土地1621亩,完成年度任务的92.2%"
    assert [(one[0], one[3]) for one in told(text, "自然资源局")] == [
        ("土地综合整治", 2176),
        ("盘活批而未供和闲置土地", 1621),
        ("盘活批而未供和闲置土地", 92.2),
    ]


def test_a_verb_in_front_belongs_to_the_name() -> None:
    assert values("累计下达专项债券额度31.8亿元", "财政局") == [("专项债券下达额度", 31.8)]


def test_a_share_of_a_task_of_some_kind_is_how_far_it_has_come() -> None:
    text = "产业集聚区小学截至9月25日完成年度建设任务的35%"
    assert [one[:2] for one in told(text, "教育体育局")] == [
        ("产业集聚区小学建设进度", Measure.ACTUAL)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "专项债6.62亿和5.1亿，哪个是下达、哪个是发行？",
        "外出招商2次的任务，去市区开推介会算不算一次？",
        "PM10的年度数按75还是78考核",
        "书记的原话是“安全检查一次走3家”",
        "规上的门槛是年主营业务收入2000万元以上",
        "@所有人 周五下午4点前报外出招商、在谈、签约三项数据，逾期按0通报",
    ],
)
def test_what_is_asked_quoted_or_called_for_is_no_report(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE


def test_helping_to_solve_is_no_request() -> None:
    assert values("走访企业6家次，协助解决问题2个") == [("走访企业", 6), ("解决企业问题", 2)]


def test_a_correction_with_its_reason_behind_it() -> None:
    assert [one[2] for one in told("昨天报的整改隐患数改成17处啊 记错了")] == [Op.CORRECT]


def test_nothing_new_either() -> None:
    names = [one[0] for one in told("服务企业上周空白，招商引资三项工作也没有新增")]
    assert names == ["走访企业", "解决企业问题", "外出招商次数", "在谈项目", "签约落地项目"]


def test_found_and_already_put_right_in_one_list() -> None:
    figures = values("发现隐患41处、已整改隐患38处", "消防救援大队")
    assert figures == [("排查隐患", 41), ("整改隐患", 38)]


@pytest.mark.parametrize("told_by", ["11月3日呈报的科技简报中", "9月3日上报的周报中"])
def test_the_day_of_a_wrong_report_is_none_of_the_figure(told_by: str) -> None:
    reading = understood(f"更正说明：{told_by}科小应为41家", "科学技术局")
    assert [u.as_of for u in reading.updates] == [
        understood("科小41家", "科学技术局").updates[0].as_of
    ]
