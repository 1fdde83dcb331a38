"""三个一批 is known behind quotation marks, 期, 活动, 已 and days, to the end of its sentence."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.october import figures, outcome
from tests.reading.readers import understood

SIGNED = ("三个一批签约项目", Op.SET, Decimal(3))
BEGUN = ("三个一批开工项目", Op.SET, Decimal(4))


@pytest.mark.parametrize(
    "text",
    [
        "三个一批签约3个，开工4个",
        "“三个一批”签约3个、开工4个",
        "“三个一批”：签约3个、开工4个",
        "“三个一批”项目：签约3个、开工4个",
        "“三个一批”签约项目3个，开工项目4个",
        "第十期三个一批项目签约3个，开工4个",
        "第十期“三个一批”活动：签约项目3个，开工项目4个",
        "三个一批活动签约项目3个，开工项目4个",
        "三个一批方面，签约3个，开工4个",
        "三个一批 签约3个 开工4个",
        "三个一批累计签约3个，开工4个",
        "三个一批：累计签约3个，累计开工4个",
        "第十期“三个一批”签约项目3个，总投资28亿元；开工项目4个",
        "三个一批第1-7期签约项目累计3个，开工4个",
        "三个一批项目34个，签约3个，已开工4个",
        "三个一批签约、开工分别为3个、4个",
        "签约一批、开工一批分别为3个、4个",
    ],
)
def test_what_follows_a_series_is_of_it(text: str) -> None:
    assert figures(text, "高新区") == [SIGNED, BEGUN]


@pytest.mark.parametrize(
    "text", ["三个一批已开工4个", "三个一批集中开工4个", "“三个一批”目前开工4个"]
)
def test_words_of_doing_lead_from_a_series_to_its_name(text: str) -> None:
    assert figures(text, "高新区") == [BEGUN]


@pytest.mark.parametrize(
    "text", ["三个一批推进顺利。签约3个", "参加三个一批活动。签约3个", "三个一批正常调度，签约3个"]
)
def test_a_series_that_leads_to_nothing_is_forgotten(text: str) -> None:
    assert figures(text, "高新区") == [("签约落地项目", Op.ADD, Decimal(3))]


def test_another_unit_has_its_own_projects() -> None:
    text = "高新区三个一批签约3个，商务局签约2个"
    assert figures(text, None) == [SIGNED, ("签约落地项目", Op.ADD, Decimal(2))]


def test_new_ones_of_a_series_are_asked_about() -> None:
    assert outcome("三个一批新开工4个") is Outcome.ASK


@pytest.mark.parametrize(
    "text",
    [
        "签约一批、开工一批、投产一批各2个",
        "“签约一批”“开工一批”“投产一批”项目各2个",
        "三个一批签约、开工、投产各2个",
    ],
)
def test_what_is_dealt_out_over_a_series_is_of_each(text: str) -> None:
    members = ("三个一批签约项目", "三个一批开工项目", "三个一批投产项目")
    assert figures(text, "高新区") == [(name, Op.SET, Decimal(2)) for name in members]


def test_what_no_series_leads_to_is_dealt_out_as_before() -> None:
    names = [name for name, _, _ in figures("签约、开工各2个", "高新区")]
    assert names == ["签约落地项目", "开工项目"]


def test_our_own_behind_a_series_is_asked_about() -> None:
    assert figures("三个一批签约3个，我区开工4个", "高新区") == [SIGNED]


def test_a_slogan_of_the_series_says_nothing() -> None:
    assert outcome("签约一批、开工一批、投产一批，推进项目建设") is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("刚才开工一批打错了，不是9个是6个", (Measure.ACTUAL, Op.CORRECT, 6)),
        ("更正：开工一批年度任务应为65个", (Measure.TARGET, Op.CORRECT, 65)),
        ("“开工一批”项目年度目标有误，应为36个", (Measure.TARGET, Op.CORRECT, 36)),
        ("开工一批年度任务65个", (Measure.TARGET, Op.SET, 65)),
        ("开工一批进展（截至9月底）：高新区4个", (Measure.ACTUAL, Op.SET, 4)),
        ("6个“开工一批”项目，围挡都立起来了", (Measure.ACTUAL, Op.SET, 6)),
        ("开工一批我园区共4个", (Measure.ACTUAL, Op.SET, 4)),
        ("“开工一批”项目截至目前已开工4个", (Measure.ACTUAL, Op.SET, 4)),
        ("开工一批本年度完成4个", (Measure.ACTUAL, Op.SET, 4)),
        ("“开工一批”项目已全部完成", (Measure.COMPLETION, Op.SET, 100)),
    ],
)
def test_one_of_a_series_has_the_number_told_of_it_further_on(text: str, told: object) -> None:
    (update,) = understood(text, "高新区").updates
    assert update.indicator == "三个一批开工项目"
    assert (update.measure, update.op, int(update.value)) == told


@pytest.mark.parametrize("text", ["开工一批重点项目", "开工了一批项目"])
def test_a_batch_without_a_number_is_asked_about(text: str) -> None:
    assert outcome(text) is Outcome.ASK


@pytest.mark.parametrize(
    "text", ["签约一批我市急需的项目3个", "签约一批好项目覆盖8个村", "谋划5个“签约一批”项目"]
)
def test_a_batch_of_what_kind_is_none_of_the_series(text: str) -> None:
    assert understood(text, "高新区").updates == ()
