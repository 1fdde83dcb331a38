"""Letters for tests, each with a text of its own."""

from collections.abc import Mapping
from typing import Any

from bot.domain.messages import Button, Screen, Text
from storage.sending import Letter


def letter(
    number: int = 1,
    words: str = "签约落地项目 3 → 5",
    *,
    kind: str = "confirmation",
    chat: int = -1001234,
    chat_kind: str = "supergroup",
    language: str = "zh-Hans",
    attempts: int = 0,
    attachment: Mapping[str, Any] | None = None,
    key: str = "plain",
) -> Letter:
    buttons = tuple(Button(Text("plain", {"text": word}), f"{word}:{number}") for word in "改撤")
    return Letter(
        id=number,
        key=f"{kind}:{number}",
        kind=kind,
        chat=chat,
        chat_kind=chat_kind,
        language=language,
        screen=Screen(Text(key, {"text": words}), (buttons,)),
        reply_to=40 + number,
        attachment=attachment,
        attempts=attempts,
    )
