"""Each row of words has its role in the fragments beside it, and not in those where it has none."""

from collections import Counter
from datetime import date

import pytest

from bot.reading.explain import sentence
from bot.reading.rules import SAYS
from bot.reading.scanning.scan import scan
from bot.reading.text.hints import hints_in
from bot.reading.text.normalise import normalise
from bot.reading.words import ROWS, Row
from tests.reading.readers import vocabulary

FOUND = [(row, text) for row in ROWS for text in row.found_in]
NOT_FOUND = [(row, text) for row in ROWS for text in row.not_in]


def rules(text: str) -> set[str]:
    plain = normalise(text).text
    tokens = scan(plain, date(2023, 11, 8), vocabulary(), hints_in(plain))
    return {token.rule for token in tokens}


@pytest.mark.parametrize(("row", "text"), FOUND, ids=lambda value: getattr(value, "rule", value))
def test_finds_the_words_of_a_row(row: Row, text: str) -> None:
    assert row.rule in rules(text)


@pytest.mark.parametrize(
    ("row", "text"), NOT_FOUND, ids=lambda value: getattr(value, "rule", value)
)
def test_does_not_find_them_in_longer_words(row: Row, text: str) -> None:
    assert row.rule not in rules(text)


def test_every_rule_has_a_name_and_a_sentence_of_its_own() -> None:
    assert len({row.rule for row in ROWS}) == len(ROWS)
    assert all(sentence(rule) != rule for rule in [row.rule for row in ROWS] + list(SAYS))


def test_no_word_stands_in_two_rows() -> None:
    words = Counter(word.lower() for row in ROWS for word in row.words)
    assert [word for word, times in words.items() if times > 1] == []
