"""Things that are built, told of stage by stage (村卫生室开工120个,竣工102个)."""

from typing import Final

from bot.domain.reading import Measure, ProblemCode
from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.names.events import DEALS, says_an_event
from bot.reading.names.naming import Named
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import Role

STAGES: Final = ("开工", "动工", "竣工", "完工", "投产", "竣工投产", "建成", "复工", "验收")
"""What befalls a thing that is built, one after the other."""
_OPENING: Final = ("", ",", "、")
_ONLY_NAMED: Final = Role.INDICATOR | Role.FILLER | Role.TOTAL | Role.CURRENT


def take_stage(context: Context, segment: Segment, named: Named) -> None:
    """Keep in mind a thing that is named with a stage right behind it (村卫生室开工120个)."""
    staged = named.words.endswith(STAGES) or _leads_to_a_stage(segment, named)
    context.passed.staged = named.names if staged and not _is_a_stage(context, named) else ()


def _leads_to_a_stage(segment: Segment, named: Named) -> bool:
    for told in (segment.names, segment.behind):
        for token in told:
            if token.start == named.end and token.role == Role.INDICATOR:
                return token.words.removeprefix("新") in STAGES
    return False


def _is_a_stage(context: Context, named: Named) -> bool:
    """Whether what is named is itself what befalls projects (开工), and no thing that is built."""
    said = context.vocabulary.said
    return not named.names or any(form in STAGES for form in said.get(named.names[0], ()))


def asked_of(context: Context) -> str | None:
    """The thing of which an event was just asked about (任务3000户,开工2800户,竣工2450户)."""
    spoken = context.spoken
    last = context.problems[-1] if context.problems else None
    if last is None or last.code is not ProblemCode.AMBIGUOUS_INDICATOR or not spoken.names:
        return None
    return spoken.names[0] if last.indicators == spoken.names else None


def at_a_further_stage(context: Context, segment: Segment, named: Named) -> bool:
    """Whether nothing but a stage leads to a value right behind another figure (…,竣工5个).

    Or behind a stage without one (村卫生室全部开工,竣工6个).
    """
    spoken = context.spoken
    told = spoken.valued or (bool(spoken.names) and context.passed.staged == spoken.names)
    goes_on = told and segment.clause.begins in _OPENING
    return goes_on and named.words in STAGES and segment.roles & ~_ONLY_NAMED == 0


def is_stage_of_a_part(context: Context, segment: Segment) -> bool:
    """Whether 其中 tells how many of the things just built are further on (其中已竣工3个)."""
    named = segment.names[-1] if segment.names else None
    if named is None or not segment.led_by(Role.PART) or named.words not in STAGES:
        return False
    told = context.in_sentence()
    before = told[-1].indicator if told else None
    return before in context.spoken.names and is_built(context, context.spoken.names)


def befell(context: Context, segment: Segment, earlier: list[Token], named: Named) -> bool:
    """Whether 已 alone leads from a thing that is built to a stage of it (村卫生室已开工120个).

    了 behind the stage and fewer than were counted do so too (停车场10个开工了8个).
    """
    if _some_of_them(context, segment, named):
        return True
    if not earlier or named.words not in STAGES or not is_built(context, earlier[-1].names):
        return False
    told = [t for t in segment.before if earlier[-1].end <= t.start < named.start]
    if not told or told[0].start != earlier[-1].end or not all(t.role & _BY_NOW for t in told):
        return False
    return any(t.role == Role.TOTAL for t in told)


_BY_NOW: Final = Role.TOTAL | Role.FILLER | Role.ALL_DONE


def _some_of_them(context: Context, segment: Segment, named: Named) -> bool:
    last = context.updates[-1] if context.updates else None
    told = [t.words for t in segment.before]
    if last is None or len(told) != len(("开工", "了")) or told[1] != "了":
        return False
    built = named.words in STAGES and is_built(context, context.spoken.names)
    value = segment.value.quantity.value if segment.value.quantity is not None else None
    return (
        built
        and last.indicator in context.spoken.names
        and value is not None
        and value < last.value
    )


def is_built(context: Context, names: tuple[str, ...]) -> bool:
    """Whether names are of things that are built or made, and of no projects, firms or acts."""
    forms = context.vocabulary.said.get(names[0], ()) if len(names) == 1 else ()
    return bool(forms) and not any(noun in form for form in forms for noun in _NO_THINGS)


