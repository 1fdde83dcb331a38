"""Reading: what a progress message means, as updates and problems (docs/reading.md)."""

from bot.reading.reader import read
from bot.reading.scanning.vocabulary import Vocabulary

__all__ = ["Vocabulary", "read"]
