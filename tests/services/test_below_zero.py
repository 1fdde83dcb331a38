"""Totals that a withdrawal or an edit leaves below zero."""

from decimal import Decimal

from bot.boards.lagging import Scope
from bot.domain.people import ChatRef
from bot.services import boards
from storage import chats
from storage.transaction import Transaction
from tests.services.office import CLERK, Town


def below_zero(town: Town) -> str:
    town.say("签约3个")
    first = town.last_id
    town.say("签约核减2个")
    return town.say("撤回", reply_to=first)


def test_a_withdrawal_is_obeyed_even_where_the_total_falls_below_zero(town: Town) -> None:
    said = below_zero(town)
    assert "1 → -2（−3）" in said
    assert "累计低于零，请核对" in said
    assert town.value("商务局") == -2


def test_the_clerk_is_told_of_a_total_below_zero_once(town: Town) -> None:
    town.store.write_now(a_clerk_in_private)
    told = below_zero(town)
    assert "商务局的签约落地项目在撤回或修改以后累计为 -2，低于零" in told
    assert "低于零。榜上仍算零" not in town.say("开工1个")
    again = town.say("签约1个")
    assert "累计低于零，请核对" in again
    assert "榜上仍算零" not in again


def test_so_it_is_where_an_edit_takes_away_what_stood_under_a_total(town: Town) -> None:
    town.store.write_now(a_clerk_in_private)
    town.say("签约3个")
    first = town.last_id
    town.say("签约核减2个")
    told = town.say("签约1个", message=first, edited=True)
    assert "1 → -1（−2）" in told
    assert "累计为 -1，低于零" in told


def test_a_total_below_zero_never_broke_through(town: Town) -> None:
    below_zero(town)
    board = town.store.read_now(lambda tx: boards.zero_now(tx, town.desk, "招商引资"))
    assert "商务局" in {row.unit for row in board.zero}
    assert [total.value for total in board.totals if total.indicator == "签约落地项目"] == [0]
    lagging = town.store.read_now(
        lambda tx: boards.lagging_now(tx, town.desk, Scope(indicator="签约落地项目"))
    )
    first = lagging.rows[0]
    assert (first.unit, first.value, first.completion) == ("商务局", Decimal(-2), Decimal(-20))


def a_clerk_in_private(tx: Transaction) -> None:
    chats.seen(tx, ChatRef(CLERK.id, "private", CLERK.name))
