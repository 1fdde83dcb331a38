"""The example office on the stage: everybody who speaks is there, and in that group."""

from datetime import UTC, datetime

from bot.app.sandbox.demo.cast import Cast, assemble
from bot.app.sandbox.demo.playing import OPENING, STEPS
from bot.app.sandbox.demo.week import week
from bot.app.sandbox.stage import ZONE
from bot.app.sandbox.telegram.server import Telegram
from bot.domain.people import Part
from bot.office.example import catalogue


def cast() -> Cast:
    return assemble(Telegram(lambda: datetime(2023, 4, 6, tzinfo=UTC)), catalogue())


def test_every_unit_has_a_liaison_in_exactly_one_group() -> None:
    office = cast()
    rooms = [unit for room in office.rooms.values() for unit in room.units]
    assert sorted(rooms) == sorted(unit.name for unit in catalogue().units)
    held = [member.unit for member in office.members.values() if member.part is Part.LIAISON]
    assert sorted(held) == sorted(rooms)


def test_who_speaks_in_the_week_is_a_member_of_that_group() -> None:
    office = cast()
    spoken = [(said.chat, said.person) for said in week(ZONE) if said.person]
    spoken += [(chat, person) for _, chat, person, _ in STEPS]
    for chat, person in spoken:
        assert office.members[person].client.person.id in office.rooms[chat].chat.members


def test_the_week_is_in_order_and_over_when_the_page_opens() -> None:
    moments = [said.at for said in week(ZONE)]
    assert moments == sorted(moments)
    assert moments[-1] < OPENING
    assert len(moments) > 50
