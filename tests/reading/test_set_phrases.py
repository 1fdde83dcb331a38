"""Set phrases and ways of working around figures, as official prose is full of them."""

from decimal import Decimal

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood

_FIGURES = [("走访企业", "add", Decimal(58)), ("解决企业问题", "add", Decimal(41))]


def _told(text: str) -> list[tuple[str, str, Decimal]]:
    return [(u.indicator, u.op.value, u.value) for u in understood(text, "商务局").updates]


@pytest.mark.parametrize(
    "phrase",
    [
        "坚持有求必应", "应收尽收", "积极应对经济下行压力", "按计划推进", "做好充分准备",
        "位居全省前列", "一月一调度", "决战四季度", "“5+2”、“白加黑”", "推行“1+3+N”模式",
        "展望未来", "对标先进", "供需对接", "全力蓄势待发",
    ],
)  # fmt: skip
def test_a_set_phrase_before_figures_changes_nothing(phrase: str) -> None:
    assert _told(f"{phrase},走访企业58家次,协调解决问题41个。") == _FIGURES


@pytest.mark.parametrize(
    "way",
    [
        "坚决扛稳责任", "督促企业落实主体责任", "积极争取上级支持", "确保取得实效",
        "将责任压实到人", "严防弄虚作假", "我部组织媒体采访团走进车间",
    ],
)  # fmt: skip
def test_how_the_sender_works_holds_no_figure_back(way: str) -> None:
    assert _told(f"{way},走访企业58家次,协调解决问题41个。") == _FIGURES


@pytest.mark.parametrize(
    "order",
    [
        "确保完成走访企业58家次", "各单位要提高认识,确保实效,走访企业58家次",
        "抓紧推进,走访企业58家次", "务必走访企业58家次", "应走访企业58家次",
        "将走访企业58家次", "麻烦各园区把清单发我,走访企业至少58家次",
    ],
)  # fmt: skip
def test_orders_and_plans_stay_silent(order: str) -> None:
    assert understood(order, "商务局").outcome is Outcome.IGNORE


def test_words_set_against_words_correct_nothing() -> None:
    reading = understood("成绩是干出来的,不是等出来的。上半年签约26个。", "商务局")
    assert [u.op.value for u in reading.updates] == ["set"]


def test_what_is_told_in_the_news_is_told_to_the_end_of_its_sentence() -> None:
    told = "据央视新闻报道,前三季度国内生产总值823131亿元;社会消费品零售总额318057亿元。"
    assert understood(told, "统计局").outcome is Outcome.IGNORE


def test_days_of_a_former_value_and_of_a_rank_hold_for_nothing_else() -> None:
    text = "公有产权村卫生室比例由上年的71%提高到82.5%;产前超声筛查3812人。"
    assert {u.as_of.isoformat() for u in understood(text, "卫生健康委员会").updates} == {
        "2023-11-08"
    }
    text = "1-9月,一般公共预算收入13.73亿元,为近三年来最低,同比下降3.4%。"
    assert {u.as_of.isoformat() for u in understood(text, "财政局").updates} == {"2023-09-30"}


def test_what_is_compared_with_a_goal_tells_the_goal() -> None:
    told = understood("规上企业净增3家,与全年目标25家相比差距较大", "工业和信息化局").updates
    assert [(u.measure.value, u.value) for u in told] == [
        ("actual", Decimal(3)),
        ("target", Decimal(25)),
    ]


def test_a_definition_counts_nothing() -> None:
    text = "盘活批而未供和闲置土地是一项系统工程,涉及面广。"
    assert understood(text, "自然资源局").outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["固投降幅收窄至3.2%", "固投降幅由5%收窄至3.2%"])
def test_a_fall_that_narrows_is_still_a_fall(text: str) -> None:
    (update,) = understood(text, "统计局").updates
    assert (update.indicator, update.value) == ("固定资产投资增速", Decimal("-3.2"))


@pytest.mark.parametrize("heading", ["11月份工作计划", "招商计划:", "三年行动计划:"])
def test_what_stands_under_a_plan_is_planned(heading: str) -> None:
    text = f"{heading}\n签约2个\n走访企业10家"
    assert understood(text, "商务局").outcome is Outcome.IGNORE


def test_others_are_asked_to_change_their_own_goals() -> None:
    assert understood("请各单位把签约目标改成2个", "商务局").outcome is Outcome.IGNORE


def test_what_is_lacking_of_works_is_left_and_of_money_is_another_thing() -> None:
    (left,) = understood("改厕缺口10户", "秣陵镇").updates
    assert (left.measure.value, left.value) == ("remaining", Decimal(10))
    assert understood("专项债资金缺口7.5亿元", "财政局").outcome is Outcome.IGNORE


@pytest.mark.parametrize("how", ["仍然", "逆势", "圆满", "如期", "足足", "终于", "高质量", "一举"])
def test_how_a_figure_was_reached_changes_nothing(how: str) -> None:
    assert _told(f"改造农村公路{how}完成38.6公里") == [("改造农村公路", "set", Decimal("38.6"))]


