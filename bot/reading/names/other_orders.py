"""Names said in another order together with a word of operation that they hold."""

from typing import Final

from bot.reading.names.likeness import LEAST_FORGIVEN
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_LEADS_TO_IT: Final = Role.TOTAL | Role.CURRENT | Role.REACHED | Role.DONE | Role.FILLER


def in_another_order(vocabulary: Vocabulary, segment: Segment, said: str) -> tuple[str, ...]:
    """The indicator of which all that was `said` before a value is a name in another order.

    净增规上工业企业 is 规上工业企业净增, 新增城镇就业 is 城镇新增就业, also behind words that only
    lead to it (累计实现新增城镇就业320人).
    """
    end = segment.value.start
    start = end - len(said)
    names = _reordered(vocabulary, said)
    for token in (t for t in segment.before if t.start >= start):
        if names or token.start != start or not token.role & _LEADS_TO_IT:
            break
        start = token.end
        names = _reordered(vocabulary, said[start - end :] if start < end else "")
    return names


def _reordered(vocabulary: Vocabulary, words: str) -> tuple[str, ...]:
    return vocabulary.likeness.reordered(words) if len(words) >= LEAST_FORGIVEN else ()
