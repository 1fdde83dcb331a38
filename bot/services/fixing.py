"""改: the button that asks for the right figure; the reply is a correction with its own time."""

from bot.domain.messages import Button, Press, PressAnswer, Screen, Text
from bot.domain.reading import ANY_INDICATOR, IndicatorUpdate, Op
from bot.services import say
from bot.services.desk import Desk
from bot.services.doubt import Doubt, pack
from bot.services.questions import FIX
from bot.services.scene import Scene, enter
from storage import questions, reports, updates
from storage.tables import ReportRow
from storage.transaction import Transaction


def by_button(tx: Transaction, desk: Desk, press: Press, words: tuple[str, ...]) -> PressAnswer:
    """Ask which figure of a report is wrong (`fix:REPORT`), then the right one (`fix:REPORT:N`)."""
    scene = enter(tx, desk, press.sender, press.chat)
    report = reports.get(tx, int(words[0]))
    if report is None or report.superseded or report.withdrawn_at is not None:
        return PressAnswer(Text("press-over"))
    if report.person_id != scene.person.id and not scene.clerk:
        return PressAnswer(Text("press-not-yours"), alert=True)
    rows = updates.of_report(tx, report.id)
    figures = [told for told in (updates.told(row, scene.names) for row in rows) if _named(told)]
    chosen = int(words[1]) if len(words) > 1 else 0 if len(figures) == 1 else None
    if not figures or (chosen is not None and chosen >= len(figures)):
        return PressAnswer(Text("fix-edit"), alert=True)
    if chosen is None:
        _ask_which(scene, press, report, figures)
    else:
        _ask_value(scene, report, figures[chosen])
    return PressAnswer(Text("fix-asked"))


def _named(update: IndicatorUpdate) -> bool:
    return update.indicator != ANY_INDICATOR


def _ask_which(
    scene: Scene, press: Press, report: ReportRow, figures: list[IndicatorUpdate]
) -> None:
    rows = tuple(
        (Button(_figure(figure), f"fix:{report.id}:{number}"),)
        for number, figure in enumerate(figures)
    )
    key = f"fix:{report.id}:{press.pressed_at.isoformat()}"
    say.reply(scene, key, report.message_id, Screen(Text("fix-which"), rows))


def _ask_value(scene: Scene, report: ReportRow, figure: IndicatorUpdate) -> None:
    """The right figure is a correction of the one that stands in the report."""
    right = figure._replace(op=Op.CORRECT, replaces=figure.value, since=None)
    text = Text("fix-value", {"indicator": figure.indicator, "value": figure.value})
    doubt = Doubt(FIX, text, (0,), template=right, unit=figure.unit)
    expires = scene.tx.now + scene.desk.rules.question_lifetime
    payload = {"doubt": pack(doubt), "waiting": []}
    row = questions.ask(scene.tx, report.id, FIX, payload, expires)
    say.question(scene, row.id, report, Screen(text))


def _figure(figure: IndicatorUpdate) -> Text:
    return Text("fix-figure", {"indicator": figure.indicator, "value": figure.value})
