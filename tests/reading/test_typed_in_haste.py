"""Spaces for commas, the full stop of another keyboard, and lists that go on behind a gap."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    ["本周无进展 下周跟局长出去跑", "我司零进展 下周继续跑", "零进展 天天盯着麦收 实在抽不出人"],
)
def test_nothing_moved_is_told_with_a_remark_behind_a_space(text: str) -> None:
    assert [int(u.value) for u in understood(text, "气象局").updates] == [0]


def test_cells_that_say_none_stay_with_their_names() -> None:
    updates = understood("外出招商 无进展 在谈 2个 签约 1个", "商务局").updates
    assert [(u.indicator, int(u.value)) for u in updates] == [
        ("外出招商次数", 0),
        ("在谈项目", 2),
        ("签约落地项目", 1),
    ]


@pytest.mark.parametrize("text", ["我又写反了 不是12户 是21户", "看错了 不是14个 是11个"])
def test_a_figure_is_put_right_behind_a_space(text: str) -> None:
    assert [u.op for u in understood(text, "范集镇").updates] == [Op.CORRECT]


@pytest.mark.parametrize(
    "text",
    [
        "不好意思 刚刚那条签约不算 只是个框架协议",
        "刚报的开工那条删掉吧 手续没齐",
        "昨日报送数据未经主要领导审签 请作废",
    ],
)
def test_a_report_is_taken_back_behind_a_space(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.UNDO


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("改厕数据有误2476户应为2467户", 2467),
        ("更正改厕2476户为2467户", 2467),
        ("改厕数据有误 “2476户”应为“2467户” 特此更正", 2467),
        ("改厕报错了是2476户", 2476),
    ],
)
def test_of_two_figures_the_right_one_is_taken(text: str, value: int) -> None:
    assert [int(u.value) for u in understood(text, "乡村振兴局").updates] == [value]


def test_a_row_of_values_ends_where_another_name_has_its_own() -> None:
    updates = understood("外出招商、签约均为0 在谈5个", "商务局").updates
    assert [int(u.value) for u in updates] == [0, 0, 5]


def test_names_in_latin_letters_follow_a_share_behind_a_space() -> None:
    updates = understood("优良天数252天 占比69.2% PM2.5 43 PM10 76", "生态环境局").updates
    assert [str(u.value) for u in updates] == ["252", "69.2", "43", "76"]


def test_a_full_stop_of_another_keyboard_ends_a_sentence() -> None:
    told = understood("招商势头良好.8月份签约2个", "商务局").updates[0]
    assert (told.op, told.as_of.isoformat()) == (Op.WINDOW, "2023-08-31")
    updates = understood("共走访企业37家.解决问题9个", "商务局").updates
    assert [u.op for u in updates] == [Op.SET, Op.ADD]


def test_a_point_before_other_digits_is_that_of_a_decimal() -> None:
    assert str(understood("签约1个，总投资.5亿元", "商务局").updates[-1].value) == "0.5"


def test_eight_tenths_and_three_may_end_with_a_full_stop() -> None:
    assert str(understood("新增学位完成年度任务的八成三.", "教育体育局").updates[0].value) == "83"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1) 产业增加值是1.2亿元 2) 新增学位是2个 3) 在谈是12个", ["2", "12"]),
        ("1、盘活土地是120亩 2、签约是3个 3、镇级电商服务站是12个", ["120", "3", "12"]),
        ("1、隐患整改率（0.5%） 2、新收储工业用地（12亩） 3、在谈（30个）", ["0.5", "12", "30"]),
        ("【商务局】1.签约完成2个，2.在谈完成5个", ["2", "5"]),
        ("1.在谈3个/2.投产项目35个/3.签约5个", ["3", "35", "5"]),
    ],
)
def test_places_of_a_list_are_no_figures_however_they_are_set(text: str, values: list[str]) -> None:
    assert [str(u.value) for u in understood(text, "商务局").updates] == values
