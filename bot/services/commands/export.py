"""/export: how all units stand, as a workbook."""

from bot.domain.messages import Screen, Text
from bot.services.commands.asking import Ask
from bot.services.files import EXPORT
from storage import outbox
from storage.outbox import Outgoing


def ask_export(ask: Ask) -> None:
    """Put a workbook to be sent; it is made when it is sent, away from the answering."""
    incoming = ask.command.incoming
    outbox.put(
        ask.tx,
        Outgoing(
            key=f"answer:{incoming.chat.id}:{incoming.message_id}",
            kind="answer",
            chat=incoming.chat.id,
            chat_kind=incoming.chat.kind,
            language=ask.scene.language,
            screen=Screen(Text("export-caption", {"day": ask.today})),
            reply_to=None if incoming.chat.private else incoming.message_id,
            attachment={
                "kind": "document",
                "filename": f"poling-{ask.today.isoformat()}.xlsx",
                "maker": EXPORT,
                "language": ask.scene.language,
            },
        ),
    )
