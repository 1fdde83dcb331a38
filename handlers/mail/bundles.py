"""What waits for one chat, put together into what goes out as one message; pure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.messages import Button, Keyboard, Text
from bot.texts import render, render_plain
from handlers.mail.html import MESSAGE_LIMIT, length
from storage.sending import Letter

MOST = 20  # the circled numbers go from 1 to 20
_GROUPS = ("group", "supergroup")


def is_group(letter: Letter) -> bool:
    """Whether the messenger counts the chat as a group, with a limit of its own."""
    return letter.chat_kind != "private"


def bundles(letters: Sequence[Letter]) -> Iterator[tuple[Letter, ...]]:
    """What may go out next, one bundle a chat: a letter, or confirmations of a group together."""
    chats: dict[int, list[Letter]] = {}
    for letter in letters:
        chats.setdefault(letter.chat, []).append(letter)
    for waiting in chats.values():
        yield _first_bundle(waiting)


def text_of(bundle: Sequence[Letter]) -> str:
    """The message of a bundle as HTML; several confirmations are numbered."""
    if len(bundle) == 1:
        return _html(bundle[0])
    numbered = enumerate(bundle)
    return "\n\n".join(f"{_link(letter, _mark(i))} {_html(letter)}" for i, letter in numbered)


def keyboard_of(bundle: Sequence[Letter]) -> Keyboard:
    """The buttons of a bundle; of several confirmations a row each, with its number."""
    if len(bundle) == 1:
        return bundle[0].screen.keyboard
    rows = (_numbered_row(letter, _mark(i)) for i, letter in enumerate(bundle))
    return tuple(row for row in rows if row)


def _first_bundle(waiting: Sequence[Letter]) -> tuple[Letter, ...]:
    first, *others = waiting
    bundle: tuple[Letter, ...] = (first,)
    for letter in others:
        if len(bundle) == MOST or not _alike(first, letter) or not _fits((*bundle, letter)):
            break
        bundle = (*bundle, letter)
    return bundle


def _alike(first: Letter, other: Letter) -> bool:
    """Whether two confirmations may share a message; what failed once is tried by itself."""
    return (
        first.chat_kind in _GROUPS
        and first.kind == other.kind == "confirmation"
        and first.language == other.language
        and first.attachment is None
        and other.attachment is None
        and not first.attempts
        and not other.attempts
    )


def _fits(bundle: tuple[Letter, ...]) -> bool:
    try:
        return length(text_of(bundle)) <= MESSAGE_LIMIT
    except (KeyError, ValueError):  # one of them cannot be rendered: it is to fail by itself
        return False


def _html(letter: Letter) -> str:
    return render(letter.screen.text, letter.language)


def _mark(index: int) -> str:
    return chr(ord("①") + index)


def _link(letter: Letter, mark: str) -> str:
    """The number; in a supergroup, which alone has links, it leads to the message answered."""
    if letter.chat_kind != "supergroup" or letter.reply_to is None:
        return mark
    bare = str(letter.chat).removeprefix("-100")
    return f'<a href="https://t.me/c/{bare}/{letter.reply_to}">{mark}</a>'


def _numbered_row(letter: Letter, mark: str) -> tuple[Button, ...]:
    buttons = (button for row in letter.screen.keyboard for button in row)
    return tuple(replace(one, label=_numbered(one.label, letter, mark)) for one in buttons)


def _numbered(label: Text, letter: Letter, mark: str) -> Text:
    return Text("plain", {"text": f"{mark} {render_plain(label, letter.language)}"})
