"""Whom the head of a unit leads is the unit itself (集团主要负责人带队), and so are its teams."""

import re
from typing import Final

from bot.reading.text.tokens import Clause
from bot.reading.words import Role

BEFORE_A_SUBJECT: Final = (
    Role.FILLER
    | Role.STRETCH
    | Role.OWN
    | Role.LABEL
    | Role.TOTAL
    | Role.CURRENT
    | Role.CORRECTION
    | Role.REFERENCE
    | Role.PLAIN
)
"""What may stand before the unit that is the subject of a clause."""
_SURNAME: Final = (
    "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶"
    "阎闫余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦史顾侯邵孟龙钱汤尹黎易常武乔贺赖龚]"
)
_LEADS: Final = "(?:(?:带队|率队|带领|率领)(?!来|到访|在我)|赴(?![我本]))"
_LEADING: Final = re.compile(
    f"(?:(?:党委|党组|政府)?(?:主要)?(?:负责人|负责同志|领导|领导班子|班子成员)|(?:党委|党组|政府)?{_SURNAME}?副?"
    f"(?:书记|主任|局长|镇长|董事长|总经理)(?:{_SURNAME}[\u4e00-\u9fff]{{1,2}}?)?(?:同志)?)?{_LEADS}"
)


_TEAM: Final = re.compile(
    "(?:招商|驻[村外]|工作|服务|党员|先锋|专项){0,2}(?:小?分队|小组|突击队|服务队|工作队)"
)


def is_led(clause: Clause, place: int) -> bool:
    """Whether the head of the unit token at `place` leads what it does, or a team of it does it."""
    text, end = clause.text, clause.tokens[place].end - clause.start
    led = ("带" in text or "率" in text or "赴" in text) and _LEADING.match(text, end) is not None
    if not led and (("队" not in text and "组" not in text) or _TEAM.match(text, end) is None):
        return False
    return all(t.role & BEFORE_A_SUBJECT for t in clause.tokens[:place])
