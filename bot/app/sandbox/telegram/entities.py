"""Text with entities: Telegram's HTML, and what it finds in a person's own text.

Positions and lengths count UTF-16 code units, as the Bot API does.
"""

import re
from dataclasses import dataclass
from html import unescape

from bot.app.sandbox.telegram.errors import ApiError, bad_request
from bot.app.sandbox.telegram.model import Json

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
_PIECE = re.compile(r"<(?P<close>/?)(?P<tag>[a-zA-Z][\w-]*)(?P<rest>[^<>]*)>|(?P<stray><)|[^<]+")
_KNOWN_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_HREF = re.compile(r"""^\s+href\s*=\s*(?:"([^"]*)"|'([^']*)')\s*$""")
_IN_TEXT = re.compile(
    r"(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@\w{5,32})?)"
    r"|(?<!\w)(?P<mention>@\w{5,32})"
    r"|(?P<url>https?://[^\s<>]+)",
    re.ASCII,
)


def utf16_length(text: str) -> int:
    """The length of `text` in UTF-16 code units."""
    return len(text) + sum(ord(sign) > 0xFFFF for sign in text)


def found_in(text: str) -> list[Json]:
    """The entities Telegram finds by itself: commands, mentions, addresses."""
    return [
        _entity(str(hit.lastgroup), text[: hit.start()], hit[0]) for hit in _IN_TEXT.finditer(text)
    ]


def _entity(kind: str, before: str, inside: str) -> Json:
    return {"type": kind, "offset": utf16_length(before), "length": utf16_length(inside)}


@dataclass
class _Open:
    tag: str
    start: int  # in the plain text
    extra: Json


def parse_html(source: str) -> tuple[str, list[Json]]:
    """The plain text and the entities of Telegram's HTML; ApiError 400 where it does not parse."""
    plain, entities, opened = "", [], list[_Open]()
    for piece in _PIECE.finditer(source):
        if not piece["tag"]:
            plain += _words(source, piece)
        elif piece["close"]:
            entities += _close(opened, plain, piece, source)
        else:
            opened.append(_open(piece, len(plain), source))
    if opened:
        raise _unparsed(f'Can\'t find end tag corresponding to start tag "{opened[-1].tag}"')
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return plain, entities


def _words(source: str, piece: re.Match[str]) -> str:
    if piece["stray"]:
        raise _unparsed(f'Unsupported start tag "" at byte offset {_byte(source, piece.start())}')
    return _KNOWN_REFERENCE.sub(lambda reference: unescape(reference[0]), piece[0])


def _open(piece: re.Match[str], at: int, source: str) -> _Open:
    tag = piece["tag"].lower()
    if tag not in TAGS or (tag == "span" and "tg-spoiler" not in piece["rest"]):
        where = _byte(source, piece.start())
        raise _unparsed(f'Unsupported start tag "{tag}" at byte offset {where}')
    link = _HREF.match(piece["rest"]) if tag == "a" else None
    return _Open(tag, at, {"url": unescape(link[1] or link[2] or "")} if link else {})


def _close(opened: list[_Open], plain: str, piece: re.Match[str], source: str) -> list[Json]:
    tag, where = piece["tag"].lower(), _byte(source, piece.start())
    if not opened:
        raise _unparsed(f"Unexpected end tag at byte offset {where}")
    last = opened.pop()
    if last.tag != tag:
        found = f'expected "</{last.tag}>", found "</{tag}>"'
        raise _unparsed(f"Unmatched end tag at byte offset {where}, {found}")
    inside = plain[last.start :]
    if not inside or (tag == "a" and not last.extra.get("url")):
        return []
    return [_entity(TAGS[tag], plain[: last.start], inside) | last.extra]


def _byte(source: str, at: int) -> int:
    return len(source[:at].encode())


def _unparsed(reason: str) -> ApiError:
    return bad_request(f"can't parse entities: {reason}")
