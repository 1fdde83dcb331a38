"""The desk at which every use case works: the office's rules and what is kept at hand."""

import gc
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TypeAlias

from bot.domain.catalogue import Catalogue
from bot.domain.office import OfficeRules
from bot.domain.people import Sender
from bot.reading.scanning.vocabulary import Vocabulary
from bot.standings.targets import TargetBook
from storage import office
from storage.office import Names
from storage.tables import ChatRow
from storage.transaction import Transaction

_MANY = 20_000  # targets; to look through twenty times as many takes a fifth of a second
NextFire: TypeAlias = Callable[[str, datetime], datetime | None]
"""The first firing of crontab words strictly after a moment, in the office's time zone."""


@dataclass(frozen=True)
class _AtHand:
    version: str
    catalogue: Catalogue
    names: Names
    targets: TargetBook

    @classmethod
    def read(cls, tx: Transaction, version: str) -> "_AtHand":
        """The catalogue in force with what every board asks of it."""
        catalogue = office.load(tx)
        catalogue.owed_in(tx.now.year)
        return cls(version, catalogue, office.names(tx), TargetBook(catalogue.targets))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Made for who reads messages, not for who only asks for boards."""
        return Vocabulary.build(self.catalogue)


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
        return self._at_hand(tx).catalogue

    def vocabulary(self, tx: Transaction) -> Vocabulary:
        """The vocabulary of the catalogue in force."""
        return self._at_hand(tx).vocabulary

    def names(self, tx: Transaction) -> Names:
        """The database's ids by the catalogue's names and back."""
        return self._at_hand(tx).names

    def targets(self, tx: Transaction) -> TargetBook:
        """The targets of the catalogue in force, to be looked up by day."""
        return self._at_hand(tx).targets

    def language_in(self, chat: ChatRow) -> str:
        """The language of a chat, the office's where none was chosen."""
        return chat.language or self.rules.language

    def language_of(self, sender: Sender) -> str:
        """The language in which a press is answered: the office's."""
        del sender
        return self.rules.language

    def _at_hand(self, tx: Transaction) -> _AtHand:
        version = office.version(tx)
        if self._kept is None or self._kept.version != version:
            self._kept = _AtHand.read(tx, version)
            if len(self._kept.catalogue.targets) > _MANY:
                _set_aside()
        return self._kept


def _set_aside() -> None:
    """Spare the collector of garbage all that is at hand: else each board waits until it looked.

    What was set aside for the catalogue before is looked through once more.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
