"""Corrections and withdrawals in English."""

import pytest

from tests.reading.english import told

MEANT = (
    ("correction: home visits should be 13", "home visits correct 13"),
    ("correction: it should be 13", "* correct 13"),
    ("correction: home visits 13, not 12", "home visits correct 13"),
    ("home visits should be 13", "home visits correct 13"),
    ("home visits should read 13", "home visits correct 13"),
    ("home visits should have been 13", "home visits correct 13"),
    ("it should be 13 not 12", "* correct 13"),
    ("fixed: 13 not 12", "* correct 13"),
    ("fixed: home visits 13 not 12", "home visits correct 13"),
    ("not 12 but 13", "* correct 13"),
    ("home visits is not 12 but 13", "home visits correct 13"),
    ("I meant 13 home visits", "home visits correct 13"),
    ("wrong number, home visits is 13", "home visits correct 13"),
    ("home visits 12 was wrong, should be 13", "home visits correct 13"),
    ("typo: home visits 13", "home visits correct 13"),
    ("please change home visits to 13", "home visits correct 13"),
    ("please correct home visits to 13", "home visits correct 13"),
    ("home visits corrected to 13", "home visits correct 13"),
    ("make that 13", "* correct 13"),
    ("sorry, it should be 13", "* correct 13"),
    ("yesterday's home visits should be 4", "home visits correct 4 05-22"),
    ("my last report was wrong: home visits 13", "home visits correct 13"),
    ("should be 13 home visits", "home visits correct 13"),
    ("target should be 45", "* target correct 45"),
    ("please delete my last report", "undo"),
    ("ignore my last message", "undo"),
    ("disregard my last message", "undo"),
    ("scrap my last report", "undo"),
    ("remove my last report", "undo"),
    ("withdraw my last report", "undo"),
    ("cancel my last", "undo"),
    ("please undo my last message", "undo"),
    ("actually home visits is 13", "home visits correct 13"),
    ("sorry it's 13 home visits not 12", "home visits correct 13"),
    ("oops, 13 home visits", "home visits correct 13"),
    ("not 12 home visits, 13", "* correct 13"),
    ("home visits for yesterday should be 4 not 5", "home visits correct 4 05-22"),
    ("correction to yesterday: home visits 4", "home visits correct 4 05-22"),
    ("correction for NQC: home visits 4", "North Quay Centre: home visits correct 4"),
    ("NQC: correction, home visits 4", "North Quay Centre: home visits correct 4"),
    ("CORRECTION - home visits 4", "home visits correct 4"),
    ("please correct: home visits 4 instead of 5", "home visits correct 4"),
    ("that was wrong, it's 4", "* correct 4"),
    ("home visits target 450 not 400", "home visits target correct 450"),
    ("could you please correct home visits to 13", "home visits correct 13"),
    ("delete that", "undo"),
    ("wrong group, ignore my last message", "undo"),
    ("sorry, ignore that", "undo"),
    ("I was wrong, 13 home visits", "home visits correct 13"),
    ("home visits 13 (not 12)", "home visits correct 13"),
    ("12 home visits. Correction: 13", "home visits correct 13"),
    ("home visits 12, correction 13", "home visits correct 13"),
    ("edit: home visits 13", "home visits correct 13"),
)


@pytest.mark.parametrize(("text", "meant"), MEANT)
def test_reads_english_corrections(text: str, meant: str) -> None:
    assert told(text) == meant
