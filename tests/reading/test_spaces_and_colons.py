"""Spaces that divide, colons that do not, and money told without its unit of measure."""

import re

import pytest

from bot.domain.reading import Op, ProblemCode
from tests.reading.november import stored
from tests.reading.readers import CORPUS, NOVEMBER, cases, summary, understood

CASES = [case for path in sorted(CORPUS.glob("dev-*.jsonl")) for case in cases(path.stem)]
FIGURES = re.compile(
    r"[\u4e00-\u9fff]+\d+(?:家次|[个户家次])，[\u4e00-\u9fff]+\d+(?:家次|[个户家次])[^，]*"
)


def test_a_space_behind_a_figure_divides_as_a_comma_does() -> None:
    lists = [case for case in CASES if FIGURES.fullmatch(case.row["text"]) and case.reading.updates]
    assert len(lists) > 50
    for case in lists:
        text = case.row["text"].replace("，", " ")
        assert summary(case.read(text)) == summary(case.reading), text


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "累计签约12个 其中亿元以上项目签约5个",
            [("签约落地项目", "12"), ("亿元以上签约项目", "5")],
        ),
        ("农村公路改造1.4公里 累计5.9公里", [("改造农村公路", "5.9")]),
    ],
)
def test_a_total_or_a_part_behind_a_space_is_of_its_own(
    text: str, figures: list[tuple[str, str]]
) -> None:
    assert stored(text) == figures


@pytest.mark.parametrize("text", ["窨井盖又换了：26个", "专项债资金又下达：4200万元"])
def test_a_colon_behind_again_adds(text: str) -> None:
    (update,) = understood(text, "财政局", NOVEMBER).updates
    assert update.op is Op.ADD


def test_a_colon_behind_each_is_of_each() -> None:
    told = understood("秣陵镇和官湖镇各改厕：20户", "乡村振兴局", NOVEMBER).updates
    assert [update.unit for update in told] == ["秣陵镇", "官湖镇"]


def test_a_colon_behind_the_words_of_a_correction_corrects() -> None:
    (update,) = understood("麻烦把我们改厕数改为：58户", "永丰镇", NOVEMBER).updates
    assert update.op is Op.CORRECT


@pytest.mark.parametrize(
    "text", ["农村公路改造完成投资2400万", "农村公路改造完成2400万", "土地整治完成投资40万"]
)
def test_money_without_its_unit_is_no_length_and_no_area(text: str) -> None:
    reading = understood(text, "交通运输局", NOVEMBER)
    assert [problem.code for problem in reading.problems] == [ProblemCode.UOM_MISMATCH]
    assert reading.updates == ()


def test_so_many_mu_may_leave_theirs_out() -> None:
    assert stored("高标准农田7.5万") == [("高标准农田建设", "7.5")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("签约 开工 竣工：3 个 2 个 1 个", ["3", "2", "1"]),
        ("单位 签约 开工\n永丰镇 3 个 2 个\n秣陵镇 1 个 0 个", ["3", "2", "1", "0"]),
        ("走访企业 8 家 5 人", ["8"]),
        ("签约 3 个 在谈 5 个", ["3", "5"]),
    ],
)
def test_figures_side_by_side_stay_divided(text: str, values: list[str]) -> None:
    assert [value for _, value in stored(text)] == values


def test_a_row_of_a_typeset_table_is_a_target_and_an_actual() -> None:
    told = understood("指标 任务 完成\n改厕 320 户 298 户", "永丰镇", NOVEMBER).updates
    assert [str(update.value) for update in told] == ["320", "298"]


def test_a_sign_set_apart_belongs_to_its_number() -> None:
    (more,) = understood("改厕 + 5 户", "永丰镇", NOVEMBER).updates
    assert more.op is Op.ADD
    assert stored("固投增长 - 3.1 %", "统计局") == [("固定资产投资增速", "-3.1")]


@pytest.mark.parametrize("text", ["整改率由 88% 提升到 97%", "整改率由88%提升到97%"])
def test_a_percentage_goes_on_behind_a_space(text: str) -> None:
    assert stored(text) == [("隐患整改率", "97")]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "今年以来 全区累计排查出1300处隐患 整改了1262处隐患",
            [("排查隐患", "1300"), ("整改隐患", "1262")],
        ),
        (
            "1-5月 走访企业96家次 解决企业问题38个 企业家纷纷竖起大拇指",
            [("走访企业", "96"), ("解决企业问题", "38")],
        ),
        ("截至7月底 电商村创建38个", [("电商村创建", "38")]),
        ("路上呢 改厕报23户吧 明天的会我请假", [("农村户厕改造", "23")]),
        ("厂房一栋能停420辆 我们刚参观了宁波的立体停车场", []),
    ],
)
def test_spaces_between_clauses_are_commas(text: str, figures: list[tuple[str, str]]) -> None:
    assert stored(text) == figures


