"""Links are opened in private or into a group; chats come, go and grow."""

from bot.domain.people import ChatPart, ChatRef, Part, Sender
from bot.services import membership
from storage import chats, people
from storage.transaction import Transaction
from tests.services.office import CLERK, GROUP, LIAISON, STRANGER, Town

NEW_GROUP = ChatRef(-300, "group", "新桥镇群")


def invited(town: Town, part: Part | None, unit: str | None = None, **more: object) -> str:
    def job(tx: Transaction) -> str:
        units = (town.desk.names(tx).unit_id[unit],) if unit else ()
        return membership.invite(tx, None, part, units=units, **more)  # type: ignore[arg-type]  # passed on

    return town.store.write_now(job)


def test_a_person_who_opens_a_units_link_is_its_liaison(town: Town) -> None:
    said = town.start(invited(town, Part.LIAISON, "新桥镇"), STRANGER)
    assert "新桥镇的联络员" in said
    town.say("签约1个", STRANGER, ChatRef(STRANGER.id, "private"))
    assert town.value("新桥镇") == 1


def test_a_link_opened_into_a_group_binds_it_too(town: Town) -> None:
    said = town.start(invited(town, Part.LIAISON, "新桥镇"), STRANGER, NEW_GROUP)
    assert "本群已绑定 新桥镇" in said
    town.say("签约1个", STRANGER, NEW_GROUP)
    assert town.value("新桥镇") == 1


def test_a_link_is_used_once(town: Town) -> None:
    token = invited(town, Part.LIAISON, "新桥镇")
    town.start(token, STRANGER)
    assert "用过或过期" in town.start(token, Sender(77, "另一人"))


def test_a_link_expires(town: Town) -> None:
    token = invited(town, Part.LIAISON, "新桥镇")
    town.pass_time(days=8)
    assert "用过或过期" in town.start(token, STRANGER)


def test_a_guessed_token_opens_nothing(town: Town) -> None:
    assert "用过或过期" in town.start("guessed", STRANGER)


def test_a_person_may_hold_several_units(town: Town) -> None:
    town.start(invited(town, Part.LIAISON, "新桥镇"), LIAISON)
    said = town.start("", LIAISON)
    assert "商务局、新桥镇" in said


def test_the_first_clerk_comes_by_a_link_that_is_made_while_there_is_none(town: Town) -> None:
    assert town.store.write_now(membership.first_clerk_link) is None

    def dismiss(tx: Transaction) -> None:
        person = people.find(tx, CLERK.id)
        assert person is not None
        people.take(tx, person.id, Part.CLERK)

    town.store.write_now(dismiss)
    token = town.store.write_now(membership.first_clerk_link)
    assert token is not None
    assert "您现在是督办员" in town.start(token, STRANGER)
    assert town.store.write_now(membership.first_clerk_link) is None


def test_the_bot_says_how_it_is_bound_when_it_is_added(town: Town) -> None:
    town.store.write_now(lambda tx: membership.joined(tx, town.desk, NEW_GROUP, CLERK))
    assert "隐私模式" in town.hear()
    assert town.say("签约1个", LIAISON, NEW_GROUP) == ""


def test_the_leaders_chat_is_bound_by_a_chats_link(town: Town) -> None:
    token = invited(town, None, chat_part=ChatPart.LEADERS)
    assert "领导群" in town.start(token, CLERK, NEW_GROUP)


def test_a_group_that_becomes_a_supergroup_keeps_its_unit_and_history(town: Town) -> None:
    town.say("新签约2个")
    town.store.write_now(lambda tx: membership.migrated(tx, GROUP.id, -1009))
    grown = ChatRef(-1009, "supergroup", "商务局群")
    town.say("新签约1个", chat=grown)
    assert town.value("商务局") == 3
    town.say("撤回", chat=grown)
    town.say("撤回", chat=grown)
    assert town.value("商务局") is None


def test_a_chat_that_the_bot_left_is_written_to_no_more(town: Town) -> None:
    town.store.write_now(lambda tx: membership.left(tx, town.desk, GROUP))

    def gone(tx: Transaction) -> bool:
        row = chats.find(tx, GROUP.id)
        return row is not None and row.gone

    assert town.store.read_now(gone)


def test_nobody_is_made_a_liaison_of_the_leaders_group(town: Town) -> None:
    town.start(invited(town, None, chat_part=ChatPart.LEADERS), CLERK, NEW_GROUP)
    town.start(invited(town, Part.LIAISON, "新桥镇"), STRANGER, NEW_GROUP)

    def part(tx: Transaction) -> str:
        row = chats.find(tx, NEW_GROUP.id)
        assert row is not None
        return row.part

    assert town.store.read_now(part) == ChatPart.LEADERS
