"""Where something can be said: chats that still exist, by their part and their units."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from bot.domain.people import ChatPart, Part
from storage.tables import ChatRow, ChatUnitRow, PartRow, PersonRow
from storage.transaction import Transaction

_LIVING = (ChatRow.gone.is_(False), ChatRow.migrated_to.is_(None))


@dataclass(frozen=True, slots=True)
class Address:
    """A chat to write to, by the messenger's id; `language` is None where none was chosen."""

    chat: int
    kind: str
    language: str | None = None


def of_units(tx: Transaction) -> dict[Address, tuple[int, ...]]:
    """The units' own chats and groups, each with the database ids of its units."""
    query = (
        select(ChatRow, ChatUnitRow.unit_id)
        .join(ChatUnitRow, ChatUnitRow.chat_id == ChatRow.id)
        .where(ChatRow.part.in_((ChatPart.UNIT, ChatPart.GROUP)), *_LIVING)
        .order_by(ChatRow.id, ChatUnitRow.unit_id)
    )
    found: dict[Address, list[int]] = {}
    for chat, unit in tx.session.execute(query):
        found.setdefault(_address(chat), []).append(unit)
    return {address: tuple(units) for address, units in found.items()}


def of_chats(tx: Transaction, part: ChatPart) -> tuple[Address, ...]:
    """The chats of a part."""
    query = select(ChatRow).where(ChatRow.part == part, *_LIVING).order_by(ChatRow.id)
    return tuple(_address(chat) for chat in tx.session.scalars(query))


def of_people(tx: Transaction, part: Part) -> tuple[Address, ...]:
    """The private chats of those who hold a part, each once."""
    found = (address for _, address in _holders(tx, part))
    return tuple(dict.fromkeys(found))


def clerks(tx: Transaction) -> tuple[Address, ...]:
    """The clerks' chats; where there is none, the clerks in private."""
    return of_chats(tx, ChatPart.CLERKS) or of_people(tx, Part.CLERK)


def of_holders(tx: Transaction, part: Part, units: Iterable[int]) -> dict[Address, tuple[int, ...]]:
    """The private chats of those who hold a part for some units, with those units."""
    wanted = set(units)
    found: dict[Address, list[int]] = {}
    for unit, address in _holders(tx, part):
        if unit in wanted:
            found.setdefault(address, []).append(unit)
    return {address: tuple(held) for address, held in found.items()}


def _holders(tx: Transaction, part: Part) -> list[tuple[int | None, Address]]:
    """A part's units and the private chats of its holders; only who opened the bot has one."""
    query = (
        select(PartRow.unit_id, ChatRow)
        .join(PersonRow, PersonRow.id == PartRow.person_id)
        .join(ChatRow, ChatRow.telegram_id == PersonRow.telegram_id)
        .where(PartRow.part == part, PartRow.until.is_(None), *_LIVING)
        .order_by(PartRow.id)
    )
    return [(unit, _address(chat)) for unit, chat in tx.session.execute(query)]


def _address(chat: ChatRow) -> Address:
    return Address(chat.telegram_id, chat.kind, chat.language)


def title(tx: Transaction, telegram_id: int) -> str | None:
    """The title of a chat by the messenger's id, or None where it is not known."""
    return tx.session.scalar(select(ChatRow.title).where(ChatRow.telegram_id == telegram_id))
