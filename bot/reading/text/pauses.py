"""Pauses that nobody marks, as in voice input: where a figure or a zero has been told.

What follows is then a clause of its own, as if a comma stood there (本周无进展下周补上).
"""

import re
from itertools import takewhile
from typing import Final

from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_MARK: Final = re.compile("[,。;!?\n:、 ()]")
_HAN: Final = re.compile("[\u4e00-\u9fff]")
_PARTICLES: Final = kind_of("了啊呀哈哦哎唉")
_FIGURES: Final = Role.QUANTITY | Role.INDICATOR | Role.UNIT | Role.GROUP
_ZEROS: Final = Role.NO_MOVEMENT | Role.IS_ZERO
_WHOLE: Final = Role.NO_MOVEMENT | Role.ALL_DONE
_PUT_RIGHT: Final = Role.WRONG | Role.CORRECTION | Role.REMOVED


def pauses(text: str, tokens: list[Token], roles: int) -> list[int]:
    """The places at which somebody pauses without a mark; `roles` are those of all tokens."""
    found: list[int] = []
    if roles & Role.QUANTITY:
        _behind_figures(text, tokens, roles, found)
        if "只" in text or "仅" in text:
            _behind_reasons(text, found)
        if "不" in text:
            _around_retractions(text, tokens, found)
    if "但" in text or "不过" in text or "可是" in text:
        _before_turns(text, tokens, found)
    if roles & _ZEROS:
        _behind_zeros(text, tokens, found)
    if roles & (_WHOLE | Role.IS_ZERO) and roles & Role.INDICATOR:
        _between_names(text, tokens, found)
    return sorted(set(found)) if found else found


def _behind_figures(text: str, tokens: list[Token], roles: int, found: list[int]) -> None:
    """Behind figures, before what closes a report, a plan, other days, or a remark on a mistake."""
    puts_right = roles & _PUT_RIGHT != 0
    for place, token in enumerate(tokens):
        if token.role != Role.QUANTITY:
            continue
        remarks = is_at(text, token.end, _REMARKING)
        if remarks and _REMARKS.match(text, token.end) is not None:
            found.append(token.end)
        if puts_right and _is_excused(text, tokens, place):
            found.append(token.end)
        behind = tokens[place + 1] if place + 1 < len(tokens) else None
        if behind is None or behind.start != token.end or not behind.role & _TIMES:
            continue
        if _plans_more(text, tokens, place + 1) or _is_another_time(text, tokens, place + 1):
            found.append(token.end)


_REASON: Final = re.compile(
    "(?<![^,。;!?\n: ])(?:(?:受|因为?|由于)[^,。;!?\n: 只仅]{1,12}|[^,。;!?\n: 只仅]{1,8}闹的)"
    "(?=(?:只|仅)(?!要|能|是))"
)


def _behind_reasons(text: str, found: list[int]) -> None:
    """Behind the reason why it was only so many (受台风影响只去了1次)."""
    found.extend(match.end() for match in _REASON.finditer(text))


_TURN: Final = re.compile("但(?!愿|凡)|不过(?![\\d一二两三四五六七八九十关去来是])|可是")
_GIVEN: Final = Role.QUANTITY | Role.INDICATOR | _ZEROS


def _before_turns(text: str, tokens: list[Token], found: list[int]) -> None:
    """Before what is told against what was said (没有签约但是开工了一个)."""
    found += [t.end for t in tokens if t.role & _GIVEN and _TURN.match(text, t.end) is not None]


_RETRACTION: Final = re.compile("[啊呃哦噢哎唉额嗯]{1,2}不(?:是|对)?|不对")
_RETRACTING: Final = kind_of("啊呃哦噢哎唉额嗯不")
_RIGHT: Final = Role.QUANTITY | Role.INDICATOR | _ZEROS


def _around_retractions(text: str, tokens: list[Token], found: list[int]) -> None:
    """Around what takes a figure back before the right one is said (三个啊不是两个)."""
    starts: set[int] = set()
    for token in tokens:
        if token.role == Role.QUANTITY and is_at(text, token.end, _RETRACTING):
            taken = _RETRACTION.match(text, token.end)
            starts = starts or {one.start for one in tokens if one.role & _RIGHT}
            if taken is not None and taken.end() in starts:
                found += [token.end, taken.end()]


