"""Vague numbers that report nothing: a slogan (签约一批、开工一批), people nobody counts."""

import re
from typing import Final

from bot.domain.catalogue import Indicator
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_THINGS: Final = re.compile(
    r"\s*(?!的)(大|重点|重大|好|优质)*(项目|企业|工程|问题|[\u4e00-\u9fff]{1,6}项目)"
)


def is_slogan(segment: Segment) -> bool:
    """Whether 一批 stands without a thing behind it (签约一批、开工一批): no report."""
    clause, value = segment.clause, segment.value
    if not value.words.endswith("一批") or _is_done(segment):
        return False
    return not _THINGS.match(clause.text, value.end - clause.start)


def _is_done(segment: Segment) -> bool:
    """Whether 一批 of what was named was done, and is no slogan (窨井盖又换了一批)."""
    done = segment.clause.text[: segment.value.start - segment.clause.start].endswith("了")
    return done and segment.led_by(Role.INDICATOR)


def of_some_people(segment: Segment, indicator: Indicator) -> bool:
    """Whether people came whom nobody counts (正式开工,现场来了不少人)."""
    people = segment.value.words.endswith("人") and "人" not in indicator.uom
    return people and not segment.led_by(Role.INDICATOR)
