"""Reading: what a progress message means, as updates and problems (docs/reading.md)."""

from bot.reading.reader import read
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.spoken import spoken_of
from bot.reading.tables.anew import read_row

__all__ = ["Vocabulary", "read", "read_row", "spoken_of"]
