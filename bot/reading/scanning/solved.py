"""Problems of firms that were solved, of several kinds at once (解决用工、融资等问题12个)."""

import re
from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Token, with_one
from bot.reading.words import Role

_SOLVE: Final = "解决"
_PROBLEMS: Final = "问题"
_SOLVED: Final = re.compile(
    "解决了?(?P<whose>企业(?:反映|提出|反馈)?的?)?"
    "(?P<kinds>(?:[\u4e00-\u9fff]{2,4}(?:、|和|及))*[\u4e00-\u9fff]{2,5}?)?"
    "(?:等)?(?:各?方面)?的?(?:困难)?问题(?= ?[约近共]?[\\d一二两三四五六七八九十]+余?[个件项条])"
)
_PAUSE: Final = re.compile("、|和|及")
_OF_FIRMS: Final = re.compile(
    "(?:融资|用工|招工|用地|用电|用水|用气|用能|资金|订单|贷款|销路|销售|物流|涉税|原材料|供应链|项目|审批)"
)
"""What firms have trouble with."""
_PEOPLE: Final = (
    "接访|来访|下访|热线|群众|居民|村|社区|小区|农户|农民|职工|员工|工人|学生|家长|业主|信访|群里"
)
_OTHERS: Final = re.compile(_PEOPLE)
_OF_OTHERS: Final = re.compile(
    f"{_PEOPLE}|矛盾|纠纷|历史|遗留|民生|隐患|安全|环境|污染|噪|扰民|拖欠|欠薪|厕|路灯|漏水|上学|就医|养老|"
    "整改|反映|突出|存在|发现|巡[视察]|审计|督[查办]"
)
"""Trouble that others have, or that is no firm's own."""
_FIRMS: Final = re.compile("(?:走访|服务|帮|为|包联|入企|调研|对接|联系)[^。;\n]*企业")
_COUNTED: Final = re.compile("[\\d一二两三四五六七八九十]+[余多]?[个件起次场项条批户人]")
_HEARD_THERE: Final = re.compile("问题|诉求|需求|困难|难题|意见|建议|政策|收集|征集|梳理|企业")
"""What somebody brings back from firms."""
_ONE_MORE: Final = re.compile(" ?[^,、;。\n]{1,5}[,、和] ?[\u4e00-\u9fff]{2,6}问题 ?\\d")
_END: Final = re.compile("[。;\n]")
_FAR: Final = 60
_INSIDE: Final = Role.FILLER | Role.PLAIN | Role.BESIDE


def with_solved(text: str, tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """The tokens; problems of firms of listed kinds are named as problems solved."""
    if _SOLVE not in text or _PROBLEMS not in text:
        return tokens
    names = vocabulary.forms.get(_SOLVE + _PROBLEMS, ())
    for found in _SOLVED.finditer(text) if names else ():
        start, end = found.span()
        inside = [t for t in tokens if t.start < end and t.end > start]
        known = all(not t.role & ~_INSIDE and t.start >= start for t in inside)
        if known and _are_of_firms(text, found) and _ONE_MORE.match(text, end) is None:
            named = Token(Role.INDICATOR, start, end, _SOLVE + _PROBLEMS, "name", names)
            tokens = with_one(tokens, named)
    return tokens


def _are_of_firms(text: str, found: re.Match[str]) -> bool:
    """Whether firms are told of right before, or only what firms have trouble with."""
    kinds = _PAUSE.split(found["kinds"]) if found["kinds"] else []
    sentence = _END.split(text[max(0, found.start() - _FAR) : found.start()])[-1]
    if _OTHERS.search(sentence) or any(_OF_OTHERS.search(kind) for kind in kinds):
        return False
    if all(_OF_FIRMS.fullmatch(kind) for kind in kinds):
        return bool(kinds) or bool(found["whose"])
    return _firms_stand_nearest(sentence)


def _firms_stand_nearest(sentence: str) -> bool:
    """Whether firms are told of, and no other act with its count behind them (调解纠纷5起)."""
    for act in reversed(sentence.split(",")):
        if _FIRMS.search(act) is not None:
            return True
        if _COUNTED.search(act) is not None and _HEARD_THERE.search(act) is None:
            return False
    return False
