"""Makes the files that letters ask for, away from the event loop."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.domain.messages import Text
from bot.services import files
from bot.services.desk import Desk
from bot.texts import render_plain
from handlers.mail.post import Maker
from storage.store import Store


def maker(store: Store, desk: Desk) -> Maker:
    """A function from a letter's attachment to its bytes.

    It raises ValueError for an attachment that nobody makes. One file is made at a time: the
    library that paints is of one thread, and the other reader of the store stays free.
    """
    making = asyncio.Lock()

    async def make(attachment: Mapping[str, Any]) -> bytes:
        language = str(attachment.get("language", desk.rules.language))

        def say(text: Text) -> str:
            return render_plain(text, language)

        async with making:
            draw = await store.read(lambda tx: files.prepared(tx, desk, attachment, say))
            return await asyncio.to_thread(draw)

    return make
