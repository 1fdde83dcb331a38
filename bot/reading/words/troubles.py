"""What is wrong with things, of which so many are told; no piece of a message by itself.

Only a rule that stands behind a number asks for these words, so that they take no part anywhere
else: 进度滞后 behind a unit tells of the unit.
"""

import re
from typing import Final

TROUBLES: Final = (
    "漏水|漏雨|渗水|漏电|冻裂|开裂|裂缝|松动|破损|破裂|损坏|坏了|坏掉|缺失|丢失|被盗|塌陷|沉降|"
    "坑洼|积水|积雪|堵塞|堵了|异响|翘起|反弹|返工|"
    "停电|停水|停运|停工|停产|停业|停摆|关门|关了|关停|倒闭|空着|闲置着|空置|封闭|"
    "请假|病了|缺席|退出|毁约|违约|失联|纠纷|投诉|举报|反映(?!良好|很好|较好|不错|满意)|反感|拒绝|抵触|"
    "高风险|到期|复审|过期|失效|超期|进度慢|进展慢|滞后|缓慢|"
    "有纠纷|有问题|有异议|有意见|有矛盾|有争议|有难度|有困难|有顾虑|有破损|有漏水|有裂缝|"
    "被淹|被毁|被偷|报修|(?<!的)没了|断了|漏了|被占|被压|被挖|被堵|被退|被驳回|被罚|被拆|打不通|整改不了"
)
"""Words that say of so many things that they are out of order."""

_STAGES: Final = "落地|入住|入驻|开工|动工|投产|投用|投入|运营|营业|使用|完工|竣工|建成"
"""The next stage of a thing, at which it need not be yet to count at this one."""
_AS_IT_WAS: Final = (
    "问题|错|变|别的|其他|其它|事|关系|减|动|少|了|遗漏|有|算|含|包|计|白|辜负|拖|落下|发现|发生|"
    "出现|查出|见|困难|异常|新|增|重|较|大|空|缺|伤亡|纠纷|投诉|隐患|反|漏|损|浪费|亏|违|什么|任何|"
    f"到(?![位账场手])|{_STAGES}|"
    "\\s?[\\d一二两三四五六七八九十]"
)
"""What behind 没 or 未 denies nothing of the things counted (2个没问题, 436套未入住)."""
_NOT_AS_THEY_SHOULD: Final = (
    "不(?:合格|达标|规范|到位|愿|肯|想|同意|配合|满意|具备|符合?|支持|让|给|来|去|在(?!内|少|列)|用了|接|理|亮|通|"
    "开门|动|了)"
)
_WANTED: Final = (
    f"(?:待|等待)(?!遇|人|命|分配|移交|{_STAGES})|等着|等(?=验收|审|批|回复|通知|资金)|需(?!求|方)|"
    "(?<![主重必首摘纪概提])要(?![件素点求闻领是账])|缺(?!口)|卡在|卡着|卡住|拖着|"
    "要求(?:重新|再|退|补|换|改|解决)|无(?:人(?!员)|法|证|水|电|手续|资金|场地)|明[天日](?:动工|开工|开建|进场|施工|开始|才)"
)
_ADVERBS: Final = "(?:都|均|全|还|仍|暂|尚|也|又|已经?|正|急|目前|现在)*"
_OF_THEM: Final = "(?:(?![没不无未])[\u4e00-\u9fff]){0,4}?"
WRONG: Final = re.compile(
    f" ?{_OF_THEM}{_ADVERBS}(?P<told>{TROUBLES}|"
    f"(?:没有?|未能?)(?!{_AS_IT_WAS})[\u4e00-\u9fff]|{_NOT_AS_THEY_SHOULD}|{_WANTED})"
)
"""What is wrong with things just counted, in words of theirs too (8户群众不配合)."""
_AGAIN: Final = (
    "反弹|反复|整改不了|改不了|不改|不整改|不愿|不配合|到期|超期|滞后|缓慢|进度慢|进展慢"
)
COME_BACK: Final = re.compile(
    f" ?{_OF_THEM}{_ADVERBS}(?P<told>{_AGAIN}|"
    f"(?:没有?|未能?)(?!{_AS_IT_WAS})[\u4e00-\u9fff]|{_WANTED})"
)
"""What is wrong with hazards and problems, which are what is wrong themselves (3处线路破损)."""
OUT_OF_ORDER: Final = re.compile(f" ?{_OF_THEM}{_ADVERBS}(?:{TROUBLES})")
"""What is wrong with things that are there, and not what is left to do with them."""
