"""Scripts of a conversation, in the words of the people in it.

    # a remark
    = 2023-04-14 10:00                    the clock comes to this moment
    商务局联络员 @ 商务局 > 签约2个           somebody writes into a group (without @: to the bot)
    商务局联络员 @ 商务局 reply> 无          replies to the bot's last message there
    商务局联络员 @ 商务局 edit> 签约3个      edits the own last message there
    商务局联络员 @ 商务局 press> 撤回        presses a button of the bot's last message that has it
    外单位来客 open>                       opens the last link the bot gave (@: into that group)
    < 签约落地项目 0 → 2…                  what the bot says there, … stands for anything
      a further line of the same message
    领导通报群 < 通报…                      what it says in another chat
    科技局 <                              there it says nothing
    ! 已撤回                               the notice that answers a press

After a person's line the bot says what the script says and nothing else, anywhere; after the
clock's line it says at least that.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Shanghai")
ACT = re.compile(
    r"(?P<who>\S+)(?: @ (?P<chat>\S+))? (?P<how>|reply|edit|press|open)> ?(?P<text>.*)"
)
SAID = re.compile(r"(?:(?P<chat>\S+) )?<(?: (?P<text>.*))?")


@dataclass
class Expected:
    """Something the bot should say; an empty chat is that of the act before."""

    chat: str
    text: str


@dataclass
class Act:
    """Something that happens, and what should come of it. Without `who` the clock moves."""

    line: int
    at: datetime | None = None
    who: str = ""
    chat: str = ""
    how: str = ""
    text: str = ""
    expected: list[Expected] = field(default_factory=list)
    notice: str | None = None


def parse(path: Path) -> list[Act]:
    """The acts of a script; ValueError names the line that is none."""
    acts: list[Act] = []
    last: Act | Expected | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("  ") and last is not None:
            last.text += "\n" + line.strip()
            continue
        last = _line(line, number, acts)
        if last is None:
            raise ValueError(f"{path.name}:{number}: {line!r} is no line of a script")
    return acts


def _line(line: str, number: int, acts: list[Act]) -> Act | Expected | None:
    if line.startswith("= "):
        at = datetime.fromisoformat(line[2:].strip()).replace(tzinfo=ZONE)
        acts.append(Act(number, at))
        return acts[-1]
    if line.startswith("! "):
        acts[-1].notice = line[2:]
        return acts[-1]
    if said := SAID.fullmatch(line):
        acts[-1].expected.append(Expected(said["chat"] or "", said["text"] or ""))
        return acts[-1].expected[-1]
    if act := ACT.fullmatch(line):
        acts.append(Act(number, None, act["who"], act["chat"] or "", act["how"], act["text"]))
        return acts[-1]
    return None


def matches(expected: str, said: str) -> bool:
    """Whether what was said is as expected, where … stands for anything."""
    pattern = ".*".join(re.escape(part) for part in expected.split("…"))
    return re.fullmatch(pattern, said, re.DOTALL) is not None


def scripts() -> Iterator[Path]:
    """All scripts, by name."""
    yield from sorted((Path(__file__).parent / "scripts").glob("*.txt"))
