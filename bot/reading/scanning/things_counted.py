"""What a number counts, where it has run into the next name (1300处隐患整改了1262处隐患)."""

from itertools import pairwise
from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_SHORTEST: Final = 2


def with_things_counted(tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; of a name between two numbers the first part is what the first one counts.

    The rest is what was done with so many of them, as a verb and 了 tell.
    """
    found = list(tokens)
    for number, name in pairwise(tokens):
        if name.role != Role.INDICATOR or number.role != Role.QUANTITY or number.end != name.start:
            continue
        thing = _thing(name.words, vocabulary) if _was_done(tokens, name) else ""
        if thing:
            place = found.index(name)
            found[place : place + 1] = _parted(name, thing, vocabulary)
    return found if len(found) > len(tokens) else tokens


def _was_done(tokens: list[Token], name: Token) -> bool:
    """Whether 了 and another number follow a name at once."""
    behind = [t for t in tokens if t.start >= name.end][:2]
    done = len(behind) > 1 and behind[0].words == "了" and behind[0].start == name.end
    return done and behind[1].role == Role.QUANTITY


def _thing(words: str, vocabulary: Vocabulary) -> str:
    """The longest beginning of a name that is a name by itself, or nothing."""
    lengths = range(len(words) - _SHORTEST, _SHORTEST - 1, -1)
    return next((words[:end] for end in lengths if words[:end] in vocabulary.forms), "")


def _parted(name: Token, thing: str, vocabulary: Vocabulary) -> list[Token]:
    end = name.start + len(thing)
    counted = Token(name.role, name.start, end, thing, name.rule, vocabulary.forms[thing])
    done = Token(Role.FILLER, end, name.end, name.words[len(thing) :], "changes_nothing")
    return [counted, done]
