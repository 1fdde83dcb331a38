"""Read one day or stretch as it is said, with its year or as one of the year of speaking."""

import re
from collections.abc import Callable
from typing import Final

from bot.reading.quantities.calendar import months, points, quarters, spans, weeks
from bot.reading.quantities.calendar.month_to_day import to_a_day
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.calendar.words import number
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.quantities.model import Granularity
from bot.reading.quantities.wider.calendar import (
    eras,
    festivals,
    lunar_days,
    near,
    rolling,
    seasons,
    years,
)
from bot.reading.quantities.wider.calendar import months as unsaid
from bot.reading.quantities.wider.calendar import weeks as words
from bot.reading.quantities.wider.calendar.frame import Frame
from bot.reading.quantities.wider.calendar.within import NTH_OF_MONTH, nth_of_month, within

_Build = Callable[[re.Match[str], int | None, Frame], Point | None]
_Way = tuple[re.Pattern[str], _Build]
_NAMED: Final[tuple[_Way, ...]] = (
    (lunar_days.LUNAR, lunar_days.lunar),
    (lunar_days.OF_NEW_YEAR, lunar_days.of_new_year),
    (festivals.FESTIVAL, festivals.festival),
    (seasons.SEASON, seasons.season),
    (seasons.HOLIDAY, seasons.holiday),
    (unsaid.HALF, unsaid.half),
    (unsaid.QUARTERS, unsaid.quarters),
    (unsaid.TWO_MONTHS, unsaid.two_months),
    (unsaid.MONTH_DAY, unsaid.month_day),
    (unsaid.SAME_MONTH, unsaid.same_month),
    (NTH_OF_MONTH, nth_of_month),
)
"""What may have a year before it."""
_FREE: Final[tuple[_Way, ...]] = (
    (rolling.LED, rolling.led),
    (rolling.BEHIND, rolling.behind),
    (rolling.TODAY_OF, rolling.today_of),
    (eras.CENTURY, eras.century),
    (eras.PLAN, eras.plan),
    (years.SHORT_YEARS, years.short_years),
    (seasons.THIS, seasons.this_season),
    (words.OF_WEEK, words.of_week),
    (words.WEEKDAY, words.weekday),
    (unsaid.PART_OF_MONTH, unsaid.part_of_month),
    (unsaid.MIDDLE, unsaid.middle),
    (unsaid.NUMBERED, unsaid.numbered_days),
    (months.NUMBERED_DAY, unsaid.numbered_day),
    (lunar_days.OLD, lunar_days.old_day),
    (near.NOW, near.now),
    (near.NEXT_DAY, near.next_day),
    (near.TOGETHER, near.together),
    (near.SLASHED, near.slashed),
    (near.SAME_DAY, near.same_day),
    (words.FAR, words.far),
    (words.OWN, words.own),
    (words.SATURDAY_AND_SUNDAY, words.saturday_and_sunday),
    (near.WRITTEN, near.written),
)
"""What has none."""
_REPORTED: Final = (
    (months.MONTH_OR_DAY, months.month),
    (quarters.QUARTER, quarters.quarter),
    (quarters.HALF, quarters.half),
    (quarters.FIRST, quarters.first_months),
    (quarters.YEAR_PART, quarters.part_of_year),
    (months.DOTTED, months.dotted),
    (weeks.NUMBERED, weeks.numbered),
)
"""What a report says as others do, though it means another year where none is said."""
_OF_TODAY: Final = kind_of("上本这当同下次")
_NO_START: Final = re.compile("(?<=[大少青老成中童壮光每今去明前后本当全多半])年[初底末终中]")
_PART: Final = re.compile("[上中下]旬|[上下]半月|[初底末](?![一-龥])|中旬|的?第")
_WEEKS_OF_A_MONTH: Final = 6


def read_point(text: str, start: int, frame: Frame) -> Point | None:
    """The day or stretch that begins at `start`, the longest that it can be."""
    found = _longest(
        [
            _with_year(text, start, frame),
            _said(_FREE, text, start, None, frame),
            _without(text, start, frame),
            lunar_days.lunar_of_year(text, start, frame),
            points.read_point(text, start, frame.today),
        ]
    )
    return None if found is None else _of_year(text, found, frame) or within(text, found)


def _of_year(text: str, year: Point, frame: Frame) -> Point | None:
    """三年前的夏天, 龙年春节: what is of a year that is not named by its number."""
    if year.granularity is not Granularity.YEAR:
        return None
    begin = year.end + text.startswith("的", year.end)
    found = _longest(
        [
            _said(_NAMED, text, begin, year.first.year, frame),
            _in_year(text, year.end, year.first.year, frame),
        ]
    )
    return None if found is None else found.but(year_said=True)


def _longest(found: list[Point | None]) -> Point | None:
    known = [one for one in found if one is not None]
    return max(known, key=lambda one: one.end, default=None)


def _said(
    ways: tuple[_Way, ...], text: str, start: int, year: int | None, frame: Frame
) -> Point | None:
    matches = [(build, match) for pattern, build in ways if (match := pattern.match(text, start))]
    return _longest([build(match, year, frame) for build, match in matches])


def _with_year(text: str, start: int, frame: Frame) -> Point | None:
    said = years.read_said_year(text, start, frame)
    if said is None:
        return None
    year, end, certain = said
    begin = end + (text[end : end + 1] in ("的", " ", "度"))
    named = _said(_NAMED, text, begin, year, frame)
    listed = _listed(text, end, year, frame)
    found = _longest([named, listed, _in_year(text, end, year, frame)])
    if found is not None:
        return found.but(year_said=True)
    return years.whole_year(year, end) if certain else None


def _in_year(text: str, end: int, year: int, frame: Frame) -> Point | None:
    """What the calendar of reports reads behind a year."""
    inner = points.read_point_of((year, end, True), text, end, frame.today)
    return inner if inner is not None and inner.end > end else None


def _without(text: str, start: int, frame: Frame) -> Point | None:
    """What says no year, as one of the frame's."""
    named = _said(_NAMED, text, start, None, frame)
    listed = _listed(text, start, frame.year, frame)
    listed = None if listed is None else listed.but(year_said=False)
    reported = _longest([_as_reported(text, start, way, frame) for way in _REPORTED])
    return _longest([named, listed, reported])


def _listed(text: str, start: int, year: int, frame: Frame) -> Point | None:
    """1-9月, 1-11月8日 and 5月1-7日; in 1月到3月上旬 the months are no list."""
    months_of = spans.read_months(text, start, year, frame.today)
    if months_of is not None and _PART.match(text, months_of.end) is None:
        return months_of
    found = to_a_day(text, start, year, frame.today)
    if found is None and text.find("月", start, start + 4) >= 0:
        found = spans.read_days(text, start, year, frame.today)
    return found


def _as_reported(
    text: str,
    start: int,
    way: tuple[re.Pattern[str], Callable[..., Point | None]],
    frame: Frame,
) -> Point | None:
    pattern, build = way
    match = pattern.match(text, start)
    if match is None or _NO_START.match(text, start):
        return None
    if pattern is weeks.NUMBERED and number(match["nth"]) <= _WEEKS_OF_A_MONTH:
        return None
    found = build(match, frame.year, frame.today)
    return (
        None
        if found is None
        else found.but(year_said=is_at(text, start, _OF_TODAY) and found.day is None)
    )
