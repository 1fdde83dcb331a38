"""Which figures a text speaks of, whether or not it gives them so that they can be stored."""

from datetime import date

from bot.domain.reading import Named
from bot.reading.named import named_in
from bot.reading.reader import LONGEST
from bot.reading.scanning.scan import scan
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.clauses import split
from bot.reading.text.hints import hints_in
from bot.reading.text.normalise import normalise


def spoken_of(text: str, today: date, vocabulary: Vocabulary) -> list[Named]:
    """The figures in a text; a name that fits several indicators gives them all."""
    plain = normalise(text[:LONGEST]).text
    clauses = split(plain, scan(plain, today, vocabulary, hints_in(plain)))
    return [one for clause in clauses for one in named_in(clause, vocabulary)]
