"""The brief (通报): what a published zero board says, in the form of an official notice.

No figure comes from elsewhere than the board; what later messages changed is listed as such.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from bot.boards.annexes import annexes
from bot.boards.files.grid import words
from bot.boards.plain import exact
from bot.boards.tables import Table, corrected_back
from bot.boards.zero_rows import State, said_of
from bot.domain.messages import Param, Text

Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its number, and the paragraphs under it."""

    heading: Text
    paragraphs: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Brief:
    """A notice: title, opening, sections, closing, its day, and the board's tables beneath.

    `issuer` is the name of who sends it out, empty where the office has not told it.
    """

    title: Text
    opening: Text
    sections: tuple[Section, ...]
    closing: Text
    day: Text
    tables: tuple[Table, ...]
    issuer: str = ""

    @property
    def lines(self) -> tuple[Text, ...]:
        """The whole of it but the tables, line by line; title and headings stand out."""
        body = (line for one in self.sections for line in (_strong(one.heading), *one.paragraphs))
        return (_strong(self.title), self.opening, *body, self.closing, *self._signature)

    @property
    def _signature(self) -> tuple[Text, ...]:
        issuer = (Text("plain", {"text": self.issuer}),) if self.issuer else ()
        return (*issuer, self.day)


def _strong(text: Text) -> Text:
    return Text("strong", {"text": text})


def brief(
    content: Mapping[str, Any],
    uoms: Names | None = None,
    running: Mapping[str, int] | None = None,
    issuer: str = "",
    stood: Collection[str] = (),
) -> Brief:
    """The brief of a zero board, given as its JSON form (contract: board zero).

    `uoms` are units of measure by indicator, `running` the number of published boards in a row on
    which a unit stood, this one included; `stood` are the units on any published before it.
    """
    at = datetime.fromisoformat(content["at"])
    named = {"group": content["group"]}
    bodies = (
        ("overall", _overall(content, uoms or {})),
        ("broke-through", _broke_through(content, uoms or {})),
        ("at-zero", _at_zero(content, running or {}, stood)),
        ("relapsed", _relapsed(content)),
        ("corrections", _corrections(content, uoms or {})),
    )
    filled = [(name, tuple(body)) for name, body in bodies]
    sections = [(name, body) for name, body in filled if body]
    return Brief(
        title=Text("brief-title", named),
        opening=Text("brief-opening", {**named, "moment": moment_text(at)}),
        sections=tuple(
            Section(_heading(place, name), body) for place, (name, body) in enumerate(sections, 1)
        ),
        closing=Text("brief-closing" if content["zero"] else "brief-closing-none"),
        day=day_text(at),
        tables=annexes(content, running or {}),
        issuer=issuer,
    )


def _heading(place: int, name: str) -> Text:
    return Text("brief-heading", {"number": place, "what": Text(f"brief-{name}")})


def moment_text(at: datetime) -> Text:
    """A moment as an official document writes it."""
    return Text("brief-moment", {"day": day_text(at), "hour": at.hour, "minute": f"{at:%M}"})


def day_text(day: date) -> Text:
    """A day as an official document writes it."""
    return Text("brief-day", {"year": day.year, "month": day.month, "date": day.day})


def _overall(content: Mapping[str, Any], uoms: Names) -> Iterable[Text]:
    units, now = content["units"], content["at_zero"]
    share = Decimal(100 * now) / units if units else Decimal(0)
    yield Text(
        "brief-counts" if now else "brief-counts-none",
        {
            "units": units,
            "now": now,
            "share": share.quantize(Decimal("0.1"), ROUND_HALF_UP),
            "group": content["group"],
        },
    )
    if content["against"] is not None:
        yield _change(content)
    if content["totals"]:
        yield Text("brief-totals", {"totals": _totals(content["totals"], uoms)})


def _change(content: Mapping[str, Any]) -> Text:
    before, now = content["against"]["at_zero"], content["at_zero"]
    key = "fewer" if now < before else "more" if now > before else "same"
    params: dict[str, Param] = {
        "day": day_text(datetime.fromisoformat(content["against"]["at"])),
        "before": before,
        "by": abs(now - before),
        "moved": _moved(content),
    }
    return Text(f"brief-{key}", params)


def _moved(content: Mapping[str, Any]) -> Text:
    """How many left zero, fell back to it and were corrected to it; of none nothing is said."""
    corrected = sum(corrected_back(content, row) for row in content["relapsed"])
    counts = {
        "brief-left": len({row["unit"] for row in content["broke_through"]}),
        "brief-fell": len(content["relapsed"]) - corrected,
        "brief-fell-corrected": corrected,
    }
    said = [Text(key, {"count": count}) for key, count in counts.items() if count]
    return Text("brief-meanwhile", {"moved": _joined(said)}) if said else Text("nothing")


def _joined(parts: Sequence[Text], key: str = "brief-and") -> Text:
    """Parts in one sentence."""
    first, *others = parts
    for other in others:
        first = Text(key, {"first": first, "rest": other})
    return first


