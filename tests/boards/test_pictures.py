"""Pictures of boards: a telephone's width, Chinese readable without the system's fonts."""

import struct
import warnings
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial

import pytest

from bot.boards.files.pictures.font import printable, width
from bot.boards.files.pictures.paint import canvas
from bot.boards.files.pictures.sheet import flowed, wrapped
from bot.boards.files.pictures.trend import Panel, chart
from bot.boards.lagging import Asked, lagging, page_of
from bot.boards.trend import Trend, office_trend, unit_trend, week_ends
from bot.boards.zero import earlier, zero
from bot.domain.catalogue import Catalogue, Direction, Indicator, Kind, Target
from bot.domain.messages import Text
from bot.domain.office import Lamps
from bot.services.views.lagging import PAGE, Listing
from bot.services.views.pictures import Drawing, draw_lagging, draw_trends, draw_zero
from bot.services.views.trends import office_panel, office_text, unit_panel
from bot.standings.targets import TargetBook
from bot.texts import LANGUAGES, render_plain
from tests.boards.office import (
    DUST,
    GROUP,
    SHARE,
    SIGNED,
    TALKS,
    UNITS,
    at,
    office,
    snapshot,
    target,
)
from tests.standings.days import more, one_after_another, total

OFFICE = office(*(target(unit, SIGNED, 10) for unit in UNITS))
JUNE = at(6, 30)


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG")
    wide, high = struct.unpack(">II", png[16:24])
    return wide, high


