"""Which indicators a text speaks of, whether or not it gives a figure of them."""

from datetime import date

from bot.reading.reader import LONGEST
from bot.reading.scanning.scan import scan
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.normalise import normalise
from bot.reading.words import Role


def spoken_of(text: str, today: date, vocabulary: Vocabulary) -> set[str]:
    """The catalogue's names of the indicators in a text; a name that fits several gives all."""
    tokens = scan(normalise(text[:LONGEST]).text, today, vocabulary)
    return {name for token in tokens if token.role == Role.INDICATOR for name in token.names}
