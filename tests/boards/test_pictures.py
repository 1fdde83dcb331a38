"""Pictures of boards: a telephone's width, Chinese readable without the system's fonts."""

import struct
import warnings
from datetime import date
from decimal import Decimal

import pytest

from bot.boards.files.picture import lagging_picture, trend_picture
from bot.boards.lagging import lagging
from bot.domain.catalogue import Kind
from bot.domain.office import Lamps
from bot.standings import path
from tests.boards.office import SIGNED, UNITS, at, office, snapshot, target
from tests.standings.days import one_after_another, total


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def board() -> bytes:
    said = {(unit, SIGNED.name): place * 4 for place, unit in enumerate(UNITS)}
    catalogue = office(*(target(unit, SIGNED, 10) for unit in UNITS))
    rows = lagging(catalogue, snapshot(at(6, 30), said), Lamps()).rows
    return lagging_picture(rows, "招商引资落后榜")


def test_every_character_has_a_glyph_and_the_width_is_a_telephone_s() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # matplotlib warns of a glyph that the font lacks
        assert size(board())[0] == 1080


def test_the_course_of_a_figure() -> None:
    entries = one_after_another([total(date(2023, 1, 9), 2), total(date(2023, 3, 9), 5)])
    points = path(entries, Kind.COUNT, date(2023, 6, 30))
    assert [(point.day, point.value) for point in points] == [
        (date(2023, 1, 9), Decimal(2)),
        (date(2023, 3, 9), Decimal(5)),
    ]
    assert size(trend_picture(points, "商务局 签约落地项目", 10.0))[0] == 1080


def test_without_figures_there_is_no_picture() -> None:
    with pytest.raises(ValueError, match="nothing was reported"):
        trend_picture([], "商务局", None)
    with pytest.raises(ValueError, match="no row"):
        lagging_picture([], "榜")
