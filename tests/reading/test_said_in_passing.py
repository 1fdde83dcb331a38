"""Reports said in passing: 改厕那块儿到昨天晚上为止一共弄完412户, 窨井盖又换了一批, 刚签约."""

from datetime import date

import pytest

from bot.domain.reading import Op, Outcome, ProblemCode
from tests.reading.november import stored
from tests.reading.readers import NOVEMBER, understood


@pytest.mark.parametrize("that", ["那块", "那块儿", "这一块", "方面", ""])
@pytest.mark.parametrize("until", ["昨天晚上为止", "昨天下午5点止", "昨天为止"])
def test_until_any_time_of_a_day_is_the_total_of_that_day(that: str, until: str) -> None:
    (update,) = understood(f"改厕{that}到{until}一共弄完412户", "永丰镇", NOVEMBER).updates
    assert (update.op, update.as_of, update.since) == (Op.SET, date(2023, 11, 7), None)


@pytest.mark.parametrize("text", ["外出招商记1次", "刚从温州回来，外出招商记1次"])
def test_what_is_put_down_counts(text: str) -> None:
    assert stored(text, "商务局") == [("外出招商次数", "1")]


@pytest.mark.parametrize("text", ["在谈先报2个", "在谈先填2个，资料后补", "先报在谈2个"])
def test_what_is_reported_for_now_counts(text: str) -> None:
    assert stored(text, "商务局") == [("在谈项目", "2")]


@pytest.mark.parametrize("text", ["签约记3分", "外出招商记得带2个人", "安全检查记录3份"])
def test_marks_reminders_and_records_do_not(text: str) -> None:
    assert understood(text, "商务局", NOVEMBER).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["窨井盖又换了一批", "签约了一批", "改厕又改了一批，照片在群相册"])
def test_how_many_were_done_of_a_batch_is_asked(text: str) -> None:
    codes = [p.code for p in understood(text, "永丰镇", NOVEMBER).problems]
    assert codes == [ProblemCode.VAGUE_NUMBER]


@pytest.mark.parametrize(
    "text", ["签约一批、开工一批", "谋划一批、签约一批", "抖音上说成都又新增了一批停车场"]
)
def test_a_slogan_is_none(text: str) -> None:
    assert understood(text, "永丰镇", NOVEMBER).outcome is Outcome.IGNORE


@pytest.mark.parametrize("just", ["刚", "刚刚", "今天刚"])
def test_what_has_only_just_happened_is_asked_about(just: str) -> None:
    codes = [
        p.code for p in understood(f"恒达项目{just}签约，合影发群里", "商务局", NOVEMBER).problems
    ]
    assert codes == [ProblemCode.IMPLIED_COUNT]


@pytest.mark.parametrize(
    "text",
    [
        "昨天我报的在谈多算了一个，应该是6个不是7个",
        "在谈少算1个，应为6个",
        "上周我们报的在谈有误，应为6个",
        "在谈项目改为6个，原报数作废",
    ],
)
def test_what_was_reported_is_put_right_as_of_today(text: str) -> None:
    (update,) = understood(text, "商务局", NOVEMBER).updates
    assert (update.op, str(update.value), update.as_of) == (Op.CORRECT, "6", date(2023, 11, 8))


@pytest.mark.parametrize(
    "text",
    [
        "你们去年外出招商报销标准一天多少？我们180",
        "外出招商一天多少？我们180",
        "改厕补助一户多少？我们1200",
    ],
)
def test_a_number_answers_what_was_asked_and_no_figure_of_the_name(text: str) -> None:
    assert understood(text, "商务局", NOVEMBER).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("改厕一户补多少？我们改了298户。", ("农村户厕改造", "298")),
        ("外出招商报销标准是多少？我们去了3次", ("外出招商次数", "3")),
    ],
)
def test_what_is_counted_behind_the_question_is_a_figure(
    text: str, figure: tuple[str, str]
) -> None:
    assert stored(text, "商务局") == [figure]


@pytest.mark.parametrize("text", ["土地整治那块地3亩", "签约这块地3个", "停车场那块地5亩"])
def test_a_plot_of_land_is_no_topic(text: str) -> None:
    assert understood(text, "永丰镇", NOVEMBER).outcome is Outcome.IGNORE


def test_two_topics_side_by_side() -> None:
    told = [value for _, value in stored("签约那块3个，开工这块2个", "商务局")]
    assert told == ["3", "2"]


def test_it_answers_how_many_of_the_name() -> None:
    assert stored("外出招商几次了？我们3次", "商务局") == [("外出招商次数", "3")]


@pytest.mark.parametrize("text", ["知道啦，催了3遍了", "看了3遍", "问了5个人"])
def test_how_often_somebody_was_told_is_no_figure_of_a_name_unknown(text: str) -> None:
    assert understood(text, "商务局", NOVEMBER, addressed=True).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["签约还是空白", "签约仍为零", "签约依然空白，惭愧"])
def test_still_none_is_no_news(text: str) -> None:
    (update,) = understood(text, "商务局", NOVEMBER).updates
    assert (update.op, str(update.value)) == (Op.ADD, "0")


@pytest.mark.parametrize("text", ["清了两户逾期，改厕2户", "逾期贷款清了两笔，改厕2户"])
def test_what_was_overdue_demands_nothing(text: str) -> None:
    assert stored(text) == [("农村户厕改造", "2")]


@pytest.mark.parametrize("text", ["逾期隐患2处", "逾期隐患2处，整改1处", "超期隐患2处，整改1处"])
def test_hazards_that_are_overdue_are_a_part_of_them(text: str) -> None:
    assert understood(text, "应急局", NOVEMBER).updates == ()


def test_what_follows_for_being_late_does() -> None:
    reading = understood("请报改厕2户以上的名单，逾期不报的通报", "永丰镇", NOVEMBER)
    assert reading.outcome is Outcome.IGNORE


def test_a_price_is_no_range() -> None:
    text = "小麦收购价才1块1毛8一斤，改厕都没劲了"
    assert understood(text, "永丰镇", NOVEMBER).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text", ["工商银行那份材料里写走访企业56家次，是截至几号的数？", "走访企业56家次，是几号的？"]
)
def test_whose_day_is_asked_is_no_report(text: str) -> None:
    assert understood(text, None, NOVEMBER).outcome is Outcome.IGNORE
