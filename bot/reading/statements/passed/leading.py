"""Numbers that only lead to the next: out of how many, on the way to what (1759亩中的420亩)."""

import re
from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.passed.sizes import is_a_place
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_OUT_OF: Final = (
    "中", "中的", "当中的", "里的", "中有", "里有",
)  # fmt: skip


def is_the_whole(segment: Segment) -> bool:
    """Whether a number only tells out of how many the next are (盘活1759亩中的420亩)."""
    behind = next((t for t in segment.behind if t.role == Role.QUANTITY), None)
    if behind is None:
        return False
    between = segment.clause.text[
        segment.value.end - segment.clause.start : behind.start - segment.clause.start
    ]
    return between.strip() in _OUT_OF or _is_done_in_part(segment, behind, between)


_DOING: Final = "(?:改造?|更?换|修|修建|新?建|弄|走|走访|签|干|做|办|整|搞|铺|装|栽|种|绿化|完成)了"
_DID: Final = re.compile(f" ?(?:才|只|已经?)?{_DOING}(?:才|只)?")
_DONE: Final = re.compile(f"{_DOING}$")


def _is_done_in_part(segment: Segment, done: Token, between: str) -> bool:
    """Whether a verb leads from how many there are to how many are done (320户改了310户).

    What was done to the first itself is no whole (换了30个修了3个).
    """
    if _DONE.search(segment.clause.text, 0, segment.value.start - segment.clause.start):
        return False
    whole, part = segment.value.quantity, done.quantity
    if whole is None or part is None or whole.value is None or part.value is None:
        return False
    alike = whole.unit == part.unit and part.value <= whole.value and whole.kind is part.kind
    ends = done.end == segment.clause.end or segment.behind[-1].start >= done.end
    return alike and ends and _DID.fullmatch(between) is not None


_FROM: Final = re.compile("(?:距离?|离) ?$")


def is_where_it_leads(segment: Segment) -> bool:
    """Whether a number only tells from what something is still away (距离320户还差10户)."""
    text, end = segment.clause.text, segment.value.start - segment.clause.start
    if text[end - 1 : end] not in ("距", "离", " "):
        return False
    left = any(t.role == Role.REMAINING for t in segment.behind)
    left = left and segment.behind[0].role != Role.TARGET
    return left and _FROM.search(text[:end]) is not None


def is_the_topic(segment: Segment) -> bool:
    """Whether 一项 behind a name only says what is spoken of next (教师周转房一项,累计436套)."""
    clause, value = segment.clause, segment.value
    if value.words != "一项" or clause.ends != "," or value.end != clause.end:
        return False
    names = segment.names
    return len(names) == 1 and names[0].end == value.start


_OVER: Final = re.compile("(?:工程|项目|工作)?共?(?:覆盖|涉及)了?")
_PLACES: Final = re.compile("(?:行政|自然)?(村|镇|乡镇|街道|社区)")


def tells_over_how_many(vocabulary: Vocabulary, segment: Segment) -> bool:
    """Whether a number tells only over how many villages a work goes (改厕覆盖12个村,完成298户)."""
    clause, value, names = segment.clause, segment.value, segment.names
    if clause.ends != "," or len(names) != 1 or clause.roles & Role.STRETCH:
        return False  # 本月改厕涉及6个村,共58户: not all there are
    text, begin = clause.text, clause.start
    found = _PLACES.fullmatch(text, value.end - begin)
    if found is None or not _OVER.fullmatch(text, names[0].end - begin, value.start - begin):
        return False
    return not is_a_place(names[0].names[0], found[1], vocabulary)


_DEFINED: Final = re.compile("(?:是|作为|成为|当作|当成|为)$")


def says_what_it_is(segment: Segment) -> bool:
    """Whether 是一项 only leads to what something is (盘活闲置土地是一项系统工程)."""
    words = segment.value.words
    if len(words) != len("一项") or not words.startswith("一"):
        return False
    text, begin = segment.clause.text, segment.clause.start
    following = text[segment.value.end - begin : segment.value.end - begin + 1]
    led = _DEFINED.search(text, 0, segment.value.start - begin) is not None
    return led and "\u4e00" <= following <= "\u9fff"


def counts_the_first(segment: Segment) -> bool:
    """Whether so many of a ranking are named (前五位, 后三名), and nothing is counted."""
    if segment.value.words[-1] not in "位名":
        return False
    before = segment.clause.text[: segment.value.start - segment.clause.start]
    return before.endswith(("前", "末", "后", "倒数"))
