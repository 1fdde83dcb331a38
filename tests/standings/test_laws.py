"""The laws of the ledger, on random histories, against the slow model."""

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TypeAlias

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.domain.catalogue import Kind
from bot.domain.ledger import Entry, Place
from bot.domain.reading import Measure, Op
from bot.standings import fold
from tests.standings import model
from tests.standings.days import correct, more, one_after_another, total, window

FIRST = date(2022, 12, 27)
LAST = date(2023, 1, 20)
MIDNIGHT = datetime(2022, 12, 27, tzinfo=UTC)

days = st.dates(FIRST, LAST)
# Money and areas among the counts: alike ones written differently, what a binary float would spoil,
# and as many digits as anyone reports.
DECIMALS = (
    "0.1",
    "0.10",
    "0.2",
    "0.3",
    "-0.1",
    "2.5",
    "2.50",
    "1E+2",
    "123456789012.345",
    "0.00001",
)
values = st.integers(-3, 30).map(Decimal) | st.sampled_from(DECIMALS).map(Decimal)
OPS = (Op.SET, Op.ADD, Op.WINDOW, Op.WINDOW, Op.CORRECT)
STATED = (Op.SET, Op.ADD, Op.CORRECT)  # nobody says by how much a level moved within some days


@st.composite
def updates(draw: st.DrawFn, ops: Sequence[Op] = OPS) -> Entry:
    """One update: a day, an operation, and a sending any time from the day on."""
    op = draw(st.sampled_from(ops))
    as_of, later = draw(days), draw(st.integers(0, 60 * 24 * 12))
    sent = datetime(as_of.year, as_of.month, as_of.day, tzinfo=UTC) + timedelta(minutes=later)
    since = as_of - timedelta(days=draw(st.integers(0, 9))) if op is Op.WINDOW else None
    named = draw(st.none() | values) if op is Op.CORRECT else None
    place = Place(sent, draw(st.integers(1, 50)), 0)
    return Entry(place, Measure.ACTUAL, op, draw(values), as_of, since, named)


def histories_of(least: int, ops: Sequence[Op] = OPS) -> st.SearchStrategy[list[Entry]]:
    """Ledgers of at least so many entries."""
    return st.lists(updates(ops), min_size=least, max_size=14).map(
        lambda entries: [
            entry._replace(place=entry.place._replace(report=number))
            for number, entry in enumerate(entries)
        ]
    )


histories = histories_of(0)
stated = histories_of(0, STATED)
ledgers = st.sampled_from(Kind).flatmap(
    lambda kind: st.tuples(st.just(kind), histories if kind.accumulates else stated)
)
Ledger: TypeAlias = tuple[Kind, list[Entry]]


def value(entries: Sequence[Entry], day: date = LAST, moment: datetime | None = None) -> Decimal:
    found = fold(entries, Kind.COUNT, day, moment).value
    assert found is not None
    return found


@given(histories, days)
def test_the_fold_is_the_slow_model(entries: list[Entry], day: date) -> None:
    assert value(entries, day) == model.value(entries, day)


@given(histories, days, st.integers(0, 60 * 24 * 30))
def test_so_it_is_for_what_had_been_sent(entries: list[Entry], day: date, minutes: int) -> None:
    moment = MIDNIGHT + timedelta(minutes=minutes)
    assert value(entries, day, moment) == model.value(entries, day, moment)


@given(stated, days, st.sampled_from([kind for kind in Kind if not kind.accumulates]))
def test_a_level_or_share_is_the_slow_model(entries: list[Entry], day: date, kind: Kind) -> None:
    assert fold(entries, kind, day).value == model.stated(entries, day, kind)


@given(ledgers, st.randoms(use_true_random=False))
def test_the_order_of_delivery_does_not_matter(ledger: Ledger, chance: random.Random) -> None:
    kind, entries = ledger
    shuffled = list(entries)
    chance.shuffle(shuffled)
    assert fold(shuffled, kind, LAST) == fold(entries, kind, LAST)


@given(histories, days, values)
def test_a_window_said_again_counts_once(entries: list[Entry], day: date, figure: Decimal) -> None:
    last = Place(datetime(2024, 1, 1, tzinfo=UTC), 1, 0)
    said = Entry(last, Measure.ACTUAL, Op.WINDOW, figure, day, day - timedelta(days=3))
    again = said._replace(place=last._replace(message_id=2))
    assert value([*entries, said, again]) == value([*entries, said])


