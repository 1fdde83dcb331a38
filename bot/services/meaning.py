"""What an answer means: a reply read as a unit, a number or a no."""

from decimal import Decimal

from bot.domain.catalogue import Catalogue, Indicator
from bot.domain.messages import Incoming, Text
from bot.domain.reading import (
    ANY_INDICATOR,
    IndicatorUpdate,
    Op,
    Outcome,
    Problem,
    ProblemCode,
    Reading,
    Request,
)
from bot.reading import Vocabulary, read, read_row
from bot.services import asking, find, nameless
from bot.services.button_words import pressed_by
from bot.services.doubt import Doubt, Option, completed
from bot.services.scene import Scene
from bot.services.settling import PER_CHARACTER, Fact
from storage.tables import ReportRow


def read_again(
    scene: Scene, report: ReportRow, unit: str, prompt: tuple[str, ...]
) -> tuple[list[Fact], list[Doubt]]:
    """What the message says once its unit is known, without what was stored before."""
    without = reading(scene, report, None, prompt)
    return added(scene, report, without, reading(scene, report, unit, prompt), prompt)


def added(
    scene: Scene, report: ReportRow, without: Reading, known: Reading, prompt: tuple[str, ...] = ()
) -> tuple[list[Fact], list[Doubt]]:
    """What a message says as it is read now, without what it said as it was read before."""
    facts = [
        Fact(update, update.span[0] * PER_CHARACTER)
        for update in known.updates
        if update not in without.updates and scene.may_report(update.unit)
    ]
    said_before = {(problem.code, problem.span) for problem in without.problems}
    around = asking.Around(scene.local(report.sent_at).date(), scene.catalogue, prompt=prompt)
    more = [
        asking.of_problem(problem, problem.span[0] * PER_CHARACTER, around)
        for problem in known.problems
        if (problem.code, problem.span) not in said_before
    ]
    return facts, more


def reading(
    scene: Scene,
    report: ReportRow,
    unit: str | None,
    prompt: tuple[str, ...] = (),
    vocabulary: Vocabulary | None = None,
) -> Reading:
    """What a message says of a unit where it names none; in the words of now, or of another."""
    request = Request(report.text, scene.local(report.sent_at), unit, prompt, addressed=True)
    return read(request, vocabulary or scene.desk.vocabulary(scene.tx))


def meant(scene: Scene, incoming: Incoming, report: ReportRow, doubt: Doubt) -> Option | None:
    """The option that a reply means: a button's words, a unit, a number, the numbers asked for."""
    if (pressed := pressed_by(incoming.text, doubt)) is not None:
        return pressed
    if doubt.facts:
        return _of_unit(scene, incoming, doubt)
    units = [option for option in doubt.options if option.unit] or doubt.kind == "unit_missing"
    if units:
        name = find.unit(incoming.text, scene.catalogue).name
        return Option(Text("plain"), unit=name) if name and scene.may_report(name) else None
    prompt = doubt.prompt or ((doubt.template.indicator,) if doubt.template else ())
    request = Request(
        incoming.text,
        scene.local(report.sent_at),
        doubt.unit or (doubt.template.unit if doubt.template else scene.unit),
        prompt,
        addressed=True,
    )
    said = read(request, scene.desk.vocabulary(scene.tx))
    if said.outcome is Outcome.UNDO:
        return asking.DROP
    if doubt.row is not None:
        return _of_row(scene, request, report, doubt)
    return _numbers(doubt, said, incoming.text, scene.catalogue)


def _of_unit(scene: Scene, incoming: Incoming, doubt: Doubt) -> Option | None:
    """The figures of a row as those of the unit that a reply names."""
    name = find.unit(incoming.text, scene.catalogue).name
    if name is None or not scene.may_report(name):
        return None
    return Option(Text("plain"), tuple(one._replace(unit=name) for one in doubt.facts))


def _of_row(scene: Scene, said: Request, report: ReportRow, doubt: Doubt) -> Option | None:
    """The figures of a row that a reply sends anew, if they are all of units that may be told."""
    assert doubt.row is not None
    asked = Problem(
        ProblemCode(doubt.kind), (0, 0), doubt.row.words, doubt.unit, above=doubt.row.above
    )
    facts = read_row(said, asked, report.text, scene.desk.vocabulary(scene.tx))
    allowed = all(one.unit and scene.may_report(one.unit) for one in facts)
    return Option(Text("plain"), facts) if facts and allowed else None


def _numbers(doubt: Doubt, reading: Reading, text: str, catalogue: Catalogue) -> Option | None:
    if reading.problems or not reading.updates:
        return None
    if doubt.prompt:
        return Option(Text("plain"), reading.updates)
    if doubt.template is None or len(reading.updates) != 1:
        return None
    said = _about(reading.updates[0], catalogue.indicator.get(doubt.template.indicator))
    if said is None or said.indicator != doubt.template.indicator:
        return None
    value = _signed(said, doubt.template, text)
    if value is None:
        return None
    update = completed(doubt.template, value, text)._replace(qualifier=said.qualifier)
    return Option(Text("plain"), (update,))


def _signed(said: IndicatorUpdate, template: IndicatorUpdate, text: str) -> Decimal | None:
    """What was replied; a bare number in place of one taken away (核减2个) is taken away too."""
    if template.value >= 0 or said.value <= 0 or template.op is not Op.ADD:
        return said.value
    return -said.value if said.stated.strip() == text.strip() else None


def _about(said: IndicatorUpdate, indicator: Indicator | None) -> IndicatorUpdate | None:
    """What was said, or of a correction without a name (改成3亿5000万) what it says here."""
    if said.indicator != ANY_INDICATOR or said.op is not Op.CORRECT or indicator is None:
        return said
    return nameless.about(said, indicator)
