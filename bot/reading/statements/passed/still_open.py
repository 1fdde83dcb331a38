"""Things of which so many are not begun or finished yet (停车场2个未开工; 尚有隐患2处正在整改)."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.names.naming import short_name
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token, roles_of
from bot.reading.words import MENDED, Role

_BEGINS: Final = kind_of("未没尚还待均都暂仍正在")
_UNDER_WAY: Final = re.compile(
    "(?:均|都)?(?:正|仍|尚|还)?在(?:加紧|抓紧|积极|有序)?"
    "(?:建设?|施工|改造|铺设|修建|更换)(?:当?中|之中)?(?=[,;、)( ]|$)"
)
"""How a thing is told to be in work (村卫生室8个正在建设), and not there yet."""
_BEGUN: Final = "开工"
_NOT_YET: Final = re.compile(
    "(?:均|都)?(?:尚|还|暂|仍|暂时)?(?:未|没有?|待)(?:能|正式)?(?:开工|动工|竣工|完工|建成|投用|投入使用|启用)"
    r"(?!率|面|\s?[\d一二两三四五六七八九十百])"
)


def pass_over_what_is_not_begun(context: Context, segment: Segment) -> bool:
    """Whether so many of a thing that is built are not begun or finished; it stays spoken of.

    A project counted at one stage may well not be at the next (签约2个未开工): that is a figure.
    """
    if segment.roles & Role.REMAINING and _is_being_put_right(context, segment):
        return True
    left = segment.roles | roles_of(segment.behind[:1])
    named = None if left & Role.REMAINING else _not_there_yet(segment)
    if named is None or not _is_built(context, named):
        return False
    context.spoken.turn_to(named.names)
    return True


_BEING_DONE: Final = re.compile(
    "(?:正|仍|尚|还|也)?在(?:加紧|抓紧|积极|有序)?(?:整改|整治|治理|处理|处置|化解|施工|改造|更换)"
)


_EVENTS: Final = ("项目", "开工", "签约", "在谈", "竣工", "投产", "招商")
"""What names projects at a stage, which they have reached while they are worked on."""


def is_being_done(segment: Segment) -> bool:
    """Whether what is still there is just being worked on (还有改厕12户正在施工)."""
    begin = segment.clause.start
    named = [t for t in segment.behind[:1] if t.role == Role.INDICATOR]
    end = named[0].end if named and named[0].start == segment.value.end else segment.value.end
    if any(one in t.words for t in (*named, *segment.names[-1:]) for one in _EVENTS):
        return False  # 还有开工项目3个正在施工
    return _BEING_DONE.match(segment.clause.text, end - begin) is not None


def not_done_behind(segment: Segment) -> bool:
    """Whether 未 or 没 follows the name behind a number (还有62个窨井盖未更换)."""
    name = segment.behind[0] if segment.behind else None
    if name is None or name.role != Role.INDICATOR or name.start != segment.value.end:
        return False
    return _UNDONE.match(segment.clause.text, name.end - segment.clause.start) is not None


_UNDONE: Final = re.compile("(?:都|均|还|仍|尚|也)?(?:未|没有?)(?=[\u4e00-\u9fff])")


def _is_being_put_right(context: Context, segment: Segment) -> bool:
    """Whether what was found is still being put right (尚有隐患2处正在整改): none of the finds."""
    named = (*segment.names[-1:], *(t for t in segment.behind[:1] if t.role == Role.INDICATOR))
    if not named or not is_being_done(segment):
        return False
    found = named[0]
    if short_name(MENDED, found.names[0], context.vocabulary) in ((), found.names):
        return False
    context.spoken.turn_to(found.names)
    return True


def _not_there_yet(segment: Segment) -> Token | None:
    return _thing_counted(segment) or _not_at_its_stage(segment) or _in_work(segment)


def _in_work(segment: Segment) -> Token | None:
    """The thing right behind 在建 (在建村卫生室8个)."""
    name = segment.names[-1] if segment.names else None
    if name is None or any(_BEGUN in one for one in name.names):
        return None
    before = segment.clause.text[: name.start - segment.clause.start]
    return name if before.endswith(_WORKED_ON) else None


_WORKED_ON: Final = ("在建", "在建的", "正在建设的", "正在施工的")
_DENIES: Final = re.compile("(?:尚|还|暂|仍)?(?:未|没有?|待)")


def _not_at_its_stage(segment: Segment) -> Token | None:
    """The thing whose stage is denied before a count (停车场未开工2个)."""
    if len(segment.names) < _THING_AND_STAGE:
        return None
    thing, stage = segment.names[-_THING_AND_STAGE:]
    begin = segment.clause.start
    between = segment.clause.text[thing.end - begin : stage.start - begin]
    denied = stage.end == segment.value.start and _DENIES.fullmatch(between) is not None
    return thing if denied and stage.words in _STAGES else None


_THING_AND_STAGE: Final = 2
_STAGES: Final = ("开工", "竣工")


def _thing_counted(segment: Segment) -> Token | None:
    """The name beside a count, if 未 and a stage of building follow them at once."""
    text, begin = segment.clause.text, segment.clause.start
    behind = segment.behind[:1]
    follows = bool(behind) and behind[0].role == Role.INDICATOR
    named = behind[0] if follows and behind[0].start == segment.value.end else None
    end = (named.end if named is not None else segment.value.end) - begin
    if not is_at(text, end, _BEGINS):
        return None
    counted = named or (segment.names[-1] if segment.names else None)
    if _NOT_YET.match(text, end) is not None:
        return counted
    begun = counted is not None and any(_BEGUN in name for name in counted.names)
    return None if begun or _UNDER_WAY.match(text, end) is None else counted


def _is_built(context: Context, named: Token) -> bool:
    """Whether a name is that of one thing that is built, and no project's or an act's."""
    forms = context.vocabulary.said.get(named.names[0], ())
    return len(named.names) == 1 and not any(form.endswith("项目") for form in forms)
