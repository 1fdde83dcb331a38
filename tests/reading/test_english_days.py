"""Days and stretches as English names them."""

import pytest

from tests.reading.english import told

MEANT = (
    ("we did 5 home visits yesterday", "home visits window 5 05-22..05-22"),
    ("20 more food parcels today", "food parcels window 20 05-23..05-23"),
    ("as of 5 May: 33 home visits", "home visits set 33 05-05"),
    ("as of yesterday 33 home visits", "home visits set 33 05-22"),
    ("by 5 May we had 33 home visits", "home visits set 33 05-05"),
    ("May: 33 home visits", "home visits window 33 05-01..05-23"),
    ("home visits in April: 31", "home visits window 31 04-01..04-30"),
    ("April home visits 31", "home visits window 31 04-01..04-30"),
    ("home visits last Friday 4", "home visits window 4 05-16..05-16"),
    ("home visits on Monday 4", "home visits window 4 05-19..05-19"),
    (
        "Monday 3 home visits, Tuesday 4",
        "home visits window 3 05-19..05-19; home visits window 4 05-20..05-20",
    ),
    ("3 May: 4 home visits", "home visits window 4 05-03..05-03"),
    ("May 3: 4 home visits", "home visits window 4 05-03..05-03"),
    ("May 3rd: 4 home visits", "home visits window 4 05-03..05-03"),
    ("3rd of May: 4 home visits", "home visits window 4 05-03..05-03"),
    ("home visits on 3 May: 4", "home visits window 4 05-03..05-03"),
    ("Q1 home visits 120", "home visits set 120 03-31"),
    ("Q2 home visits 60", "home visits window 60 04-01..05-23"),
    ("from 1 to 5 May 12 home visits", "home visits window 12 05-01..05-05"),
    ("1-5 May: 12 home visits", "home visits window 12 05-01..05-05"),
    ("1 May to 5 May: 12 home visits", "home visits window 12 05-01..05-05"),
    ("May 1-5: 12 home visits", "home visits window 12 05-01..05-05"),
    ("home visits since Monday 7", "home visits window 7 05-19..05-23"),
    ("home visits since 1 May: 7", "home visits window 7 05-01..05-23"),
    ("January to April: 140 home visits", "home visits set 140 04-30"),
    ("last 7 days: 9 home visits", "home visits window 9 05-17..05-23"),
    ("2 days ago 3 home visits", "home visits window 3 05-21..05-21"),
    ("home visits this month 18", "home visits window 18 05-01..05-23"),
    ("week ending 18 May: 9 home visits", "home visits window 9 05-12..05-18"),
    (
        "NQC: 14 referrals this week, 2 closed",
        "North Quay Centre: referrals window 14 05-19..05-23; "
        "North Quay Centre: referrals closed window 2 05-19..05-23",
    ),
    ("two home visits today", "home visits window 2 05-23..05-23"),
    ("5 home visits today, all good", "home visits window 5 05-23..05-23"),
    (
        "Good afternoon all, 5 home visits today and 2 workshops this week",
        "home visits window 5 05-23..05-23; workshops window 2 05-19..05-23",
    ),
    (
        "hi team! HH report for today: home visits 5, meals served 40",
        "home visits window 5 05-23..05-23; meals served window 40 05-23..05-23",
    ),
    (
        "Weekly report 19-23 May\nhome visits 5\nworkshops 2",
        "home visits window 5 05-19..05-23; workshops window 2 05-19..05-23",
    ),
    (
        "home visits this week: 5 (last week: 7)",
        "home visits window 5 05-19..05-23; home visits window 7 05-12..05-18",
    ),
    ("served 40 meals today", "meals served window 40 05-23..05-23"),
    ("40 meals today", "meals served window 40 05-23..05-23"),
    ("we served 120 meals on Tuesday", "meals served window 120 05-20..05-20"),
    ("gave out 20 food parcels this week", "food parcels window 20 05-19..05-23"),
    ("ran 2 workshops last week", "workshops window 2 05-12..05-18"),
    ("in the first quarter we did 90 home visits", "home visits set 90 03-31"),
    ("in the last quarter we did 90 home visits", "home visits set 90 03-31"),
    ("in 2024 we did 380 home visits", "home visits set 380 12-31"),
    ("May so far: 18 home visits", "home visits window 18 05-01..05-23"),
    ("so far this week 5 home visits", "home visits window 5 05-19..05-23"),
    ("5 home visits so far this week", "home visits window 5 05-19..05-23"),
    ("another 3 home visits yesterday", "home visits window 3 05-22..05-22"),
    ("home visits: +3 today", "home visits window 3 05-23..05-23"),
    ("we have 2 workshops on Monday", "workshops window 2 05-19..05-19"),
    ("2 workshops on 28 May", "workshops window 2 05-23..05-23"),
    ("5 home visit today", "home visits window 5 05-23..05-23"),
    (
        "Morning all. Yesterday: 6 home visits, 1 workshop.",
        "home visits window 6 05-22..05-22; workshops window 1 05-22..05-22",
    ),
    (
        "This week we completed 6 home visits and served 210 meals.",
        "home visits window 6 05-19..05-23; meals served window 210 05-19..05-23",
    ),
    ("In April we completed 31 home visits", "home visits window 31 04-01..04-30"),
    (
        "NQC report for 22 May: home visits 6",
        "North Quay Centre: home visits window 6 05-22..05-22",
    ),
    ("NQC (22 May): 6 home visits", "North Quay Centre: home visits window 6 05-22..05-22"),
    ("NQC reached 60 home visits today", "North Quay Centre: home visits window 60 05-23..05-23"),
    (
        "meals served: Mon 20, Tue 30, Wed 25",
        "meals served window 20 05-19..05-19; meals served window 30 05-20..05-20; "
        "meals served window 25 05-21..05-21",
    ),
    ("meals served 40 today and 35 yesterday", "meals served window 40 05-23..05-23"),
    (
        "40 meals served today, 35 yesterday",
        "meals served window 40 05-23..05-23; meals served window 35 05-22..05-22",
    ),
    ("meals served last week 210 vs 190 the week before", "meals served window 210 05-12..05-18"),
    ("pls note home visits 13 today", "home visits window 13 05-23..05-23"),
    ("fyi 13 home visits today", "home visits window 13 05-23..05-23"),
    ("last year we did 380 home visits", "home visits set 380 12-31"),
    ("the week 12-18 May: 9 home visits", "home visits window 9 05-12..05-18"),
    ("home visits 9 (12-18 May)", "home visits window 9 05-12..05-18"),
    ("home visits, April: 31", "home visits window 31 04-01..04-30"),
    ("home visits Jan-Apr 140", "home visits set 140 04-30"),
    ("home visits until 18 May: 44", "home visits set 44 05-18"),
    ("home visits as at 30 April 140", "home visits set 140 04-30"),
    ("total as of 18 May: 44 home visits", "home visits set 44 05-18"),
)


@pytest.mark.parametrize(("text", "meant"), MEANT)
def test_reads_english_days(text: str, meant: str) -> None:
    assert told(text) == meant
