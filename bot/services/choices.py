"""What a list is narrowed to: an indicator, a group, a category and a lamp, each or together."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from bot.reading.text.normalise import squeeze
from bot.services import find
from bot.services.find import mark

LAMPS = ("deep_red", "red", "yellow", "green")
_LAMP_WORDS = {"深红": "deep_red", "红": "red", "黄": "yellow", "绿": "green"}
_BELOW_WORDS = ("未达标", "警戒线以下", "低于警戒线", "below")

What = Literal["indicator", "group", "category", "lamp"]
_KINDS: tuple[What, ...] = ("category", "group", "indicator", "lamp")
_CODE = re.compile(r"(b?)(?:a|((?:[igcl][0-9a-f]{8})+))")
_LETTERS = 9  # a kind's first letter, and a name's mark


@dataclass(frozen=True, slots=True)
class Choice:
    """What a list is narrowed to, by all of these; `below`: and to what is under its threshold."""

    indicator: str | None = None
    group: str | None = None
    category: str | None = None
    lamp: str | None = None
    below: bool = False

    @property
    def code(self) -> str:
        """A short mark for a button's data, which holds few bytes."""
        of = "".join(f"{kind[0]}{mark(name)}" for kind, name in self._named())
        return f"{'b' if self.below else ''}{of or 'a'}"

    @property
    def title(self) -> Text:
        """What it is called in a heading."""
        parts = [_called(kind, name) for kind, name in self._named()]
        parts += [Text("lagging-below")] if self.below else []
        title, *more = parts if self._named() else [Text("lagging-all"), *parts]
        for part in more:
            title = Text("joined", {"first": title, "rest": part})
        return title

    def with_one(self, kind: What, name: str) -> "Choice":
        """The same narrowed by one more."""
        more: dict[str, Any] = {kind: name}
        return replace(self, **more)

    def only(self, *kinds: What) -> bool:
        """Whether nothing narrows it but kinds of these."""
        return not self.below and all(kind in kinds for kind, _ in self._named())

    def _named(self) -> list[tuple[What, str]]:
        held: list[tuple[What, str | None]] = [(kind, getattr(self, kind)) for kind in _KINDS]
        return [(kind, name) for kind, name in held if name is not None]


def _called(kind: What, name: str) -> Text:
    return Text(f"lamp-word-{name}") if kind == "lamp" else Text("plain", {"text": name})


@dataclass(frozen=True, slots=True)
class Unclear:
    """Words that narrow nothing, with names that come near.

    `twice` where they name a second one of a kind.
    """

    words: str
    near: tuple[str, ...] = ()
    twice: bool = False


def read(words: Sequence[str], catalogue: Catalogue) -> Choice | Unclear:
    """What words narrow a list to; without words everything.

    They may name one of each kind, in any order: a lamp, a group, a category, an indicator (by its
    alias too). A name may stand in several words, a group's or a category's may be cut short where
    its beginning fits one alone. 未达标 narrows to what is under its threshold.
    """
    parts, below = _without_below(words)
    found = Choice(below=below)
    while parts:
        size, one = _first(parts, catalogue)
        if one is None:
            return Unclear(parts[0], find.near(parts[0], names(catalogue)))
        kind, name = one
        if getattr(found, kind) is not None:
            return Unclear(" ".join(parts[:size]), twice=True)
        found = found.with_one(kind, name)
        parts = parts[size:]
    return found


def _first(parts: Sequence[str], catalogue: Catalogue) -> tuple[int, tuple[What, str] | None]:
    """How many of the first words name something, and what; as many as there can be."""
    for size in range(len(parts), 0, -1):
        for kind, meant in _readings(" ".join(parts[:size]), catalogue):
            if name := meant():
                return size, (kind, name)
    return 0, None


def _without_below(words: Sequence[str]) -> tuple[list[str], bool]:
    """The words without 未达标, which may stand close to another (未达标镇办); whether it did."""
    parts, below = [], False
    for word in words:
        said = squeeze(word)
        for one in _BELOW_WORDS:
            if said.startswith(one) or said.endswith(one):
                said, below = said.removesuffix(one).removeprefix(one), True
        parts += [said] if said else []
    return parts, below


def decoded(code: str, catalogue: Catalogue) -> Choice | None:
    """The choice of a mark; None where the catalogue has no such name any more."""
    match = _CODE.fullmatch(code)
    if match is None:
        return None
    marks, found = match[2] or "", Choice(below=bool(match[1]))
    known = {f"{kind[0]}{mark(name)}": (kind, name) for kind, name in _all(catalogue)}
    for place in range(0, len(marks), _LETTERS):
        one = known.get(marks[place : place + _LETTERS])
        if one is None:
            return None
        found = found.with_one(*one)
    return found


def _all(catalogue: Catalogue) -> Iterator[tuple[What, str]]:
    yield from (("indicator", one.name) for one in catalogue.indicators)
    yield from (("group", name) for name in catalogue.groups)
    yield from (("category", name) for name in categories(catalogue))
    yield from (("lamp", name) for name in LAMPS)


def categories(catalogue: Catalogue) -> tuple[str, ...]:
    """The categories of the units, in the catalogue's order."""
    return tuple(dict.fromkeys(one.category for one in catalogue.units if one.category))


def names(catalogue: Catalogue) -> list[find.Item]:
    """All names that may narrow a list, with their aliases."""
    plain = (*categories(catalogue), *catalogue.groups)
    return [*((name, ()) for name in plain), *find.items(catalogue.indicators)]


def _readings(words: str, catalogue: Catalogue) -> Sequence[tuple[What, Callable[[], str | None]]]:
    lamp = squeeze(words).removesuffix("灯")
    return (
        ("lamp", lambda: _LAMP_WORDS.get(lamp) or (lamp if lamp in LAMPS else None)),
        ("group", lambda: _begins(words, catalogue.groups)),
        ("category", lambda: _begins(words, categories(catalogue))),
        ("indicator", lambda: find.indicator(words, catalogue).name),
    )


def _begins(words: str, among: Iterable[str]) -> str | None:
    sought = squeeze(words)
    fitting = [name for name in among if squeeze(name).startswith(sought)]
    exact = [name for name in fitting if squeeze(name) == sought]
    return (exact or fitting)[0] if len(exact or fitting) == 1 and len(sought) > 1 else None
