"""What stands around a report, or is set between its names and figures, changes nothing of it."""

import re

import pytest

from tests.reading.readers import CORPUS, cases, summary

CASES = [case for path in sorted(CORPUS.glob("*.jsonl")) for case in cases(path.stem)]
PLAIN = [case for case in CASES if not case.row.get("prompt") and "\t" not in case.row["text"]]
REPORTS = [case for case in PLAIN if case.reading.updates and "|" not in case.row["text"]]
COUNTED = re.compile(r"(?<=[约工谈厕])(\d+[个户])")


@pytest.mark.parametrize("lead", ["@王主任 ", "#每周进展# ", "好的 ", "📢"])
def test_what_leads_in_changes_nothing(lead: str) -> None:
    for case in REPORTS[3::40]:
        if not case.row["text"].startswith((" ", "指标", "单位")):
            assert summary(case.read(lead + case.row["text"])) == summary(case.reading)


@pytest.mark.parametrize("end", [" @王主任", "\n以上，请审阅", "\n谢谢！", "💪"])
def test_what_ends_a_report_changes_nothing(end: str) -> None:
    for case in REPORTS[5::40]:
        text = case.row["text"]
        if "\n" not in text and "？" not in text:
            assert summary(case.read(text + end)) == summary(case.reading), text


def test_lines_end_alike_on_all_machines() -> None:
    for case in REPORTS[::30]:
        text = case.row["text"].replace("\n", "\r\n")
        assert summary(case.read(text)) == summary(case.reading), text


def test_figures_in_bold_type_are_the_figures() -> None:
    for case in PLAIN[::40]:
        text = re.sub(r"(?<![\d*])(\d+)(?=[个户家次处项])", r"**\1**", case.row["text"])
        assert summary(case.read(text)) == summary(case.reading), text


def test_a_gap_between_a_name_and_its_figure_is_none() -> None:
    short = [case for case in REPORTS if COUNTED.search(case.row["text"])][::20]
    told = [
        summary(case.read(COUNTED.sub(r"是\1", case.row["text"]))) == summary(case.reading)
        for case in short
    ]
    assert len(told) > 40
    assert all(told)
