"""How a call finds its method, and what becomes of it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from bot.app.sandbox.telegram.errors import ApiError
from bot.app.sandbox.telegram.model import Json
from bot.app.sandbox.telegram.params import Params
from bot.app.sandbox.telegram.server import Telegram

Method: TypeAlias = Callable[[Telegram, Params], Any | Awaitable[Any]]
METHODS: dict[str, Method] = {}


def method(function: Method) -> Method:
    """Register a method under its Bot API name, the function's in camel case."""
    first, *rest = function.__name__.split("_")
    METHODS[(first + "".join(word.capitalize() for word in rest)).lower()] = function
    return function


async def call(telegram: Telegram, name: str, params: Params) -> tuple[int, Json]:
    """The HTTP status and the body that Telegram answers to a call."""
    function = METHODS.get(name.lower())
    if function is None:
        return 404, ApiError(404, "Not Found: method not found").to_json()
    try:
        _raise_fault(telegram, name)
        result = function(telegram, params)
        if asyncio.iscoroutine(result):
            result = await result
    except ApiError as error:
        _note(telegram, name, params, error)
        return error.code, error.to_json()
    _note(telegram, name, params, None)
    return 200, {"ok": True, "result": result}


def _note(telegram: Telegram, name: str, params: Params, error: ApiError | None) -> None:
    if name.lower() != "getupdates":
        refused = {"refused": error.description} if error else {}
        telegram.calls.append((name, {**params.values, **refused}))


def _raise_fault(telegram: Telegram, name: str) -> None:
    """A fault planned for this method (or "*") strikes once, in the order planned."""
    for planned in list(telegram.faults):
        if planned[0].lower() in ("*", name.lower()) and name.lower() != "getupdates":
            telegram.faults.remove(planned)
            raise planned[1]
