"""Turns of official prose: days of the year so far, causes, agendas, habits, calls to all."""

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.readers import understood


def told(text: str, unit: str | None = "商务局") -> list[tuple[str, float]]:
    return [(u.indicator, float(u.value)) for u in understood(text, unit).updates]


@pytest.mark.parametrize("year", ["今年已", "我市今年已", "今年以来", "今年累计"])
def test_the_year_behind_a_day_ends_on_that_day(year: str) -> None:
    reading = understood(f"截至9月20日，{year}改造农村公路17.2公里", "交通运输局")
    assert [u.as_of.isoformat()[5:] for u in reading.updates] == ["09-20"]


@pytest.mark.parametrize("cause", ["受连续降雨影响", "因资金原因", "受疫情冲击"])
def test_a_cause_between_a_name_and_nothing_done(cause: str) -> None:
    assert told(f"村级卫生室{cause}无进展", "卫生健康委员会") == [("村级公有产权卫生室", 0)]


def test_whom_i_lead_is_no_other_place() -> None:
    text = "2023年，我带领市科协一班人组织报告会36场次，走访企业34家次"
    assert told(text, "科学技术协会") == [("走访企业", 34)]


def test_what_was_driven_to_its_end_is_done() -> None:
    text = "推动农村户厕改造今年以来完成2886户、占年度任务的96.2%"
    assert told(text, "乡村振兴局") == [("农村户厕改造", 2886), ("农村户厕改造", 96.2)]


def test_money_striven_for_that_came_hides_nothing() -> None:
    text = "去年，全市争取专项债券资金再创新高，专项债下达额度19.4亿元"
    assert told(text, "财政局") == [("专项债券下达额度", 19.4)]


def test_what_is_left_and_being_worked_on_is_left() -> None:
    reading = understood("村级快递网点累计建成402个，剩余11个正在加快布设", "交通运输局")
    assert [u.measure for u in reading.updates] == [Measure.ACTUAL, Measure.REMAINING]


def test_kinds_behind_its_parts_are_parts() -> None:
    text = "解决企业问题142个，其中用工问题61个、融资问题38个"
    assert told(text, "工商业联合会") == [("解决企业问题", 142)]


def test_a_name_behind_what_it_serves_is_spoken_of() -> None:
    text = "辐射15个镇、覆盖413个行政村的村级快递服务点，累计建成402个。"
    assert told(text, "邮政公司") == [("村级快递服务点", 402)]


def test_a_title_with_its_days_in_brackets_names_the_unit() -> None:
    text = "永丰镇工作动态（9.4—9.10）\n外出招商1次，在谈项目3个"
    reading = understood(text, None)
    assert {(u.unit, u.as_of.isoformat()[5:]) for u in reading.updates} == {("永丰镇", "09-10")}


def test_what_was_entered_somewhere_counts() -> None:
    names = [name for name, _ in told("“签约一批”4个、“投产一批”8个已录入省平台")]
    assert names == ["三个一批签约项目", "三个一批投产项目"]


@pytest.mark.parametrize(
    "text",
    [
        "请各镇、街道分别于每周四17时前报送走访企业和解决问题数，各单位均须明确1名联络员。",
        "有3个以上在谈项目的单位，请填写附件2；没有在谈项目的单位，请书面说明原因。",
        "若专项债额度再增加5亿元，占全年任务的比例能到多少",
        "“请发改委、财政局就专项债6.62亿元使用情况作出说明。”请两单位于周五前报送。",
        "每镇随机抽查村卫生室2个、改厕农户10户、农村公路1条，发现问题现场交办。",
        "听取了关于专项债券、闲置土地处置2个专题汇报，研究了有关人事事项。",
        "外出招商、在谈、签约三个数，麻烦15个镇各填一遍",
        "年均PM2.5低于35才叫达国标",
        "浙江义乌全市电商主体超过40万户，电商村达到169个，其做法值得我们学习借鉴。",
        "周六大风7级，各工地塔吊都停一停，别抢那一天半天",
        "收到，签约2个已记录",
    ],
)
def test_agendas_habits_calls_and_conditions_are_no_report(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "签约项目17个。其中，新签约项目9个",
        "签约项目17个，其中，与央企签约9个",
        "签约项目17个，其中民企签约9个，外企签约1个",
    ],
)
def test_parts_behind_a_comma_are_parts(text: str) -> None:
    assert told(text) == [("签约落地项目", 17)]


def test_a_total_behind_parts_is_none_of_them() -> None:
    text = "本周签约2个，其中亿元以上1个，累计签约17个"
    assert ("签约落地项目", 17) in told(text)


@pytest.mark.parametrize("words", ["有签约意向的项目12个", "达成意向签约项目3个"])
def test_what_is_only_meant_to_be_signed_is_not(words: str) -> None:
    assert told(words) == []


def test_the_money_of_other_projects_is_not_asked_about() -> None:
    text = (
        "今年安排全市重点建设项目444项,项目总投资5141亿元,年度投资计划647.4亿元。目前已开工206项。"
    )
    assert understood(text, "发展和改革委员会").problems == ()


@pytest.mark.parametrize(
    ("sent", "day"), [("2023-12-25", "2023-12-25"), ("2024-01-20", "2023-12-31")]
)
def test_a_year_gone_by_is_the_one_that_ends(sent: str, day: str) -> None:
    reading = understood("一年来，窨井盖更换438个", "城市管理局", f"{sent}T10:00:00+08:00")
    assert [(u.op, u.as_of.isoformat()) for u in reading.updates] == [(Op.SET, day)]


def test_what_was_overcome_hides_nothing() -> None:
    text = "一季度，公司克服原料涨价影响，安全检查45次，排查隐患67处"
    assert told(text, "燃气公司") == [("安全生产检查次数", 45), ("排查隐患", 67)]


def test_the_day_of_a_brief_is_none_of_the_figure() -> None:
    reading = understood("勘误：昨日工作简报中高标准农田应为5.2万亩", "农业农村局")
    assert [u.as_of.isoformat() for u in reading.updates] == ["2023-11-08"]
