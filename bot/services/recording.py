"""A report is recorded: stored with its raw text, its facts settled, its doubts asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.messages import Incoming, Text
from bot.domain.people import ChatPart
from bot.domain.reading import IndicatorUpdate, Problem, ProblemCode, Reading
from bot.services import asking, questions, say
from bot.services.doubt import Doubt
from bot.services.lines import answer
from bot.services.scene import Scene
from bot.services.settling import PER_CHARACTER, Fact, Settling
from bot.services.tally import Tally
from storage import reports
from storage.reports import NewReport
from storage.tables import ReportRow


@dataclass(frozen=True, slots=True)
class Allowed:
    """The parts of a reading that the sender may report; `refused` are units not held."""

    updates: tuple[IndicatorUpdate, ...]
    problems: tuple[Problem, ...]
    refused: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing is left."""
        return not self.updates and not self.problems


def record(
    scene: Scene,
    incoming: Incoming,
    reading: Reading,
    before: ReportRow | None = None,
    prompt: tuple[str, ...] = (),
) -> None:
    """Record a report, or refuse it in one line.

    `before` is the revision that it replaces, `prompt` the indicators asked of which it tells.
    """
    tally = Tally(scene)
    if before is not None:
        tally.take_back(before)
    allowed = allow(scene, reading)
    if allowed.refused:
        refuse(scene, incoming, allowed.refused)
    if allowed.empty:
        tally.close()
        return
    report = store(scene, incoming, reading, allowed, before)
    settling = Settling(scene, report, tally, prompt)
    settling.take(_facts(allowed.updates))
    _confirm(scene, report, tally)
    asked = _asked(scene, report, allowed.problems, prompt)
    questions.ask(scene, report, [*settling.doubts, *asked])


def _confirm(scene: Scene, report: ReportRow, tally: Tally) -> None:
    changes = tally.close()
    if tally.empty:
        return
    heading = (Text("report-edited"),) if report.revision > 1 else ()
    key = f"confirmation:{scene.chat.telegram_id}:{report.message_id}:{report.revision}"
    lines = (
        *heading,
        *_on_behalf(report),
        *answer(changes, tally.silent, obvious=scene.obvious_unit),
    )
    say.confirm(scene, key, report, lines)


def allow(scene: Scene, reading: Reading) -> Allowed:
    """What of a reading the sender may report: for units held, or for any unit as a clerk."""
    named = [*(one.unit for one in reading.updates), *(one.unit for one in reading.problems)]
    refused = {unit for unit in named if unit and not scene.may_report(unit)}
    stranger = not scene.clerk and not scene.own_units
    problems = tuple(one for one in reading.problems if one.unit not in refused and not stranger)
    return Allowed(
        updates=tuple(one for one in reading.updates if one.unit not in refused),
        problems=problems,
        refused=scene.catalogue.in_order(refused) or (("",) if stranger else ()),
    )


def store(
    scene: Scene,
    incoming: Incoming,
    reading: Reading,
    allowed: Allowed,
    before: ReportRow | None = None,
) -> ReportRow:
    """The report's row, in place of an earlier revision where there is one."""
    units = {one.unit for one in allowed.updates}
    own = all(unit in scene.own_units for unit in units)
    new = NewReport(
        chat_id=scene.chat.id,
        message_id=incoming.message_id,
        person_id=scene.person.id,
        unit_id=scene.names.unit_id[units.pop()] if len(units) == 1 else None,
        text=incoming.text,
        sent_at=incoming.sent_at,
        outcome=reading.outcome.value,
        problems=tuple(_kept(problem) for problem in allowed.problems),
        source=_source(scene, own),
        source_note=None if own else scene.person.name,
        evidence=incoming.evidence,
    )
    if before is not None:
        reports.supersede(scene.tx, before)
    return reports.add(scene.tx, new, before.revision + 1 if before else 1)


def _source(scene: Scene, own: bool) -> str:
    if scene.mute:
        return "backfill"
    return "live" if own else "on_behalf"


def _facts(updates: Sequence[IndicatorUpdate]) -> list[Fact]:
    return [Fact(update, update.span[0] * PER_CHARACTER) for update in updates]


def _asked(
    scene: Scene, report: ReportRow, problems: Sequence[Problem], prompt: tuple[str, ...]
) -> list[Doubt]:
    day = scene.local(report.sent_at).date()
    held = None if scene.clerk else scene.own_units
    around = asking.Around(day, scene.catalogue, likely_units(scene), prompt, held)
    return [asking.of_problem(one, one.span[0] * PER_CHARACTER, around) for one in problems]


def likely_units(scene: Scene) -> tuple[str, ...]:
    """The units that the sender may mean: held ones of this chat, else held, else the chat's."""
    here, own = scene.chat_units, scene.own_units
    return tuple(unit for unit in own if unit in here) or own or here


def _kept(problem: Problem) -> dict[str, str]:
    code: ProblemCode = problem.code
    return {"code": code.value, "words": problem.words}


def _on_behalf(report: ReportRow) -> tuple[Text, ...]:
    if report.source != "on_behalf":
        return ()
    return (Text("report-on-behalf", {"by": report.source_note or ""}),)


def refuse(scene: Scene, incoming: Incoming, units: tuple[str, ...]) -> None:
    """One line; in the leaders' and clerks' chats talk of figures is no report of strangers."""
    if scene.chat.part in (ChatPart.LEADERS, ChatPart.CLERKS):
        return
    if scene.own_units:
        text = Text("refused-units", {"units": "、".join(units)})
    else:
        text = Text("refused-stranger")
    say.refuse(scene, incoming.message_id, text)
