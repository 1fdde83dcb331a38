"""Names on the command line: those of the catalogue or their aliases, else the end of it."""

from collections.abc import Iterable

from bot.app.cli.options import fail
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text
from bot.domain.office import OfficeRules
from bot.services import choices, find
from bot.services.owing import watched_group


def unit_meant(catalogue: Catalogue, words: str) -> str:
    """The unit of a name or an alias."""
    return _meant("unit", words, find.items(catalogue.units))


def indicator_meant(catalogue: Catalogue, words: str | None) -> str | None:
    """The indicator of a name or an alias; None where none is given."""
    return None if words is None else _meant("indicator", words, find.items(catalogue.indicators))


def group_meant(catalogue: Catalogue, words: str | None) -> str | None:
    """The group of that name; None where none is given."""
    return None if words is None else _meant("group", words, _plain(catalogue.groups))


def category_meant(catalogue: Catalogue, words: str | None) -> str | None:
    """The category of that name; None where none is given."""
    names = choices.categories(catalogue)
    return None if words is None else _meant("category", words, _plain(names))


def group_watched(catalogue: Catalogue, words: str | None, rules: OfficeRules) -> str:
    """The group of that name, the watched one where none is given."""
    wanted = words or watched_group(catalogue, rules.watched_group)
    return _meant("group", wanted, _plain(catalogue.groups))


def _plain(names: Iterable[str]) -> list[find.Item]:
    return [(name, ()) for name in names]


def _meant(what: str, words: str, among: list[find.Item]) -> str:
    """The name that words mean; the command ends where they mean none, with those near."""
    found = find.named(words, among)
    if found is None:
        near = "、".join(find.near(words, among))
        hint = Text("cli-near", {"near": near}) if near else Text("cli-nothing-near")
        fail(Text(f"cli-unknown-{what}", {"words": words, "hint": hint}))
    return found
