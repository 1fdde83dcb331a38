"""/export: how all units stand, as a workbook."""

from bot.domain.messages import Screen, Text
from bot.services.commands.asking import Ask, attach
from bot.services.files import EXPORT


def ask_export(ask: Ask) -> None:
    """Put a workbook to be sent; it is made when it is sent, away from the answering."""
    name = f"poling-{ask.today.isoformat()}.xlsx"
    attachment = {"kind": "document", "filename": name, "maker": EXPORT}
    attach(ask, Screen(Text("export-caption", {"day": ask.today})), attachment)
