"""The answer to a report: what changed in each figure, target, share and pace. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from bot.boards.progress import completion, pace
from bot.domain.catalogue import Direction, Indicator, Kind, Target
from bot.domain.messages import Param, Text
from bot.domain.reading import IndicatorUpdate, Measure, Op

STUCK = timedelta(days=7)
_NOTHING = Text("report-end")


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one standing: `updates` are what the report said of it (none: taken back).

    `day` is the one on which it stands so: the last of its year where that is `past`. What is not
    `owed` stands on no board.
    """

    unit: str
    indicator: Indicator
    before: Decimal | None
    after: Decimal | None
    day: date
    updates: tuple[IndicatorUpdate, ...] = ()
    target: Target | None = None
    last_movement: date | None = None
    past: bool = False
    owed: bool = True


def answer(
    changes: Sequence[Change], silent: Iterable[str] = (), *, obvious: str | None = None
) -> tuple[Text, ...]:
    """The lines of an answer under the name of each unit, unless the only one is `obvious`.

    `silent` units reported nothing.
    """
    idle = tuple(dict.fromkeys(silent))
    units = tuple(dict.fromkeys([*(change.unit for change in changes), *idle]))
    lines: list[Text] = []
    for unit in units:
        if units != (obvious,):
            lines.append(Text("report-unit", {"unit": unit}))
        lines.extend(line(change) for change in changes if change.unit == unit)
        if unit in idle:
            lines.append(Text("report-no-progress"))
    return tuple(lines)


def line(change: Change) -> Text:
    """One figure's line: before → after (what was said), target, share, pace."""
    if change.updates and all(one.measure is Measure.TARGET for one in change.updates):
        return _stated_target(change)
    pieces = [*_goal(change), *_remarks(change)]
    params: dict[str, Param] = {
        "indicator": change.indicator.name,
        "change": _moved(change),
        "rest": _chain(pieces),
    }
    return Text("report-line", params)


def _moved(change: Change) -> Text:
    after = _measured(change.after, change.indicator)
    if change.before == change.after or (change.before is None and not change.updates):
        return Text("report-still", {"after": after})
    if change.before is None:
        return Text("report-first", {"after": after})
    params: dict[str, Param] = {
        "before": change.before,
        "after": after,
        "said": _said(change),
    }
    return Text("report-moved", params)


def _measured(value: Decimal | None, indicator: Indicator) -> Text:
    if value is None:
        return Text("value-none")
    if indicator.kind.percent:
        return Text("value-percent", {"value": value})
    if indicator.kind is Kind.AMOUNT and indicator.uom:
        return Text("value-amount", {"value": value, "uom": indicator.uom})
    return Text("value-plain", {"value": value})


def _said(change: Change) -> Text:
    """What the change comes from: each stretch with its value, or the difference."""
    last = change.updates[-1] if change.updates else None
    if last is None or last.op is not Op.WINDOW or last.since is None:
        delta = signed((change.after or 0) - (change.before or 0))
        if change.past:
            return Text("said-year", {"year": str(change.day.year), "delta": delta})
        return Text("said-plain", {"delta": delta})
    said, *more = (
        _of_stretch(one.since, one.as_of, one.value, None if change.past else change.day)
        for one in change.updates
        if one.op is Op.WINDOW and one.since is not None
    )
    for one in more:
        said = Text("said-and", {"first": said, "rest": one})
    return said


def _of_stretch(first: date, last: date, value: Decimal, today: date | None) -> Text:
    """A stretch with its value; with its year where that is over, and no day is today."""
    name, delta = stretch(first, last, today or date.max), signed(value)
    if name in ("day", "days"):
        year = "" if today is not None else f"{first.year}."
        params = {"first": year + _day(first), "last": _day(last), "delta": delta}
        return Text(f"said-{name}", dict(params))
    return Text(f"said-{name}", {"delta": delta})


def stretch(first: date, last: date, today: date) -> str:
    """How people call a stretch on a day: today, week, month, day or days."""
    if first == last:
        return "today" if last == today else "day"
    if last == today and first == today - timedelta(days=today.weekday()):
        return "week"
    if last == today and first == today.replace(day=1):
        return "month"
    return "days"


def signed(value: Decimal | int) -> str:
    """A difference with its sign."""
    plain = format(Decimal(value), "f")
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return f"+{plain}" if Decimal(value) >= 0 else plain.replace("-", "−")


def _day(day: date) -> str:
    return f"{day.month}.{day.day}"


def _goal(change: Change) -> list[Text]:
    target = change.target
    if target is None or target.amount is None:
        return []
    pieces = [Text("report-target", {"target": target.amount})]
    share = completion(change.after, target.amount, change.indicator)
    if share is not None and change.after is not None:
        pieces.append(Text("report-share", {"share": share}))
        pieces.extend(_pace(change, share, target))
    return pieces


def _pace(change: Change, share: Decimal, target: Target) -> list[Text]:
    if not change.indicator.kind.accumulates or change.indicator.direction is Direction.DOWN:
        return []
    due = pace(change.day, target, change.indicator.kind)
    if due is None or change.day.year != target.year:
        return []
    word = "ahead" if share > due else "behind" if share < due else "level"
    return [Text(f"report-{word}")]


def _remarks(change: Change) -> list[Text]:
    """What is said without waiting (product: 6): another target, a total that does not move."""
    remarks = [_other_target(change, one) for one in change.updates]
    remarks += _not_owed(change)
    if below_zero(change):
        remarks.append(Text("report-below-zero"))
    if _stuck(change) and change.last_movement is not None:
        days = (change.day - change.last_movement).days
        remarks.append(Text("report-stuck", {"days": days}))
    return [remark for remark in remarks if remark is not None]


def _not_owed(change: Change) -> list[Text]:
    """That what was reported is no task of the unit, and will be looked for on boards in vain."""
    return [] if change.owed or not change.updates else [Text("report-not-owed")]


def below_zero(change: Change) -> bool:
    """Whether a figure that adds up came to less than nothing: something under it was taken away.

    No message may say so (Standing, 9); it comes of what is taken back.
    """
    after = change.after
    return change.indicator.kind.accumulates and after is not None and after < 0


def _stuck(change: Change) -> bool:
    said_total = any(one.op is Op.SET and one.measure is Measure.ACTUAL for one in change.updates)
    moved = change.last_movement
    unmoved = change.before == change.after and change.indicator.kind.accumulates
    return said_total and unmoved and moved is not None and change.day - moved >= STUCK


def _other_target(change: Change, update: IndicatorUpdate) -> Text | None:
    amount = change.target.amount if change.target else None
    if update.measure is not Measure.TARGET or amount is None or update.value == amount:
        return None
    return Text("report-other-target", {"stated": update.value, "target": amount})


def _stated_target(change: Change) -> Text:
    update = change.updates[-1]
    params: dict[str, Param] = {
        "indicator": change.indicator.name,
        "target": update.value,
        "rest": _chain([one for one in [_other_target(change, update)] if one] + _not_owed(change)),
    }
    return Text("report-target-only", params)


def _chain(pieces: Sequence[Text]) -> Text:
    rest = _NOTHING
    for piece in reversed(pieces):
        rest = Text("report-and", {"piece": piece, "rest": rest})
    return rest
