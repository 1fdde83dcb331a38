"""Names made of the words said and of the name before."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.names.naming import Named
from bot.reading.quantities import QuantityKind
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.segments import Segment
from bot.reading.words import Role


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
    found = next((names for tail in tails if (names := vocabulary.forms.get(words + tail))), ())
    shared = before in found and vocabulary.indicator(before).kind.percent
    return () if shared else found  # 覆盖率86%,规上工业企业186家 counts no share


_ABROAD: Final = ("外出", "赴", "前往", "辗转", "招商")


def met_abroad(context: Context, words: str) -> bool:
    """Whether firms were called on during a journey, which are none of the office's own.

    赴苏州招商,拜访企业7家 is no 走访企业.
    """
    if "拜" not in words:
        return False
    return any(word in context.normal.text for word in _ABROAD)


_SHORT: Final = 2
_APART: Final = re.compile("[,、;] ?")


def of_the_rate_behind(context: Context, segment: Segment, words: str) -> tuple[str, ...]:
    """What a count is of whose rate follows it (整改490处,整改率98%)."""
    text, clause = context.normal.text, segment.clause
    if len(words) < _SHORT or not _APART.fullmatch(clause.ends):
        return ()
    if not text.startswith(words + "率", clause.end + len(clause.ends)):
        return ()
    vocabulary = context.vocabulary
    rates = vocabulary.forms.get(words + "率", ())
    forms = (f[:-1] for rate in rates for f in vocabulary.said[rate] if f.endswith("率"))
    return next((names for form in forms if (names := vocabulary.forms.get(form))), ())


_LEADING: Final = Role.FILLER | Role.STRETCH


def without_lead(segment: Segment) -> str:
    """What is said before a value, without the days and fillers that it begins with."""
    known, start = list(segment.before), segment.start
    while known and known[0].role & _LEADING and known[0].start <= start + 1:
        start = known.pop(0).end
    return naming.said(segment.clause, start, segment.value.start, known)


def of_which_it_is_the_rate(
    context: Context, segment: Segment, head: str, before: str
) -> tuple[str, ...]:
    """What a count behind a rate counts (整改率95%,累计整改2098处)."""
    quantity, vocabulary = segment.value.quantity, context.vocabulary
    counted = quantity is not None and quantity.kind is QuantityKind.COUNT
    if not counted or not naming.shortened(head, before, vocabulary):
        return ()
    rates = [form for form in vocabulary.said.get(before, ()) if form.endswith("率")]
    return next((names for form in rates if (names := vocabulary.forms.get(form[:-1]))), ())


def rate_of_the_last(context: Context, before: Named) -> Named | None:
    """A rate whose name another begins (签约项目3个,投产率33% is 签约项目投产率)."""
    if before.names or before.rule != "other_thing" or context.spoken.void:
        return None
    last = naming.only(context.spoken.names)
    names = naming.short_name(before.words, last, context.vocabulary)
    return Named(names, before.words, "short_second_name", start=before.start) if names else None
