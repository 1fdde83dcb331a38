"""The JSON of `parse --quantities`."""

import pytest

from bot.reading.quantities.face import quantities_json

SENT = "2023-08-16T10:00:00+08:00"


def rows(text: str, sent_at: str | None = SENT) -> list[dict[str, object]]:
    line = {"id": "1", "text": text} | ({"sent_at": sent_at} if sent_at else {})
    answer = quantities_json(line)
    assert answer["id"] == "1"
    found: list[dict[str, object]] = answer["quantities"]
    return found


def test_an_amount_in_its_unit_with_scale_and_place() -> None:
    assert rows("投资约3.5亿元") == [
        {
            "kind": "money",
            "value": 350000000,
            "unit": "元",
            "start": 3,
            "end": 8,
            "qualifier": "about",
        }
    ]


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("百分之二点五", "percent", 2.5, "%"),
        ("3个百分点", "percent", 3, "%"),
        ("五分之一", "number", 0.2, ""),
        ("1 ３/5", "number", 1.6, ""),
        ("一打", "number", 12, ""),
        ("三双", "count", 3, "双"),
        ("16GB", "count", 16, "GB"),
        ("二十几万", "number", 200000, ""),
        ("46亩", "area", 46, "亩"),
    ],
)
def test_kind_value_and_unit(text: str, kind: str, value: float, unit: str) -> None:
    (row,) = rows(text)
    assert (row["kind"], row["value"], row["unit"]) == (kind, value, unit)


def test_a_range_gives_its_ends() -> None:
    (row,) = rows("2-3个")
    assert (row["kind"], row["value"], row["low"], row["high"]) == ("range", None, 2, 3)


def test_a_stretch_gives_its_days() -> None:
    (row,) = rows("1-7月")
    assert (row["kind"], row["value"]) == ("period", None)
    assert (row["from"], row["to"]) == ("2023-01-01", "2023-07-31")


def test_without_a_sending_time_only_a_said_year_is_known() -> None:
    assert rows("2021年3月", None)[0]["from"] == "2021-03-01"
    assert rows("3月", None)[0]["from"] is None
    assert rows("今天", None)[0]["from"] is None
    assert rows("去年3月", None)[0]["from"] is None


def test_labels_and_blanks_are_no_quantities() -> None:
    assert rows("3号楼，5G，XX个，电话13800000000，第3次") == []


@pytest.mark.parametrize("line", [{}, {"text": 3}, {"text": "5个", "sent_at": "yesterday"}])
def test_a_line_that_is_no_request_is_refused(line: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        quantities_json(line)
