"""Why a message was read as it was: the trace in words that a clerk understands."""

from collections.abc import Iterator
from functools import cache
from typing import Final

from bot.domain.reading import Reading, Step
from bot.reading.rules import SAYS
from bot.reading.words import ROWS


def explained(reading: Reading) -> list[dict[str, str]]:
    """The steps of a reading in order, each with its rule, the words it saw and what that means.

    Steps that change nothing (filler words) are left out.
    """
    return list(_lines(reading.trace))


def _lines(trace: tuple[Step, ...]) -> Iterator[dict[str, str]]:
    for step in trace:
        if step.rule not in _UNSAID:
            yield {
                "rule": step.rule,
                "words": step.words,
                "says": sentence(step.rule),
                "result": step.result,
            }


def sentence(rule: str) -> str:
    """The sentence of a rule; its bare name where it has none."""
    return _sentences().get(rule, rule)


@cache
def _sentences() -> dict[str, str]:
    return {row.rule: row.says for row in ROWS} | SAYS


_UNSAID: Final = ("changes_nothing", "is_plain")
