"""The board of Friday: frozen as published, then said to the leaders and the clerks."""

from bot.boards.corrections import Correction
from bot.domain.messages import Button, Screen, Text
from bot.domain.people import ChatPart, Part
from bot.services import boards, correcting
from bot.services.choices import Choice
from bot.services.clock.round import Round
from bot.services.freezing import freeze_lagging, freeze_zero
from bot.services.views.zero import zero_text
from storage import addresses, dispatches, published
from storage.addresses import Address


def publish(run: Round) -> None:
    """Freeze the zero boards of all groups and what lags; send that of the watched group (破零)."""
    if not run.group:
        return
    corrected = _corrections(run)
    now = boards.zero_now(run.tx, run.desk, run.group)
    board = freeze_zero(run.tx, run.desk, now, run.period)
    freeze_lagging(run.tx, run.desk, run.period, board.at)
    for group in run.catalogue.groups:
        _freeze_unsent(run, group)
    for address in _readers(run):
        _send(run, address, zero_text(board, run.catalogue, corrected))


def _freeze_unsent(run: Round, group: str) -> None:
    """Freeze what /zero and /brief of a group will go by, where any unit owes something of it.

    That of the watched group has its period's board already.
    """
    if group != run.group:
        board = boards.zero_now(run.tx, run.desk, group)
        if board.units:
            freeze_zero(run.tx, run.desk, board, run.period)


def _readers(run: Round) -> tuple[Address, ...]:
    """The leaders' chats and the leaders in private, and the clerks; each once."""
    return tuple(
        dict.fromkeys(
            (
                *addresses.of_chats(run.tx, ChatPart.LEADERS),
                *addresses.of_people(run.tx, Part.LEADER),
                *addresses.clerks(run.tx),
            )
        )
    )


def _corrections(run: Round) -> tuple[Correction, ...]:
    """What became of the board published last: it is told on this one, and changes neither."""
    last = published.latest(run.tx, boards.ZERO, run.group, run.tx.now)
    zone = run.desk.rules.timezone
    return correcting.since(run.tx, run.catalogue, last[0], zone) if last else ()


def _send(run: Round, address: Address, board: Text) -> None:
    claim = dispatches.claim(
        run.tx, run.kind, run.period, address.chat, run.run.slot.due_at, late=run.run.late
    )
    if claim is None:
        return
    key = f"{run.kind}:{run.period}:{address.chat}"
    text = Text("lines", {"lines": (*run.late_line(), board)})
    run.say(key, address, Screen(text, ((_picture(run),),)), f"dispatch:{claim}:1")
    dispatches.settle(run.tx, claim, "queued")


def _picture(run: Round) -> Button:
    """Shows the board as it was published, however late it is pressed."""
    group = Choice(group=run.group).code
    return Button(Text("button-picture"), f"picture:board:{group}:{run.period}")
