"""The worked lines of the standing's rules, in the words of those who send the figures."""

from datetime import date
from decimal import Decimal

import pytest

from bot.domain.catalogue import Direction, Kind
from bot.domain.ledger import Entry
from bot.domain.reading import Measure
from bot.standings import Folded, fold
from tests.standings import model
from tests.standings.days import (
    correct,
    day,
    more,
    one_after_another,
    sent,
    total,
    window,
    withdrawn,
)


def standing(*entries: Entry, on: str | date = "sun", kind: Kind = Kind.COUNT) -> Folded:
    return fold(one_after_another(entries), kind, day(on))


LINES = {
    "nothing said": ((), 0),
    "total on Sunday, windows and a total in the week": (
        (
            total("-sun", 4),
            window("mon", "wed", 1),
            total("wed", 5),
            window("mon", "fri", 3),
        ),
        7,
    ),
    "the first message ever is a total, then the week's window": (
        (total("wed", 5), window("mon", "fri", 3)),
        5,
    ),
    "a window, one more, the same window again": (
        (total("-sun", 10), window("mon", "fri", 2), more("fri", 1), window("mon", "fri", 2)),
        12,
    ),
    "this week 2, in the afternoon: today 1": (
        (window("mon", "fri", 2), window("fri", "fri", 1)),
        2,
    ),
    "two days' windows add up": ((window("mon", "mon", 1), window("tue", "tue", 2)), 3),
    "the week replaces its days": (
        (window("mon", "mon", 1), window("tue", "tue", 2), window("mon", "fri", 4)),
        4,
    ),
    "additions count on": ((more("mon", 1), more("tue", 2), more("wed", -1)), 2),
    "a total settles what was before": ((more("mon", 3), total("tue", 2), more("wed", 1)), 3),
    "a correction overwrites the last one": ((more("mon", 1), more("tue", 5), correct(4)), 5),
    "a correction names the wrong value": (
        (more("mon", 5), more("tue", 1), correct(4, instead_of=5)),
        5,
    ),
    "a correction of a correction": ((total("mon", 5), correct(4), correct(3)), 3),
    "a correction finds nothing": ((total("mon", 5), correct(4, instead_of=7)), 5),
    "a correction keeps the operation": ((total("mon", 5), more("tue", 2), correct(3)), 8),
    "no movement this week": ((total("-sun", 4), window("mon", "fri", 0)), 4),
    "some days said after their week stay said": (
        (window("mon", "fri", 3), window("tue", "wed", 5), window("wed", "sat", 1)),
        5,
    ),
}


@pytest.mark.parametrize("line", LINES)
def test_worked_line(line: str) -> None:
    said, value = LINES[line]
    assert standing(*said).value == value


@pytest.mark.parametrize("line", LINES)
def test_the_slow_model_gives_the_same(line: str) -> None:
    said, value = LINES[line]
    assert model.value(one_after_another(said), day("sun")) == value


def test_late_total_of_september_keeps_the_addition_of_october() -> None:
    october, september = more(date(2023, 10, 3), 2), total(date(2023, 9, 30), 20)
    assert standing(october, september, on=date(2023, 10, 12)).value == 22


def test_any_past_day_can_be_asked() -> None:
    said = (total("-sun", 4), window("mon", "wed", 1), window("mon", "fri", 3))
    assert [standing(*said, on=on).value for on in ("-sat", "-sun", "tue", "wed", "fri")] == [
        0,
        4,
        4,
        5,
        7,
    ]


def test_a_board_knows_only_what_had_been_sent() -> None:
    said = one_after_another([total("mon", 4), more("wed", 1)])
    assert fold(said, Kind.COUNT, day("sun"), moment=sent("tue")).value == 4


def test_nothing_is_counted_into_the_wrong_year() -> None:
    said = (total(date(2022, 12, 31), 9), window(date(2022, 12, 26), date(2023, 1, 1), 2))
    assert standing(*said, on=date(2022, 12, 31)).value == 9
    assert standing(*said, on=date(2023, 1, 2)).value == 2
    assert standing(total(date(2022, 12, 31), 9), on=date(2023, 1, 2)) == Folded(Decimal(0))


