"""Who the bot is, and what it may know of chats and their members."""

from bot.app.sandbox.telegram.errors import bad_request
from bot.app.sandbox.telegram.methods.registry import method
from bot.app.sandbox.telegram.model import Chat, Json, Person
from bot.app.sandbox.telegram.params import Params
from bot.app.sandbox.telegram.server import Telegram


@method
def get_me(telegram: Telegram, _: Params) -> Json:
    """The bot itself."""
    return telegram.bot.to_json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": not telegram.privacy,
        "supports_inline_queries": False,
    }


@method
def get_chat(telegram: Telegram, params: Params) -> Json:
    """A chat that the bot is in."""
    chat = telegram.reachable(params.whole("chat_id"))
    return chat.to_json() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }


@method
def get_chat_member(telegram: Telegram, params: Params) -> Json:
    """A person's place in a chat."""
    chat = telegram.reachable(params.whole("chat_id"))
    person = telegram.people.get(params.whole("user_id"))
    if person is None:
        raise bad_request("invalid user_id specified")
    return _member(chat, person)


@method
def get_chat_member_count(telegram: Telegram, params: Params) -> int:
    """How many are in a chat, the bot included."""
    return len(telegram.reachable(params.whole("chat_id")).members)


@method
def leave_chat(telegram: Telegram, params: Params) -> bool:
    """Leave a group."""
    chat = telegram.reachable(params.whole("chat_id"))
    chat.members.pop(telegram.bot.id, None)
    chat.bot_status = "left"
    return True


@method
def set_my_commands(telegram: Telegram, params: Params) -> bool:
    """The commands offered when a person types a slash."""
    telegram.commands = params.structure("commands") or []
    return True


@method
def get_my_commands(telegram: Telegram, _: Params) -> list[Json]:
    """The commands offered."""
    return telegram.commands


def _member(chat: Chat, person: Person) -> Json:
    inside = person.id in chat.members
    status = "member" if inside else "left"
    return {"user": person.to_json(), "status": status}
