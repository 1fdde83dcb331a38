"""What is told by single characters, which stands for patterns where these would cost too much."""

import pytest

from bot.reading.quantities.characters import (
    DIGITS,
    HAN,
    NONE,
    begins_at,
    beside,
    between,
    count_of,
    has_any,
    kind_of,
    kinds_in,
    kinds_of,
)


@pytest.mark.parametrize(
    ("place", "begins"), [(0, True), (2, True), (1, False), (4, False), (9, False), (-1, False)]
)
def test_a_word_begins_at_its_place_and_at_no_other(place: int, begins: bool) -> None:
    assert begins_at("签约签证", place, ("签约", "签证")) is begins


def test_a_mark_is_counted_between_its_neighbours_only() -> None:
    assert between("500，800，一", "，", DIGITS, DIGITS) == 1
    assert between("，800，", "，", DIGITS, DIGITS) == 0


def test_a_mark_stands_beside_what_it_touches_on_either_side() -> None:
    assert beside("走访3. 后", ".", DIGITS, NONE)
    assert beside(".5亿", ".", NONE, DIGITS)
    assert not beside("3.5", ".", HAN, HAN)


def test_characters_beyond_two_bytes_are_of_the_kind_that_is_said() -> None:
    kinds = kinds_of("签", "约")
    assert kinds_in("签约", kinds, 4) == 3
    assert kinds_in("🎉", kinds, 4) == 4
    assert not has_any("🎉", kind_of("签"))
    assert count_of("签🎉签约", kind_of("签")) == 2
