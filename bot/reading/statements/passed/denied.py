"""What is counted and did not happen: denied, gone, or failed (未签约2个, 签约2个失败)."""

import re
from typing import Final

from bot.reading.quantities.characters import begins_at, is_at, kind_of
from bot.reading.statements.passed.still_open import not_done_behind
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_DENIED: Final = re.compile(
    "(?:坏了|丢了|掉了|断了|塌了|堵了|漏了|没了|流失|失去|没(?:有)?(?:到|达到|够|满)|未|没|没有|无法|没能|未能|没说|没讲|没提|没喊|(?:未|没有?)实现|挑|挑选|(?<=各)选|不能|放弃|取消|暂未|尚未|还没|难以|很难|虚报了?|谎报了?|终止|中止|解除|淘汰|清退|劝退|预|(?<![认许])可|(?<![批核标瞄精找对看基水获])准|后备|中标|分解|建议|举报|(?:设计|批复)(?:建设|新建)|差一?点儿?|险些)(?:能|有|了)?$"
)
_DENYING: Final = kind_of(
    "挑选现说讲提喊失去止除汰退预可准备标解议建设未没有法能弃消以难报了到够满点儿些"
)
_FAILING: Final = kind_of(
    "这都也谈崩没失未黄泡落填录传提报上系不造是尚暂取告搁终夭待在有为的基够悬板十跑"
)
_FAILED: Final = re.compile(
    "谈崩|崩了|没谈拢|没成|失败|未成|没谈成|没签成|黄了|泡汤|落空|[填录传报]不[进上]|上传不|提交不|"
    "尚未(?:落地|签|成|达成)|暂缓|取消了?$|有(?:希望|戏)|够呛|悬(?![挂崖浮])|板上钉钉|十拿九稳|跑不了|不可(?!再生)|告吹|搁置|终止|夭折|待定|在即|有望$|有水分|[是为](?:虚|目标)|"
    "这话[不谁哪]|不属实|不实|(?:都|也)不嫌|不真实|系误|系虚|系谣|是假的|是谣|造假|没影|未属实|的?基础上"
)


def did_not_happen(segment: Segment) -> bool:
    """Whether what is counted is denied, before its name or number or behind it (未签约2个)."""
    if segment.value.role == Role.IS_ZERO and _is_gone(segment):
        return True
    if segment.value.role == Role.ALL_DONE and _of_those_not_done(segment):
        return True
    if segment.value.quantity is not None and _is_denied(segment):
        return True
    return _is_not_done(segment) or _failed_behind(segment)


def _is_denied(segment: Segment) -> bool:
    """Whether a word of denial stands before a number or its name (未签约2个)."""
    text, begin = segment.clause.text, segment.clause.start
    if _denied(text, segment.value.start - begin):
        return True
    if not segment.names:
        return False
    name = segment.names[-1]
    if begins_at(text, name.end - begin, _FITTING):
        return True  # 符合签约条件项目2个
    at = name.start - begin
    if name.words.startswith(_STAGES) and text.endswith(_YET, 0, at):
        return True  # 等待签约项目2个
    return _denied(text, at)


_YET: Final = ("等待", "有意", "谋划", "储备", "排队")
_STAGES: Final = ("签约", "开工", "竣工", "投产")
"""What projects may wait for, or be thought of for, and have not come to."""


def _failed_behind(segment: Segment) -> bool:
    """Whether it is told behind a number that nothing came of so many (签约2个失败)."""
    text, end = segment.clause.text, segment.value.end - segment.clause.start
    if segment.behind and _lost_behind_its_name(segment):
        return True
    if begins_at(text, end, _PROJECT) and (named := _ACT_BEHIND.match(text, end)):
        end = named.end()
    if is_at(text, end, _FAILING) and _FAILED.match(text, end) is not None:
        return True
    if is_at(text, end, _TRUSTING) and _TRUSTED.match(text, end) is not None:
        return True
    return is_at(text, end, _LOSING) and _LOST.match(text, end) is not None


_TRUSTING: Final = kind_of("一肯绝准必应完不绰")
_TRUSTED: Final = re.compile(
    "(?:一定|肯定|绝对|准|必定?|必然)(?:能|会|可以?|要)?(?:按时|如期)?(?:完成|达到|实现|拿下|搞定|签下|改完)"
    "|(?:应该|肯定|绝对|完全)(?:没有?|不是)问题|(?:绝对|完全)?(?:不成问题|不在话下|绰绰有余)"
)
"""What somebody trusts to reach is not reached (改厕300户一定完成, 签约2个应该没问题)."""


