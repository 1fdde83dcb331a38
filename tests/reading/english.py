"""A reader of the harbour office, whose liaisons write English, and its readings in few words."""

from datetime import datetime
from functools import cache

from bot.domain.reading import IndicatorUpdate, Measure, Reading, Request
from bot.office.files import load_catalogue
from bot.reading import Vocabulary, read
from tests.reading.readers import ROOT

OFFICE = ROOT / "tests" / "offices" / "harbour"
FRIDAY = datetime.fromisoformat("2025-05-23T16:40:00+01:00")
"""When every message is sent; its week began on 19 May."""
SENDER = "Harbour House"


@cache
def vocabulary() -> Vocabulary:
    loaded = load_catalogue(OFFICE)
    assert loaded.catalogue is not None, loaded.faults
    return Vocabulary.build(loaded.catalogue)


def heard(text: str, addressed: bool = False) -> Reading:
    return read(Request(text, FRIDAY, SENDER, (), addressed), vocabulary())


def told(text: str, addressed: bool = False) -> str:
    """What is stored, asked or done of a message: "home visits add 5; ask range"."""
    reading = heard(text, addressed)
    parts = [*map(_stored, reading.updates), *(f"ask {p.code.value}" for p in reading.problems)]
    return "; ".join(parts) or reading.outcome.value


def _stored(one: IndicatorUpdate) -> str:
    """One figure; the sender, the day of sending and the actual are not said."""
    days = "" if one.measure is Measure.TARGET else _days(one)
    unit = "" if one.unit == SENDER else f"{one.unit}: "
    measure = "" if one.measure is Measure.ACTUAL else f" {one.measure.value}"
    value = f"{one.value.normalize():f}"
    return f"{unit}{one.indicator}{measure} {one.op.value} {value}{_exactly(one)}{days}"


def _exactly(one: IndicatorUpdate) -> str:
    return "" if one.qualifier.value == "exact" else f" {one.qualifier.value}"


def _days(one: IndicatorUpdate) -> str:
    if one.since is not None:
        return f" {one.since:%m-%d}..{one.as_of:%m-%d}"
    return "" if one.as_of == FRIDAY.date() else f" {one.as_of:%m-%d}"
