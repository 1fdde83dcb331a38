"""Reading, measured against what else reads Chinese figures, in one run; prints ratios.

Whole readings of ours stand against JioNLP's money and time extraction alone and against the six
models of Recognizers-Text, on the same messages, round by round in turn.
"""

import json
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from statistics import median
from typing import Any

from bot.domain.catalogue import Catalogue, Unit
from bot.domain.reading import Request
from bot.office import example
from bot.reading import Vocabulary, read, reader

CORPUS = Path(__file__).resolve().parents[1] / "tests" / "corpus"
ROUNDS = 5
FEW, MANY = 150, 1500  # Recognizers-Text needs some 10 ms for a message, JioNLP half of one
OFTEN = 20
DENSE = 40
LONGEST = 4096
HOSTILE = {
    "digits": "1234567890" * 410,
    "numerals": "十百千万亿" * 820,
    "brackets": "(" * 2048 + ")" * 2048,
    "names": "签约" * 2048,
    "figures": "签约2个，" * 819,
    "units": "商务局、" * 1024,
    "dates": "5月1日至5月7日，" * 409,
    "spaces": " \t\u200b" * 1365,
}


@cache
def requests() -> list[Request]:
    """Every worked message of the corpus as a request."""
    return [_request(row) for path in sorted(CORPUS.glob("*.jsonl")) for row in _rows(path)]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _request(row: dict[str, Any]) -> Request:
    return Request(
        row["text"],
        datetime.fromisoformat(row["sent_at"]),
        row.get("unit"),
        tuple(row.get("prompt") or ()),
        bool(row.get("addressed")),
    )


def seconds(work: Callable[[], object]) -> float:
    """Wall time of one call."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def rate(read_one: Callable[[Request], object], messages: list[Request]) -> float:
    """Messages a second over one pass."""
    return len(messages) / seconds(lambda: [read_one(one) for one in messages])


def jionlp() -> Callable[[Request], object]:
    """JioNLP's money and time extraction of one message."""
    import jionlp as rival

    def both(request: Request) -> object:
        moment = request.sent_at.timestamp()
        return (
            rival.ner.extract_money(request.text, with_parsing=True),
            rival.ner.extract_time(request.text, time_base=moment),
        )

    return both


def recognizers() -> Callable[[Request], object]:
    """Six models of Recognizers-Text on one message."""
    from recognizers_date_time import recognize_datetime
    from recognizers_number import recognize_number, recognize_ordinal, recognize_percentage
    from recognizers_number_with_unit import recognize_currency, recognize_dimension
    from recognizers_text import Culture

    plain = (recognize_number, recognize_ordinal, recognize_percentage)
    with_unit = (recognize_currency, recognize_dimension)

    def six(request: Request) -> object:
        found = [model(request.text, Culture.Chinese) for model in plain + with_unit]
        naive = request.sent_at.replace(tzinfo=None)
        return found, recognize_datetime(request.text, Culture.Chinese, reference=naive)

    return six


def grown(catalogue: Catalogue, units: int) -> Catalogue:
    """The catalogue with made-up units added until it has so many."""
    more = (Unit(f"第{n}号观测站管理处", (f"{n}站",)) for n in range(units - len(catalogue.units)))
    return replace(catalogue, units=(*catalogue.units, *more))


def against(
    name: str, rival: Callable[[Request], object], ours: Callable[[Request], object], count: int
) -> None:
    """Print how many times as many messages we read, the median of rounds taken in turn.

    Both read the same messages, `count` of all worked ones; the more, the less it matters which.
    Ours are read several times, so that they take as long to be timed.
    """
    messages = requests()
    some = messages[:: max(1, len(messages) // count)]
    often = max(1, OFTEN * FEW // count)
    rival(some[0])
    ratios = [rate(ours, some * often) / rate(rival, some) for _ in range(ROUNDS)]
    print(f"{name:<42} {median(ratios):8.1f} times  ({min(ratios):.1f} to {max(ratios):.1f})")


def main() -> None:
    """Run all of it and print a table."""
    catalogue = example.catalogue()
    vocabulary = Vocabulary.build(catalogue)
    compiled = not str(reader.__file__).endswith(".py")
    print(f"reader: {'compiled' if compiled else 'plain Python'}")

    def ours(request: Request) -> object:
        return read(request, vocabulary)

    own = sorted(seconds(partial(ours, one)) for one in requests())
    print(f"whole reading: median {median(own) * 1e3:.2f} ms, slowest {own[-1] * 1e3:.2f} ms")
    against("whole readings / JioNLP money and time", jionlp(), ours, MANY)
    against("whole readings / Recognizers-Text, six models", recognizers(), ours, FEW)
    size(catalogue)
    length(ours)
    hostile(ours)
    dense(ours)


def size(catalogue: Catalogue) -> None:
    """How much an office of 10,000 units costs beside one of 118."""
    large = grown(catalogue, 10_000)
    built: list[Vocabulary] = []
    took = seconds(lambda: built.append(Vocabulary.build(large)))
    small = Vocabulary.build(catalogue)
    messages = requests()
    ratios = [
        rate(lambda one: read(one, small), messages)
        / rate(lambda one: read(one, built[0]), messages)
        for _ in range(ROUNDS)
    ]
    print(f"{'time of 10,000 units / 118 units':<42} {median(ratios):8.2f} times")
    print(f"{'building the vocabulary of 10,000 units':<42} {took:8.2f} s")


def length(ours: Callable[[Request], object]) -> None:
    """Whether time grows with length alone: eight times the text, how many times the time."""
    one = "商务局:本周新签约2个,总投资3.5亿元。走访企业6家次，解决问题2个。\n"
    times = [_best(ours, one * count) for count in (10, 80)]
    print(f"{'eight times the text takes':<42} {times[1] / times[0]:8.2f} times")


def hostile(ours: Callable[[Request], object]) -> None:
    """The longest of messages made to be slow, 4,096 characters each."""
    for name, text in HOSTILE.items():
        print(f"{'hostile: ' + name:<42} {_best(ours, text[:LONGEST]) * 1e3:8.1f} ms")


def dense(ours: Callable[[Request], object]) -> None:
    """Texts of 4,096 characters that are one worked message after another, as many as fit."""
    lot = random.Random(3)
    worked = [request.text for request in requests()]
    best = sorted(_best(ours, _filled(worked, lot)) * 1e3 for _ in range(DENSE))
    print(f"{'many reports, median of 40 texts':<42} {median(best):8.1f} ms")
    print(f"{'many reports, the slowest':<42} {best[-1]:8.1f} ms")


def _filled(worked: list[str], lot: random.Random) -> str:
    mark, text = lot.choice("\n。，； "), ""
    while len(text) < LONGEST:
        text += lot.choice(worked) + mark
    return text[:LONGEST]


def _best(ours: Callable[[Request], object], text: str) -> float:
    request = replace(requests()[0], text=text, unit=None, prompt=())
    return min(seconds(lambda: ours(request)) for _ in range(ROUNDS))


if __name__ == "__main__":
    main()
