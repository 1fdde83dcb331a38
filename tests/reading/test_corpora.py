"""Every message of every corpus beside the code is read wholly right."""

import pytest

from tests.reading.readers import CORPUS, Case, cases, summary

ALL = [case for path in sorted(CORPUS.glob("*.jsonl")) for case in cases(path.stem)]


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_reads_the_message_wholly_right(case: Case) -> None:
    assert summary(case.read()) == case.expected(), case.row["text"]


def test_the_words_that_gave_a_value_stand_in_the_message() -> None:
    for case in ALL:
        for update in case.read().updates:
            start, end = update.span
            assert case.row["text"][start:end] == update.stated, case.row["text"]
