"""The words of /recognise, /return and /exempt: what they mean, or what is wrong. Pure."""

import re
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation

from bot.domain.catalogue import Catalogue, Indicator
from bot.domain.messages import Text
from bot.domain.reading import IndicatorUpdate, Measure, Op, Qualifier
from bot.reading.meaning.bounds import impossible
from bot.reading.meaning.uoms import converted
from bot.reading.quantities import NEVER_A_VALUE, Quantity, find
from bot.reading.text.normalise import normalise
from bot.services import find as names
from bot.services.find import Found
from bot.services.views.words import NOTHING, listed, short

_DIGITS = 15
_DAY = re.compile(r"(?:(\d{4})[-.年/])?(\d{1,2})[-.月/](\d{1,2})[日号]?")
_LONGEST_REASON = 200
_LONGEST_WORD = 40  # characters: an answer quotes it
_NEAR = 6


@dataclass(frozen=True, slots=True)
class Decision:
    """A unit, an indicator (None: all), and the words that are left."""

    unit: str
    indicator: str | None
    rest: tuple[str, ...]

    @property
    def reason(self) -> str:
        """The words after the first one that is left."""
        return " ".join(self.rest[1:])[:_LONGEST_REASON]


def decision(words: tuple[str, ...], catalogue: Catalogue) -> Decision | Text:
    """Unit and indicator at the head of some words, or that no unit is named."""
    if not words:
        return Text("missing-unit")
    unit = names.unit(words[0], catalogue)
    if unit.name is None:
        return unknown("unit-unknown", words[0], unit)
    indicator = names.indicator(words[1], catalogue).name if len(words) > 1 else None
    return Decision(unit.name, indicator, words[2:] if indicator else words[1:])


def decided(words: tuple[str, ...], catalogue: Catalogue) -> tuple[Decision, Decimal] | Text:
    """A unit, an indicator and an amount of it, or what is missing or cannot be."""
    made = decision(words, catalogue)
    if isinstance(made, Text):
        return made
    if made.indicator is None:
        return _no_indicator(made, catalogue)
    if not made.rest:
        return Text("missing-number")
    indicator = catalogue.indicator[made.indicator]
    made = replace(made, rest=_whole(made.rest))
    value = amount(made.rest[0], indicator)
    told = {"words": _quoted(made.rest[0]), "indicator": indicator.name, "uom": indicator.uom}
    if value is None:
        measured = said_in(made.rest[0]) is not None and indicator.uom
        return Text("amount-of-another-uom" if measured else "amount-wrong", told)
    return Text("amount-torn", told) if _is_torn(value, made.unit, indicator) else (made, value)


def exempted(
    words: tuple[str, ...], catalogue: Catalogue, today: date
) -> tuple[Decision, date] | Text:
    """A unit, perhaps an indicator, and a day not over yet, or what is missing or cannot be."""
    made = decision(words, catalogue)
    if isinstance(made, Text):
        return made
    if not made.rest:
        return Text("missing-day")
    until = day_in(made.rest[0], today)
    if until is None and not made.indicator and any(day_in(w, today) for w in made.rest[1:2]):
        return _no_indicator(made, catalogue)
    if until is None:
        return Text("day-wrong", {"words": _quoted(made.rest[0])})
    if until < today:
        return Text("day-over", {"day": short(until)})
    return (made, until) if made.reason else Text("missing-reason")


def unknown(key: str, words: str, found: Found) -> Text:
    """That some words name nothing (the text `key`), and what comes near."""
    near = Text("scope-near", {"names": listed(found.names, _NEAR)}) if found.names else NOTHING
    return Text(key, {"words": _quoted(words), "near": near})


def amount(word: str, indicator: Indicator) -> Decimal | None:
    """A positive amount of an indicator, in its unit of measure, as reports write it (500万元).

    A plain number is in that unit. None for anything else, and for more than 15 digits.
    """
    try:
        value: Decimal | None = Decimal(word)
    except InvalidOperation:
        said = said_in(word)
        value = converted(said, indicator) if said else None
    return value if value is not None and _fits(value) else None


def _fits(value: Decimal) -> bool:
    few = value.is_finite() and len(value.as_tuple().digits) <= _DIGITS
    return few and 0 < value < 10**_DIGITS


def said_in(word: str) -> Quantity | None:
    """The positive, exact quantity that a word is as a whole; None where it is none."""
    plain = normalise(word).text
    found = find(plain, date.max)
    if len(found) != 1 or found[0].kind in NEVER_A_VALUE or found[0].value is None:
        return None
    whole = (found[0].outer_start, found[0].outer_end) == (0, len(plain))
    exact = found[0].qualifier is Qualifier.EXACT and found[0].value > 0
    return found[0] if whole and exact else None


def _whole(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with the first two in one where they are a number and its unit (500 万元)."""
    joined = "".join(words[:2])
    said = said_in(joined) if len(words) > 1 else None
    return (joined, *words[2:]) if said is not None and said.unit_text else words


def day_in(word: str, today: date) -> date | None:
    """A day as people write it (2023-05-31, 5.31, 5月31日), of this year unless said."""
    found = _DAY.fullmatch(word)
    if found is None:
        return None
    try:
        return date(int(found[1] or today.year), int(found[2]), int(found[3]))
    except ValueError:
        return None


def _no_indicator(made: Decision, catalogue: Catalogue) -> Text:
    if not made.rest:
        return Text("missing-indicator")
    found = names.indicator(made.rest[0], catalogue)
    return unknown("indicator-unknown", made.rest[0], found)


def _is_torn(value: Decimal, unit: str, indicator: Indicator) -> bool:
    """Whether it is a part of a thing that is counted in whole ones (0.5个)."""
    said = IndicatorUpdate(unit, indicator.name, Measure.ACTUAL, Op.SET, value, date.max)
    return value != value.to_integral_value() and impossible(said, indicator, removed=False)


def _quoted(words: str) -> str:
    return words if len(words) <= _LONGEST_WORD else words[:_LONGEST_WORD] + "…"
