"""Every message of every corpus beside the code is read wholly right."""

import pytest

from tests.reading.readers import CORPUS, Case, cases, summary

CORPORA = {path.stem: list(cases(path.stem)) for path in sorted(CORPUS.glob("*.jsonl"))}


@pytest.mark.parametrize("corpus", CORPORA.values(), ids=CORPORA.keys())
def test_reads_every_message_wholly_right(corpus: list[Case]) -> None:
    wrong = [(case.name, case.row["text"]) for case in corpus if not _is_right(case)]
    assert wrong == []


def _is_right(case: Case) -> bool:
    return summary(case.read()) == case.expected()


def test_the_words_that_gave_a_value_stand_in_the_message() -> None:
    for case in (case for corpus in CORPORA.values() for case in corpus):
        for update in case.read().updates:
            start, end = update.span
            assert case.row["text"][start:end] == update.stated, case.row["text"]