_PROJECTS: Final = "项目"
_NO_THINGS: Final = ("项目", "企业", "招商", "检查", "隐患", "问题", "筛查", "培训", "就业")


_ENDS: Final = ("竣工", "完工", "投产", "竣工投产", "建成")
"""The stages at which a thing that is built is done."""


def finished_of_it(context: Context, segment: Segment, named: Named) -> str | None:
    """The thing of which 已 and its last stage tell how much is done (周转房592套,已竣工420套).

    Or the stage alone under its heading (周转房:竣工420套). Contract: the facility wins over the
    event.
    """
    spoken, quantity = context.spoken, segment.value.quantity
    if named.words not in _ENDS or len(spoken.names) != 1 or spoken.void or quantity is None:
        return None
    if context.passed.staged == spoken.names or not is_built(context, spoken.names):
        return None
    value = converted(quantity, context.vocabulary.indicator(spoken.names[0]))
    if value is None or quantity.unit == "项":  # projects are counted so, and nothing that is built
        return None
    last = context.updates[-1] if spoken.valued and context.updates else None
    if last is None:
        return spoken.names[0] if segment.clause.begins.strip() == ":" else None
    less = last.indicator == spoken.names[0] and value <= last.value
    alike = last.stated.endswith(quantity.unit_text) and quantity.unit != "个"
    return spoken.names[0] if less and (alike or segment.led_by(Role.TOTAL)) else None


_NEAR: Final = 12
"""So far before what is begun stands what is done."""


def begun_beside_it(context: Context, segment: Segment, named: Named) -> str | None:
    """The thing of which so many are done and as many begun (村卫生室:竣工103所,开工17所)."""
    spoken, last = context.spoken, context.updates[-1] if context.updates else None
    if named.words not in ("开工", "动工") or last is None or last.indicator not in spoken.names:
        return None
    told = context.normal.text[max(0, segment.start - _NEAR) : segment.start]
    done = any(one in told for one in _ENDS) and segment.roles & ~_ONLY_NAMED == 0
    return last.indicator if done and is_built(context, spoken.names) else None


def further_on_of_a_plan(context: Context, segment: Segment, named: Named) -> bool:
    """Whether 已 and a stage answer a plan of a thing (计划建设教师周转房480套,已竣工360套)."""
    spoken = context.spoken
    goes_on = spoken.planned == segment.clause.sentence and segment.clause.begins in _OPENING
    staged = named.words in STAGES and segment.roles & ~_ONLY_NAMED == 0
    return goes_on and staged and not spoken.valued and is_built(context, spoken.names)


def leave_what_was_begun(context: Context) -> None:
    """Take back what was begun of a thing, where a further stage of it is asked about.

    标准化厂房新开工5万平方米,竣工3万平方米: nobody knows which of them is the figure.
    """
    last = context.updates[-1] if context.updates else None
    begins = any(
        "开工" in f for name in context.spoken.names for f in context.vocabulary.said[name]
    )
    if last is None or last.measure is not Measure.ACTUAL or begins:
        return
    if context.passed.staged == context.spoken.names == (last.indicator,):
        context.updates.pop()


def is_staged(context: Context) -> bool:
    """Whether the things last counted were counted at a stage, or asked about for one."""
    spoken = context.spoken
    if context.passed.staged == spoken.names or asked_of(context) is not None:
        return True
    forms = context.vocabulary.said.get(spoken.names[0], ()) if len(spoken.names) == 1 else ()
    return any(len(form) > len(one) and one in form for form in forms for one in STAGES) and (
        is_built(context, spoken.names)
    )


def less_is_done(context: Context, segment: Segment) -> bool:
    """Whether 已 leads to fewer than were just counted (开工一批项目34个,已开工20个)."""
    last = context.updates[-1] if context.updates else None
    value = segment.value.quantity.value if segment.value.quantity is not None else None
    if last is None or value is None or not segment.led_by(Role.TOTAL | Role.CURRENT):
        return False
    return last.indicator in context.spoken.names and value <= last.value


def befalls(context: Context, segment: Segment, event: Named, thing: Named) -> bool:
    """Whether an event that is named befell the thing counted (竣工1个停车场), and no project."""
    words = event.words.removesuffix(_PROJECTS)[-2:]
    if any(words in form for form in context.vocabulary.said.get(thing.names[0], ())):
        return True
    clause, behind = segment.clause, thing.end - segment.clause.start
    if event.words in DEALS or clause.text.startswith(_PROJECTS, behind):
        return False
    return says_an_event(event.words, event.names, context.vocabulary)
