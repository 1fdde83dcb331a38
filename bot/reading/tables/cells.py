"""What stands in a cell: the pieces that the reader knows, without those of its neighbours."""

from bisect import bisect_left
from datetime import date

from bot.reading.scanning.scan import scan
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.tables.grid import Cell
from bot.reading.tables.head import Head
from bot.reading.text.hints import hints_in
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role


class Sight:
    """The pieces of a text as they stand in its cells.

    A cell is scanned anew where a piece of the whole text reaches over its ends (签约 and 总投资
    in two cells are two names), or where a plain number was taken for something else. `heads` is
    what words over columns or before rows, behind those of an indicator, were found to say.
    """

    def __init__(self, text: str, tokens: list[Token], today: date, vocabulary: Vocabulary) -> None:
        """Over the pieces of the whole text, in order."""
        self.text = text
        self.today = today
        self.vocabulary = vocabulary
        self._tokens = tokens
        self._starts: list[int] = []
        self._anew: dict[str, list[Token]] = {}
        self._seen: dict[tuple[int, int], list[Token]] = {}
        self.heads: dict[tuple[str, tuple[str, ...]], Head] = {}

    def tokens(self, cell: Cell) -> list[Token]:
        """The pieces in a cell, in order; each cell is looked at once."""
        place = cell.start, cell.end
        seen = self._seen.get(place)
        if seen is None:
            seen = self._seen[place] = self._look(cell)
        return seen

    def _look(self, cell: Cell) -> list[Token]:
        if not self._starts:  # few messages have cells
            self._starts = [token.start for token in self._tokens]
        first = bisect_left(self._starts, cell.start)
        last = bisect_left(self._starts, cell.end, first)
        found = self._tokens[first:last]
        over = bool(found) and found[-1].end > cell.end
        over = over or (first > 0 and self._tokens[first - 1].end > cell.start)
        if over or (cell.number and [t.role for t in found] != [Role.QUANTITY]):
            return self._scanned(cell)
        return found

    def clause(self, cell: Cell) -> Clause:
        """The cell as a clause of its own, in no sentence of the text."""
        clause = Clause(cell.start, cell.end, cell.text)
        clause.hold(self.tokens(cell))
        clause.sentence = -2
        return clause

    def _scanned(self, cell: Cell) -> list[Token]:
        if cell.text not in self._anew:
            hints = hints_in(cell.text)
            self._anew[cell.text] = scan(cell.text, self.today, self.vocabulary, hints)
        at = cell.start
        return [t.moved(t.start + at, t.end + at) for t in self._anew[cell.text]]
