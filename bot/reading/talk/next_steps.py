"""Headings of the next steps (下步打算:, 11月份工作安排:) and what under them is done already."""

import re
from datetime import date
from typing import Final

from bot.reading.talk.ahead import (
    HALF_A_YEAR,
    comes_again_sooner,
    days_of,
    in_the_event,
    surely_begun,
)
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_AIMS: Final = "(?:打算|计划|安排|思路|谋划|部署|设想)"
_STEPS: Final = re.compile(
    f"(?:下一?步|下一?阶段|下周|下个?月|下季度)的?(?:重点|主要|具体)*(?:工作)?的?(?:{_AIMS}|目标|重点|举措|措施)*"
    f"(?:及|和|与)?(?:重点|主要)?(?:工作)?(?:{_AIMS}|目标|重点|举措|措施)*(?:如下|是|为)?"
    f"|(?:工作)?打算(?:如下|是|为)?"
    "|(?:接下来|后续|后期|近期|近日)的?(?:重点|主要|具体)*(?:工作)?的?"
    f"(?:{_AIMS}|重点|举措|措施)*(?:如下|是|为)?(?<!近期)(?<!近日)(?<!近期工作)"
)
_OF_A_MONTH: Final = re.compile(
    rf"(?:\d{{1,2}}月份?|本月)的?(?:重点|主要)?工作的?(?:{_AIMS}|重点)(?:如下|是|为)?"
)
_OF_DAYS: Final = re.compile(
    "(?:本周|这周|今[日天]|明[日天]|[一二三四1-4]季度|本季度)的?(?:重点|主要|具体)*(?:工作)?的?"
    f"{_AIMS}(?:如下|是|为)?"
)
"""Plans of a week, a day or a quarter that runs or is to come (本周工作安排)."""
_PLANNING: Final = re.compile("[下月打排续期日来划]")
_MONTH: Final = re.compile(r"(?:\d{1,2}|本|当)月份?")


def heads_next_steps(clause: Clause, text: str, today: date) -> bool:
    """Whether the words of a heading tell of the next steps, or what a month not over is for."""
    if _PLANNING.search(text) is None:
        return False
    if _OF_A_MONTH.fullmatch(text) is None and _OF_DAYS.fullmatch(text) is None:
        return _STEPS.fullmatch(text) is not None
    return not any(_is_past(days_of(t).last, today) for t in clause.of(Role.STRETCH))


def _is_past(last: date, today: date) -> bool:
    return 0 < (today - last).days < HALF_A_YEAR


def tells_what_is_done(clause: Clause, today: date) -> bool:
    """Whether a clause under the next steps tells what is done: 已, 目前, 我局 or days begun.

    The month that runs, and a day to come, are those of the plan.
    """
    if clause.has(Role.TOTAL | Role.CURRENT | Role.OWN) or in_the_event(clause):
        return True
    return any(
        not (_is_to_come(days_of(t).first, today) or comes_again_sooner(days_of(t), today))
        for t in clause.of(Role.STRETCH)
        if _MONTH.fullmatch(t.words) is None or days_of(t).last < today
        if surely_begun(t, today) or not clause.has(Role.QUANTITY)
    )


def _is_to_come(first: date | None, today: date) -> bool:
    return first is not None and first > today
