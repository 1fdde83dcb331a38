"""Corrections: which figure each of them overwrites, and what falls when a figure is withdrawn.

A correction overwrites the value of the last-sent earlier update of its measure, or of the one
whose value it names (Standing, 3). It means what could be meant when it was said, and
stands only as long as that stands: withdraw the figure and its corrections are gone, withdraw the
correction and the figure is back.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bot.domain.ledger import Entry, Place
from bot.domain.reading import Measure, Op


@dataclass(frozen=True, slots=True)
class _Version:
    """A value somebody gave a figure, and the moment until which it stands (None: for good)."""

    value: Decimal
    until: datetime | None

    def stands(self, moment: datetime | None) -> bool:
        """Whether it stands at a moment; None asks for the end of all days."""
        return self.until is None or (moment is not None and moment < self.until)


class _Figure:
    """An update and all values it was given, the newest last."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.versions = [_Version(entry.value, entry.withdrawn_at)]

    def seen(self, moment: datetime | None) -> _Version | None:
        """The version that stands at a moment; None where the update itself does not."""
        return next((found for found in reversed(self.versions) if found.stands(moment)), None)

    def correct(self, correction: Entry) -> _Version | None:
        """The version that a correction made of it, if this figure is the one it can mean."""
        current = self.seen(correction.place.sent_at)
        if current is None or correction.replaces not in (None, current.value):
            return None
        basis = self.versions[0] if correction.replaces is None else current
        ends = [end for end in (basis.until, correction.withdrawn_at) if end is not None]
        self.versions.append(_Version(correction.value, min(ends, default=None)))
        return self.versions[-1]


def settle(entries: Iterable[Entry]) -> list[Entry]:
    """The updates that count, with the values their corrections gave them, in order of sending.

    A correction that finds nothing to overwrite is left out: the bot asks before storing one.
    """
    said = list(entries)
    if all(entry.op is not Op.CORRECT for entry in said):  # nearly every ledger
        live = (entry for entry in said if entry.withdrawn_at is None)
        return sorted(live, key=lambda entry: entry.place)
    figures, _ = _read(said)
    return [entry for said in figures.values() for figure in said for entry in _standing(figure)]


def fallen(entries: Iterable[Entry]) -> frozenset[Place]:
    """The places of the corrections that nobody took back and that fell with what they correct."""
    _, made = _read(entries)
    gone = (one for one, version in made if version is None or version.until is not None)
    return frozenset(one.place for one in gone if one.withdrawn_at is None)


def _read(
    entries: Iterable[Entry],
) -> tuple[dict[Measure, list[_Figure]], list[tuple[Entry, _Version | None]]]:
    """The figures of each measure, and what each correction made of one of them."""
    figures: dict[Measure, list[_Figure]] = {}
    made: list[tuple[Entry, _Version | None]] = []
    for entry in sorted(entries, key=lambda entry: entry.place):
        said = figures.setdefault(entry.measure, [])
        if entry.op is Op.CORRECT:
            versions = (figure.correct(entry) for figure in reversed(said))
            made.append((entry, next((one for one in versions if one), None)))  # the first takes it
        else:
            said.append(_Figure(entry))
    return figures, made


def _standing(figure: _Figure) -> list[Entry]:
    version = figure.seen(None)
    return [] if version is None else [figure.entry._replace(value=version.value)]