_TIMES: Final = Role.PLAN | Role.STRETCH | Role.CURRENT
_REMARKS: Final = re.compile(
    "请(?:[查审批核收]|领导|知悉|指示)|谢谢|感谢|辛苦|特此|就这些|就这么多|[汇报]报完|报告完|妥否|望知悉"
    "|麻烦|详见|见附|[名明][单细](?:见|已)|有疑问|(?:都|全)是(?![哪谁\\d零无])|企业(?:反映|都)|大家都|[上下中]午|晚上|剩下的|其余的"
    "|没(?:整?改|签|开|办|做|去|走访|解决|处理|更换)(?:完|好|到位|成)?的(?!有|还|是|\\d|[^,。;\n]{0,12}\\d)"
)
"""How a report is closed, or a remark on its figure begins (217户请查收, 3个都是外地的)."""
_REMARKING: Final = kind_of("请谢感辛上下中晚特就汇报妥望麻详见名明有都全企大剩其没")


def _behind(text: str, tokens: list[Token], start: int) -> list[Token]:
    """Of the tokens from a place on those up to the next mark."""
    mark = _MARK.search(text, start)
    end = len(text) if mark is None else mark.start()
    return list(takewhile(lambda token: token.start < end, tokens))


_MORE: Final = ("再", "还要", "还将", "还会")


def _plans_more(text: str, tokens: list[Token], place: int) -> bool:
    """Whether a plan begins behind a figure, where 再 tells of more (3个力争月底再签2个)."""
    if tokens[place].role != Role.PLAN:
        return False
    behind = _behind(text, tokens[place + 1 :], tokens[place].start)
    more = next((at for at, token in enumerate(behind) if token.words in _MORE), len(behind))
    return any(token.role == Role.QUANTITY for token in behind[more:])


_AHEAD: Final = ("下", "明天", "明日", "明早", "明后", "后天", "明年", "次日")
_TOLD: Final = Role.STRETCH | Role.CURRENT


def _is_another_time(text: str, tokens: list[Token], place: int) -> bool:
    """Whether behind a figure what there is now, other days' total or days ahead begin."""
    time, behind = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else None
    if behind is not None and behind.start == time.end:
        total = time.role == Role.STRETCH and behind.words.startswith("累计")
        if total or (time.role == Role.CURRENT and behind.role == Role.INDICATOR):
            return True
    ahead = time.role & (Role.PLAN | Role.STRETCH) and time.words.startswith(_AHEAD)
    return bool(ahead) and _has_days_of_its_own(text, tokens, place - 1)


def _has_days_of_its_own(text: str, tokens: list[Token], place: int) -> bool:
    """Whether days that have come are told before a figure (今天走访2家明天再去3家)."""
    start = tokens[place].start
    for token in reversed(tokens[:place]):
        if _MARK.search(text, token.end, start) is not None:
            return False
        if token.role & _TOLD:
            return True
        start = token.start
    return False


_GOES_ON: Final = kind_of("的左以上多才后到至为是项之者人")
"""How words begin that belong to a figure: 21户的, 3个左右, 减少1个后."""
_MISTAKES: Final = ("特此", "漏", "麻烦", "请", "辛苦", "抱歉", "不好意思", "手", "看", "打", "写")
"""How a remark begins behind the right figure, which may also lead to a noun (应该是2个人)."""


def _is_excused(text: str, tokens: list[Token], place: int) -> bool:
    """Whether a remark stands behind a right figure, or a deduction (不是12户是21户手抖)."""
    end = tokens[place].end
    if not _is_put_right(text, tokens, place) or is_at(text, end, _GOES_ON):
        return False
    remarked = _HAN.match(text, end) is not None
    return remarked and not any(t.role & _FIGURES for t in _behind(text, tokens[place + 1 :], end))


