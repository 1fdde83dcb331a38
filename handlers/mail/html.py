"""Long texts in parts that the messenger takes, with the tags of each part balanced; pure."""

from collections.abc import Iterator
from html import unescape
from re import compile as pattern

MESSAGE_LIMIT = 4096  # UTF-16 units after the markup is taken away
CAPTION_LIMIT = 1024

_TAG = pattern(r"<(/?)([a-z]+)[^>]*>")
_PIECE = pattern(r"<[^>]*>|&[^;\s]{1,10};|[^<&]|[<&]")


def length(html: str) -> int:
    """The length as the messenger counts it: UTF-16 units of the text without markup."""
    return len(unescape(_TAG.sub("", html)).encode("utf-16-le")) // 2


def parts(html: str, limit: int = MESSAGE_LIMIT) -> list[str]:
    """The text in parts of at most `limit`, divided at line ends where a line fits.

    A part that would be empty, which the messenger refuses, is left out.
    """
    if length(html) <= limit:
        return [html]
    divided = list(_balanced(_filled(_short_lines(html, limit), limit)))
    return [part for part in divided if _TAG.sub("", part).strip()] or divided[:1]


def _short_lines(html: str, limit: int) -> Iterator[str]:
    """The lines; one that is too long for a part is cut between characters, never in a tag."""
    for line in html.split("\n"):
        if length(line) <= limit:
            yield line
        else:
            yield from _cut(line, limit)


def _cut(line: str, limit: int) -> Iterator[str]:
    piece, size = "", 0
    for atom in _PIECE.findall(line):
        more = length(atom)
        if size + more > limit:
            yield piece
            piece, size = "", 0
        piece, size = piece + atom, size + more
    yield piece


def _filled(lines: Iterator[str], limit: int) -> Iterator[str]:
    """As many lines in each part as fit."""
    part, size = "", -1
    for line in lines:
        more = length(line) + 1
        if size + more > limit:
            yield part
            part, size = line, more - 1
        else:
            part, size = f"{part}\n{line}" if size >= 0 else line, size + more
    yield part


def _balanced(divided: Iterator[str]) -> Iterator[str]:
    """Close at the end of each part what is open there, and open it again in the next."""
    opened: list[str] = []
    for part in divided:
        text = "".join(opened) + part
        opened = _left_open(text)
        yield text + "".join(f"</{_name(tag)}>" for tag in reversed(opened))


def _left_open(html: str) -> list[str]:
    opened: list[str] = []
    for found in _TAG.finditer(html):
        if found.group(1):
            opened = opened[:-1]
        else:
            opened.append(found.group(0))
    return opened


def _name(tag: str) -> str:
    found = _TAG.match(tag)
    return found.group(2) if found else ""
