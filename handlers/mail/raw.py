"""Calls of the Bot API whose answers stay as they came.

What the messenger accepted is accepted, even if its answer lacks a field that the library's own
objects insist on (other Bot API servers are terser); and what is stored raw needs no objects.
"""

import re
from collections.abc import Mapping
from typing import Any

from telegram import Bot
from telegram.error import EndPointNotFound, InvalidToken

_CAPITAL = re.compile(r"(?=[A-Z])")


async def call(
    bot: Bot, method: str, params: Mapping[str, Any], read_timeout: float | None = None
) -> Any:  # noqa: ANN401 -- whatever the method's result is in JSON
    """The result of a method (`sendMessage`) with its parameters, those that are None left out.

    Raises telegram.error.TelegramError; InvalidToken where the bot is refused as such, which the
    library takes for an unknown method once it runs. The name is spelt `send_Message`, which the
    library sends as `sendMessage`: it warns where a method has a wrapper of its own.
    """
    name = _CAPITAL.sub("_", method)
    given = {name: value for name, value in params.items() if value is not None}
    try:
        if read_timeout is None:
            return await bot.do_api_request(name, given)
        return await bot.do_api_request(name, given, read_timeout=read_timeout)
    except EndPointNotFound as error:
        raise InvalidToken(str(error)) from error
