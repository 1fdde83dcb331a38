"""What clerks must know: an update set aside, a sending nobody is sure of, a total below zero."""

from decimal import Decimal

from bot.domain.messages import Param, Screen, Text
from bot.services.desk import Desk
from bot.services.lines import Change
from storage import addresses, outbox
from storage.outbox import Outgoing
from storage.transaction import Transaction


def set_aside(tx: Transaction, desk: Desk, row: int, words: str) -> None:
    """An update of the inbox failed again and again; the others flow."""
    _tell(tx, desk, f"set-aside:{row}", Text("alarm-set-aside", {"row": row, "words": words}))


def unknown(tx: Transaction, desk: Desk, key: str, chat: int, words: str) -> None:
    """Whether a reminder or board arrived nobody knows; it is not sent twice by itself."""
    _tell(tx, desk, f"unknown:{key}", _about("alarm-unknown", tx, key, chat, words))


def failed(tx: Transaction, desk: Desk, key: str, chat: int, words: str) -> None:
    """The messenger refused what we wanted to say."""
    if not key.startswith("alarm:"):  # an alarm that cannot be sent must not raise another
        _tell(tx, desk, f"failed:{key}", _about("alarm-failed", tx, key, chat, words))


def below_zero(tx: Transaction, desk: Desk, change: Change, after: Decimal) -> None:
    """A total fell below zero because something under it was taken back."""
    params: dict[str, Param] = {
        "unit": change.unit,
        "indicator": change.indicator.name,
        "after": after,
    }
    key = f"below-zero:{change.unit}:{change.indicator.name}:{tx.now.isoformat()}"
    _tell(tx, desk, key, Text("alarm-below-zero", params))


def _about(text: str, tx: Transaction, key: str, chat: int, words: str) -> Text:
    title = addresses.title(tx, chat) or str(chat)
    params: dict[str, Param] = {"key": key, "chat": title, "words": words}
    return Text(text, params)


def _tell(tx: Transaction, desk: Desk, key: str, text: Text) -> None:
    for address in addresses.clerks(tx):
        outbox.put(
            tx,
            Outgoing(
                key=f"alarm:{key}:{address.chat}",
                kind="notice",
                chat=address.chat,
                chat_kind=address.kind,
                language=address.language or desk.rules.language,
                screen=Screen(text),
            ),
        )
