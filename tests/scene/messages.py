"""What is sent: a message, an edit, a reply or a press of a button, with its two moments."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from tests.scene.plan import ZONE

CLERK = "督办员"


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that somebody does, in the chat where the sender speaks.

    `who` is a unit, for its liaison, or the clerk. `message` names the message: an edit and a
    second delivery have the name of the first. `arrives` may lie after later messages.
    `reply` answers the last message of the bot in that chat, `press` is a button's label.
    """

    who: str
    message: str
    text: str
    sent_at: datetime
    arrives: datetime
    edited: bool = False
    reply: bool = False
    press: str | None = None

    def later(self, **span: float) -> "Said":
        """The same, delivered so much later."""
        return replace(self, arrives=self.arrives + timedelta(**span))


def said(who: str, message: str, text: str, day: date, at: time) -> Said:
    """A message that arrives as soon as it was sent."""
    moment = datetime.combine(day, at, ZONE)
    return Said(who, message, text, moment, moment)


def follows(first: Said, text: str, *, reply: bool = False) -> Said:
    """What the same sender says half an hour after a message."""
    at = first.sent_at + timedelta(minutes=30)
    name = f"{first.message}, then"
    return replace(first, message=name, text=text, sent_at=at, arrives=at, reply=reply)


def edit(first: Said, text: str) -> Said:
    """The message edited half an hour later; it keeps its time of sending."""
    arrives = first.arrives + timedelta(minutes=30)
    return replace(first, text=text, arrives=arrives, edited=True)


def press(first: Said, label: str) -> Said:
    """A button under the bot's last answer in the chat, pressed half an hour later."""
    return replace(follows(first, ""), press=label)
