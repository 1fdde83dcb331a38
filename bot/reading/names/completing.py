"""Names made of the words said and of the name before."""

from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary


def own_or_other(vocabulary: Vocabulary, before: str, words: str) -> tuple[str, ...]:
    """The indicator of which a name of the one before and `words` together are a name."""
    forms = vocabulary.said.get(before, ())
    return next((found for f in forms if (found := vocabulary.forms.get(f + words))), ())


_TAIL: Final = 4
"""So much of a name stays where another word stands for its beginning."""


def its_sibling(vocabulary: Vocabulary, words: str, before: str) -> tuple[str, ...]:
    """The indicator that words name in the place of the beginning of the name before.

    城镇居民收入21560元,农村10270元.
    """
    forms = vocabulary.said.get(before, ()) if len(words) > 1 else ()
    tails = (form[-length:] for form in forms for length in range(len(form) - 2, _TAIL - 1, -1))
    return next((names for tail in tails if (names := vocabulary.forms.get(words + tail))), ())
