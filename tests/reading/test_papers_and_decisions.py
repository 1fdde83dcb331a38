"""Papers, proposals, decisions and looks are no figures; what is built goes stage by stage."""

import pytest

from bot.domain.reading import Measure, Op, Outcome, ProblemCode
from tests.reading.november import measured, stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "592套周转房的分配方案",
        "450个窨井盖的采购合同",
        "86个签约项目汇总表见附件，请核对",
        "签约的3个项目合同报一下",
        "两个在谈项目信息表填写不规范",
        "18处隐患整改前后对比图已发",
        "15个镇级配送站挂牌照片收齐了",
    ],
)
def test_a_paper_about_so_many_things_is_none_of_them(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


def test_projects_whose_contract_is_signed_are_projects_all_the_same() -> None:
    assert stored("2个签约项目已签订合同") == [("签约落地项目", "2")]


@pytest.mark.parametrize(
    "text",
    [
        "群众建议更换窨井盖20个",
        "政协提案：新建停车场10个",
        "规划建设标准化厂房12万平方米",
        "设计建设污水处理厂8座",
        "中标高标准农田7.5万亩",
        "后备高企12家",
        "会议决定:改厕完成2800户,农村公路完成40公里",
        "会议明确:1.改厕完成2800户;2.农村公路完成40公里",
        "常务会研究决定：更换窨井盖500个",
    ],
)
def test_what_was_proposed_or_decided_is_not_done(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "有1个签约项目取消了",
        "2家高企被取消资格",
        "2个在谈项目已中断联系",
        "12套周转房等待分配",
        "检查快递服务点12个",
        "调研电商服务站2个",
        "清扫农村公路38公里",
        "装修村卫生室3所",
    ],
)
def test_what_came_to_nothing_or_was_looked_at_is_no_figure(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    ["书记表扬商务局签约5个", "昨天会上通报了商务局，签约0个", "要向商务局学习，本周签约5个"],
)
def test_what_was_told_of_another_unit_is_not_the_senders(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    ["@永丰镇 改厕完成178户，还差22户，抓紧", "@永丰镇 签约1个，合同发我"],
)
def test_a_unit_that_is_spurred_on_has_its_own_figures(text: str) -> None:
    assert understood(text, "付寨镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "name", "goal", "done"),
    [
        ("教师周转房592套，已竣工420套", "教师周转房", "592", "420"),
        ("农村公路45公里，已竣工38.6公里", "改造农村公路", "45", "38.6"),
        ("污水处理厂8座，已投产6座", "镇驻地污水处理厂", "8", "6"),
    ],
)
def test_so_many_finished_of_a_thing_that_is_built_are_its_figure(
    text: str, name: str, goal: str, done: str
) -> None:
    assert measured(text) == [(name, Measure.TARGET, goal), (name, Measure.ACTUAL, done)]


def test_a_stage_under_the_heading_of_a_thing_is_of_that_thing() -> None:
    assert stored("周转房：竣工420套") == [("教师周转房", "420")]
    reading = understood("村卫生室：竣工103所，开工17所")
    assert [(u.indicator, int(u.value)) for u in reading.updates] == [("村级公有产权卫生室", 103)]
    assert [problem.code for problem in reading.problems] == [ProblemCode.AMBIGUOUS_INDICATOR]


@pytest.mark.parametrize(
    ("text", "op"),
    [
        ("亿元以上项目新签约3个", Op.ADD),
        ("亿元以上项目本周签约3个", Op.WINDOW),
        ("亿元以上项目累计签约3个", Op.SET),
    ],
)
def test_a_name_that_a_word_of_operation_parts_is_the_longer_one(text: str, op: Op) -> None:
    (update,) = understood(text).updates
    assert (update.indicator, update.op, int(update.value)) == ("亿元以上签约项目", op, 3)


def test_a_task_of_another_thing_is_not_done_by_the_one_before() -> None:
    text = "产生指标2200亩任务，已完成1980亩；盘活存量1759亩任务，完成1420亩"
    assert measured(text) == [
        ("土地整治产生指标", Measure.TARGET, "2200"),
        ("土地整治产生指标", Measure.ACTUAL, "1980"),
    ]