@pytest.mark.parametrize("noun", ["资金", "贷款", "设备", "材料"])
def test_a_noun_behind_a_name_makes_another_thing(noun: str) -> None:
    assert understood(f"改造农村公路{noun}完成38.6公里", "交通运输局").outcome is Outcome.IGNORE


def test_words_set_against_words_with_the_second_half_correct_nothing() -> None:
    told = understood("过紧日子,不是捂口袋,而是算细账。上半年,财政收入9.4亿元。", "财政局")
    assert [(u.op.value, u.value) for u in told.updates] == [("set", Decimal("9.4"))]


def test_the_words_for_a_goal_stand_between_distance_and_what_is_left() -> None:
    told = understood("村级快递服务点建成396个,距全面覆盖还差17个", "邮政公司").updates
    assert [(u.measure.value, u.value) for u in told][1:] == [("remaining", Decimal(17))]


def test_what_goes_on_with_a_part_is_a_part() -> None:
    told = _told("发现安全隐患263处,其中重大隐患2处、一般隐患261处")
    assert told == [("排查隐患", "set", Decimal(263))]


def test_people_and_what_they_had_lead_to_a_name() -> None:
    assert _told("4038名孕妇接受产前超声筛查") == [("产前超声筛查", "set", Decimal(4038))]


def test_firms_called_on_during_a_journey_are_no_visits_here() -> None:
    assert _told("赴苏州外出招商2次,拜访企业7家") == [("外出招商次数", "add", Decimal(2))]
    assert _told("我行上周拜访企业5户")[0][0] == "走访企业"


@pytest.mark.parametrize(
    "circumstances",
    ["在减税降费力度不减的情况下", "在去年同期高基数的影响下", "在剔除5条无效线索之后"],
)
def test_circumstances_are_no_part_of_what_is_told(circumstances: str) -> None:
    told = _told(f"农村公路{circumstances}完成38.6公里")
    assert told == [("改造农村公路", "set", Decimal("38.6"))]


def test_who_only_approves_tells_nothing_of_others() -> None:
    told = _told("谋划专项债券项目412个,其中37个通过国家发改委审核")
    assert told == [("专项债券项目", "set", Decimal(412))]


def test_others_likened_to_us_are_still_others() -> None:
    text = "隔壁的永宁县,条件还不如我们,前三季度外出招商137次。"
    assert understood(text, "商务局").outcome is Outcome.IGNORE


def test_what_is_promised_is_not_done() -> None:
    text = "在此郑重承诺:12月份带队外出招商5次以上,再签约2个"
    assert understood(text, "商务局").outcome is Outcome.IGNORE


def test_a_share_and_a_goal_may_stand_before_their_names() -> None:
    assert _told("5.3%的地区生产总值增速看似不低") == [("地区生产总值增速", "set", Decimal("5.3"))]
    (goal,) = understood("围绕3000亩的土地综合整治任务", "自然资源局").updates
    assert (goal.measure.value, goal.value) == ("target", Decimal(3000))


@pytest.mark.parametrize(
    "heading", ["但仍有薄弱环节:", "我局牵头任务办理情况为:", "超额完成目标任务:"]
)
def test_headings_that_only_tell_of_the_work_make_no_goals(heading: str) -> None:
    assert _told(f"{heading}农村公路改造45.6公里") == [("改造农村公路", "set", Decimal("45.6"))]
    (update,) = understood(f"{heading}农村公路改造45.6公里", "商务局").updates
    assert update.measure.value == "actual"


def test_what_is_still_so_moves_no_day() -> None:
    (update,) = understood("李寨镇10月份工作汇报:在谈项目仍为4个。", "李寨镇").updates
    assert update.as_of.isoformat() == "2023-10-31"


def test_a_name_right_before_the_next_number_is_of_that_number() -> None:
    assert _told("隐患88处 整改隐患81处") == [
        ("排查隐患", "set", Decimal(88)),
        ("整改隐患", "set", Decimal(81)),
    ]


def test_another_place_with_its_own_way_tells_of_itself() -> None:
    text = "昆山市坚持链式招商,一季度签约项目58个,总投资超600亿元。"
    assert understood(text, "招商服务中心").outcome is Outcome.IGNORE


def test_new_ones_that_came_to_so_many_are_the_total() -> None:
    assert _told("新认定的科技型中小企业达到51家") == [("科技型中小企业", "set", Decimal(51))]


def test_the_last_mile_is_no_length() -> None:
    told = _told("莲花办:围绕服务企业“最后一公里”,走访企业21家次")
    assert told == [("走访企业", "add", Decimal(21))]


def test_people_are_no_projects() -> None:
    text = "签约那家企业的2位老总明天到高铁站,谁去接一下?"
    assert understood(text, "民政局").outcome is Outcome.IGNORE
