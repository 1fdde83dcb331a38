"""What one site has not come to, and what has not been checked or told yet: no zeros."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "人民路停车场还没开工",
        "人民路的窨井盖还没更换，有群众投诉",
        "实验中学教师周转房还没有交付",
        "李庄村卫生室还没建",
        "李庄没有村卫生室",
        "二期标准化厂房还没有开工",
        "食品厂项目至今没有开工",
        "目前食品厂项目没有竣工",
        "那个项目还没签约，客商回去了",
        "去年签约的3个项目至今没有开工",
    ],
)
def test_what_one_site_has_not_come_to_is_no_zero(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "二季度GDP还没有出来",
        "贷款增速还没有下来",
        "改厕还没有验收",
        "高标准农田还没有移交",
        "走访企业还没有统计",
    ],
)
def test_what_has_not_been_checked_or_told_yet_is_no_zero(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text", ["停车场还没开工", "全镇停车场还没开工", "本月停车场没有开工", "目前停车场还没开工"]
)
def test_none_of_all_is_a_zero(text: str) -> None:
    assert stored(text) == [("停车场开工", "0")]


@pytest.mark.parametrize(
    "text", ["本周没有签约项目", "一直没有签约", "我镇还没有签约", "签约还没有"]
)
def test_none_yet_is_a_zero_where_nothing_else_is_meant(text: str) -> None:
    assert stored(text) == [("签约落地项目", "0")]


@pytest.mark.parametrize(
    "paper", ["按照10月30日通知，", "根据10月30日下发的文件，", "按10月30日会议要求，"]
)
def test_this_month_behind_the_day_of_a_notice_is_the_running_one(paper: str) -> None:
    (update,) = understood(f"{paper}本月走访企业3家").updates
    assert (update.op, update.as_of.isoformat()) == (Op.WINDOW, "2023-11-08")


def test_this_month_behind_the_total_of_the_last_is_the_running_one() -> None:
    total, running = understood("截至10月底签约3个，本月签约1个").updates
    assert (total.op, int(total.value)) == (Op.SET, 3)
    assert (running.op, running.since and running.since.isoformat()) == (Op.WINDOW, "2023-11-01")


@pytest.mark.parametrize(
    ("text", "op", "value"),
    [
        ("本月到目前走访企业15家", Op.WINDOW, 15),
        ("领导要数，走访企业3家", Op.ADD, 3),
        ("本月要求走访企业20家，实际走访企业15家", Op.WINDOW, 15),
        ("走访外资企业8家", Op.ADD, 8),
    ],
)
def test_what_is_said_in_passing_loses_no_report(text: str, op: Op, value: int) -> None:
    (update,) = understood(text).updates
    assert (update.indicator, update.op, int(update.value)) == ("走访企业", op, value)


def test_events_are_parted_by_a_particle() -> None:
    assert stored("今天有2个项目签了约，总投资3.5亿") == [
        ("签约落地项目", "2"),
        ("签约项目总投资", "3.5"),
    ]


@pytest.mark.parametrize(
    "none", ["未发现安全隐患", "未发现隐患", "没发现安全隐患", "没有发现安全隐患"]
)
def test_where_none_was_found_the_total_stays(none: str) -> None:
    (update,) = understood(f"{none}").updates
    assert (update.indicator, update.op, int(update.value)) == ("排查隐患", Op.ADD, 0)


@pytest.mark.parametrize(
    "text",
    ["改厕55户，王庄村30户，李庄村25户", "改厕55户，分别是东村30户、西村25户"],
)
def test_places_that_make_up_a_total_are_not_asked_about(text: str) -> None:
    assert stored(text) == [("农村户厕改造", "55")]


def test_places_that_do_not_make_up_a_total_are() -> None:
    assert understood("改厕55户，王庄村30户，李庄村20户").problems


@pytest.mark.parametrize("most", ["永丰镇最多，达到2个", "永丰镇最多，有2个", "永丰镇最多2个"])
def test_who_has_the_most_has_it_besides_the_total(most: str) -> None:
    updates = understood(f"开工项目3个，{most}", "发展和改革委员会").updates
    assert [(u.unit, int(u.value)) for u in updates] == [("发展和改革委员会", 3), ("永丰镇", 2)]
