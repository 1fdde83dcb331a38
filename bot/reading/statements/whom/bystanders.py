"""Units that only stand beside the subject in the clause before, and so in the one that goes on."""

from typing import Final

from bot.reading.statements.whom.subjects import ends_beside, is_beside
from bot.reading.text.tokens import Clause
from bot.reading.words import Role


def lists_bystanders(before: Clause) -> bool:
    """Whether the units of the clause before stand beside the subject (应急局会同住建局、…)."""
    return before.has(Role.UNIT) and (is_beside(before) or ends_beside(before))


_WITH: Final = ("联合", "会同", "协同")


def goes_on_with_partners(before: Clause) -> bool:
    """Whether a comma is typed in a list of whom one acts with (联合公安局,市监局开展检查9次)."""
    return ends_beside(before) and any(word in before.text for word in _WITH)


def tells_where(before: Clause) -> bool:
    """Whether a clause leads over a colon to a place (项目地点:高新区)."""
    return ":" in before.ends and before.text.rstrip().endswith(("地点", "地址", "选址", "位置"))
