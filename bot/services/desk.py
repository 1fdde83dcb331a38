"""The desk at which every use case works: the office's rules and what is kept at hand."""

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from bot.boards.scores import paces, paces_of
from bot.domain.catalogue import Catalogue, Target
from bot.domain.office import OfficeRules
from bot.domain.people import Sender
from bot.standings.targets import TargetBook
from storage import office
from storage.office import Names
from storage.tables import ChatRow
from storage.transaction import Transaction

if TYPE_CHECKING:
    from bot.reading import Vocabulary

T = TypeVar("T")
_MANY = 20_000  # targets; to look through twenty times as many takes a fifth of a second
NextFire: TypeAlias = Callable[[str, datetime], datetime | None]
"""The first firing of crontab words strictly after a moment, in the office's time zone."""


@dataclass(frozen=True)
class _Whole:
    """A catalogue with what every board asks of it."""

    catalogue: Catalogue
    targets: TargetBook

    @classmethod
    def read(cls, tx: Transaction) -> "_Whole":
        """The catalogue in force."""
        catalogue = office.load(tx)
        catalogue.owed_in(tx.now.year)
        return cls(catalogue, TargetBook(catalogue.targets))

    @cached_property
    def vocabulary(self) -> "Vocabulary":
        """Made for who reads messages, not for who only asks for boards."""
        from bot.reading import Vocabulary

        return Vocabulary.build(self.catalogue)


@dataclass(frozen=True)
class _AtHand:
    """What is at hand of a version of the catalogue: each part since it was first asked for."""

    version: str
    parts: dict[object, Any] = field(default_factory=dict)

    def part(self, name: object, read: Callable[[], T]) -> T:
        """The part of a name, read where it is not at hand."""
        if name not in self.parts:
            self.parts[name] = read()
        found: T = self.parts[name]
        return found


@dataclass
class Desk:
    """The office's rules, its clock and the bot's name; catalogue and vocabulary kept at hand.

    The catalogue is read again whenever its version in the database is another one.
    """

    rules: OfficeRules
    now: Callable[[], datetime]
    next_fire: NextFire
    bot_username: str = ""
    _kept: _AtHand | None = field(default=None, repr=False)

    def catalogue(self, tx: Transaction) -> Catalogue:
        """The catalogue in force."""
        return self._whole(tx).catalogue

    def outline(self, tx: Transaction) -> Catalogue:
        """The units and indicators of the catalogue in force; of its targets nothing is told."""
        at_hand = self._at_hand(tx)
        if _Whole in at_hand.parts:
            return self._whole(tx).catalogue
        return at_hand.part("outline", lambda: office.outline(tx))

    def vocabulary(self, tx: Transaction) -> "Vocabulary":
        """The vocabulary of the catalogue in force."""
        return self._whole(tx).vocabulary

    def names(self, tx: Transaction) -> Names:
        """The database's ids by the catalogue's names and back."""
        return self._at_hand(tx).part("names", lambda: office.names(tx))

    def targets(self, tx: Transaction) -> TargetBook:
        """The targets of the catalogue in force, to be looked up by day."""
        return self._whole(tx).targets

    def paces(self, tx: Transaction, day: date) -> Mapping[int, int]:
        """The pace of a day for each shape of scores; no other targets are read for it."""
        at_hand = self._at_hand(tx)
        if _Whole in at_hand.parts:
            return paces(self.targets(tx), day)
        quartered = (Target("", "", day.year, *one) for one in office.quarters(tx, day.year))
        return at_hand.part(day, lambda: paces_of(quartered, day))

    def language_in(self, chat: ChatRow) -> str:
        """The language of a chat, the office's where none was chosen."""
        return chat.language or self.rules.language

    def language_of(self, sender: Sender) -> str:
        """The language in which a press is answered: the office's."""
        del sender
        return self.rules.language

    def _whole(self, tx: Transaction) -> _Whole:
        return self._at_hand(tx).part(_Whole, lambda: _read_whole(tx))

    def _at_hand(self, tx: Transaction) -> _AtHand:
        version, kept = office.version(tx), self._kept
        if kept is None or kept.version != version:
            kept = self._kept = _AtHand(version)
        return kept


def _read_whole(tx: Transaction) -> _Whole:
    found = _Whole.read(tx)
    if len(found.catalogue.targets) > _MANY:
        _set_aside()
    return found


def _set_aside() -> None:
    """Spare the collector of garbage all that is at hand: else each board waits until it looked.

    What was set aside for the catalogue before is looked through once more.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
