"""Makes the files that letters ask for, away from the event loop."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.boards.files.grid import grid
from bot.boards.files.workbook import workbook
from bot.domain.messages import Text
from bot.services import files
from bot.services.desk import Desk
from bot.texts import render_plain
from handlers.mail.post import Maker
from storage.store import Store


def maker(store: Store, desk: Desk) -> Maker:
    """A function from a letter's attachment to its bytes.

    It raises ValueError for an attachment that nobody makes.
    """

    async def make(attachment: Mapping[str, Any]) -> bytes:
        tables = await store.read(lambda tx: files.tables(tx, desk, attachment))
        language = str(attachment.get("language", desk.rules.language))

        def say(text: Text) -> str:
            return render_plain(text, language)

        return await asyncio.to_thread(lambda: workbook(grid(one, say) for one in tables))

    return make
