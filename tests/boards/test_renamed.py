"""A unit at zero that gets another name stays on the boards in a row on which it stands."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.boards.zero import ZeroBoard
from bot.domain.catalogue import Catalogue, Unit
from bot.domain.office import OfficeRules
from bot.services import boards, correcting, files
from bot.services.catalogues import load_first, put_in_force
from bot.services.desk import Desk
from bot.services.freezing import freeze_zero
from bot.services.rebuild import rebuild
from storage import published
from storage.store import Store
from storage.transaction import Transaction
from tests.boards.ledger import Ledger
from tests.boards.office import GROUP, SIGNED, UNITS, ZONE, at, office, target

FORMER = office(*(target(unit, SIGNED, 2) for unit in UNITS))
TODAY: Catalogue = replace(
    FORMER,
    units=tuple(
        Unit("科工信局", ("工信局",)) if one.name == "工信局" else one for one in FORMER.units
    ),
    targets=tuple(
        replace(one, unit="科工信局") if one.unit == "工信局" else one for one in FORMER.targets
    ),
)


LANDED = replace(SIGNED, name="签约落地项目", aliases=(SIGNED.name,), uom="个")
RENAMED: Catalogue = replace(
    FORMER,
    indicators=tuple(LANDED if one == SIGNED else one for one in FORMER.indicators),
    targets=tuple(replace(one, indicator=LANDED.name) for one in FORMER.targets),
)


class Year:
    """An office over several Fridays."""

    def __init__(self, folder: Path) -> None:
        self.now: datetime = at(4, 28)
        self.store = Store(f"sqlite:///{folder}/office.sqlite", lambda: self.now)
        self.store.migrate()
        self.store.write_now(lambda tx: load_first(tx, FORMER))
        self.desk = Desk(OfficeRules(), lambda: self.now, lambda _words, _after: None)

    def friday(self) -> ZeroBoard:
        self.now += timedelta(days=7)
        return self.store.write_now(self._publish)

    def _publish(self, tx: Transaction) -> ZeroBoard:
        board = boards.zero_now(tx, self.desk, GROUP)
        return freeze_zero(tx, self.desk, board, f"{board.at:%m-%d}")


def test_it_did_not_fall_back_and_its_boards_go_on(tmp_path: Path) -> None:
    year = Year(tmp_path)
    year.friday()
    year.friday()
    found = year.store.write_now(lambda tx: put_in_force(tx, TODAY))
    assert found.units.renamed == (("工信局", "科工信局"),)
    board = year.friday()
    row = next(row for row in board.zero if row.unit == "科工信局")
    assert board.relapsed == ()
    assert (row.also_before, row.boards) == (True, 3)
    assert board.to_json()["against"]["at_zero"] == len(UNITS), "the unit once, not by both names"
    later = year.friday()
    assert {row.boards for row in later.zero} == {4}
    year.store.close()


def test_a_board_published_before_keeps_the_name_and_the_count(tmp_path: Path) -> None:
    year = Year(tmp_path)
    year.friday()
    year.friday()
    year.store.write_now(lambda tx: put_in_force(tx, TODAY))

    def shown(tx: Transaction) -> ZeroBoard:
        moment = year.now + timedelta(days=1)
        (last,) = published.latest(tx, boards.ZERO, GROUP, moment)
        return boards.as_published(tx, last)

    rows = {row.unit: row.boards for row in year.store.read_now(shown).zero}
    assert rows["工信局"] == 2
    year.store.close()


def test_the_figures_of_an_indicator_that_was_renamed_are_still_corrected(tmp_path: Path) -> None:
    year = Year(tmp_path)
    year.friday()
    year.store.write_now(lambda tx: said_late(tx, 5, date(2023, 5, 1)))
    board = year.friday()
    assert [(row.unit, row.indicator) for row in board.broke_through] == [("商务局", SIGNED.name)]
    year.store.write_now(lambda tx: put_in_force(tx, RENAMED))
    year.now += timedelta(days=1)
    year.store.write_now(lambda tx: said_late(tx, 2, date(2023, 5, 2), "签约落地项目"))

    def changed(tx: Transaction) -> list[tuple[object, ...]]:
        (last,) = published.latest(tx, boards.ZERO, GROUP, year.now)
        found = correcting.since(tx, RENAMED, last, ZONE)
        return [(one.unit, one.indicator, one.published, one.now) for one in found]

    assert year.store.read_now(changed) == [("商务局", "签约落地项目", 5, 7)]
    year.store.close()


def said_late(tx: Transaction, value: int, day: date, name: str = SIGNED.name) -> None:
    Ledger(tx, first=value).says("商务局", name, "add", value, day, sent=tx.now)
    rebuild(tx)


def test_the_picture_and_the_notice_of_a_board_know_the_measure_of_its_former_names(
    tmp_path: Path,
) -> None:
    year = Year(tmp_path)
    board = year.friday()
    year.store.write_now(lambda tx: put_in_force(tx, RENAMED))
    attachment = {"maker": "zero", "group": GROUP, "period": f"{board.at:%m-%d}"}

    def drawn(tx: Transaction) -> bytes:
        return files.prepared(tx, year.desk, attachment, lambda text: text.key)()

    assert year.store.read_now(drawn).startswith(b"\x89PNG")
    uoms = year.store.read_now(lambda tx: boards.uoms(tx, RENAMED))
    assert (uoms[SIGNED.name], uoms["签约落地项目"]) == ("个", "个")
    year.store.close()
