"""Units of no catalogue that a clause opens with, behind what only leads to them."""

import re
from typing import Final

from bot.reading.quantities.characters import any_soon, kind_of
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_UNKNOWN: Final = re.compile(r"\s*([\u4e00-\u9fff]{2,10}|[a-z][a-z.' -]{2,40})\s*$")
_LETTERS: Final = kind_of(
    [*map(chr, range(0x4E00, 0xA000)), *"abcdefghijklmnopqrstuvwxyz0123456789"]
)
_MENTION: Final = re.compile(r"(?:\s*@\S+)+\s+")
"""Who is called on before a report begins (@小李 光武办:外出招商2次)."""
_GENERAL: Final = re.compile(
    r"^(小城|[城乡村集])镇$|^[我各每某全本该两多这那几其一]|[的了们]|县|上级|有关|相关|责任|所有|[开布格结大全时僵残变]局$|[督交转领举承主协筹创兴包代经催查补开]办$|(?:手机|网上)银行$|^[下返回驻][乡镇]$"
    "|[戏医药化技电法书品]下乡$"
)


def letters(clause: Clause, start: int, end: int) -> bool:
    """Whether words stand between two places of a clause."""
    return any_soon(clause.text, start - clause.start, end - start, _LETTERS)


def mentioned(clause: Clause) -> int:
    """Where a clause goes on behind somebody who is called on; its start where nobody is."""
    mention = _MENTION.match(clause.text) if "@" in clause.text else None
    return clause.start if mention is None else clause.start + mention.end()


def unknown_unit(clause: Clause, vocabulary: Vocabulary) -> tuple[str, int] | None:
    """A unit of no catalogue at the beginning of a clause, and where (粮食局:, 老城镇改厕40户)."""
    if not clause.roles & _OPENED and ":" not in clause.ends:
        return None
    if clause.tokens and clause.tokens[0].start == clause.start and _opens_all(clause.tokens[0]):
        return None  # nothing stands before it
    begin = _behind_days(clause)
    ends = (t.start for t in clause.tokens if t.role & _OPENED and t.start >= begin)
    stop = next(ends, clause.end)
    if stop == begin:
        return None  # nothing stands before it
    opening = clause.text[begin - clause.start : stop - clause.start]
    said = opening.rstrip()
    if said[-1:] not in vocabulary.last_letters or not said.endswith(vocabulary.endings):
        return None
    found = _UNKNOWN.fullmatch(opening)
    if found is None or _GENERAL.search(found[1]) or _GONE_TO.match(found[1]):
        return None
    if found[1] in vocabulary.endings or _OWN_OFFICE.fullmatch(found[1]):
        return None  # 集团累计…, 公司本周…, 市局…: the sender's own
    inside = [t for t in clause.tokens if begin <= t.start < stop]
    if any(not t.role & (Role.FILLER | Role.PLAIN) and not _joins(t, begin) for t in inside):
        return None
    return found[1], begin


_GONE_TO: Final = re.compile(
    "(?:对(?!外)|检查|抽查|督查|督导|巡查|暗访|引进|引入|拜访|走访|考察)[\u4e00-\u9fff]{2}"
)
"""What is done to a firm, before its name (检查恒达公司发现隐患5处): none that reports."""
_OWN_OFFICE: Final = re.compile(
    "(?![税邮粮盐港路药电])[\u4e00-\u9fff]局|[局镇委办乡]?(?:党政)?办公室"
)
"""Who goes with the sender: a head of office called so (刘局), and the sender's own office."""


def _opens_all(token: Token) -> bool:
    """Whether a name, a number or an act opens a clause."""
    return token.role & _OPENED != 0 and not token.role & _LEADS


def _behind_days(clause: Clause) -> int:
    """Where a clause goes on behind its number, its days and its words of operation (今天…)."""
    begin = mentioned(clause)
    for token in clause.tokens:
        if token.start < begin:
            continue
        if not token.role & _LEADS or letters(clause, begin, token.start):
            break
        begin = token.end
    return begin


_LEADS: Final = Role.STRETCH | Role.CURRENT | Role.TOTAL | Role.LABEL


def _joins(token: Token, begin: int) -> bool:
    """Whether a word only joins two nouns of one name (粮食和物资储备局)."""
    return token.words in "和与" and token.start > begin + 1


_OPENED: Final = (
    Role.INDICATOR | Role.STRETCH | Role.QUANTITY | Role.TOTAL | Role.CURRENT | Role.ADDED
    | Role.DONE
)  # fmt: skip
