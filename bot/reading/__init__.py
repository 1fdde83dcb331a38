"""Reading: what a progress message means, as updates and problems (docs/reading.md)."""

from bot.reading.reader import read
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.spoken import spoken_of

__all__ = ["Vocabulary", "read", "spoken_of"]
