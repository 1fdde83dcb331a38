"""`parse`: what messages mean, JSON lines in and out; no database, no network, no token."""

import json
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from bot.app.cli.language import language_option
from bot.app.cli.request_lines import QUANTITIES, REQUEST, Field, Line, faults, line_of, told
from bot.domain.messages import Text
from bot.domain.reading import IndicatorUpdate, Reading, Request

EXAMPLE = Path(__file__).parents[2] / "office" / "example"
Answer = Callable[[Line], dict[str, Any] | tuple[Text, ...]]


@click.command()
@click.option(
    "--catalogue",
    type=click.Path(exists=True, path_type=Path),
    help="Folder or workbook with units, indicators and targets; needed but for --quantities."
    f" The example office is {EXAMPLE}.",
)
@click.option("--explain", is_flag=True, help="Add to each reading the rules that made it.")
@click.option("--quantities", is_flag=True, help="Only find the quantities; needs no catalogue.")
@language_option
def command(catalogue: Path | None, explain: bool, quantities: bool, language: str) -> None:
    """Read one JSON request a line from standard input, write one JSON reading a line.

    A line that is no valid request gives an error on its line that says what is wrong and what to
    write instead; the exit status is then 1.
    """
    answer = _quantities() if quantities else _readings(catalogue, explain, language)
    fields = QUANTITIES if quantities else REQUEST
    lines = unread = 0
    for lines, raw in enumerate(sys.stdin.buffer, start=1):
        result = _answered(raw, fields, answer)
        unread += isinstance(result, tuple)
        _write(_unread(told(lines, result), language) if isinstance(result, tuple) else result)
    if unread:
        counts = Text("requests-unread", {"lines": lines, "unread": unread})
        click.echo(_words(counts, language), err=True)
        sys.exit(1)


def _write(result: dict[str, Any]) -> None:
    line = json.dumps(result, ensure_ascii=False) + "\n"
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def _answered(
    raw: bytes, fields: Sequence[Field], answer: Answer
) -> dict[str, Any] | tuple[Text, ...]:
    """The answer to a line, or its faults; a failure of ours is one too, and the rest is read."""
    line = line_of(raw)
    if isinstance(line, Text):
        return (line,)
    try:
        return faults(line, fields) or answer(line)
    except Exception as error:
        return (Text("request-ours", {"error": f"{type(error).__name__}: {error}"}),)


def _unread(fault: Text, language: str) -> dict[str, Any]:
    return {"id": None, "error": _words(fault, language)}


def _words(text: Text, language: str) -> str:
    from bot.texts import render_plain  # the message catalogues are opened only when needed

    return render_plain(text, language)


def _quantities() -> Answer:
    from bot.reading.quantities.face import quantities_json

    return quantities_json


def _readings(catalogue: Path | None, explain: bool, language: str) -> Answer:
    from bot.app.cli.loading import loaded
    from bot.app.cli.request_names import Names
    from bot.reading import Vocabulary, read
    from bot.reading.explain import explained

    if catalogue is None:
        raise click.UsageError(f"--catalogue is needed, such as the example: --catalogue {EXAMPLE}")
    office = loaded(catalogue, language)
    vocabulary, names = Vocabulary.build(office), Names.of(office)

    def answer(line: Line) -> dict[str, Any] | tuple[Text, ...]:
        meant = names.meant(line)
        if isinstance(meant, tuple):
            return meant
        reading = read(request_of(meant), vocabulary, tracing=explain)
        result = reading_json(line["id"], reading)
        return result | {"trace": explained(reading)} if explain else result

    return answer


def request_of(line: Line) -> Request:
    """The request of a line without faults."""
    sent_at = datetime.fromisoformat(line["sent_at"])
    prompt = tuple(line.get("prompt") or ())
    unit = line.get("unit") or None
    return Request(line["text"], sent_at, unit, prompt, bool(line.get("addressed")))


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
