"""The socket of an open page: it hears every change and asks for actions."""

import json
from datetime import datetime, time, timedelta

from tornado.websocket import WebSocketClosedError, WebSocketHandler

from bot.app.sandbox.clock import FRIDAY, next_time
from bot.app.sandbox.page import feed, guard
from bot.app.sandbox.page.actions import ACTIONS, Wish
from bot.app.sandbox.page.model import Page
from bot.app.sandbox.page.words import words
from bot.app.sandbox.telegram.errors import ApiError
from bot.app.sandbox.telegram.model import Json

LONGEST_HOURS = 24 * 31


class Live(WebSocketHandler):
    """One open page."""

    def initialize(self, page: Page) -> None:
        """Look on at this page's messenger."""
        self.page = page

    def check_origin(self, origin: str) -> bool:
        """Only the page itself may open the socket."""
        return guard.is_own_origin(origin, self.page.port)

    def prepare(self) -> None:
        """Only who holds the key may."""
        cookie = self.get_cookie(guard.cookie_name(self.page.port))
        known = guard.same(cookie, self.page.key)
        if not known or not guard.is_own_host(self.request.host, self.page.port):
            self.set_status(403)
            self.finish()

    def open(self, *_: str, **__: str) -> None:
        """Show everything, then every change."""
        page = self.page
        state = feed.everything(page.telegram, page.roles, page.zone)
        self._tell(state | {"guide": page.guide, "words": words()})
        page.watchers.append(self._tell)

    def on_close(self) -> None:
        """Stop looking on."""
        if self._tell in self.page.watchers:
            self.page.watchers.remove(self._tell)

    async def on_message(self, message: str | bytes) -> None:
        """Do what the page asks; say why where it cannot be done."""
        try:
            body = json.loads(message)
            if body["do"] == "clock":
                await self._move(self._goal(body))
            else:
                ACTIONS[body["do"]](Wish(self.page.telegram, body))
        except (ValueError, LookupError, TypeError, ApiError) as error:
            self._tell({"event": "refused", "reason": str(error)})

    def _goal(self, body: Json) -> datetime:
        now = self.page.telegram.clock()
        if "friday" in body:
            return next_time(now, self.page.zone, time.fromisoformat(body["friday"]), FRIDAY)
        return now + timedelta(hours=min(max(float(body["hours"]), 0), LONGEST_HOURS))

    async def _move(self, goal: datetime) -> None:
        page = self.page
        page.broadcast(feed.clock(page.telegram, page.zone, moving=True))
        try:
            await page.advance(goal)
        finally:
            page.broadcast(feed.clock(page.telegram, page.zone, moving=False))

    def _tell(self, body: Json) -> None:
        try:
            self.write_message(json.dumps(body, ensure_ascii=False))
        except WebSocketClosedError:
            self.on_close()
