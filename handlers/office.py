"""What every handler needs: the store, the desk of the services, and the messenger."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeAlias

from telegram import Bot, Update
from telegram.ext import CallbackContext

from bot.services.desk import Desk
from storage.store import Store


@dataclass(frozen=True)
class Office:
    """The running office as handlers see it."""

    store: Store
    desk: Desk
    bot: Bot


Knock: TypeAlias = Callable[[Office, Update], Coroutine[Any, Any, None]]
Callback: TypeAlias = Callable[
    [Update, CallbackContext[Any, Any, Any, Any]], Coroutine[Any, Any, None]
]


def bound(office: Office, knock: Knock) -> Callback:
    """A callback of the messenger's library that hands the update on with the office."""

    async def callback(update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        del context
        await knock(office, update)

    return callback
