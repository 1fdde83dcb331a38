"""The unit and the indicators that a line of `parse` names, by the names of the catalogue."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.app.cli.request_lines import Line
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from bot.reading.text.normalise import squeeze
from bot.services import find


@dataclass(frozen=True, slots=True)
class Known:
    """Names and aliases of units or of indicators, by their spellings."""

    items: tuple[find.Item, ...]
    spelt: Mapping[str, str]

    @staticmethod
    def of(items: Iterable[find.Item]) -> "Known":
        """The spellings of names and of their aliases; a name goes before another's alias."""
        known = tuple(items)
        aliases = {squeeze(alias): name for name, of in known for alias in of}
        return Known(known, aliases | {squeeze(name): name for name, _ in known})

    def name(self, said: str) -> str | None:
        """The catalogue's name of what is said; None where it has none."""
        return self.spelt.get(squeeze(said))


@dataclass(frozen=True, slots=True)
class Names:
    """All names of a catalogue that a line may give."""

    units: Known
    indicators: Known

    @staticmethod
    def of(catalogue: Catalogue) -> "Names":
        """The names of a catalogue."""
        units, indicators = find.items(catalogue.units), find.items(catalogue.indicators)
        return Names(Known.of(units), Known.of(indicators))

    def meant(self, line: Line) -> Line | tuple[Text, ...]:
        """The line by the catalogue's names, aliases put right; or what it names that is none."""
        unit, prompt = line.get("unit") or "", tuple(line.get("prompt") or ())
        unknown = [_unknown("unit", unit, self.units)] if unit and not self.units.name(unit) else []
        unknown += [
            _unknown("prompt", one, self.indicators)
            for one in prompt
            if not self.indicators.name(one)
        ]
        if unknown:
            return tuple(unknown)
        names = [self.indicators.name(one) for one in prompt]
        return {**line, "unit": self.units.name(unit) if unit else None, "prompt": names}


def _unknown(field: str, said: str, among: Known) -> Text:
    near = "、".join(find.near(said, among.items)) or "none"
    return Text(f"request-no-{field}", {"field": field, "got": said[:40], "near": near})
