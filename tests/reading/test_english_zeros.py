"""Nothing done, in English."""

import pytest

from tests.reading.english import told

MEANT = (
    ("nothing this week", "* window 0 05-19..05-23"),
    ("nothing to report", "* add 0"),
    ("nothing to report this week", "* window 0 05-19..05-23"),
    ("nothing yesterday", "* window 0 05-22..05-22"),
    ("no progress this week", "* window 0 05-19..05-23"),
    ("nothing new", "* add 0"),
    ("no change", "* add 0"),
    ("no updates this week", "* window 0 05-19..05-23"),
    ("none this week", "* window 0 05-19..05-23"),
    ("no new referrals", "referrals add 0"),
    ("no new referrals this week", "referrals window 0 05-19..05-23"),
    ("no referrals today", "referrals window 0 05-23..05-23"),
    ("no home visits", "home visits add 0"),
    ("no home visits yet", "home visits add 0"),
    ("home visits: zero", "home visits add 0"),
    ("zero home visits this week", "home visits window 0 05-19..05-23"),
    ("home visits nil", "home visits add 0"),
    ("home visits: none", "home visits add 0"),
    ("home visits: nothing", "home visits add 0"),
    ("home visits: no change", "home visits add 0"),
    ("5 home visits, no referrals", "home visits add 5; referrals add 0"),
    (
        "NQC 0 home visits, SQC nil",
        "North Quay Centre: home visits add 0; South Quay Centre: home visits add 0",
    ),
    ("NQC nothing this week", "North Quay Centre: * window 0 05-19..05-23"),
    ("no activity this week", "* window 0 05-19..05-23"),
    ("we had no referrals this week", "referrals window 0 05-19..05-23"),
    ("there were no workshops in April", "workshops window 0 04-01..04-30"),
    ("no food parcels left", "food parcels remaining set 0"),
    ("zero referrals, zero workshops", "referrals add 0; workshops add 0"),
    ("no meals served on Tuesday", "meals served window 0 05-20..05-20"),
    ("no volunteers today, 0 meals", "volunteers set 0; meals served window 0 05-23..05-23"),
)


@pytest.mark.parametrize(("text", "meant"), MEANT)
def test_reads_english_zeros(text: str, meant: str) -> None:
    assert told(text) == meant
