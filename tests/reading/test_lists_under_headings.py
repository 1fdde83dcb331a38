"""An indicator in a heading, and units with their figures under it, however they are set."""

import pytest

from tests.reading.readers import understood

HEADINGS = ["停车场开工情况：", "各单位固定资产投资情况：", "关于外贸进出口总额：", "签约一批：\n"]


def values(text: str) -> list[tuple[str, str]]:
    reading = understood(text, None)
    assert reading.problems == ()
    return [(u.unit, str(u.value)) for u in reading.updates]


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("leads", ["{}——{}", "{}：{}", "{}{}", "{}达{}", "{}为{}"])
def test_each_unit_has_its_figure_of_what_the_heading_names(heading: str, leads: str) -> None:
    items = (leads.format(unit, value) for unit, value in (("商务局", 2), ("莲花办", 36)))
    told = values(heading + "；".join(items))
    assert told == [("商务局", "2"), ("莲花街道办事处", "36")]


def test_a_number_that_answers_a_colon_is_no_place_of_a_list() -> None:
    told = values("城镇居民收入情况如下：铁塔公司：5、团市委：36、发改委：36")
    assert [value for _, value in told] == ["5", "36", "36"]


def test_a_heading_of_such_a_lot_names_it_where_figures_follow() -> None:
    updates = understood("“签约一批”项目（个）：商务局2、工信局3", None).updates
    assert {u.indicator for u in updates} == {"三个一批签约项目"}


def test_units_that_reach_so_many_are_told_apart_by_spaces() -> None:
    assert values("智改项目（个）：\n税务局达36 科协达2") == [
        ("税务局", "36"),
        ("科学技术协会", "2"),
    ]


@pytest.mark.parametrize("bar", ["|", " | ", "\t", "  "])
def test_such_a_lot_over_a_column_keeps_the_columns_in_their_places(bar: str) -> None:
    rows = (("单位", "签约一批", "土地综合整治"), ("人民银行", "36", "45"), ("产投集团", "5", "12"))
    updates = understood("\n".join(bar.join(row) for row in rows), None).updates
    assert [(u.indicator, str(u.value)) for u in updates] == [
        ("三个一批签约项目", "36"),
        ("土地综合整治", "45"),
        ("三个一批签约项目", "5"),
        ("土地综合整治", "12"),
    ]


def test_a_name_over_a_column_may_be_a_measure_elsewhere() -> None:
    assert values("单位|学位|走访企业\n党校|5|36") == [("市委党校", "5"), ("市委党校", "36")]


@pytest.mark.parametrize("none", ["无新增", "没有", "：无", "仍无进展", "空白"])
def test_such_a_lot_may_be_told_to_be_none(none: str) -> None:
    updates = understood(f"开工一批{none}", "商务局").updates
    assert [(u.indicator, int(u.value)) for u in updates] == [("三个一批开工项目", 0)]
