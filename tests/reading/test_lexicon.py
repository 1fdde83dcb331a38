"""Words are found as by looking, at each place in turn, for the longest one that begins there."""

from hypothesis import given
from hypothesis import strategies as st

from bot.reading.scanning.lexicon import Lexicon

LETTERS = st.text("签约开工a1个", max_size=12)
WORDS = st.sets(st.text("签约开工a1个", min_size=1, max_size=4), max_size=8)


def longest_first(words: set[str], text: str) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    place = 0
    while place < len(text):
        here = [word for word in words if text.startswith(word, place)]
        if here:
            word = max(here, key=len)
            found.append((place, place + len(word), word))
        place += len(max(here, key=len)) if here else 1
    return found


@given(WORDS, LETTERS)
def test_the_longest_word_at_each_place_is_found(words: set[str], text: str) -> None:
    lexicon = Lexicon((word, word) for word in words)
    assert lexicon.found_in(text) == longest_first(words, text)


def test_a_word_within_one_that_breaks_off_is_found() -> None:
    lexicon = Lexicon((word, word) for word in ("签约开工个", "约开", "工"))
    assert lexicon.found_in("签约开工a") == [(1, 3, "约开"), (3, 4, "工")]
