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
