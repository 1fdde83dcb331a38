"""What loading another catalogue would change."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.domain.catalogue import Catalogue, Indicator, Target, Unit
from bot.domain.messages import Text

T = TypeVar("T", Unit, Indicator)
SHOWN = 10  # names in a line before it says "and so on"


@dataclass(frozen=True, slots=True)
class Change:
    """What changes among units or indicators, by name.

    `renamed` has pairs of old and new names, where a new one lists a vanished name among its
    aliases. Renaming keeps the history.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return bool(self.added or self.removed or self.changed or self.renamed)

    def texts(self) -> tuple[Text, ...]:
        """What changes, a line for each sort of change."""
        sorts = {"added": self.added, "removed": self.removed, "changed": self.changed}
        lines = [
            Text(f"change-{sort}", {"names": _listed(names)})
            for sort, names in sorts.items()
            if names
        ]
        renamed = (Text("change-renamed", {"old": old, "new": new}) for old, new in self.renamed)
        return (*lines, *renamed)


@dataclass(frozen=True, slots=True)
class Difference:
    """What changes among units, indicators and targets; targets are counted."""

    units: Change
    indicators: Change
    targets_added: int
    targets_removed: int
    targets_changed: int

    def __bool__(self) -> bool:
        """Whether anything changes."""
        targets = self.targets_added or self.targets_removed or self.targets_changed
        return bool(self.units or self.indicators or targets)

    def texts(self) -> tuple[Text, ...]:
        """What changes, a line each; one line that says so where nothing does."""
        targets = {
            "added": self.targets_added,
            "changed": self.targets_changed,
            "removed": self.targets_removed,
        }
        lines = [Text("change-units", {"change": change}) for change in self.units.texts()]
        lines += [Text("change-indicators", {"change": one}) for one in self.indicators.texts()]
        lines += [Text("change-targets", targets)] if any(targets.values()) else []
        return tuple(lines) or (Text("catalogue-unchanged"),)


def difference(old: Catalogue, new: Catalogue) -> Difference:
    """What would change if `new` took the place of `old`.

    Targets of years that `new` does not name stay, and are not counted.
    """
    units, indicators = _change(old.unit, new.unit), _change(old.indicator, new.indicator)
    names = dict(units.renamed), dict(indicators.renamed)
    years = {target.year for target in new.targets}
    before = _by_key((one for one in old.targets if one.year in years), *names)
    after = _by_key(new.targets, {}, {})
    return Difference(
        units=units,
        indicators=indicators,
        targets_added=len(after.keys() - before.keys()),
        targets_removed=len(before.keys() - after.keys()),
        targets_changed=sum(before[key] != after[key] for key in before.keys() & after.keys()),
    )


def _listed(names: Sequence[str]) -> Text:
    """The names, where there are many the first ones and how many in all."""
    shown = "、".join(names[:SHOWN])
    if len(names) <= SHOWN:
        return Text("plain", {"text": shown})
    return Text("change-many", {"names": shown, "count": len(names)})


def _change(old: Mapping[str, T], new: Mapping[str, T]) -> Change:
    gone = [name for name in old if name not in new]
    come = [name for name in new if name not in old]
    renamed = _renamed([old[name] for name in gone], [new[name] for name in come])
    return Change(
        added=tuple(name for name in come if name not in renamed.values()),
        removed=tuple(name for name in gone if name not in renamed),
        changed=tuple(name for name in old if name in new and old[name] != new[name]),
        renamed=tuple(renamed.items()),
    )


def _renamed(gone: Iterable[T], come: Iterable[T]) -> Mapping[str, str]:
    """New names by old ones, only where one thing alone can be meant."""
    left = list(come)
    found: dict[str, str] = {}
    for one in gone:
        meant = [other for other in left if one.name in other.aliases]
        if len(meant) == 1:
            found[one.name] = meant[0].name
            left.remove(meant[0])
    return found


def _by_key(
    targets: Iterable[Target], units: Mapping[str, str], indicators: Mapping[str, str]
) -> Mapping[tuple[object, ...], object]:
    return {
        (
            units.get(one.unit, one.unit),
            indicators.get(one.indicator, one.indicator),
            one.year,
            one.valid_from,
        ): (one.amount, one.quarters)
        for one in targets
    }
