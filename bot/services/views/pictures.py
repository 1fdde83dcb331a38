"""The words in pictures of boards: what stands beside each figure. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from bot.boards.files.grid import Say
from bot.boards.files.pictures.lagging import Line, lagging_picture
from bot.boards.files.pictures.trend import Panel, trend_picture
from bot.boards.files.pictures.zero import Section, Tile, zero_picture
from bot.boards.lagging import Row
from bot.boards.lamps import Lamp
from bot.boards.zero import ZeroBoard
from bot.boards.zero_rows import AtZero, State
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Param, Text
from bot.services.views.lagging import Listing, decided_text, gap_text, joined
from bot.services.views.words import NOTHING, measured, short
from bot.services.views.zero import exempt_names, running_text, runs_of, total_text

Drawing = Callable[[Say], bytes]
"""What makes a file, once the language is known."""


def draw_lagging(listing: Listing, catalogue: Catalogue) -> Drawing:
    """The rows of a page of a list: those over the button, so that two pages share none."""
    page, rows = listing.page, listing.page.rows
    title = Text("picture-lagging", {"what": listing.title})
    shown: dict[str, Param] = {"count": page.listed, "at": _at(page.at)}
    part = Text("picture-all", shown)
    if rows and len(rows) < page.listed:
        first, last = page.first + 1, page.first + len(rows)
        part = Text("picture-part", {**shown, "first": first, "last": last})
    lines = [_line(row, listing, catalogue) for row in rows]
    counts = dict(page.lamps)
    return lambda say: lagging_picture(title, part, lines, counts, say)


def _at(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"


def _line(row: Row, listing: Listing, catalogue: Catalogue) -> Line:
    said = _measure(row, catalogue)
    if not listing.one_indicator:
        said = joined([Text("plain", {"text": row.indicator}), said])
    gap = [one for one in [gap_text(row)] if one is not None]
    if row.quiet_weeks:
        gap.append(Text("quiet-weeks", {"weeks": row.quiet_weeks}))
    return Line(row, said, joined(gap))


def _measure(row: Row, catalogue: Catalogue) -> Text:
    """Value and target; the share stands in large figures beside it."""
    uom = measured(catalogue.known(row.indicator).uom)
    value = Text("value-none") if row.value is None else Text("value-plain", {"value": row.value})
    said: dict[str, Param] = {"value": value, "uom": uom, "decided": decided_text(row.decided)}
    if row.target is None:
        return Text("picture-measure-only", said)
    return Text("picture-measure", {**said, "target": row.target})


def draw_zero(board: ZeroBoard, uoms: Mapping[str, str]) -> Drawing:
    """The whole board; `uoms` has the units of measure by the names of indicators."""
    title = Text("picture-zero", {"group": board.title})
    subtitle = Text("picture-zero-at", {"units": board.units, "at": _at(board.at)})
    totals = [total_text(one, uoms) for one in board.totals]
    tiles, sections = _tiles(board), list(_sections(board))
    return lambda say: zero_picture(title, subtitle, tiles, totals, sections, say)


def _tiles(board: ZeroBoard) -> Sequence[Tile]:
    now = Tile(str(len(board.zero)), Text("picture-now"), Lamp.RED if board.zero else Lamp.GREEN)
    if board.against is None:
        return (Tile(str(board.units), Text("picture-units")), now)
    before = Text("picture-before", {"day": short(board.against.at.date())})
    left = len({one.unit for one in board.broke_through})
    return (
        now,
        Tile(str(len(board.against.zero)), before),
        Tile(str(left), Text("picture-left"), Lamp.GREEN),
    )


def _sections(board: ZeroBoard) -> Iterable[Section]:
    silent = [row for row in board.zero if row.said is State.SILENT]
    reported = [row for row in board.zero if row.said is State.REPORTED_ZERO]
    if silent:
        yield Section(_counted("zero-silent", silent), Lamp.DEEP_RED, _runs(board, silent))
    if reported:
        yield Section(_counted("zero-reported", reported), Lamp.RED, _runs(board, reported))
    excused = exempt_names(board.zero)
    if excused:
        yield Section(_counted("picture-exempt", excused), Lamp.EXEMPT, [(None, excused)])
    back = [row.unit for row in board.relapsed if not board.by_correction(row)]
    if back:
        yield Section(_counted("picture-relapsed", back), Lamp.YELLOW, [(None, back)])
    corrected = [row.unit for row in board.relapsed if board.by_correction(row)]
    if corrected:
        heading = _counted("picture-corrected-back", corrected)
        yield Section(heading, Lamp.YELLOW, [(None, corrected)])
    left = list(dict.fromkeys(row.unit for row in board.broke_through))
    if left:
        yield Section(_counted("picture-broke-through", left), Lamp.GREEN, [(None, left)])


def _counted(key: str, rows: Sequence[object]) -> Text:
    return Text(key, {"count": len(rows)})


def _runs(board: ZeroBoard, rows: Iterable[AtZero]) -> list[tuple[Text | None, Sequence[str]]]:
    """Names by the number of boards running; without a heading where there was no other board."""
    said = (
        (running_text("picture-running", boards, board), names)
        for boards, names in runs_of(rows).items()
    )
    return [(None if text is NOTHING else text, names) for text, names in said]


def draw_trends(title: Text, panels: Sequence[Panel], at: datetime) -> Drawing:
    """Charts beneath each other."""
    subtitle = Text("picture-trend-at", {"at": _at(at)})
    return lambda say: trend_picture(title, subtitle, panels, say)