def test_the_day_before_a_space_is_the_day_of_the_figures() -> None:
    (update,) = understood("6月以来 全镇紧盯重点领域 开展安全检查214次", "永丰镇", NOVEMBER).updates
    assert (update.op, str(update.since)) == (Op.WINDOW, "2023-06-01")


@pytest.mark.parametrize("called", [" @王主任", "@王主任", " @王主任 @poling_bot"])
def test_who_is_called_on_at_the_end_says_nothing_of_the_figure(called: str) -> None:
    (update,) = understood(f"上周安全检查22次，累计418次{called}", "永丰镇", NOVEMBER).updates
    assert (update.op, str(update.value)) == (Op.SET, "418")


def test_lines_end_alike_on_all_machines() -> None:
    table = "签约项目\n| 单位 | 目标 | 完成 |\n|:---|---:|---:|\n| 商务局 | 10 | 6 |"
    assert stored(table) == [("签约落地项目", "10"), ("签约落地项目", "6")]
    assert stored(table.replace("\n", "\r\n")) == stored(table)
    assert stored(table.replace("\n", "  \n")) == stored(table)


@pytest.mark.parametrize("number", ["", "1、", "（一）"])
def test_a_number_before_the_days_changes_nothing(number: str) -> None:
    (update,) = understood(f"{number}上周，我镇共走访企业18家次", "永丰镇", NOVEMBER).updates
    assert (update.op, str(update.since)) == (Op.WINDOW, "2023-10-30")


@pytest.mark.parametrize("later", ["金额晚点补", "在谈情况晚点报", "总投资明天报"])
def test_what_is_said_behind_a_gap_is_not_what_was_counted(later: str) -> None:
    assert stored(f"签约+1 {later}") == [("签约落地项目", "1")]


@pytest.mark.parametrize("thanks", ["感谢各兄弟单位的配合", "与兄弟县市相比", "请领导放心"])
def test_days_behind_other_talk_are_those_of_the_figures(thanks: str) -> None:
    (update,) = understood(f"{thanks}，10月份，我镇签约项目6个", "永丰镇", NOVEMBER).updates
    assert (update.op, str(update.since)) == (Op.WINDOW, "2023-10-01")


REPORTS = [
    ("签约{}个，开工{}个", [("签约落地项目", "3"), ("开工项目", "12")]),
    ("走访企业{}家、改厕{}户", [("走访企业", "3"), ("农村户厕改造", "12")]),
    ("核减签约{}个", [("签约落地项目", "-3")]),
]


@pytest.mark.parametrize("figure", ["：{}", "—{}", "**{}**", "（{}）", " {}"])
@pytest.mark.parametrize(("report", "figures"), REPORTS)
def test_what_is_set_between_a_name_and_its_figure_changes_nothing(
    figure: str, report: str, figures: list[tuple[str, str]]
) -> None:
    pieces = report.split("{}")
    text = pieces[0]
    for number, behind in zip((3, 12), pieces[1:], strict=False):
        told = f"{number}{behind[0]}" if "（" in figure else str(number)
        text += figure.format(told) + (behind[1:] if "（" in figure else behind)
    assert stored(text) == figures


def test_a_town_in_no_catalogue_is_seen_before_a_figure_in_brackets() -> None:
    reading = understood("老城镇签约（1个）", "永丰镇", NOVEMBER)
    assert [problem.code for problem in reading.problems] == [ProblemCode.UNKNOWN_UNIT]


def test_a_part_of_what_is_negotiated_is_out_of_range() -> None:
    reading = understood("在谈2.3个", "永丰镇", NOVEMBER)
    assert [problem.code for problem in reading.problems] == [ProblemCode.OUT_OF_RANGE]


def test_a_unit_and_its_week_before_a_comma_are_the_topic() -> None:
    (update,) = understood("应急管理局上周，全市共开展安全检查126次", None, NOVEMBER).updates
    assert (update.op, str(update.since)) == (Op.WINDOW, "2023-10-30")
