"""The zero board on a telephone: counts first, then who, longest first."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from bot.boards.brief import correction_text, kinds_of
from bot.boards.corrections import Correction
from bot.boards.totals import Total
from bot.boards.zero import ZeroBoard
from bot.boards.zero_rows import AtZero, Breakthrough, State
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Param, Text
from bot.services.views.words import NOTHING, listed, measured, short

NAMED = 150
"""So many units are named in one list; a message holds 4,096 characters."""

CORRECTIONS = 20
"""So many late corrections are listed."""


def zero_text(
    board: ZeroBoard,
    catalogue: Catalogue,
    corrected: Sequence[Correction] = (),
    *,
    since: date | None = None,
    most: int = CORRECTIONS,
) -> Text:
    """The whole board: counts beside last time's, who broke through, who is still at zero.

    `corrected` is what later messages changed of the board of `since`, the one before without it;
    no more than `most` of it are listed.
    """
    lines = (
        _heading(board),
        _counts(board),
        *(total_text(one, catalogue.uoms) for one in board.totals),
        *_broke_through(board.broke_through),
        *_relapsed(board),
        *_at_zero(board, State.SILENT, "zero-silent"),
        *_at_zero(board, State.REPORTED_ZERO, "zero-reported"),
        *_exempt(board.zero),
        *_corrected(since or _day_before(board), catalogue, corrected, most),
    )
    return Text("lines", {"lines": lines})


def _heading(board: ZeroBoard) -> Text:
    return Text("zero-heading", {"group": board.title, "at": f"{board.at:%m-%d %H:%M}"})


def _counts(board: ZeroBoard) -> Text:
    params = {"units": board.units, "now": len(board.zero)}
    if board.against is None:
        return Text("zero-counts", params)
    before = len(board.against.zero)
    left = len({one.unit for one in board.broke_through})
    return Text(
        "zero-counts-against",
        params | {"day": short(board.against.at.date()), "before": before, "left": left},
    )


def total_text(one: Total, uoms: Mapping[str, str]) -> Text:
    """What all units reported of an indicator and, where any was, what was recognised.

    `uoms` has the units of measure by the names of indicators.
    """
    return Text(
        "zero-total-recognised" if one.recognised else "zero-total",
        {
            "indicator": one.indicator,
            "value": one.value,
            "recognised": one.recognised,
            "uom": measured(uoms.get(one.indicator, "")),
        },
    )


def _broke_through(rows: tuple[Breakthrough, ...]) -> tuple[Text, ...]:
    if not rows:
        return ()
    units: dict[str, list[str]] = {}
    for row in rows:
        units.setdefault(row.unit, []).append(f"{row.indicator} {row.value.normalize():f}")
    names = tuple(f"{unit}（{'、'.join(what)}）" for unit, what in units.items())
    return (Text("zero-broke-through", {"count": len(units), "units": listed(names, NAMED)}),)


def _relapsed(board: ZeroBoard) -> Iterable[Text]:
    """Who fell back, with the day; and whose figure was corrected to what it was before."""
    corrected = [row.unit for row in board.relapsed if board.by_correction(row)]
    fell = [
        f"{row.unit}（{short(row.since)}）"
        for row in board.relapsed
        if not board.by_correction(row)
    ]
    for key, units in (("zero-relapsed", fell), ("zero-relapsed-corrected", corrected)):
        if units:
            yield Text(key, {"count": len(units), "units": listed(tuple(units), NAMED)})


def _exempt(rows: Iterable[AtZero]) -> Iterable[Text]:
    units = exempt_names(rows)
    if units:
        yield Text("zero-exempt", {"count": len(units), "units": listed(units, NAMED)})


def exempt_names(rows: Iterable[AtZero]) -> tuple[str, ...]:
    """The units that are excused, with the reasons."""
    return tuple(f"{row.unit}（{row.exempt}）" for row in rows if row.exempt is not None)


def _at_zero(board: ZeroBoard, state: State, key: str) -> tuple[Text, ...]:
    """The units of one state, by the number of boards on which they stood running."""
    runs = runs_of(row for row in board.zero if row.said is state)
    count = sum(len(units) for units in runs.values())
    heading = (Text(key, {"count": count}),) if count else ()
    return heading + tuple(
        Text(
            "zero-run",
            {
                "boards": running_text("zero-boards", boards, board),
                "units": listed(tuple(units), NAMED),
            },
        )
        for boards, units in runs.items()
    )


def runs_of(rows: Iterable[AtZero]) -> Mapping[int, Sequence[str]]:
    """Units by the number of boards running, the longest first, and there in their order."""
    runs: dict[int, list[str]] = {}
    for row in rows:
        runs.setdefault(row.boards, []).append(row.unit)
    return dict(sorted(runs.items(), reverse=True))


def running_text(key: str, boards: int, board: ZeroBoard) -> Text:
    """What stands before units on so many boards running; nothing where there is no other board.

    A published board counts itself: a unit that was not on the one before is new on it (`key`-new).
    One of now is none of them: it says on how many a unit stood so far (`key`-so-far), or that it
    was not on the last (`key`-off).
    """
    if boards <= board.published:
        if board.against is None:
            return NOTHING
        return Text(f"{key}-new" if board.published else f"{key}-off")
    return Text(key if board.published else f"{key}-so-far", {"count": boards})


def _day_before(board: ZeroBoard) -> date | None:
    return board.against.at.date() if board.against is not None else None


def _corrected(
    day: date | None, catalogue: Catalogue, corrected: Sequence[Correction], most: int
) -> tuple[Text, ...]:
    """The late corrections of a day's board; how many more there are than listed."""
    if not corrected or day is None:
        return ()
    rows = [one.to_json() for one in corrected]
    told: dict[str, Param] = {"day": short(day), "count": len(rows), "kinds": kinds_of(rows)}
    heading = Text("zero-corrected", told)
    lines = [
        correction_text("zero-correction", row, measured(catalogue.uoms[row["indicator"]]))
        for row in rows[:most]
    ]
    left = len(corrected) - len(lines)
    more = (Text("zero-corrections-more", {"rest": left, "day": f"{day:%m-%d}"}),) if left else ()
    return (heading, *lines, *more)
