"""Headings that tell of others, of another year, of a form or of what is asked for."""

import re
from datetime import date
from typing import Final

from bot.reading.talk.next_steps import heads_next_steps, tells_what_is_done
from bot.reading.text.tokens import Clause
from bot.reading.words import FIGURES, Role

_FORM: Final = re.compile(
    "(?:填报|报送|上报|填写|参考|参照|统一|标准|信息|数据|周报|日报|以下为|以下是|附|请按|按|此)*"
    "(?:模板|模版|样板|样表|样例|样式|示例|范例|范本|范文|例子|例如?|举例|格式|参考|参照)"
    "(?:如下|为|是)?"
)
_DEMANDED: Final = re.compile(
    "(?:考核|工作|任务|目标|上级|市里|县里|会议|有关|相关|具体|几点|时间|报送|填报)*要求(?:如下|是|为)?"
    "|[^,]{0,8}会(?:议|上)?(?:研究)?(?:决定|明确|议定|强调|确定|部署)了?(?:如下|是|为)?"
)
_ASKED_FOR: Final = re.compile(
    "(?:需要?|请求|恳请|提请|希望|恳求)(?:上级|市里|市委市政府|领导|有关部门|部门)*"
    "(?:给予|帮助|予以)?(?:支持|解决|协调|帮助|研究|倾斜)[^,]{0,6}"
    "|(?:意见|有关|相关|工作|几点|下步|我[局镇区办])*(?:建议|诉求)|(?:资金)?缺口|资金需求"
)
_ORDERED: Final = re.compile(
    "(?<![按照])(?:编号|序号|顺序|次序|页码|分机|房号|桌号|座次|车号|议程|路线|密码|口令)"
    "(?:[是为]|如下|记一下|安排|表)?$"
)
"""What heads a list of places, pages or rooms: a number without a counting word is one of them.

What is seen on a tour (观摩路线:) is none of ours, however it is counted.
"""
_OF_THEN: Final = ("同期", "上年", "这个时候", "这时候", "此时")
_LIGHT: Final = re.compile(
    "(?:情况|数据|数|进展|动态|平均|水平|成绩|最新|的|工作|完成|统计|汇总|看|从|方面|单位)*"
)
_ASIDE: Final = Role.OTHERS | Role.FILLER | Role.STRETCH | Role.LABEL | Role.PLACE
_NOBODY: Final = ("转", "别的", "有的", "一些")
"""Words that tell of no others, alone over lines (别的:)."""
_LONGEST: Final = 16
"""A longer clause is no such heading."""
_RETURNING: Final = {
    "others_results": Role.OWN | Role.UNIT,
    "is_comparison": Role.STRETCH | Role.CURRENT,
    "is_exhortation": Role.OWN | Role.TOTAL | Role.CURRENT,
    "is_request": 0,
    "is_rule": 0,
    "is_order": 0,
}
"""What comes back to the sender's own figures; from a form, or what is asked for, nothing does."""


def under_headings(clauses: list[Clause], silent: list[str], today: date) -> None:
    """Silence what stands under a heading of what is not the sender's, or of the next steps.

    It holds to the next heading where it is a line of its own or plans, else to the end of the
    sentence; a form to the end of the message.
    """
    held, sentence = "", -1
    for place, clause in enumerate(clauses):
        if held and sentence not in (-1, clause.sentence):
            held = ""
        reason = _reason(clause, today) if _leads(clause) else ""
        if reason == "is_rule" and _is_dated(clauses, place):
            reason = ""
        if reason and held != "is_rule":
            held = reason
            wide = "\n" in clause.ends or held == "is_plan"
            sentence = -1 if wide else clause.sentence
        elif held and (_returns(clause, held, today) or _heads_another(clause, held)):
            held = ""
        if not (held == _ORDER and _counts(clause)):
            silent[place] = silent[place] or held


_ORDER: Final = "is_order"


def _counts(clause: Clause) -> bool:
    """Whether a clause counts something in words of its own (签约2个), or counts nothing at all."""
    told = [t.quantity for t in clause.of(Role.QUANTITY)]
    return not told or any(quantity is not None and quantity.unit for quantity in told)


def _is_dated(clauses: list[Clause], place: int) -> bool:
    """Whether days right behind a form's name tell that it is filled in (【周报模板】6.5-6.11)."""
    after = clauses[place + 1] if place + 1 < len(clauses) else None
    return after is not None and after.roles == Role.STRETCH and after.line == clauses[place].line


def _leads(clause: Clause) -> bool:
    """Whether a clause without a figure leads to what follows (全省:, 【模板】)."""
    ends = clause.ends
    if not ends or ends == ",":
        return False
    whole = "\n" in ends and clause.begins != ","  # 签约4个,较去年同期翻了一番 ends a line
    leads = ":" in ends or whole or (clause.inside == 1 and ")" in ends)
    return leads and len(clause.text) <= _LONGEST and not clause.has(FIGURES)


def _returns(clause: Clause, held: str, today: date) -> bool:
    """Whether a clause comes back to the sender's figures, from plans to what is done."""
    if held == "is_plan":
        return tells_what_is_done(clause, today)
    return clause.has(_RETURNING[held])


def _reason(clause: Clause, today: date) -> str:
    """Why what stands under a clause is not the sender's, or not done, if it is not."""
    text = _behind_its_place(clause)
    if heads_next_steps(clause, text, today):
        return "is_plan"
    if "例" in text or "参" in text or "样" in text or "模" in text or "范" in text or "格" in text:
        return "is_rule" if _FORM.fullmatch(text) else ""
    if ("求" in text or "需" in text or "议" in text or "缺" in text) and _ASKED_FOR.fullmatch(
        text
    ):
        return "is_request"
    if ":" in clause.ends and _ORDERED.search(text) is not None:
        return "is_rule" if text.startswith("观摩") else _ORDER
    if "要求" in text or "会" in text:
        return "is_exhortation" if _DEMANDED.fullmatch(text) is not None else ""
    if any(t.words.endswith(_OF_THEN) for t in clause.of(Role.COMPARISON)):
        return "is_comparison" if clause.tokens[0].role & _THEN else ""
    others = [t.words for t in clause.of(Role.OTHERS) if not t.words.startswith(_NOBODY)]
    alone = bool(others) and not clause.roles & ~_ASIDE
    return "others_results" if alone and _is_light(clause) else ""


def _behind_its_place(clause: Clause) -> str:
    """The words of a clause without the place in a list that it opens with (一、工作要求)."""
    first = clause.tokens[0] if clause.tokens else None
    marked = first is not None and first.role == Role.LABEL
    return (clause.text[first.end - clause.start :] if first and marked else clause.text).strip()


_THEN: Final = Role.COMPARISON | Role.STRETCH | Role.LABEL


def _is_light(clause: Clause) -> bool:
    """Whether nothing but the others, and words of a title, is in a clause."""
    text, end = "", clause.start
    for token in clause.tokens:
        text += clause.text[end - clause.start : token.start - clause.start]
        end = token.end
    text += clause.text[end - clause.start :]
    return _LIGHT.fullmatch(text.strip(" (")) is not None


def _heads_another(clause: Clause, held: str) -> bool:
    """Whether a line without a figure or a name begins something else (二、本周情况)."""
    if held == "is_rule" or clause.inside or clause.has(FIGURES | Role.INDICATOR):
        return False
    return ("\n" in clause.ends or ":" in clause.ends) and bool(clause.text.strip())
