"""Reading: what a progress message means, as updates and problems (docs/reading.md).

The reader is imported when it is first asked for: who shows a board takes from here how names are
compared, and reads nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.reading.reader import read
    from bot.reading.scanning.vocabulary import Vocabulary
    from bot.reading.spoken import spoken_of
    from bot.reading.tables.anew import read_row

__all__ = ["Vocabulary", "read", "read_row", "spoken_of"]

_STANDS_IN = {
    "Vocabulary": "bot.reading.scanning.vocabulary",
    "read": "bot.reading.reader",
    "read_row": "bot.reading.tables.anew",
    "spoken_of": "bot.reading.spoken",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 -- of each the type is that told to the checker
    """What stands in a module of the reader, which is imported now."""
    if name not in _STANDS_IN:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_STANDS_IN[name]), name)