def _is_put_right(text: str, tokens: list[Token], place: int) -> bool:
    """Whether a figure stands behind 核减, 应为 with a remark, or behind 不是 another one 是."""
    before = tokens[max(0, place - 3) : place]
    if not before or before[-1].end != tokens[place].start:
        return False
    if before[-1].role == Role.REMOVED:
        return True
    if before[-1].role == Role.CORRECTION:
        return text.startswith(_MISTAKES, tokens[place].end)
    wrong = len(before) == 3 and before[0].role == Role.WRONG
    return wrong and before[-1].words == "是" and before[1].role == Role.QUANTITY


_NOTHING: Final = ("进展", "空白", "变化")
_NO_MORE: Final = "新增"
_OF_WHICH: Final = kind_of("的项单企乡镇村户指事原问情清名通吗时后前状地部工局办街小县区市者率也要")
"""How words begin that belong to a zero: 无进展的单位, 零进展项目, 空白时."""
_EXCUSES: Final = (
    "主要", "惭愧", "检讨", "抱歉", "不好意思", "望理解", "请", "因为", "由于", "人手", "特此",
    "还在", "都在", "正在", "实在",
)  # fmt: skip
"""How a remark begins behind 没有新增, which may lead to what there is no more of."""
_LEADING: Final = (
    Role.STRETCH | Role.INDICATOR | Role.GROUP | Role.UNIT | Role.OWN | Role.CURRENT | Role.FILLER
)


def _behind_zeros(text: str, tokens: list[Token], found: list[int]) -> None:
    """Behind what tells that nothing moved, before a remark (零进展惭愧, 无进展下周补上)."""
    for place, token in enumerate(tokens):
        if not token.role & _ZEROS or not token.words.endswith((*_NOTHING, _NO_MORE)):
            continue
        end = token.end + is_at(text, token.end, _PARTICLES)
        before = tokens[place - 1] if place else None
        led = before is None or before.end < token.start or before.role & _LEADING
        if led and _is_remark(text, tokens, place, end):
            found.append(end)


def _is_remark(text: str, tokens: list[Token], place: int, end: int) -> bool:
    """Whether what stands behind a zero has no figure of its own, or lies ahead."""
    if _HAN.match(text, end) is None or is_at(text, end, _OF_WHICH):
        return False
    behind = _behind(text, tokens[place + 1 :], end)
    if behind and behind[0].start == end and behind[0].role == Role.PLAN:
        return True
    if any(token.role & _FIGURES for token in behind):
        return False
    return not tokens[place].words.endswith(_NO_MORE) or text.startswith(_EXCUSES, end)


def _between_names(text: str, tokens: list[Token], found: list[int]) -> None:
    """Between what became of one name as a whole and the next name (改厕全部完成签约3个).

    So with none of one thing and some of the next (签约没有在谈三个).
    """
    for place in range(1, len(tokens) - 2):
        told = tokens[place]
        none = told.role == Role.IS_ZERO and told.words != "没"  # 停车场没开工2个
        if not (none or told.role & _WHOLE) or tokens[place - 1].role != Role.INDICATOR:
            continue
        other = tokens[place + 1]
        beside = tokens[place - 1].end == told.start and told.end == other.start
        which = text.startswith("的", other.end)  # 签约没有开工的项目2个
        if beside and not which and _goes_on_with(tokens, place + 1):
            found.append(other.start)


def _goes_on_with(tokens: list[Token], place: int) -> bool:
    return tokens[place].role == Role.INDICATOR and _has_a_value(tokens, place + 1)


_VALUE: Final = Role.QUANTITY | Role.ALL_DONE | _ZEROS
_LEADS: Final = (
    Role.REMAINING | Role.TOTAL | Role.CURRENT | Role.DONE | Role.ADDED | Role.FILLER | Role.STRETCH
)


def _has_a_value(tokens: list[Token], place: int) -> bool:
    """Whether nothing but words that lead to it stands before the next value."""
    behind = next((t for t in tokens[place:] if not t.role & _LEADS), None)
    return behind is not None and behind.role & _VALUE != 0
