"""The words that the reader knows: every row, which `scanning/wording.py` finds in a text."""

from typing import Final

from bot.reading.words.fillers import FILLERS
from bot.reading.words.firms import FIRMS
from bot.reading.words.measures import MEASURES
from bot.reading.words.model import Role, Row, row
from bot.reading.words.operations import ADJUSTED, MENDED, OPERATIONS, STILL, SUMS
from bot.reading.words.phrases import PHRASES
from bot.reading.words.places import PLACES
from bot.reading.words.talk import TALK
from bot.reading.words.zero import ZERO

ROWS: tuple[Row, ...] = (*OPERATIONS, *MEASURES, *ZERO, *TALK, *FILLERS, *FIRMS, *PHRASES, *PLACES)
"""Every row; no word stands in two."""

FIGURES: Final = Role.QUANTITY | Role.IS_ZERO | Role.NO_MOVEMENT | Role.ALL_DONE
"""The roles of what states a figure: a number, or a word that stands for one."""

__all__ = ["ADJUSTED", "FIGURES", "MENDED", "ROWS", "STILL", "SUMS", "Role", "Row", "row"]
