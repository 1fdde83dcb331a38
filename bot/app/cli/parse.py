"""`parse`: what messages mean, JSON lines in and out; no database, no network, no token."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from bot.domain.reading import IndicatorUpdate, Reading, Request

Answer = Callable[[Mapping[str, Any]], dict[str, Any]]
_LANGUAGE = "zh-Hans"  # of the faults of a catalogue, as `catalogue check` has it by default


@click.command()
@click.option(
    "--catalogue",
    type=click.Path(exists=True, path_type=Path),
    help="Folder or workbook with units, indicators and targets.",
)
@click.option("--explain", is_flag=True, help="Add to each reading the rules that made it.")
@click.option("--quantities", is_flag=True, help="Only find the quantities; needs no catalogue.")
def command(catalogue: Path | None, explain: bool, quantities: bool) -> None:
    """Read one JSON request a line from standard input, write one JSON reading a line.

    A line that is no valid request gives an error on its line; the exit status is then 1.
    """
    answer = _quantities() if quantities else _readings(catalogue, explain)
    faulty = False
    for line in _lines():
        result = _answered(line, answer)
        faulty = faulty or "error" in result
        _write(result)
    sys.exit(1 if faulty else 0)


def _lines() -> Iterator[bytes]:
    return iter(sys.stdin.buffer)


def _write(result: dict[str, Any]) -> None:
    line = json.dumps(result, ensure_ascii=False) + "\n"
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def _answered(line: bytes, answer: Answer) -> dict[str, Any]:
    try:
        request = json.loads(line.decode("utf-8-sig"))
        if not isinstance(request, dict):
            raise TypeError("no object")
        return answer(request)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        return {"id": None, "error": f"{type(error).__name__}: {error}"}


def _quantities() -> Answer:
    from bot.reading.quantities.face import quantities_json

    return quantities_json


def _readings(catalogue: Path | None, explain: bool) -> Answer:
    from bot.app.cli.loading import loaded
    from bot.reading import Vocabulary, read
    from bot.reading.explain import explained

    if catalogue is None:
        raise click.UsageError("--catalogue is needed")
    vocabulary = Vocabulary.build(loaded(catalogue, _LANGUAGE))

    def answer(line: Mapping[str, Any]) -> dict[str, Any]:
        reading = read(request_of(line), vocabulary, tracing=explain)
        result = reading_json(_text(line, "id"), reading)
        return result | {"trace": explained(reading)} if explain else result

    return answer


def request_of(line: Mapping[str, Any]) -> Request:
    """The request of one line; raises ValueError where a field is missing or of the wrong kind."""
    sent_at = datetime.fromisoformat(_text(line, "sent_at"))
    if sent_at.tzinfo is None:
        raise ValueError("sent_at without offset")
    unit = line.get("unit")
    prompt = line.get("prompt") or ()
    if not (unit is None or isinstance(unit, str)) or not _names(prompt):
        raise ValueError("unit or prompt")
    addressed = line.get("addressed") or False
    if not isinstance(addressed, bool):
        raise ValueError("addressed")
    return Request(_text(line, "text"), sent_at, unit or None, tuple(prompt), addressed)


def _text(line: Mapping[str, Any], field: str) -> str:
    value = line.get(field)
    if not isinstance(value, str):
        raise ValueError(field)
    return value


def _names(prompt: object) -> bool:
    return isinstance(prompt, list | tuple) and all(isinstance(name, str) for name in prompt)


def reading_json(identity: str, reading: Reading) -> dict[str, Any]:
    """A reading as the contract writes it."""
    return {
        "id": identity,
        "outcome": reading.outcome.value,
        "updates": [_update_json(update) for update in reading.updates],
        "problems": [problem.code.value for problem in reading.problems],
    }


def _update_json(update: IndicatorUpdate) -> dict[str, Any]:
    return {
        "unit": update.unit,
        "indicator": update.indicator,
        "measure": update.measure.value,
        "op": update.op.value,
        "value": _number(update.value),
        "as_of": update.as_of.isoformat(),
        "since": update.since.isoformat() if update.since is not None else None,
        "qualifier": update.qualifier.value,
    }


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