def drawn(drawing: Drawing, language: str = "zh-Hans") -> tuple[int, int]:
    """The size of a picture; the painter complains of every glyph that the font lacks."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return size(drawing(lambda text: render_plain(text, language)))


def listing(catalogue: Catalogue = OFFICE) -> Listing:
    said = {(unit, SIGNED.name): place * 4 for place, unit in enumerate(UNITS)}
    board = lagging(catalogue, snapshot(JUNE, said), Lamps())
    return Listing(Text("lagging-all"), page_of(board, Asked(1, PAGE)), {})


def course(*values: int) -> Trend:
    entries = [total(date(2023, 1 + place, 9), value) for place, value in enumerate(values)]
    said = one_after_another(entries)
    return unit_trend(
        said, SIGNED, partial(TargetBook(OFFICE.targets).on, UNITS[0], SIGNED.name), JUNE.date()
    )


def pictures() -> Iterator[Drawing]:
    yield draw_lagging(listing(), OFFICE)
    yield draw_lagging(listing(office(target("园区", SIGNED, None))), OFFICE)
    before = earlier(OFFICE, GROUP, snapshot(at(5, 26), {}))
    yield draw_zero(
        zero(OFFICE, GROUP, snapshot(JUNE, {(UNITS[0], SIGNED.name): 1}), before), OFFICE.uoms
    )
    yield draw_zero(zero(OFFICE, GROUP, snapshot(JUNE, {})), OFFICE.uoms)
    row = listing().page.rows[0]
    yield draw_trends(Text("trend-office"), [unit_panel(row, course(2, 5), OFFICE)], JUNE)
    yield draw_trends(Text("trend-office"), [unit_panel(row, course(), OFFICE)] * 5, JUNE)
    yield draw_trends(
        Text("trend-office"), [office_panel(listing().page.rows, course(120_000))], JUNE
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_has_a_telephone_s_width_and_every_glyph(language: str) -> None:
    sizes = [drawn(drawing, language) for drawing in pictures()]
    assert {wide for wide, _ in sizes} == {1080}
    assert all(high < 2.6 * wide for wide, high in sizes)  # higher ones are shrunk on telephones


def test_a_name_is_never_cut_however_long() -> None:
    name = "行政审批和政务信息管理局(政务服务和大数据管理局、公共资源交易监督管理办公室)"
    assert "".join(wrapped(name, 38, 500)) == name
    assert all(width(line, 38) <= 500 for line in wrapped(name, 38, 500))


def test_names_are_divided_between_names() -> None:
    names = [f"第{number}街道办事处" for number in range(40)]
    lines = flowed(names, 38, 992)
    assert all(width(line, 38) <= 992 for line in lines)
    assert "".join(lines).split("、") == names
    assert all(line.endswith(("、", "处")) for line in lines)


def test_what_the_font_lacks_is_set_as_printers_do() -> None:
    assert printable("商务局🎉") == "商务局〓"


def test_the_weeks_end_on_sundays_and_today() -> None:
    assert week_ends(2023, date(2023, 1, 1)) == (date(2023, 1, 1),)
    assert week_ends(2023, date(2023, 1, 10)) == (
        date(2023, 1, 1),
        date(2023, 1, 8),
        date(2023, 1, 10),
    )
    assert week_ends(2024, date(2024, 1, 3)) == (date(2024, 1, 3),)
    assert len(week_ends(2023, date(2023, 12, 31))) == 53


Of = Callable[[date], Target | None]


def of(indicator: Indicator, amount: object = 73) -> Of:
    book = TargetBook([target(UNITS[0], indicator, amount)])
    return partial(book.on, UNITS[0], indicator.name)


def test_a_figure_stands_at_each_week_s_end_as_known_now() -> None:
    said = one_after_another(
        [more(date(2023, 1, 4), 2), total(date(2023, 1, 9), 5), more(date(2023, 1, 10), 1)]
    )
    found = unit_trend(said, SIGNED, of(SIGNED), date(2023, 1, 10))
    assert list(found.values) == [0, 2, 6]
    assert found.moved(1) == 6  # since the third, when nothing had been said
    assert dict(found.due)[date(2023, 1, 8)] == Decimal(73) * 8 / 365
    assert found.due[-1] == (date(2023, 12, 31), Decimal(73))


def test_the_sum_is_of_all_units_and_stands_against_the_targets_of_those_that_have_one() -> None:
    def told(**goals: object) -> str:
        catalogue = office(*(target(unit, SIGNED, goal) for unit, goal in goals.items()))
        said = {(unit, SIGNED.name): value for unit, value in zip(goals, (4, -2, 0), strict=True)}
        rows = lagging(catalogue, snapshot(JUNE, said), Lamps()).rows
        return render_plain(office_text(rows, SIGNED), "zh-Hans")

    whole = "3 个单位合计 4，全年目标 30，2 个单位为零"  # below zero is zero
    assert told(商务局=10, 发改委=10, 园区=10) == whole
    assert told(商务局=None, 发改委=None, 园区=None) == "3 个单位合计 4"
    assert told(商务局=None, 发改委=10, 园区=10) == (
        "3 个单位合计 4，2 个单位为零；其中有目标的 2 个单位完成 0，全年目标 20"
    )


def test_a_level_moves_from_its_second_figure_on() -> None:
    first, second = total(date(2023, 4, 3), 300), total(date(2023, 4, 5), 305)
    alone = unit_trend(one_after_another([first]), TALKS, of(TALKS), date(2023, 4, 13))
    assert alone.last == 300
    assert alone.moved(4) is None
    both = unit_trend(one_after_another([first, second]), TALKS, of(TALKS), date(2023, 4, 13))
    assert both.moved(4) == 5
    known = [total(date(2023, 2, 3), 290), first]
    found = unit_trend(one_after_another(known), TALKS, of(TALKS), date(2023, 4, 13))
    assert found.moved(4) == 10


def test_a_level_over_all_units_moves_by_those_that_had_a_figure_before() -> None:
    entries = {
        "商务局": one_after_another([total(date(2023, 2, 3), 2), total(date(2023, 4, 3), 3)]),
        "发改委": one_after_another([total(date(2023, 4, 4), 40)]),
        "园区": one_after_another([total(date(2023, 4, 5), 90)]),
    }
    found = office_trend(entries, TALKS, dict.fromkeys(entries, of(TALKS)), date(2023, 4, 13))
    assert found.last == 40
    assert found.moved(4) == 1


def test_units_are_summed_where_figures_add_up() -> None:
    entries = {
        "商务局": one_after_another([more(date(2023, 1, 4), 2)]),
        "发改委": one_after_another([more(date(2023, 1, 9), 3)]),
    }
    targets = {unit: of(SIGNED) for unit in ("商务局", "发改委", "园区")}
    found = office_trend(entries, SIGNED, targets, date(2023, 1, 10))
    assert list(found.values) == [0, 2, 5]
    assert (found.units, found.low) == (3, ())
    assert found.due[-1][1] == 3 * 73


def test_shares_are_not_summed_their_spread_is_shown() -> None:
    entries = {
        unit: one_after_another([total(date(2023, 1, 4), value)])
        for unit, value in (("商务局", 20), ("发改委", 30), ("园区", 31))
    }
    targets = {unit: of(SHARE, 38) for unit in (*entries, "城关镇")}
    found = office_trend(entries, SHARE, targets, date(2023, 1, 8))
    assert [found.low[-1], found.values[-1], found.high[-1]] == [20, 30, 31]
    assert (found.low[0], found.values[0]) == (None, None)
    assert found.due[0][1] == found.due[-1][1] == 38
    apart = {"商务局": of(SHARE, 38), "发改委": of(SHARE, 40)}
    assert office_trend(entries, SHARE, apart, date(2023, 1, 8)).due == ()


def test_where_less_is_better_the_target_is_a_limit_all_year() -> None:
    found = unit_trend([], DUST, of(DUST, 41), date(2023, 1, 8))
    assert found.values == (None, None)
    assert [amount for _, amount in found.due] == [41] * 53
    accidents = Indicator("事故起数", kind=Kind.COUNT, direction=Direction.DOWN)
    assert {
        amount for _, amount in unit_trend([], accidents, of(accidents, 10), date(2023, 1, 8)).due
    } == {10}


def test_stocks_of_things_that_are_counted_have_whole_ticks() -> None:
    def ticks(indicator: Indicator, *values: str) -> list[float]:
        entries = one_after_another([total(date(2023, 2, 9), one) for one in values])
        figure, axes = canvas(700)
        shown = unit_trend(entries, indicator, lambda _: None, JUNE.date())
        chart(axes, Panel(Text("nothing"), Text("nothing"), Text("nothing"), None, shown), said)
        figure.canvas.draw()
        return [float(one) for one in axes.get_yticks()]

    talks = Indicator("在谈项目", kind=Kind.LEVEL, uom="个")
    for indicator in (talks, SIGNED):
        assert all(one == int(one) for one in ticks(indicator, "2"))
    assert not all(one == int(one) for one in ticks(talks, "0.8"))


def said(text: Text) -> str:
    return render_plain(text, "zh-Hans")
