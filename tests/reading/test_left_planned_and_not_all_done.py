"""What is left, planned or not all done, beside what was done; totals over lists; who hears."""

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.november import measured, stored
from tests.reading.readers import understood

_ACTUAL, _REMAINING, _COMPLETION = Measure.ACTUAL, Measure.REMAINING, Measure.COMPLETION


@pytest.mark.parametrize(
    "text",
    [
        "改厕还没有全部完成",
        "农村公路没有全部通车",
        "12个窨井盖没有更换",
        "2个村级快递服务点没有运营",
        "电商村没有通过验收",
        "外资那个数还没给，再等等",
        "签约没更新",
    ],
)
def test_what_is_not_all_done_is_no_nought(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("还有62个窨井盖未更换", "病害窨井盖更换", "62"),
        ("没更换的窨井盖12个", "病害窨井盖更换", "12"),
        ("还剩20户改厕任务", "农村户厕改造", "20"),
        ("剩余20户改厕任务月底前完成", "农村户厕改造", "20"),
        ("还差1个签约任务", "签约落地项目", "1"),
    ],
)
def test_what_is_left_is_left(text: str, name: str, value: str) -> None:
    assert measured(text) == [(name, _REMAINING, value)]


@pytest.mark.parametrize(
    "text",
    [
        "改厕280户，剩余20户，11月底前改完",
        "改厕280户，剩余20户，12月底前改完",
        "改厕280户，剩余20个月底前换完",
    ],
)
def test_when_what_is_left_will_be_done_leaves_the_figures(text: str) -> None:
    assert measured(text) == [
        ("农村户厕改造", _ACTUAL, "280"),
        ("农村户厕改造", _REMAINING, "20"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "改厕300户，力争月底完成",
        "停车场2个，计划12月开工",
        "停车场2个预计12月开工",
        "签约2个，拟12月签约",
        "外出招商1次，明天出发",
        "签约1个，明天签",
        "签约2个，预计下月",
        "签约2个（待定）",
        "农村公路10公里年内完工",
    ],
)
def test_an_act_that_is_yet_to_come_is_no_figure(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "签约2个，力争下周开工",
        "签约2个计划下周开工",
        "签约2个，预计下周举行开工仪式",
        "签约2个，预计带动就业300人",
    ],
)
def test_the_next_step_leaves_the_figure_as_it_is(text: str) -> None:
    assert stored(text) == [("签约落地项目", "2")]


@pytest.mark.parametrize(
    "text",
    [
        "外出招商1次，因故没去成",
        "签约2个项目延期",
        "签约2个项目因土地问题搁浅",
        "1个项目签约失败",
        "走访企业3家扑空",
        "专项债3亿元，正在申报",
        "签约2个，尚未签字",
    ],
)
def test_what_did_not_come_about_is_no_figure(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    ["改厕全部完成后再验收", "等改厕全部完成再说", "改厕全部完成有困难", "其他镇改厕都全部完成了"],
)
def test_what_waits_until_all_is_done_does_not_tell_that_it_is(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["已完成全年改厕任务", "提前完成全年改厕任务"])
def test_a_task_said_behind_its_doing_is_all_done(text: str) -> None:
    assert measured(text) == [("农村户厕改造", _COMPLETION, "100")]


@pytest.mark.parametrize("text", ["已改厕200户，又更换窨井盖3个", "累计改厕200户，窨井盖+3"])
def test_more_behind_a_total_of_other_things_is_added(text: str) -> None:
    first, second = understood(text).updates
    assert (first.op, second.op, str(second.value)) == (Op.SET, Op.ADD, "3")


@pytest.mark.parametrize(
    "text",
    [
        "累计外出招商、在谈、签约\n民政局 2 3 1",
        "累计外出招商/在谈/签约\n民政局 2/3/1",
        "单位 累计外出招商 在谈 签约\n民政局 2 3 1",
        "外出招商/在谈/签约（累计）\n民政局 2 3 1",
        "截至目前，各单位情况如下：\n民政局：外出招商2次，在谈3个，签约1个",
    ],
)
def test_a_total_over_a_list_is_of_all_in_it(text: str) -> None:
    reading = understood(text, unit=None)
    assert [(u.op, str(u.value)) for u in reading.updates] == [
        (Op.SET, "2"),
        (Op.SET, "3"),
        (Op.SET, "1"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "谢谢商务局，签约1个",
        "感谢商务局。签约1个",
        "收到，商务局！签约1个",
        "按商务局安排签约1个",
    ],
)
def test_a_unit_that_is_thanked_or_asked_for_it_has_no_figure(text: str) -> None:
    (update,) = understood(text, "科学技术协会").updates
    assert update.unit == "科学技术协会"


@pytest.mark.parametrize("text", ["责令燃气公司整改隐患3处", "让供电公司解决企业问题1个"])
def test_what_a_unit_is_told_to_do_is_not_done(text: str) -> None:
    assert understood(text, "应急管理局").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text", ["南渡镇撤回了他们的", "他刚才那条撤回了", "领导说那个方案作废", "请商务局撤回上报数据"]
)
def test_what_others_take_back_leaves_the_own_report(text: str) -> None:
    assert understood(text, "付寨镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["签约2个，哦不，3个", "签约2个，不，是3个", "签约2个，不，3个"])
def test_no_alone_between_two_figures_takes_the_first_back(text: str) -> None:
    (update,) = understood(text).updates
    assert (update.op, str(update.value)) == (Op.ADD, "3")


def test_a_rate_goes_on_with_the_thing_before_it() -> None:
    assert stored("签约项目3个，投产率33%", "商务局") == [
        ("签约落地项目", "3"),
        ("招商引资签约项目投产率", "33"),
    ]


def test_a_group_before_a_colon_has_no_movement_as_a_whole() -> None:
    names = [name for name, _ in stored("招商引资：零进展")]
    assert names == ["外出招商次数", "在谈项目", "签约落地项目"]


@pytest.mark.parametrize(
    "text", ["力争到年底，全市智能化改造覆盖率达到70%", "预计年底前，全市签约50个"]
)
def test_a_plan_for_the_end_of_the_year_is_ours_too(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["1/6/0 第三个下周签", "1/6/0，签约那个下周签"])
def test_a_remark_behind_bare_answers_leaves_them(text: str) -> None:
    prompt = ("外出招商次数", "在谈项目", "签约落地项目")
    reading = understood(text, prompt=prompt, addressed=True)
    assert [int(u.value) for u in reading.updates] == [1, 6, 0]


@pytest.mark.parametrize(
    ("text", "op"),
    [
        ("外出招商：上海1次、深圳2次，共3次", Op.ADD),
        ("外出招商：上海1次、深圳2次，累计3次", Op.SET),
    ],
)
def test_parts_by_place_under_a_name_are_told_by_their_sum(text: str, op: Op) -> None:
    (update,) = understood(text).updates
    assert (update.indicator, update.op, str(update.value)) == ("外出招商次数", op, "3")
