"""Numbers that tell whose papers, sites or troubles are spoken of (2个在谈项目的资料)."""

import re
from typing import Final

from bot.domain.catalogue import Kind
from bot.reading.context import Context
from bot.reading.names.naming import short_name
from bot.reading.statements.passed.acts import counts_papers
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import MENDED, Role

_BETWEEN: Final = Role.FILLER | Role.ADDED | Role.TOTAL
_THINGS: Final = ("项目", "企业")
_WHERE: Final = (
    "到", "赴", "去", "在", "深入", "前往", "走进", "来到", "为", "帮", "帮助", "协助", "给", "替",
    "围绕", "针对",
)  # fmt: skip
"""What leads to projects where somebody goes, or for which something is done."""
_LOOKED_AT: Final = ("看了", "看过", "去看", "来看", "看望了", "转了", "先看", "再看", "要看")
_MEETINGS: Final = ("推进会", "对接会", "调度会", "协调会", "座谈会", "专题会", "现场会")
_TOLD_OF: Final = re.compile(
    "(?:全部|都|均|已经?|也|目前)*(?:复工|停工|停滞|进展|落地困难|落地难|受阻|搁浅|存在|遇到|因|由于|迟迟)"
)
"""What is told of projects that were counted before (5个开工项目复工了)."""
_GOES_ON: Final = re.compile(
    "(?:全部|都|均|也|目前|还|仍)*"
    "(?:正在|在(?:办|走|跑|推|施工|选址)|已经?(?:办|注册|进场|拿地|供地|选址|备案))"
)
"""How projects go on that were counted before (3个签约项目正在办手续)."""
_STAGE: Final = "(?:开工|竣工|投产|落地|复工)"
_OUT_OF_THEM: Final = re.compile(f"(?:[当之]?中|里面?)(?:[,有已]|\\d|$)|已经?{_STAGE}\\d")
"""How many out of projects counted before came to something (28个签约项目中已开工22个)."""
_FINISHED: Final = re.compile("(?:[当之]?中|里面?),?已经?(?:完成|建成)\\d")
"""Of so many that much is finished: a goal and what was done (320户改厕中,已完成298户)."""
_DONE: Final = Role.DONE | Role.REACHED | Role.TOTAL | Role.ADDED


def tells_whose_things(context: Context, segment: Segment) -> bool:
    """Whether counted projects are only those of which a clause tells something else.

    Their papers or troubles behind 的 (2个在谈项目的资料), where somebody goes (到3个开工项目现场),
    what is looked at (看了3个签约项目), what has happened and goes on (3个已签约项目正在办理手续).
    The value has words behind it and no name before it.
    """
    name, vocabulary = _name_behind(segment), context.vocabulary
    if name is None:
        return False
    rest = segment.clause.text[name.end - segment.clause.start :].strip()
    if _OUT_OF_THEM.match(rest) is not None and not segment.roles & _DONE:
        return _came_to_something(context, name)
    if segment.behind[-1].role == Role.QUANTITY:
        return False
    if not name.words.endswith(_THINGS):
        return rest[:1] == "的" and counts_papers(segment.clause, name.end + 1)
    if rest[:1] == "的":
        return len(rest) > 1
    before = segment.clause.text[: segment.value.start - segment.clause.start]
    if segment.roles & _DONE:
        return False
    if _TOLD_OF.match(rest) or _GOES_ON.match(rest):
        return vocabulary.indicator(name.names[0]).kind is not Kind.LEVEL
    looked_at = rest.startswith(_MEETINGS) or before.endswith(_LOOKED_AT)
    return looked_at or (bool(rest) and before.endswith(_WHERE))


def _came_to_something(context: Context, name: Token) -> bool:
    """Whether some of them came to something else than to be finished or put right."""
    if context.vocabulary.indicator(name.names[0]).kind is Kind.LEVEL:
        return False
    if short_name(MENDED, name.names[0], context.vocabulary):
        return False
    return _FINISHED.match(context.normal.text, name.end) is None


def _name_behind(segment: Segment) -> Token | None:
    """The indicator named right behind a number, with no more than light words between."""
    for token in segment.behind:
        if token.role == Role.INDICATOR:
            return token
        if not token.role & _BETWEEN:
            return None
    return None
