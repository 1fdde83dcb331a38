"""Figures of which a clause behind them tells that nothing came (签约2个,后来取消了)."""

import re
from typing import Final

from bot.reading.quantities.characters import has_any, kind_of
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

FELL: Final = "fell_through"
"""The rule by which such figures are talk."""

_FELL_THROUGH: Final = re.compile(
    "(?:[后最]来?|因故|因为?[^,]{1,10}?(?=[没未取改延推泡搁流])|临时|突然|对方|客商|甲方|企业|项目|结果|又|但是?|可惜|其实|实际上?|都|全|已|被|合同|协议|还|尚|系统|上级|省厅|省里|市里)*"
    "(?:(?:取消|改期|延期|推迟|黄|泡汤|告吹|变卦|反悔|没(?:签|谈)?成|[没未](?:有)?签(?:约|订)?)了?"
    "|没(?:有)?(?:去|办|搞|成行|定下来|敲定)成?了?|(?:没|未)(?:有)?(?:签字|签合同|最终敲定|敲定)"
    "|一个(?:都|也)?没(?:有)?(?:签|谈|办|落|做)?(?:下来|成)|扑了?个?空|流产了?|搁浅了?|作罢"
    "|正在(?:申报|申请|报批|评审|认定|公示|走(?:审批)?(?:程序|流程))(?:中|当中)?"
    "|(?:是|都是|全是)?(?:假的|谣言|编的|瞎编的)(?:[啊哈]|,.*)?"
    "|[只还就]是个?意向(?:协议|书)?(?:而已)?|被?(?:退回|驳回|打回)(?:来|去)?了?"
    "|(?:审核|审批|审查|初审|复审|评审|认定)*(?:[没未]有?|不)能?(?:获得?)?通过"
    "(?:审核|审批|审查|初审|复审|评审|认定)?)"
)
_FALLING: Final = kind_of("取期推黄泡吹卦悔没未意退驳打不假谣编空流搁罢申报评认公走")
"""One character of each word that tells that nothing came of something."""


def fell_through(clause: Clause, after: Clause, silence: str) -> str:
    """The rule by which the clause `after` another makes nothing of its figures, or "".

    It names no figure itself, unless it is one that fell through.
    `silence` is why `after` itself is silent: what it holds fell through too, in a list with the
    other or as what was to be invested in it.
    """
    if silence == FELL:
        return FELL if clause.ends == "、" or "投资" in after.text else ""
    if clause.roles & Role.REMOVED or not has_any(after.text, _FALLING):
        return ""
    return FELL if _FELL_THROUGH.fullmatch(after.text.strip()) else ""
