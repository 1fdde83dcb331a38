"""`parse` as the contract fixes it: JSON lines in, JSON lines out, in order."""

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.reading.readers import CORPUS, EXAMPLE, NOVEMBER, ROOT


def parse(lines: list[str], *options: str) -> tuple[list[dict[str, Any]], int]:
    done = run(lines, *options)
    return [json.loads(line) for line in done.stdout.decode().splitlines()], done.returncode


def run(
    lines: list[str], *options: str, python: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[bytes]:
    """The command as a process of its own, with options of Python's if need be."""
    return subprocess.run(
        [sys.executable, *python, "-m", "bot", "parse", *options],
        input="\n".join(lines).encode(),
        capture_output=True,
        cwd=ROOT,
        check=False,
        timeout=60,
    )


def request(text: str, **fields: object) -> str:
    told = {"id": "a", "text": text, "sent_at": NOVEMBER, "unit": "商务局", **fields}
    return json.dumps(told, ensure_ascii=False)


def test_a_reading_has_the_fields_of_the_contract() -> None:
    (reading,), status = parse([request("本周签约2个")], "--catalogue", str(EXAMPLE))
    assert status == 0
    assert reading == {
        "id": "a",
        "outcome": "record",
        "updates": [
            {
                "unit": "商务局",
                "indicator": "签约落地项目",
                "measure": "actual",
                "op": "window",
                "value": 2,
                "as_of": "2023-11-08",
                "since": "2023-11-06",
                "qualifier": "exact",
            }
        ],
        "problems": [],
    }


def test_a_bad_line_is_answered_on_its_line_and_the_run_goes_on() -> None:
    lines = ["nonsense", request("签约1个"), "[]", request("收到", sent_at="2023-11-08T10:00:00")]
    readings, status = parse(lines, "--catalogue", str(EXAMPLE))
    assert status == 1
    assert [reading["id"] for reading in readings] == [None, "a", None, None]
    assert all("error" in readings[place] for place in (0, 2, 3))


def test_a_whole_corpus_keeps_its_order() -> None:
    lines = (CORPUS / "examples.jsonl").read_text(encoding="utf-8").splitlines()
    readings, status = parse(lines, "--catalogue", str(EXAMPLE))
    assert status == 0
    assert [r["id"] for r in readings] == [json.loads(line)["id"] for line in lines]


def test_explaining_names_the_rules_in_words() -> None:
    (reading,), _ = parse([request("累计签约3个")], "--catalogue", str(EXAMPLE), "--explain")
    rules = [step["rule"] for step in reading["trace"]]
    assert rules == ["said_as_total", "name", "quantity", "stored_set"]
    assert "总数" in reading["trace"][0]["says"]


def test_explaining_tells_how_a_short_name_and_a_stretch_were_taken() -> None:
    line = request("本周新签约2个，总投资3.5亿元，比上周多1个")
    (reading,), _ = parse([line], "--catalogue", str(EXAMPLE), "--explain")
    told = [(step["rule"], step["words"]) for step in reading["trace"]]
    assert ("short_second_name", "总投资3.5亿元") in told
    assert ("passed_over", "比上周多1个") in told
    assert [rule for rule, _ in told if rule.startswith("stored")] == ["stored_window"] * 2


@pytest.mark.parametrize("corpus", ["examples", "dev-mixed-35", "dev-prose-57"])
def test_every_step_is_explained_in_words(corpus: str) -> None:
    lines = (CORPUS / f"{corpus}.jsonl").read_text(encoding="utf-8").splitlines()
    readings, _ = parse(lines, "--catalogue", str(EXAMPLE), "--explain")
    steps = [step for reading in readings for step in reading["trace"]]
    assert {step["rule"] for step in steps if step["says"] == step["rule"]} == set()
    assert len(steps) > len(lines)


def test_quantities_need_no_catalogue() -> None:
    (found,), status = parse([request("投资3.5亿元")], "--quantities")
    assert status == 0
    (quantity,) = found["quantities"]
    assert (quantity["kind"], quantity["value"], quantity["unit"]) == ("money", 350000000, "元")


def test_it_loads_no_database_and_no_messenger() -> None:
    done = run([request("签约1个")], "--catalogue", str(EXAMPLE), python=("-X", "importtime"))
    loaded = {line.split("|")[-1].strip() for line in done.stderr.decode().splitlines()}
    assert "bot.reading" in loaded
    assert not loaded & {"sqlalchemy", "storage", "telegram", "pydantic", "fluent.runtime"}
