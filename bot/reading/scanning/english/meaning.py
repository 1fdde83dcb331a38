"""All that English words mean beside others, one rule after the other."""

from bot.reading.scanning.english.beside import as_meant_beside
from bot.reading.scanning.english.counted_things import with_counted_things
from bot.reading.scanning.english.kinds import without_kinds
from bot.reading.scanning.english.said_behind import with_what_is_said_behind
from bot.reading.scanning.english.undone import without_what_was_not_done
from bot.reading.scanning.english.year_on_year import with_growth
from bot.reading.text.tokens import Token


def as_meant_in_english(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens of a normalised text as they are meant where it is in English."""
    told = without_kinds(text, with_counted_things(text, tokens))
    told = with_growth(text, as_meant_beside(text, told))
    return with_what_is_said_behind(text, without_what_was_not_done(text, told))
