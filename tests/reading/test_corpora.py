"""Every message of every corpus beside the code is read wholly right."""

import json

import pytest

from tests.reading.readers import CORPUS, Case, cases, summary

CORPORA = {path.stem: list(cases(path.stem)) for path in sorted(CORPUS.glob("*.jsonl"))}


@pytest.mark.parametrize("corpus", CORPORA.values(), ids=CORPORA.keys())
def test_reads_every_message_wholly_right(corpus: list[Case]) -> None:
    wrong = [(case.name, case.row["text"]) for case in corpus if not _is_right(case)]
    assert wrong == []


def _is_right(case: Case) -> bool:
    return summary(case.reading) == case.expected()


def test_the_words_that_gave_a_value_stand_in_the_message() -> None:
    for case in (case for corpus in CORPORA.values() for case in corpus):
        for update in case.reading.updates:
            start, end = update.span
            assert case.row["text"][start:end] == update.stated, case.row["text"]


def test_an_update_never_lies_in_the_future() -> None:
    for case in (case for corpus in CORPORA.values() for case in corpus):
        sent = case.row["sent_at"][:10]
        for update in case.reading.updates:
            assert update.as_of.isoformat() <= sent, json.dumps(case.row, ensure_ascii=False)
