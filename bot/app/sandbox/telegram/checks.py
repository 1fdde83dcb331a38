"""Telegram's limits on what a bot sends; each refusal in Telegram's words."""

from io import BytesIO

from bot.app.sandbox.telegram.entities import parse_html, utf16_length
from bot.app.sandbox.telegram.errors import bad_request
from bot.app.sandbox.telegram.model import Json
from bot.app.sandbox.telegram.params import Params

TEXT_LIMIT = 4096  # UTF-16 units, after the entities are parsed
CAPTION_LIMIT = 1024
DATA_LIMIT = 64  # bytes of a button's data
BUTTON_LIMIT = 100  # buttons under one message
ROW_LIMIT = 8  # buttons beside one another
NOTICE_LIMIT = 200  # characters of the answer to a press
PHOTO_BYTES = 10 * 1024 * 1024
FILE_BYTES = 50 * 1024 * 1024


def worded(params: Params, name: str) -> tuple[str, list[Json]]:
    """The text or caption named, as plain text with entities, within its limit."""
    source, mode = params.text(name), params.text("parse_mode").lower()
    if mode not in ("", "html"):
        raise bad_request("unsupported parse_mode")
    text, entities = parse_html(source) if mode else (source, params.structure("entities") or [])
    if name == "text" and not text.strip():
        raise bad_request("message text is empty")
    if name == "text" and utf16_length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    if name == "caption" and utf16_length(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return text, entities


def markup(params: Params) -> Json | None:
    """The keyboard sent along, within its limits."""
    given = params.structure("reply_markup")
    if not given:
        return None
    rows = given.get("inline_keyboard", [])
    if sum(map(len, rows)) > BUTTON_LIMIT or any(len(row) > ROW_LIMIT for row in rows):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for row in rows:
        for button in row:
            _check_button(button)
    return dict(given)


def _check_button(button: Json) -> None:
    if not button.get("text"):
        raise bad_request("inline keyboard button text must be non-empty")
    if "callback_data" not in button and "url" not in button:
        raise bad_request("text buttons are unallowed in the inline keyboard")
    data = button.get("callback_data")
    if data is not None and not 0 < len(data.encode()) <= DATA_LIMIT:
        raise bad_request("BUTTON_DATA_INVALID")
    url = button.get("url", "https://")
    if not url.startswith(("http://", "https://", "tg://")):
        raise bad_request(
            f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol"
        )


def picture_size(content: bytes) -> tuple[int, int]:
    """Width and height in pixels of what is sent as a photo, within Telegram's limits."""
    from PIL import Image, UnidentifiedImageError  # heavy, and rarely needed

    if len(content) > PHOTO_BYTES:
        raise bad_request(f"file of size {len(content)} bytes is too big for a photo")
    try:
        width, height = Image.open(BytesIO(content)).size
    except UnidentifiedImageError:
        raise bad_request("IMAGE_PROCESS_FAILED") from None
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return width, height
