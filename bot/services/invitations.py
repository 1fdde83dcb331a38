"""Invitation links: made by a clerk, opened by a person in private or into a group."""

import secrets
from collections.abc import Sequence
from datetime import timedelta

from bot.domain.people import ChatPart, Part
from bot.services.desk import Desk
from storage import audit, invitations, people
from storage.transaction import Transaction

LIFETIME = timedelta(days=7)
FIRST_CLERK_LIFETIME = timedelta(days=1)
_BYTES = 18  # 24 characters: far from guessable, within the messenger's 64


def invite(
    tx: Transaction,
    by: int | None,
    part: Part | None,
    chat_part: ChatPart | None = None,
    units: Sequence[int] = (),
    uses: int = 1,
    lifetime: timedelta = LIFETIME,
) -> str:
    """A new token for a part (of some units) or for a chat; the token itself is not kept."""
    token = secrets.token_urlsafe(_BYTES)
    invitations.add(
        tx,
        token,
        expires_at=tx.now + lifetime,
        uses=uses,
        part=part,
        chat_part=chat_part,
        unit_ids=tuple(units),
        created_by=by,
    )
    detail = {"part": part, "chat_part": chat_part, "units": list(units)}
    audit.note(tx, by, "invitation made", **detail)
    return token


def link(desk: Desk, token: str, *, into_group: bool = False) -> str:
    """The address that opens the invitation, in private or by adding the bot to a group."""
    how = "startgroup" if into_group else "start"
    return f"https://t.me/{desk.bot_username}?{how}={token}"


def first_clerk_link(tx: Transaction) -> str | None:
    """A token that makes its bearer the clerk, as long as the office has none; else None."""
    if people.holders(tx, Part.CLERK):
        return None
    return invite(tx, None, Part.CLERK, lifetime=FIRST_CLERK_LIFETIME)
