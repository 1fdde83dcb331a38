"""Numbers as English says them: two, 3 dozen, several, at least 5, 20 or so, 12 of 40, 5 pm."""

import re
from decimal import Decimal
from typing import Final

from bot.domain.reading import Qualifier
from bot.reading.quantities.english.words import SMALL
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind

_NAME: Final = "\ue000"
_WORD: Final = re.compile(rf"(?P<word>{'|'.join(SMALL)})(?= (?:new |more )?{_NAME}|[,;.\n]|$)")
_VAGUE: Final = re.compile(
    r"(?:several|numerous|countless|multiple|a (?:few|couple(?: of)?|handful of|dozen|lot of"
    r"|number of)|(?:half )?a dozen|dozens(?: of)?|hundreds of|thousands of|lots of|plenty of)"
    r"(?![a-z])"
)
_SOME: Final = re.compile(rf"(?:many|some|few)(?= {_NAME}|$)")
_OPENS: Final = re.compile(r"(?:^|[,;:.\n(]) ?$")
_CLOCK: Final = re.compile(r"(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)? ?(?:[ap]\.?m\b|o'clock)")
_PHONE: Final = re.compile(r"0\d{2,4}(?:[ -]\d{3,4}){2}(?!\d)")
_DOZEN: Final = re.compile(" dozen(?![a-z])")
_LEAD: Final = re.compile(
    r"(?:(?P<AT_LEAST>(?:more|greater) than|at least|(?:no|not) (?:fewer|less) than|over|above"
    r"|exceeding|a minimum of)"
    r"|(?P<AT_MOST>(?:less|fewer) than|at most|(?:no|not) more than|under|below|up to|within"
    r"|a maximum of)"
    r"|(?P<ABOUT>about|around|approx\.?|approximately|roughly|nearly|almost|close to|some|circa))"
    r" $|(?<=[a-z\ue000] )(?P<TILDE>~)$"
)
_TAIL: Final = re.compile(
    r" (?:(?P<ABOUT>or so|approx\.?|approximately|roughly)|(?P<AT_LEAST>or more|at least)"
    rf"|(?P<AT_MOST>or (?:less|fewer)|at most|max))(?![a-z])|(?P<PLUS>\+)(?= [a-z{_NAME}])"
)
_REACH: Final = 16


def read_words(text: str, start: int) -> Quantity | None:
    """A number in words that a name follows, or a vague one."""
    small = _WORD.match(text, start)
    if small is not None:
        value = Decimal(SMALL[small["word"]])
        return Quantity(Kind.NUMBER, start, small.end(), value=value, amount=value)
    vague = _VAGUE.match(text, start)
    if vague is None and _OPENS.search(text, max(0, start - 2), start):
        vague = _SOME.match(text, start)
    return None if vague is None else Quantity(Kind.VAGUE, start, vague.end())


def read_figure(text: str, start: int) -> Quantity | None:
    """A number in digits that English reads otherwise: a time, a telephone number, a last word."""
    return _ending_a_sentence(text, start) or _label(text, start)


_ENDING: Final = re.compile(rf"(?<=[a-z{_NAME}] )\d{{1,2}}(?=\. )")


def _ending_a_sentence(text: str, start: int) -> Quantity | None:
    """A number behind a word and before a full stop, which marks no place in a list (Meals 60.)."""
    ending = _ENDING.match(text, start)
    if ending is None:
        return None
    value = Decimal(ending[0])
    return Quantity(Kind.NUMBER, start, ending.end(), value=value, amount=value)


def _label(text: str, start: int) -> Quantity | None:
    """A time of day (5 pm, 10.30am) or a telephone number in groups (0722 000 111)."""
    clock = _CLOCK.match(text, start)
    if clock is not None:
        return Quantity(Kind.TIME, start, clock.end())
    phone = _PHONE.match(text, start)
    return None if phone is None else Quantity(Kind.PHONE, start, phone.end())


def as_said(text: str, quantity: Quantity) -> Quantity:
    """The quantity with the English words around it: dozens, and how exactly it is meant."""
    return _qualified(text, _with_rest(text, _in_dozens(text, quantity)))


_REST: Final = re.compile(r" (?P<rest>\d{1,3}) ?(?:g|m|grams|metres|meters)(?![a-z])")
_WHOLE: Final = {"kg": Decimal("0.001"), "km": Decimal(1)}


def _with_rest(text: str, quantity: Quantity) -> Quantity:
    """The quantity with the smaller measure behind it (12 kg 500 g)."""
    share = _WHOLE.get(quantity.unit_text.lower())
    rest = _REST.match(text, quantity.end) if share is not None else None
    if rest is None or share is None or quantity.value is None:
        return quantity
    more = Decimal(rest["rest"]) * share
    value, amount = (
        quantity.value + more,
        (quantity.amount or Decimal(0)) + Decimal(rest["rest"]) / 1000,
    )
    return quantity.but(value=value, amount=amount, end=rest.end())


def _in_dozens(text: str, quantity: Quantity) -> Quantity:
    dozen = _DOZEN.match(text, quantity.end)
    if dozen is None or quantity.kind is not Kind.NUMBER or quantity.value is None:
        return quantity
    value = quantity.value * 12
    return quantity.but(value=value, amount=value, end=dozen.end())


def _qualified(text: str, quantity: Quantity) -> Quantity:
    if quantity.stretch is not None or quantity.qualifier is not Qualifier.EXACT:
        return quantity
    lead = _LEAD.search(text, max(0, quantity.start - _REACH), quantity.start)
    if lead is not None and not _whole(text, lead.start()):
        lead = None
    tail = _TAIL.match(text, quantity.end)
    word = (lead and lead.lastgroup) or (tail and tail.lastgroup)
    if not word:
        return quantity
    return quantity.but(
        qualifier=Qualifier[_MEANT.get(word, word)],
        before=quantity.start - lead.start() if lead else quantity.before,
        after=tail.end() - quantity.end if tail else quantity.after,
    )


_MEANT: Final = {"TILDE": "ABOUT", "PLUS": "AT_LEAST"}


def _whole(text: str, start: int) -> bool:
    """Whether a word begins at `start`, and no longer one goes on there."""
    before = text[start - 1 : start]
    return not (before.isascii() and before.isalpha())