def _totals(rows: Sequence[Mapping[str, Any]], uoms: Names) -> Text:
    """All totals in one sentence, each with what of it was recognised."""
    return _joined([_total(row, uoms.get(row["indicator"], "")) for row in rows])


def _total(row: Mapping[str, Any], uom: str) -> Text:
    params: dict[str, Param] = {
        "indicator": row["indicator"],
        "value": f"{_plain(row['value'])}{uom}",
        "recognised": f"{_plain(row['recognised'])}{uom}",
    }
    return Text("brief-total-recognised" if row["recognised"] else "brief-total", params)


def _plain(value: float | str | None) -> str:
    return "—" if value is None else words(exact(value))


def _broke_through(content: Mapping[str, Any], uoms: Names) -> Iterable[Text]:
    units: dict[str, list[str]] = {}
    for row in content["broke_through"]:
        figure = f"{row['indicator']}{_plain(row['value'])}{uoms.get(row['indicator'], '')}"
        units.setdefault(row["unit"], []).append(figure)
    named = [f"{unit}（{'、'.join(figures)}）" for unit, figures in units.items()]
    yield from _named("brief-names", named)


def _at_zero(
    content: Mapping[str, Any], running: Mapping[str, int], stood: Collection[str]
) -> Iterable[Text]:
    """Every name once: by state, and there by the boards in a row on which it stood."""
    for key, state in (
        ("brief-silent", State.SILENT),
        ("brief-reported-zero", State.REPORTED_ZERO),
    ):
        units = list(_in_state(content, state))
        if units:
            names = _by_runs(units, running, stood)
            yield Text(key, {"count": len(units), "names": names})
    exempt = [f"{row['unit']}（{row['exempt']}）" for row in content["zero"] if "exempt" in row]
    yield from _named("brief-exempt", exempt)


def _by_runs(units: Sequence[str], running: Mapping[str, int], stood: Collection[str]) -> Text:
    """The names, those longest on the boards first, and last those never before on one."""
    runs: dict[tuple[int, bool], list[str]] = {}
    for unit in units:
        runs.setdefault((running.get(unit, 1), unit in stood), []).append(unit)
    parts = [_run(*run, runs[run], len(runs)) for run in sorted(runs, reverse=True)]
    return _joined(parts, "brief-then")


def _run(times: int, before: bool, units: Sequence[str], of: int) -> Text:
    params: dict[str, Param] = {"times": times, "count": len(units), "names": "、".join(units)}
    if of == 1:
        return Text("brief-run-all" if times > 1 else "brief-run-names", params)
    once = "brief-run-new" if before else "brief-run-first"
    return Text("brief-run" if times > 1 else once, params)


def _relapsed(content: Mapping[str, Any]) -> Iterable[Text]:
    fell = (r["unit"] for r in content["relapsed"] if not corrected_back(content, r))
    return _named("brief-names", fell)


def _corrections(content: Mapping[str, Any], uoms: Names) -> Iterable[Text]:
    back = (r["unit"] for r in content["relapsed"] if corrected_back(content, r))
    yield from _named("brief-corrected-back", back)
    rows: Sequence[Mapping[str, Any]] = content.get("corrections", ())
    if rows:
        yield Text("brief-corrected", {"count": len(rows), "kinds": kinds_of(rows)})
    for row in rows:
        yield correction_text("brief-correction", row, uoms.get(row["indicator"], ""))


def kinds_of(rows: Sequence[Mapping[str, Any]]) -> str:
    """Of what kinds later changes are: all `late` first figures, all `corrected`, or `both`."""
    late = sum(bool(row.get("late")) for row in rows)
    return "both" if 0 < late < len(rows) else "late" if late else "corrected"


def correction_text(key: str, row: Mapping[str, Any], uom: str) -> Text:
    """A late correction as its JSON form has it, in words (`key`, and `key`-…).

    A first figure that came late and what was withdrawn are told as such. `uom` stands behind each
    figure as it is.
    """
    gone = row["now"] is None
    params: dict[str, Param] = {
        "unit": row["unit"],
        "indicator": row["indicator"],
        "published": _figure(row["published"], uom),
        "now": _figure(row["now"], uom),
        "came": _came(row["came"], "brief-came-back" if gone else "brief-came"),
    }
    if row.get("late"):
        return Text(f"{key}-late", params)
    return Text(f"{key}-withdrawn" if gone else key, params)


def _figure(value: float | str | None, uom: str) -> Param:
    return Text("value-none") if value is None else f"{_plain(value)}{uom}"


def _came(moment: str | None, key: str) -> Text:
    if moment is None:
        return Text("brief-came-unknown")
    came = datetime.fromisoformat(moment)
    return Text(key, {"month": came.month, "date": came.day, "time": f"{came:%H:%M}"})


def _in_state(content: Mapping[str, Any], state: State) -> Iterable[str]:
    return (row["unit"] for row in content["zero"] if said_of(row) is state)


def _named(key: str, units: Iterable[str], **more: Param) -> Iterable[Text]:
    names = list(dict.fromkeys(units))
    if names:
        yield Text(key, {"count": len(names), "names": "、".join(names), **more})
