"""The pace at which the messenger is written to."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from handlers.mail.pacer import Pacer

GROUP, OTHER, PERSON = -1001, -1002, 7


def test_at_most_28_messages_a_second_in_all() -> None:
    pacer, now, times = Pacer(), 100.0, []
    for person in range(100):
        now = max(now, pacer.ready_at(person))
        pacer.took(person, group=False, now=now)
        times.append(now)
    busiest = max(sum(start <= time < start + 1 for time in times) for start in times)
    assert busiest in (28, 29)
    assert times[-1] - times[0] < 3.6


def test_a_group_gets_one_message_in_three_seconds_and_others_go_on() -> None:
    pacer = Pacer()
    pacer.took(GROUP, group=True, now=100.0)
    assert pacer.ready_at(GROUP) == 103.05
    assert pacer.ready_at(OTHER) < 100.04
    assert pacer.resting(101.0) == {GROUP: 103.05}
    assert pacer.resting(103.06) == {}


def test_twenty_messages_to_a_group_take_longer_than_its_minute() -> None:
    pacer, now = Pacer(), 0.0
    for _ in range(20):
        now = pacer.ready_at(GROUP)
        pacer.took(GROUP, group=True, now=now)
    assert pacer.ready_at(GROUP) > 60


def test_a_person_is_answered_at_once_again() -> None:
    pacer = Pacer()
    pacer.took(PERSON, group=False, now=100.0)
    assert pacer.ready_at(PERSON) < 100.04


def test_nobody_is_written_to_until_the_messengers_wait_is_over() -> None:
    pacer = Pacer()
    pacer.refused(PERSON, group=False, wait=37.0, now=100.0)
    assert [pacer.ready_at(chat) for chat in (PERSON, GROUP, OTHER)] == [137.0] * 3


def test_a_message_that_went_out_meanwhile_does_not_shorten_the_wait() -> None:
    pacer = Pacer()
    pacer.refused(PERSON, group=False, wait=37.0, now=100.0)
    pacer.took(OTHER, group=True, now=100.1)
    assert pacer.opens_at == 137.0


def test_a_group_in_slow_mode_does_not_silence_the_office_for_an_hour() -> None:
    pacer = Pacer()
    pacer.refused(GROUP, group=True, wait=3600.0, now=100.0)
    assert pacer.ready_at(GROUP) == 3700.0
    assert pacer.ready_at(OTHER) == 160.0


@given(st.lists(st.tuples(st.sampled_from([GROUP, OTHER, PERSON]), st.floats(0, 5)), max_size=50))
def test_whatever_comes_the_limits_hold(wishes: list[tuple[int, float]]) -> None:
    pacer, now = Pacer(), 0.0
    said: dict[int, list[float]] = {}
    for chat, pause in wishes:
        now = max(now + pause, pacer.ready_at(chat))
        pacer.took(chat, group=chat < 0, now=now)
        said.setdefault(chat, []).append(now)
    for chat in (GROUP, OTHER):
        times = said.get(chat, [])
        assert all(b - a >= 3.04 for a, b in pairwise(times))
