"""People, chats, parts and invitations."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.base import Base, MessengerId


class PersonRow(Base):
    """A person, known by the messenger's id once a link was opened or a message sent."""

    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int] = mapped_column(MessengerId, unique=True)
    name: Mapped[str]
    username: Mapped[str | None]
    language: Mapped[str | None]
    first_seen: Mapped[datetime]


class PartRow(Base):
    """A part that a person holds, for a unit where the part is a unit's."""

    __tablename__ = "parts"
    __table_args__ = (UniqueConstraint("person_id", "part", "unit_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    part: Mapped[str]
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"), index=True)
    since: Mapped[datetime]
    until: Mapped[datetime | None]


class ChatRow(Base):
    """A chat; `migrated_to` is set when a group became a supergroup, `gone` when it is lost."""

    __tablename__ = "chats"

    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int] = mapped_column(MessengerId, unique=True)
    kind: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    part: Mapped[str]
    language: Mapped[str | None]
    quiet: Mapped[bool] = mapped_column(default=False)
    gone: Mapped[bool] = mapped_column(default=False)
    migrated_to: Mapped[int | None] = mapped_column(MessengerId)
    first_seen: Mapped[datetime]


class ChatUnitRow(Base):
    """A unit that belongs to a chat."""

    __tablename__ = "chat_units"

    chat_id: Mapped[int] = mapped_column(ForeignKey("chats.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), primary_key=True, index=True)


class InvitationRow(Base):
    """An invitation link: only the hash of its token is kept. `chat_part` binds a chat instead."""

    __tablename__ = "invitations"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    part: Mapped[str | None]
    chat_part: Mapped[str | None]
    unit_ids: Mapped[list[Any]] = mapped_column(default=list)
    created_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    uses_left: Mapped[int] = mapped_column(default=1)
