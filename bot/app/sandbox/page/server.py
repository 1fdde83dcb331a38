"""The page's web server: static files, the messenger's files, one socket. This machine only."""

from importlib.resources import files

from tornado.httpserver import HTTPServer
from tornado.web import Application, RequestHandler

from bot.app.sandbox.page import guard
from bot.app.sandbox.page.actions import FILE_LIMIT
from bot.app.sandbox.page.live import Live
from bot.app.sandbox.page.model import Page

TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}
STATIC = files("bot.app.sandbox.page") / "static"


def listen(page: Page) -> HTTPServer:
    """Serve the page on the loopback address; OSError where the port is in use."""
    here = {"page": page}
    routes = [
        (r"/", _Index, here),
        (r"/static/([a-z]+\.(?:css|js|svg))", _Static, here),
        (r"/file/(\w+)", _File, here),
        (r"/live", Live, here),
    ]
    server = HTTPServer(Application(routes, websocket_max_message_size=2 * FILE_LIMIT))
    server.listen(page.port, "127.0.0.1")
    return server


class _Guarded(RequestHandler):
    def initialize(self, page: Page) -> None:
        self.page = page

    def prepare(self) -> None:
        if not guard.is_own_host(self.request.host, self.page.port) or not self._known():
            self.set_status(403)
            self.finish("Open the address that the terminal printed, key included.")

    def _known(self) -> bool:
        return guard.same(self.get_cookie(guard.cookie_name(self.page.port)), self.page.key)

    def set_default_headers(self) -> None:
        for name, value in guard.HEADERS.items():
            self.set_header(name, value)

    def show(self, name: str) -> None:
        self.set_header("Content-Type", TYPES[name.rsplit(".", 1)[-1]])
        self.finish((STATIC / name).read_bytes())


class _Index(_Guarded):
    def _known(self) -> bool:
        return super()._known() or guard.same(self.get_query_argument("key", ""), self.page.key)

    def get(self) -> None:
        if self.get_query_argument("key", ""):
            name = guard.cookie_name(self.page.port)
            self.set_cookie(name, self.page.key, httponly=True, samesite="Strict")
            self.redirect("/")
        else:
            self.show("index.html")


class _Static(_Guarded):
    def get(self, name: str) -> None:
        if (STATIC / name).is_file():
            self.show(name)
        else:
            self.send_error(404)


class _File(_Guarded):
    def get(self, file_id: str) -> None:
        stored = self.page.telegram.files.get(file_id)
        if stored is None:
            self.send_error(404)
            return
        picture = stored.width > 0
        self.set_header("Content-Type", "image/png" if picture else "application/octet-stream")
        self.set_header("Content-Disposition", "inline" if picture else "attachment")
        self.finish(stored.content)
