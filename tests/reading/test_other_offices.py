"""Other offices than the example's: hospitals, school districts in English, a builder."""

import json
from datetime import datetime
from functools import cache

import pytest

from bot.domain.reading import Request
from bot.office.files import load_catalogue
from bot.reading import Vocabulary, read
from tests.reading.readers import ROOT, Case, summary

OFFICES = ROOT / "tests" / "offices"
MESSAGES = [
    (path.parent.name, Case(json.loads(line)))
    for path in sorted(OFFICES.glob("*/messages.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


@cache
def vocabulary(office: str) -> Vocabulary:
    loaded = load_catalogue(OFFICES / office)
    assert loaded.catalogue is not None, loaded.faults
    return Vocabulary.build(loaded.catalogue)


@pytest.mark.parametrize(("office", "case"), MESSAGES, ids=lambda part: getattr(part, "name", part))
def test_reads_the_message_of_another_office_wholly_right(office: str, case: Case) -> None:
    row = case.row
    prompt, addressed = tuple(row.get("prompt") or ()), bool(row.get("addressed"))
    at = datetime.fromisoformat(row["sent_at"])
    request = Request(row["text"], at, row.get("unit"), prompt, addressed)
    assert summary(read(request, vocabulary(office))) == case.expected(), row["text"]
