"""A row of a table sent anew, in answer to the question about it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.domain.reading import IndicatorUpdate, Problem, Request
from bot.reading.reader import read
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.tables.grid import Cell, Line
from bot.reading.text.normalise import normalise

_DIVIDED: Final = re.compile(r"[\t|]|\s*[,;、]\s*|\s+")
_SLASH: Final = re.compile("/")
_NUMBER: Final = re.compile(r"\d")


def read_row(
    said: Request, sent: Problem, text: str, vocabulary: Vocabulary
) -> tuple[IndicatorUpdate, ...]:
    """What a reply says as the row that a problem asked for; empty where it is none.

    `said` is the reply, `text` the message in which the row stood. The reply is read under the
    heading of the row: as a whole row, as the figures alone behind what names the row, or in words.
    """
    above = text[: sent.above]
    for words in _ways(said, sent):
        whole = f"{above}\n{words}" if above else words
        reading = read(replace(said, text=whole, prompt=()), vocabulary)
        start = len(whole) - len(words)
        found = tuple(one for one in reading.updates if one.span[0] >= start)
        if found and not any(problem.span[1] > start for problem in reading.problems):
            return found
    return ()


def _ways(said: Request, sent: Problem) -> Iterator[str]:
    """The words that a reply may stand for, the likeliest first."""
    reply = said.text.strip()
    cells, lead = _cells(reply), _lead(_cells(sent.words))
    named = any(not _bare(cell) for cell in cells)
    yield "\t".join(cell.text for cell in cells)
    if named and lead and lead[0].number:
        yield "\t".join(cell.text for cell in (lead[0], *cells))
    if not named:
        yield "\t".join(cell.text for cell in (*lead, *cells))
    if sent.unit:
        yield f"{sent.unit}:{reply}"
    if not named and (first := _NUMBER.search(sent.words)):
        yield sent.words[: first.start()] + reply


def _cells(words: str) -> list[Cell]:
    """The cells of a row, however it is divided; a slash divides where nothing else does."""
    line = Line(0, normalise(words).text.strip())
    cells = line.cells(_DIVIDED)
    return cells if len(cells) > 1 else line.cells(_SLASH)


def _bare(cell: Cell) -> bool:
    return cell.number or cell.blank or not _names(cell.text)


def _names(words: str) -> bool:
    """Whether words do more than count (3个)."""
    return _NUMBER.match(words) is None and words not in ("无", "零", "没有")


def _lead(cells: list[Cell]) -> list[Cell]:
    """What names a row: its place and its names, up to the first figure behind them."""
    first = next((place for place, cell in enumerate(cells) if not _bare(cell)), None)
    if first is None:
        return []
    last = first
    while last < len(cells) and not _bare(cells[last]):
        last += 1
    figures = any(_NUMBER.search(cell.text) for cell in cells[first:last])
    return [] if figures else cells[:last]
