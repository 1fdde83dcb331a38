"""What the words after a command mean: names of the catalogue, as people type them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Literal

from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from bot.reading.text.normalise import squeeze

LAMPS = ("deep_red", "red", "yellow", "green")
_LAMP_WORDS = {"深红": "deep_red", "红": "red", "黄": "yellow", "绿": "green"}
_BELOW_WORDS = ("未达标", "警戒线以下", "低于警戒线", "below")
_MOST = 6
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Found:
    """The names that words fit: one where it is sure, several that come near, or none."""

    names: tuple[str, ...]
    sure: bool = False

    @property
    def name(self) -> str | None:
        """The name meant, or None where it is not sure."""
        return self.names[0] if self.sure else None


What = Literal["all", "indicator", "group", "category", "lamp"]


@dataclass(frozen=True, slots=True)
class Choice:
    """What a list is narrowed to; `below`: and there to what is under its threshold."""

    what: What = "all"
    name: str = ""
    below: bool = False

    @property
    def code(self) -> str:
        """A short mark for a button's data, which holds few bytes."""
        of = f"{self.what[0]}{mark(self.name)}" if self.name else "a"
        return f"b{of}" if self.below else of

    @property
    def title(self) -> Text:
        """What it is called in a heading."""
        if self.below:
            of = replace(self, below=False).title
            return Text("joined", {"first": of, "rest": Text("lagging-below")})
        if self.what == "all":
            return Text("lagging-all")
        if self.what == "lamp":
            return Text(f"lamp-word-{self.name}")
        return Text("plain", {"text": self.name})


def mark(name: str) -> str:
    """Eight characters that stand for a name."""
    return sha256(name.encode()).hexdigest()[:8]


def unit(words: str, catalogue: Catalogue) -> Found:
    """The unit of a name or alias, or those whose name comes near."""
    return _find(words, [(one.name, one.aliases) for one in catalogue.units])


def near(words: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The units whose names hold some words, or the words without how they end (城关乡)."""
    for said in (words, words[:-1] if len(words) > _LEAST else ""):
        if found := unit(said, catalogue).names:
            return found
    return ()


def indicator(words: str, catalogue: Catalogue) -> Found:
    """The indicator of a name or alias, or those whose name comes near."""
    return _find(words, [(one.name, one.aliases) for one in catalogue.indicators])


@dataclass(frozen=True, slots=True)
class Pair:
    """A unit and an indicator; None where the words name none."""

    unit: str | None = None
    indicator: str | None = None


def pair(words: Sequence[str], catalogue: Catalogue) -> Pair | None:
    """The unit and the indicator of some words, in either order; None where it is not sure."""
    if not words:
        return Pair()
    for cut in range(len(words), -1, -1):
        head, tail = " ".join(words[:cut]), " ".join(words[cut:])
        for of_unit, of_indicator in ((head, tail), (tail, head)):
            found, what = unit(of_unit, catalogue).name, indicator(of_indicator, catalogue).name
            if bool(found) == bool(of_unit) and bool(what) == bool(of_indicator):
                return Pair(found, what)
    return None


def choice(words: str, catalogue: Catalogue) -> Choice | None:
    """What words narrow a list to: all, a lamp, an indicator, a group, a category; None: nothing.

    A group or a category may be named by its beginning, where that fits one alone. 未达标 beside
    any of them, or alone, narrows it to what is under its threshold.
    """
    named, below = _without_below(words)
    if not named:
        return Choice(below=below)
    for what, found in _readings(named, catalogue):
        if name := found():
            return Choice(what, name, below)
    return None


def _without_below(words: str) -> tuple[str, bool]:
    said = squeeze(words)
    for word in _BELOW_WORDS:
        if said.endswith(word) or said.startswith(word):
            return said.removesuffix(word).removeprefix(word), True
    return words, False


def decoded(code: str, catalogue: Catalogue) -> Choice | None:
    """The choice of a mark; None where the catalogue has no such name any more."""
    if code.startswith("b"):
        found = decoded(code[1:], catalogue)
        return replace(found, below=True) if found and not found.below else None
    if code == "a":
        return Choice()
    known = (
        *(Choice("indicator", one.name) for one in catalogue.indicators),
        *(Choice("group", name) for name in catalogue.groups),
        *(Choice("category", name) for name in categories(catalogue)),
        *(Choice("lamp", name) for name in LAMPS),
    )
    return next((one for one in known if one.code == code), None)


def categories(catalogue: Catalogue) -> tuple[str, ...]:
    """The categories of the units, in the catalogue's order."""
    return tuple(dict.fromkeys(one.category for one in catalogue.units if one.category))


def _readings(words: str, catalogue: Catalogue) -> Sequence[tuple[What, Callable[[], str | None]]]:
    lamp = squeeze(words).removesuffix("灯")
    return (
        ("lamp", lambda: _LAMP_WORDS.get(lamp) or (lamp if lamp in LAMPS else None)),
        ("group", lambda: _begins(words, catalogue.groups)),
        ("category", lambda: _begins(words, categories(catalogue))),
        ("indicator", lambda: indicator(words, catalogue).name),
    )


def _begins(words: str, names: Iterable[str]) -> str | None:
    sought = squeeze(words)
    fitting = [name for name in names if squeeze(name).startswith(sought)]
    exact = [name for name in fitting if squeeze(name) == sought]
    return (exact or fitting)[0] if len(exact or fitting) == 1 and len(sought) > 1 else None


def _find(words: str, items: Sequence[tuple[str, Sequence[str]]]) -> Found:
    sought = squeeze(words)
    if not sought:
        return Found(())
    exact = [name for name, aliases in items if sought in map(squeeze, (name, *aliases))]
    if len(exact) == 1:
        return Found(tuple(exact), sure=True)
    near = exact or [
        name for name, aliases in items if any(sought in squeeze(one) for one in (name, *aliases))
    ]
    return Found(tuple(near[:_MOST]), sure=len(near) == 1)