@given(st.lists(st.tuples(st.integers(1, 3), values), max_size=6))
def test_disjoint_windows_add(parts: list[tuple[int, Decimal]]) -> None:
    entries, first = [], date(2023, 1, 1)
    for length, figure in parts:
        last = first + timedelta(days=length - 1)
        entries.append(window(first, last, abs(figure)))
        first = last + timedelta(days=1)
    expected = sum((abs(figure) for _, figure in parts), Decimal(0))
    assert value(one_after_another(entries)) == expected


@given(st.lists(st.tuples(st.integers(2, 6), values), max_size=6), values)
def test_a_window_takes_the_place_of_what_lies_in_it(
    inner: list[tuple[int, Decimal]], figure: Decimal
) -> None:
    inside = [window(date(2023, 1, day), date(2023, 1, day), abs(value)) for day, value in inner]
    whole = window(date(2023, 1, 2), date(2023, 1, 8), figure)
    before = total(date(2023, 1, 1), 5)
    assert value(one_after_another([before, *inside, whole])) == 5 + figure


@given(ledgers, values)
def test_a_total_settles_everything_before_it(ledger: Ledger, figure: Decimal) -> None:
    kind, entries = ledger
    last = Place(datetime(2024, 1, 1, tzinfo=UTC), 1, 0)
    said = Entry(last, Measure.ACTUAL, Op.SET, figure, LAST)
    assert fold([*entries, said], kind, LAST).value == figure


@given(ledgers, values)
def test_a_correction_gives_what_would_have_been(ledger: Ledger, right: Decimal) -> None:
    kind, entries = ledger
    said = [entry for entry in entries if entry.op is not Op.CORRECT]
    assume(said)
    wrong = max(said, key=lambda entry: entry.place)
    fix = Place(datetime(2024, 1, 1, tzinfo=UTC), 1, 0)
    corrected = [*said, Entry(fix, Measure.ACTUAL, Op.CORRECT, right, LAST)]
    would_have_been = [one._replace(value=right) if one is wrong else one for one in said]
    assert fold(corrected, kind, LAST).value == fold(would_have_been, kind, LAST).value


@given(ledgers, st.data())
def test_withdrawing_gives_what_would_have_been(ledger: Ledger, data: st.DataObject) -> None:
    kind, entries = ledger
    said = [entry for entry in entries if entry.op is not Op.CORRECT]
    assume(said)
    gone = data.draw(st.sampled_from(said))
    late = datetime(2024, 1, 1, tzinfo=UTC)
    kept = [one for one in said if one is not gone]
    withdrawn = [*kept, gone._replace(withdrawn_at=late)]
    assert fold(withdrawn, kind, LAST) == fold(kept, kind, LAST)


@given(ledgers)
def test_a_withdrawn_correction_never_was(ledger: Ledger) -> None:
    kind, entries = ledger
    fix = Place(datetime(2024, 1, 1, tzinfo=UTC), 1, 0)
    late = datetime(2024, 2, 1, tzinfo=UTC)
    correction = Entry(fix, Measure.ACTUAL, Op.CORRECT, Decimal(99), LAST, withdrawn_at=late)
    assert fold([*entries, correction], kind, LAST) == fold(entries, kind, LAST)


@given(ledgers)
def test_other_years_count_for_nothing(ledger: Ledger) -> None:
    kind, entries = ledger
    said = [entry for entry in entries if entry.op is not Op.CORRECT]
    own = [entry for entry in said if entry.as_of.year == 2023]
    assert fold(said, kind, LAST) == fold(own, kind, LAST)


@given(ledgers, st.dates(date(2023, 1, 1), LAST))
def test_the_last_movement_is_the_day_the_value_last_changed(ledger: Ledger, day: date) -> None:
    kind, entries = ledger
    moved = fold(entries, kind, day).last_movement
    start = date(day.year, 1, 1)
    days_gone = [start + timedelta(days=n) for n in range((day - start).days + 1)]
    course = [Decimal(0), *(fold(entries, kind, one).value or Decimal(0) for one in days_gone)]
    changed = [n for n in range(1, len(course)) if course[n] != course[n - 1]]
    assert moved == (start + timedelta(days=changed[-1] - 1) if changed else None)


def test_words_of_the_tests_are_entries_in_the_order_written() -> None:
    said = one_after_another([more("mon", 1), correct(2), total("mon", 3)])
    assert [entry.place.message_id for entry in said] == [1, 2, 3]
    assert said[0].place < said[1].place < said[2].place
