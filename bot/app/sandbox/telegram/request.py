"""The door for python-telegram-bot: requests answered in this process instead of sent."""

import json
from typing import IO, Any
from urllib.parse import urlsplit

from telegram.request import BaseRequest, RequestData

from bot.app.sandbox.telegram.methods import call
from bot.app.sandbox.telegram.params import Params, Upload
from bot.app.sandbox.telegram.server import Telegram


class SandboxRequest(BaseRequest):
    """Hands every request of the library to the in-process Telegram."""

    def __init__(self, telegram: Telegram) -> None:
        """Answer from `telegram`; several requests may share one."""
        self._telegram = telegram

    @property
    def read_timeout(self) -> float | None:
        """There is no wire to wait for."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 -- the library fixes these names
        request_data: RequestData | None = None,
        read_timeout: Any = None,  # noqa: ANN401, ARG002 -- nothing can time out here
        write_timeout: Any = None,  # noqa: ANN401, ARG002 -- as above
        connect_timeout: Any = None,  # noqa: ANN401, ARG002 -- as above
        pool_timeout: Any = None,  # noqa: ANN401, ARG002 -- as above
    ) -> tuple[int, bytes]:
        """The HTTP status and body for a call or for the content of a file."""
        path = urlsplit(url).path
        if path.startswith("/file/"):
            return file_content(self._telegram, path)
        status, body = await call(self._telegram, path.rsplit("/", 1)[-1], _params(request_data))
        return status, json.dumps(body, ensure_ascii=False).encode()


def file_content(telegram: Telegram, path: str) -> tuple[int, bytes]:
    """The content of a file by the path that getFile gave; 404 where there is none."""
    stored = telegram.files.get(path.rsplit("/", 1)[-1])
    return (200, stored.content) if stored else (404, b"{}")


def _params(data: RequestData | None) -> Params:
    if data is None:
        return Params({})
    return Params(dict(data.json_parameters), _uploads(data.multipart_data))


def _uploads(parts: dict[str, tuple[str, bytes | IO[bytes], str]]) -> dict[str, Upload]:
    return {
        part: Upload(name, mime, content if isinstance(content, bytes) else content.read())
        for part, (name, content, mime) in parts.items()
    }
