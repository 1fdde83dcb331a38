"""Talk before a report leaves it nothing: no name, no days, no correction, no goal."""

from datetime import date

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.october import outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "走访企业的照片要3张还是5张啊，定位要开吗。辛苦各位，200多条数据一个没错",
        "关于农村户厕改造情况的自查报告。中通、圆通的件到门卫了，3件，自己去取",
        "公示：拟推荐电商示范村12个。过去五年我们累计实施重点项目512个",
        "各镇务必盯紧农村公路改造，剩下40天，会议改到周四下午3点，301",
        "到开工现场要走107国道，大概40分钟，三件事：1、带雨鞋；2、8点集合",
        "隐患台账那页谁给锁上了，放一下，俺七十多了",
        "那个客商月底过来，谈得拢的话能签约1个",
    ],
)
def test_a_number_beside_talk_of_a_thing_is_no_figure_of_it(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    "chat",
    [
        "在谈6个。有没有人周六一起拼车去郑州？还差2个",
        "在谈6个。签约厅空调坏了1台，剩1台制冷还行",
        "在谈6个。减肥打卡第21天，目标60公斤，还差4.5",
        "在谈6个。还有7家没报，麻烦抓紧啦",
        "在谈6个。还差3个镇没交",
        "不是我发的，是小王用我手机发的。在谈6个",
    ],
)
def test_a_figure_beside_talk_stands_alone(chat: str) -> None:
    (told,) = understood(chat).updates
    assert (told.indicator, told.op, int(told.value)) == ("在谈项目", Op.SET, 6)


@pytest.mark.parametrize(
    "chat",
    [
        "食堂今天有红烧肉，12点前去还有。",
        "昨晚加班到11点半，困死了。",
        "祝大家五一快乐，4号值班的3位辛苦了。",
        "确保11月底前农村公路改造完成45千米。",
        "停车场收费改成每小时3元封顶15元。",
        "平台登不上去，报错代码500\n",
        "签约文本第3条第2款再改一下，违约金那里。",
    ],
)
def test_neither_its_days_nor_its_corrections_are_those_of_the_report(chat: str) -> None:
    (told,) = understood(f"{chat}签约5个").updates
    assert (told.op, told.since, int(told.value)) == (Op.ADD, None, 5)


def test_a_slip_may_be_told_without_more() -> None:
    (told,) = understood("签约额写错，不是3600万元，是6300万元").updates
    assert (told.indicator, told.op) == ("签约项目总投资", Op.CORRECT)


@pytest.mark.parametrize(
    "text",
    [
        "外出招商多敲了一位，不是30次，是3次",
        "外出招商多打了个0，不是30次，是3次",
        "外出招商多输一位，应为3次",
    ],
)
def test_a_digit_too_many_is_no_figure(text: str) -> None:
    (told,) = understood(text).updates
    assert (told.op, int(told.value)) == (Op.CORRECT, 3)


@pytest.mark.parametrize("slip", ["写错行了", "填错格了", "抄错了", "抄错行了"])
def test_a_slip_of_the_hand_is_put_right(slip: str) -> None:
    (told,) = understood(f"在谈项目{slip}，应为5个，光顾着说话了").updates
    assert (told.op, int(told.value)) == (Op.CORRECT, 5)


def test_the_days_of_a_report_go_on() -> None:
    (told,) = understood("今天冒雨跑了一天。走访企业5家").updates
    assert (told.op, told.since) == (Op.WINDOW, date(2023, 11, 8))


def test_years_told_together_end_with_their_sentence() -> None:
    (told,) = understood("近三年累计签约项目236个。\n竣工项目3个").updates
    assert (told.indicator, told.op, told.since) == ("竣工投产项目", Op.ADD, None)


@pytest.mark.parametrize("sent_at", ["2022-12-10T10:00:00+08:00", "2022-12-31T10:00:00+08:00"])
def test_what_is_foreseen_for_the_year_is_no_figure(sent_at: str) -> None:
    text = "收到。初步预计，全年地区生产总值增长2.5%左右，规上工业增加值增长4.5%左右"
    assert understood(text, "统计局", sent_at).outcome is Outcome.IGNORE


def test_what_is_striven_for_in_a_quarter_to_come_is_none_of_the_last() -> None:
    text = "四季度争取外出招商3次、签约1个"
    assert understood(text, sent_at="2023-05-12T10:00:00+08:00").outcome is Outcome.IGNORE


def test_what_is_left_of_a_task_is_still_heard() -> None:
    told = understood("改厕任务300户，完成268户，剩32户").updates
    assert [u.measure for u in told] == [Measure.TARGET, Measure.ACTUAL, Measure.REMAINING]


@pytest.mark.parametrize(
    "text",
    [
        "项目多而开工不足的问题还在。水费到账通知：尾号6621",
        "新增学位的事定了。会议改到周四下午3点，301",
        "技能培训的事定了。党校2号楼301，带身份证",
    ],
)
def test_a_name_told_without_a_figure_ends_with_its_sentence(text: str) -> None:
    assert understood(text, "住房和城乡建设局").updates == ()


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("教师周转房建设是安心工程。年度任务592套", Measure.TARGET, 592),
        ("标准化厂房。完成年度任务的60%", Measure.COMPLETION, 60),
    ],
)
def test_its_task_may_be_told_in_the_next(text: str, measure: Measure, value: int) -> None:
    (told,) = understood(text).updates
    assert (told.measure, int(told.value)) == (measure, value)


def test_a_feast_of_so_many_tables_has_a_day_of_its_own() -> None:
    (told,) = understood("10月2号摆酒，席开15桌。改厕5户", "永丰镇").updates
    assert (told.op, told.since) == (Op.SET, None)


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("今天召开现场会2场。改厕5户", date(2023, 11, 8)),
        ("11月3日召开现场会2场。改厕5户", date(2023, 11, 3)),
    ],
)
def test_what_else_was_done_on_the_day_leaves_it(text: str, since: date) -> None:
    (told,) = understood(text, "永丰镇").updates
    assert (told.op, told.since) == (Op.WINDOW, since)


@pytest.mark.parametrize(
    "chat",
    [
        "表格第7行的整改率公式错了，下拉一下就好。",
        "集合地点改为北平路学校南门，7:20。",
        "更正：联系电话应为13900000000。",
        "通知里时间打错了，应为下午3点，不是4点。",
    ],
)
def test_what_is_put_right_of_a_sheet_or_a_meeting_corrects_no_figure(chat: str) -> None:
    (told,) = understood(f"{chat}签约5个").updates
    assert (told.op, int(told.value)) == (Op.ADD, 5)
