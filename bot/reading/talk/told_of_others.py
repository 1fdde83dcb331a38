"""Others spoken to or spoken of: 你们 and theirs, the other towns, who has the most, the news."""

import re
from typing import Final

from bot.reading.talk.notices import is_a_norm
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_SPOKEN_TO: Final = re.compile(
    "^ *(?:@.*?[ ,])?你们?(?:镇|局|办|乡|委|那边|那儿|那里|单位|公司)?(?:[上填]?报|说|发|写)?"
    "(?:来|过来)?(?:的|了|已经?|都|也|又|是|这|那|今天|昨天|本?这?周|上周)*$"
)
_THE_REST: Final = re.compile(
    "^ *(?:其[他它余]|别的|另外几个)(?:几个|各个?|的|所有)?"
    "(?:镇办?|乡镇?|局委?|县[市区]?|市|区县?|街道|园区|地方)"
)
_THE_MOST: Final = re.compile("^ *全[市县区省镇]里?最[多少高低快慢]")
_PAPERS: Final = re.compile(
    "的?(?:合同|材料|资料|台账|照片|协议|佐证|凭证|复印件|原件|扫描件)书?(?:还|都|也|怎么|怎么还)?"
    "(?:(?:没有?|未)(?:看|收|见|上?传|发|交|上?报|给|提供)[^,]{0,4}"
    "|[发传补交报给](?:一?下|给?我|过?来|上来)[^,]{0,3}|在哪[^,]{0,3}|呢)$"
)
_AT_ODDS: Final = re.compile("对不上|不一致|不相?符")
"""What two figures are that somebody finds to differ (通报改厕280户和我们报的320户对不上)."""
_OF_OLD: Final = re.compile(
    " *(?:想当年|想当初|当初|遥想当年|那会儿|那时候|那些年"
    "|[^,]{0,4}上[次回]一(?:个[月星]|年|周|天))"
)
"""How is begun what was once, and is none of this year's (想当年一年签约20个)."""
_NEWS: Final = re.compile("(?:新闻|要闻|头条|头条新闻)$")


def tells_of_other_people(clause: Clause) -> str:
    """The rule by which a clause tells of others: 你们 report to us, other towns, papers wanted."""
    text = clause.text
    if ":" in clause.ends or (clause.inside and clause.start <= 1):
        return "others_results" if _NEWS.search(text.strip()) is not None else ""
    values = clause.of(Role.QUANTITY)
    if len(values) > 1 and _AT_ODDS.search(text) is not None:
        return "others_results"
    value = values[0] if values else None
    if value is not None and _of_all_or_old(clause):
        return "others_results"
    if value is None or clause.has(Role.OWN | Role.CORRECTION):
        return ""
    if _PAPERS.fullmatch(text.rstrip(), value.end - clause.start) is not None:
        return "is_request"
    if _tells_of_the_rest(clause):
        return "others_results"
    if is_a_norm(clause):
        return "is_rule"
    named = clause.of(Role.INDICATOR | Role.QUANTITY)[0]
    spoken_to = "你" in text and _SPOKEN_TO.match(text[: named.start - clause.start]) is not None
    return "others_results" if spoken_to else ""


def _of_all_or_old(clause: Clause) -> bool:
    """Whether the best of all, or what was once, is told of."""
    text = clause.text
    if ("上" in text or "当" in text or "那" in text) and _OF_OLD.match(text) is not None:
        return True
    return not clause.has(Role.UNIT) and _THE_MOST.match(text) is not None


def _tells_of_the_rest(clause: Clause) -> bool:
    """Whether the other towns are the subject of a clause (其他镇签约3个; no 其他市场主体)."""
    found = _THE_REST.match(clause.text)
    return found is not None and any(t.start == clause.start + found.end() for t in clause.tokens)
