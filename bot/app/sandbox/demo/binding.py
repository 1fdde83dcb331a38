"""The example office as the database has it after it was set up."""

from bot.app.sandbox.demo.cast import Cast, Member, Room
from bot.domain.catalogue import Catalogue
from bot.domain.people import ChatRef, Sender
from bot.services.catalogues import load_first
from storage import chats, office, people
from storage.office import Names
from storage.transaction import Transaction


def bind(tx: Transaction, catalogue: Catalogue, cast: Cast) -> None:
    """Load the catalogue, let everybody hold their part and give every group its own."""
    load_first(tx, catalogue)
    names = office.names(tx)
    for member in cast.members.values():
        _hold(tx, names, member)
    for room in cast.rooms.values():
        _open(tx, names, room)


def _hold(tx: Transaction, names: Names, member: Member) -> None:
    person = member.client.person
    row = people.seen(tx, Sender(person.id, person.name, person.username, person.language))
    if member.part:
        people.give(tx, row.id, member.part, names.unit_id[member.unit] if member.unit else None)
    private = member.client.private
    if private.bot_status == "member":
        chats.seen(tx, ChatRef(private.id, private.kind, private.title))


def _open(tx: Transaction, names: Names, room: Room) -> None:
    row = chats.seen(tx, ChatRef(room.chat.id, room.chat.kind, room.chat.title))
    chats.bind(tx, row, room.part, [names.unit_id[unit] for unit in room.units])
