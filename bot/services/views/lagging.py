"""The lagging board on a telephone: the sums, then a page of rows, worst first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.boards.lagging import Page, Row
from bot.boards.lamps import Lamp
from bot.domain.catalogue import Catalogue, Indicator
from bot.domain.ledger import Decided
from bot.domain.messages import Param, Text
from bot.services.views.why import amount_text, weekly_text
from bot.services.views.words import NOTHING, measured, short, shown

PAGE = 8


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of what was chosen; `title` says what. `before` are earlier ranks, by row.

    `nothing` is said where the page has no rows.
    """

    title: Text
    page: Page
    before: Mapping[tuple[str, str], int]
    one_indicator: bool = False
    nothing: Text = field(default_factory=lambda: Text("lagging-none"))


def lagging_text(
    listing: Listing, catalogue: Catalogue, links: Mapping[tuple[str, str], str]
) -> Text:
    """One page; `links` are the addresses of the messages that moved the figures last."""
    rows = tuple(
        _row(row, listing, catalogue, links.get((row.unit, row.indicator)))
        for row in listing.page.rows
    )
    body = rows or (listing.nothing,)
    return Text("lines", {"lines": (_heading(listing), _sums(listing.page), *body)})


def _heading(listing: Listing) -> Text:
    at = f"{listing.page.at:%m-%d %H:%M}"
    return Text("lagging-heading", {"what": listing.title, "at": at})


def _sums(page: Page) -> Text:
    lamps = page.lamps
    return Text(
        "lagging-sums",
        {
            "count": page.count,
            "deep": lamps[Lamp.DEEP_RED],
            "red": lamps[Lamp.RED],
            "yellow": lamps[Lamp.YELLOW],
            "green": lamps[Lamp.GREEN],
            "rest": _others(page),
        },
    )


def _others(page: Page) -> Text:
    """The rows without a colour, so that the sums come to all: exempt, or without a target."""
    exempt, without = page.lamps[Lamp.EXEMPT], page.count - sum(page.lamps.values())
    parts = [
        Text(key, {"count": count})
        for key, count in (("lagging-exempt", exempt), ("lagging-no-target", without))
        if count
    ]
    return Text("of", {"what": joined(parts)}) if parts else NOTHING


def _row(row: Row, listing: Listing, catalogue: Catalogue, link: str | None) -> Text:
    before = listing.before.get((row.unit, row.indicator))
    params: dict[str, Param] = {
        "rank": row.rank,
        "move": _move(before, row.rank),
        "lamp": lamp_text(row.lamp),
        "unit": row.unit,
        "indicator": NOTHING if listing.one_indicator else Text("of", {"what": row.indicator}),
        "measure": measure(row, catalogue),
        "pace": pace_text(row),
        "movement": movement(row, link, catalogue.known(row.indicator)),
    }
    return Text("lagging-row", params)


def pace_text(row: Row) -> Text:
    """The same as `gap_text`, to stand behind a measure; nothing where there is no gap."""
    gap = gap_text(row)
    return NOTHING if gap is None else Text("of", {"what": gap})


def gap_text(row: Row) -> Text | None:
    """How far ahead of pace or behind it, or on it, or why it is exempt; None without a target."""
    if row.exemption is not None:
        return Text("gap-exempt", {"reason": row.exemption})
    if row.gap is None:
        return None
    if row.gap == 0:
        return Text("gap-level")
    return Text("gap-ahead" if row.gap > 0 else "gap-behind", {"gap": abs(row.gap)})


def _move(before: int | None, rank: int) -> Text:
    if before is None or before == rank:
        return NOTHING
    return Text("rank-up" if rank > before else "rank-down", {"by": abs(before - rank)})


def lamp_text(lamp: Lamp | None) -> Text:
    """The lamp as a sign; a white square without a target."""
    return Text(f"lamp-{lamp}" if lamp else "lamp-none")


def measure(row: Row, catalogue: Catalogue) -> Text:
    """Value, target and completion, and what of the value was recognised and returned."""
    said: dict[str, Param] = {
        "value": shown(row.value),
        "uom": measured(catalogue.known(row.indicator).uom),
        "decided": decided_text(row.decided),
    }
    if row.target is None or row.completion is None:
        return Text("measure-only", said)
    return Text("measure", {**said, "target": row.target, "share": row.completion})


def decided_text(decided: Decided | None) -> Text:
    """What was recognised and returned of a figure, to stand behind it; nothing where none was."""
    if decided is None or not any(decided):
        return NOTHING
    if not decided.returned:
        return Text("decided-recognised", {"recognised": decided.recognised})
    if not decided.recognised:
        return Text("decided-returned", {"returned": decided.returned})
    return Text("decided-both", decided._asdict())


def movement(row: Row, link: str | None, indicator: Indicator) -> Text:
    """How long nothing moved, when it moved last (with the message), what is left to do."""
    parts: list[Text] = []
    if row.quiet_weeks:
        parts.append(Text("quiet-weeks", {"weeks": row.quiet_weeks}))
    if row.last_movement:
        day = short(row.last_movement)
        moved = {"day": day, "link": link} if link else {"day": day}
        parts.append(Text("last-moved-link" if link else "last-moved", dict(moved)))
    weekly = weekly_text(row, indicator)
    if weekly is not None and row.target is not None:
        left = amount_text(row.target - (row.value or 0), indicator)
        parts.append(Text("needed-weekly", {"left": left, "pace": weekly}))
    return joined(parts)


def joined(parts: Sequence[Text]) -> Text:
    """Parts on one line, with a dot between."""
    if not parts:
        return NOTHING
    first, *rest = parts
    for part in rest:
        first = Text("joined", {"first": first, "rest": part})
    return first
