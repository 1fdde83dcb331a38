"""What `parse` says of a line that is no request: the line, the field, what to write instead."""

import json
from typing import Any

import pytest
from click.testing import CliRunner

from bot.app.cli import main
from tests.reading.readers import EXAMPLE

GOOD: dict[str, Any] = {
    "id": "a",
    "text": "本周签约2个",
    "sent_at": "2023-11-08T10:00:00+08:00",
    "unit": "商务局",
}


def asked(*lines: bytes, words: tuple[str, ...] = ()) -> tuple[list[dict[str, Any]], str]:
    """The answers to lines and what stands on standard error."""
    options = words or ("--catalogue", str(EXAMPLE))
    done = CliRunner().invoke(main, ["parse", *options], input=b"\n".join(lines))
    assert done.exit_code == 1, done.output
    return [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def line(**fields: object) -> bytes:
    told = {name: value for name, value in (GOOD | fields).items() if value != "-"}
    return json.dumps(told, ensure_ascii=False).encode()


def error(raw: bytes, *words: str) -> str:
    (answer,), _ = asked(raw, words=words)
    assert answer["id"] is None
    return str(answer["error"])


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"nonsense", "第 1 行：不是 JSON，从第 1 个字符起看不懂；每行写一个对象，如 {"),
        (b'{"id": "a",', "第 1 行：不是 JSON，从第 12 个字符起看不懂"),
        (b"", "第 1 行：是空行；每行写一个对象，如 {"),
        (b"[]", "第 1 行：是 []，不是对象；每行写一个对象，如 {"),
        (b"3", "第 1 行：是 3，不是对象"),
        ('{"text": "签约2个"}'.encode("gbk"), "第 1 行：不是 UTF-8 编码"),
        (b'{"id": ' + b"[" * 100_000, "第 1 行：不是 JSON"),
        (b'{"id": ' + b"1" * 5_000 + b"}", "第 1 行：不是 JSON"),
    ],
)
def test_a_line_that_is_no_object(raw: bytes, told: str) -> None:
    assert error(raw + b"\n").startswith(told)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"id": "-"}, "缺少“id”，应填一个字符串"),
        ({"id": 7}, "“id”不能是 7，应填一个字符串"),
        ({"text": None}, "缺少“text”，应填消息原文"),
        ({"text": ["签约"]}, '“text”不能是 ["签约"]，应填消息原文'),
        ({"sent_at": "-"}, "缺少“sent_at”，应填发送时间"),
        ({"sent_at": "昨天"}, '“sent_at”不能是 "昨天"，应填发送时间'),
        ({"sent_at": "2023-11-08T10:00:00"}, "没有时区，应写成 2023-11-08T10:00:00+08:00 这样"),
        ({"unit": 3}, "“unit”不能是 3，应填单位名称"),
        ({"prompt": "签约"}, '“prompt”不能是 "签约"，应填指标名称的列表'),
        ({"prompt": [1]}, "“prompt”不能是 [1]，应填指标名称的列表"),
        ({"addressed": "yes"}, '“addressed”不能是 "yes"，应填 true 或 false'),
    ],
)
def test_a_field_that_cannot_be(fields: dict[str, object], told: str) -> None:
    assert told in error(line(**fields))


def test_everything_wrong_in_a_line_is_told_at_once() -> None:
    told = error(line(id="-", sent_at="-", addressed=1))
    assert told.count("；") == 2
    assert all(f"“{field}”" in told for field in ("id", "sent_at", "addressed"))


def test_a_long_value_is_quoted_in_part() -> None:
    assert len(error(line(text=["签约"] * 500))) < 200


def test_the_number_of_the_line_is_told_and_at_the_end_how_many_were_not_read() -> None:
    answers, below = asked(line(), line(id=1), line(), b"nonsense")
    assert [answer["id"] for answer in answers] == ["a", None, "a", None]
    assert answers[1]["error"].startswith("第 2 行")
    assert answers[3]["error"].startswith("第 4 行")
    assert below == "4 行中有 2 行没有读，原因写在各行的 error 里\n"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"text": "-"}, "缺少“text”"),
        ({"sent_at": 5}, "“sent_at”不能是 5"),
        ({"sent_at": "soon"}, '“sent_at”不能是 "soon"'),
    ],
)
def test_quantities_tell_their_faults_likewise(fields: dict[str, object], told: str) -> None:
    assert told in error(line(**fields), "--quantities")


def test_in_english() -> None:
    words = ("--catalogue", str(EXAMPLE), "--language", "en")
    assert error(line(sent_at="-"), *words).startswith("line 1: “sent_at” is missing")
    (_,), below = asked(b"{", words=words)
    assert below == "1 of 1 lines was not read; the error on its line says why\n"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"unit": "商物局"}, "“unit”里的“商物局”不是目录里的单位，是不是“商务局"),
        ({"unit": "天宫"}, "“天宫”不是目录里的单位。请填单位表里的名称或别名，没有就填 null"),
        ({"prompt": ["签约落地项木"]}, "“签约落地项木”不是目录里的指标，是不是“签约落地项目"),
    ],
)
def test_a_name_that_is_in_no_catalogue(fields: dict[str, object], told: str) -> None:
    assert told in error(line(**fields))


@pytest.mark.parametrize("unit", ["工信局", "工业和信息化局", "工業和信息化局"])
def test_an_alias_of_a_unit_is_taken_for_its_name(unit: str) -> None:
    options = ["parse", "--catalogue", str(EXAMPLE)]
    done = CliRunner().invoke(main, options, input=line(unit=unit))
    assert done.exit_code == 0, done.output
    assert [one["unit"] for one in json.loads(done.stdout)["updates"]] == ["工业和信息化局"]


def test_an_alias_in_a_prompt_is_taken_for_its_name() -> None:
    options = ["parse", "--catalogue", str(EXAMPLE)]
    done = CliRunner().invoke(main, options, input=line(text="3", prompt=["签约"]))
    assert [one["indicator"] for one in json.loads(done.stdout)["updates"]] == ["签约落地项目"]


@pytest.mark.parametrize("words", [("parse",), ("catalogue", "check", str(EXAMPLE))])
def test_a_language_that_nothing_is_said_in_is_refused(words: tuple[str, ...]) -> None:
    done = CliRunner().invoke(main, [*words, "--language", "xx"])
    assert done.exit_code == 2
    assert "'xx' is not one of 'zh-Hans', 'zh-Hant', 'en'" in done.output
