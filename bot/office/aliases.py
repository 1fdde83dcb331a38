"""One more name for a unit or an indicator, by the rules of the catalogue's files. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.catalogue import Catalogue, Indicator, Unit
from bot.domain.messages import Text
from bot.office.cells import Row
from bot.office.columns import fold
from bot.office.names import unusable


def named(catalogue: Catalogue, name: str) -> Unit | Indicator:
    """The unit or the indicator of a name of the catalogue: none is both. Else KeyError."""
    return catalogue.unit.get(name) or catalogue.indicator[name]


def goes_by(thing: Unit | Indicator, word: str) -> bool:
    """Whether a word is the name of a thing or an alias of it."""
    return fold(word) in map(fold, (thing.name, *thing.aliases))


def without(aliases: Sequence[str], word: str) -> tuple[str, ...]:
    """The aliases but for one."""
    return tuple(alias for alias in aliases if fold(alias) != fold(word))


def with_aliases(catalogue: Catalogue, name: str, aliases: Sequence[str]) -> Catalogue:
    """The catalogue in which a unit or an indicator has these aliases."""
    return replace(
        catalogue,
        units=tuple(
            replace(one, aliases=tuple(aliases)) if one.name == name else one
            for one in catalogue.units
        ),
        indicators=tuple(
            replace(one, aliases=tuple(aliases)) if one.name == name else one
            for one in catalogue.indicators
        ),
    )


def refusal(catalogue: Catalogue, name: str, word: str) -> Text | None:
    """Why a unit or an indicator cannot go by one more word, as a file would be told; else None."""
    row = Row("", 0, {"aliases": word})
    if row.names("aliases") != (word,) and not row.faults:
        return Text("alias-divided", {"alias": word})
    if row.faults:
        fault = row.faults[0]
        return Text(f"fault-{fault.code}", {"field": Text("alias-word"), **fault.params})
    if code := unusable(word, name in catalogue.unit):
        return Text(f"fault-{code}", {"value": word})
    owner = next(_owners(catalogue, word), None)
    return Text("alias-taken", {"alias": word, "name": owner}) if owner else None


def _owners(catalogue: Catalogue, word: str) -> Iterator[str]:
    things: tuple[Unit | Indicator, ...] = (*catalogue.units, *catalogue.indicators)
    return (thing.name for thing in things if goes_by(thing, word))
