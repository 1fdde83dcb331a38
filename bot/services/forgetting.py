"""What a report still asks about, and asking no more of it than is left."""

from collections.abc import Iterable, Sequence

from bot.services import questions
from bot.services.doubt import Doubt, pack, unpack
from bot.services.scene import Scene
from storage import questions as kept
from storage.tables import QuestionRow, ReportRow


def doubts_of(scene: Scene, report: ReportRow) -> tuple[Doubt, ...]:
    """The doubts of a report that wait, asked or not yet, for its sender or for the clerk."""
    rows = kept.waiting_of(scene.tx, report.id)
    return tuple(doubt for row in rows for doubt in _doubts(row))


def leave(scene: Scene, report: ReportRow, left: Iterable[Doubt | None]) -> None:
    """Of each doubt of a report, in their order, let no more be asked than is left (None: nothing).

    A question that is asked already and has lost a part is asked anew.
    """
    remaining = iter(left)
    for row in kept.waiting_of(scene.tx, report.id):
        before = _doubts(row)
        after = [next(remaining) for _ in before]
        if after != before:
            _change(scene, report, row, [doubt for doubt in after if doubt is not None])


def _change(scene: Scene, report: ReportRow, row: QuestionRow, doubts: Sequence[Doubt]) -> None:
    first, waiting = doubts[:1], [pack(doubt) for doubt in doubts[1:]]
    if first == _doubts(row)[:1]:
        kept.put(scene.tx, row, {**row.payload, "waiting": waiting})
        return
    state = row.state
    kept.close(scene.tx, row, kept.DROPPED)
    if state == kept.OPEN:
        questions.ask(scene, report, doubts)
    elif first:
        payload = {"doubt": pack(first[0]), "waiting": waiting}
        anew = kept.ask(scene.tx, report.id, first[0].kind, payload, row.expires_at)
        kept.close(scene.tx, anew, state)


def _doubts(row: QuestionRow) -> list[Doubt]:
    return [unpack(packed) for packed in (row.payload["doubt"], *row.payload["waiting"])]