def _lost_behind_its_name(segment: Segment) -> bool:
    """Whether nothing came of so many, told behind the name (2家高企被取消资格)."""
    name, begin = segment.behind[0], segment.clause.start
    if name.role != Role.INDICATOR or name.start != segment.value.end:
        return False
    return _LOST.match(segment.clause.text, name.end - begin) is not None


def _is_not_done(segment: Segment) -> bool:
    """Whether 没有 and a verb follow the name behind a number (2个快递服务点没有运营)."""
    if segment.names or segment.led_by(Role.REMAINING):
        return False
    return not_done_behind(segment)


_FITTING: Final = ("条件",)
_PROJECT: Final = ("个项目", "项目")
_ACT_BEHIND: Final = re.compile("(?:个)?项目(?:签约|开工|落地)(?=失败|未成|没成|流产|告吹|泡汤)")
"""What of a project fails behind it (1个项目签约失败)."""
_LOSING: Final = kind_of(
    "的签在招合意项客企又都全已解违终中搁被取等黄谈告泡吹流撤延推改暂扑失未没正还因"
)
"""How words begin that tell that so many came to nothing."""
_LOST: Final = re.compile(
    "(?:的?(?:签约|在谈|招商|合作|意向)?(?:项目|客商|企业))?(?:又|都|全都?|已经?)?"
    "(?:因[^,。;\n]{1,10})?"
    "(?:解约|违约|终止|中断|搁置|被?取消"
    "|黄|谈崩|告吹|泡汤|吹|流产|撤资|延期|推迟|延后|改期|暂缓|搁浅|扑空|失败|未成|没成"
    "|正在申报|等待[^,。;\n]{2,6}|[没未](?:有)?(?:入库|签字)|还没(?:换|改|建|签)|还在(?:洽?谈|协商|走流程)[^,。;\n]{0,6})"
    "了?(?:资格|联系)?(?=[,。;!\n]|$)"
)
"""What tells that so many came to nothing, be it behind their name (有2个在谈项目黄了)."""


_NOT_DONE: Final = re.compile("(?:未|没有?)(?:完成|落实|开展|进行|实施|通过)?$")
_LEFT: Final = re.compile("(?:未|没有?)[^,的]{2,6}的(?:[均都]?已经?|[均都])?$")
"""What is left to be done, right before what is all done of it (未完成整改的已全部落实)."""


_WAITED_FOR: Final = re.compile(
    "(?:之|以)?[前后](?:[,才再就方即]|[^,。已]{0,4}[再才就不])|再|才[能会可]|还需|尚需|还要|仍需|"
    "有[点些]?(?:困难|难度|压力|希望)|没(?:有)?(?:多大|什么|啥)?(?:问题|希望)|不了|不成|的话|"
    "指日可待|恐怕|可能|遥遥无期"
)
_WAITING: Final = re.compile(
    "(?:要?等到?|待|直到|只有|除非|离|距|(?:其他|其它|别的|兄弟|周边|隔壁)[^,]{0,6})"
)
_SEEN_TO: Final = ("落实", "到位")
"""What is all done of those left, who are only seen to."""


def _of_those_not_done(segment: Segment) -> bool:
    """Whether all of those are meant that are not done (未完成改厕的已全部落实责任人).

    What waits until all is done, or is hard to do, tells that it is not (改厕全部完成后再验收).
    """
    text, begin = segment.clause.text, segment.clause.start
    waits = _WAITING.match(text, 0, segment.value.start - begin) is not None
    if waits or _WAITED_FOR.match(text, segment.value.end - begin) is not None:
        return True
    if not segment.value.words.endswith(_SEEN_TO):
        return False
    if not segment.names:
        return _LEFT.search(text, 0, segment.value.start - begin) is not None
    of_them = text.startswith("的", segment.names[-1].end - begin)
    return of_them and _NOT_DONE.search(text, 0, segment.names[-1].start - begin) is not None


def _is_gone(segment: Segment) -> bool:
    """Whether 没了 leads to how many are gone, and tells of no zero (在谈项目没了1个)."""
    gone = [t for t in segment.behind[:2] if t.words == "了" or t.role == Role.QUANTITY]
    return len(gone) > 1 and gone[0].words == "了" and gone[0].start == segment.value.end


def _denied(text: str, place: int) -> bool:
    """Whether a word of denial stands right before a place (没能, 未)."""
    if not place or not is_at(text, place - 1, _DENYING):
        return False
    return _DENIED.search(text, max(0, place - 5), place) is not None
