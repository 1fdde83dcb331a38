"""Addresses that the messenger opens; pure."""

_SUPERGROUP = "-100"


def message_link(chat: int, kind: str, message: int) -> str | None:
    """The address of a message, which only supergroups have; None elsewhere."""
    number = str(chat)
    if kind != "supergroup" or not number.startswith(_SUPERGROUP):
        return None
    return f"https://t.me/c/{number.removeprefix(_SUPERGROUP)}/{message}"