def test_a_correction_in_january_reaches_back() -> None:
    said = [total(date(2022, 12, 30), 9), correct(8)]
    said = one_after_another(said)
    assert fold(said, Kind.COUNT, date(2022, 12, 31)).value == 8
    assert fold(said, Kind.COUNT, date(2023, 10, 8)).value == 0


def test_withdrawing_a_figure_takes_its_correction_along() -> None:
    first, wrong, fix = one_after_another([total("mon", 5), total("tue", 9), correct(8)])
    wrong = withdrawn(wrong, sent("thu"))
    assert fold([first, wrong, fix], Kind.COUNT, day("sun")).value == 5


def test_a_correction_after_the_withdrawal_means_the_figure_that_is_left() -> None:
    first, wrong, fix = one_after_another(
        [total("mon", 5), withdrawn(total("tue", 9), sent("tue")), correct(8)]
    )
    assert fold([first, wrong, fix], Kind.COUNT, day("sun")).value == 8


def test_withdrawing_the_correction_brings_the_figure_back() -> None:
    first, fix = one_after_another([total("mon", 5), correct(8)])
    assert fold([first, withdrawn(fix, sent("tue"))], Kind.COUNT, day("sun")).value == 5


def test_a_correction_that_names_a_withdrawn_correction_falls_with_it() -> None:
    first, fix, again = one_after_another([total("mon", 5), correct(8), correct(9, instead_of=8)])
    fix = withdrawn(fix, sent("sun"))
    assert fold([first, fix, again], Kind.COUNT, day("sun")).value == 5


@pytest.mark.parametrize("kind", [Kind.LEVEL, Kind.RATIO, Kind.RATE])
def test_the_latest_stated_value_of_a_level_or_share(kind: Kind) -> None:
    assert standing(kind=kind).value is None
    assert standing(total("mon", 42), total("tue", 40), kind=kind).value == 40
    assert standing(total("mon", 42), more("tue", -2), kind=kind).value == 40
    assert standing(total("mon", -3), window("mon", "fri", 0), kind=kind).value == -3


def test_additions_alone_make_a_level_but_no_share() -> None:
    assert standing(more("mon", 2), kind=Kind.LEVEL).value == 2
    assert standing(more("mon", 2), kind=Kind.RATIO).value is None


def fifty(on: date) -> Decimal:
    return Decimal(50)


def with_target(*entries: Entry, kind: Kind = Kind.AMOUNT, direction: Direction) -> Decimal | None:
    said = one_after_another(entries)
    return fold(said, kind, day("sun"), None, fifty, direction).value


def test_share_and_rest_stand_for_the_actual_they_imply() -> None:
    up = Direction.UP
    assert with_target(total("mon", "62.5", Measure.COMPLETION), direction=up) == Decimal("31.25")
    assert with_target(total("mon", 20, Measure.REMAINING), direction=up) == 30
    assert with_target(total("mon", 7), total("mon", 20, Measure.REMAINING), direction=up) == 7
    assert standing(total("mon", 20, Measure.REMAINING)).value == 0


def test_the_share_of_a_figure_that_should_fall() -> None:
    said = total("mon", 80, Measure.COMPLETION)
    assert with_target(said, kind=Kind.LEVEL, direction=Direction.DOWN) == Decimal("62.5")


def test_amounts_are_exact() -> None:
    said = [more("mon", "0.1") for _ in range(30)]
    assert standing(*said, kind=Kind.AMOUNT).value == Decimal("3.0")


def test_last_movement_and_what_moved_it() -> None:
    said = one_after_another([more("mon", 0), more("tue", 2), window("mon", "fri", 2)])
    found = fold(said, Kind.COUNT, day("sun"))
    assert (found.as_of, found.last_movement, found.moved_by, found.reports) == (
        day("fri"),
        day("tue"),
        said[1].place.report,
        3,
    )


def test_the_target_a_unit_named_last() -> None:
    said = (total("mon", 40, Measure.TARGET), total("tue", 50, Measure.TARGET))
    assert standing(*said, total("wed", 5)).stated_target == 50
