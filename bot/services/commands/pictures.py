"""图片: a board as a picture, asked for by the button under it."""

from bot.domain.messages import Press, PressAnswer, Screen, Text
from bot.services import boards, choices
from bot.services.choices import Choice
from bot.services.commands.asking import Right, ask_of_press, attach_to_press
from bot.services.commands.days import day_of_button
from bot.services.desk import Desk
from bot.services.files import LAGGING, ZERO
from bot.services.say import Attachment
from storage import published
from storage.transaction import Transaction

_STALE = PressAnswer(Text("page-stale"))
_LONGEST_NUMBER = 6


def pressed(tx: Transaction, desk: Desk, press: Press, words: tuple[str, ...]) -> PressAnswer:
    """Send what a button stands under.

    `picture:lagging:<choice>:<page>[:<day>]`, `picture:zero:<choice>`, and of a published board
    `picture:board:<choice>:<period>`; the choice of a zero board has a group.

    It comes as a message of its own; the board it stands under stays.
    """
    ask = ask_of_press(tx, desk, press)
    if not ask.may(Right.LEADERS):
        return PressAnswer(Text(Right.LEADERS.value))
    choice = choices.decoded(words[1], ask.catalogue) if len(words) > 1 else None
    found = _wanted(tx, words, choice) if choice else None
    if found is None:
        return _STALE
    caption, attachment = found
    attach_to_press(ask, press, Screen(caption), attachment)
    return PressAnswer(Text("picture-coming"))


def _wanted(
    tx: Transaction, words: tuple[str, ...], choice: Choice
) -> tuple[Text, Attachment] | None:
    """The caption, and what the picture is made of."""
    match words:
        case ("lagging", code, page, *of) if page.isdecimal() and len(page) <= _LONGEST_NUMBER:
            day = day_of_button(of[0]) if of else None
            made: Attachment = {"maker": LAGGING, "choice": code, "page": max(int(page), 1)}
            made = {**made, "day": day.isoformat()} if day else made
            caption = Text("picture-lagging", {"what": choice.title})
        case ("zero", code) if choice.group:
            made = {"maker": ZERO, "group": choice.group, "choice": code}
            caption = Text("picture-zero", {"group": choice.title})
        case ("board", code, period) if _was_published(tx, choice.group, period):
            made = {"maker": ZERO, "group": choice.group, "period": period, "choice": code}
            caption = Text("picture-zero", {"group": choice.title})
        case _:
            return None
    return caption, {"kind": "photo", "filename": f"{words[0]}.png", **made}


def _was_published(tx: Transaction, group: str | None, period: str) -> bool:
    return published.of_period(tx, boards.ZERO, group or "", period) is not None
