"""Which clauses are talk: plans, requests, questions, others' results."""

from datetime import date
from typing import Final

from bot.reading.talk.backwards import backwards, called_plans
from bot.reading.talk.holding import Holding
from bot.reading.talk.left_out import leave_out
from bot.reading.talk.notices import is_news
from bot.reading.talk.over_lines import under_headings
from bot.reading.talk.reasons import own_reason
from bot.reading.talk.troubles import TROUBLED, under_troubles
from bot.reading.talk.worded import leave_out_wording
from bot.reading.text.hints import TROUBLE
from bot.reading.text.tokens import Clause
from bot.reading.words import Role


def talk(clauses: list[Clause], text: str, today: date, hints: int) -> list[str]:
    """For each clause of a text the name of the rule by which it is talk, or an empty string.

    A plan, an exhortation, a question or others' results hold to the end of their sentence or
    semicolon, unless a clause in between states a fact; a sentence that opens with the country or
    the province tells of it to its end. A plan that heads lines silences them to the next heading,
    a notice all that it asks for.
    """
    holding = Holding(clauses, today)
    for place in range(len(clauses)):
        holding.go_on(place)
    silent = holding.silent
    _give_back_days(clauses, silent, today)
    _over_lists(clauses, silent)
    backwards(clauses, silent, today)
    called_plans(clauses, silent)
    _under_news(clauses, silent)
    under_headings(clauses, silent, today)
    if hints & TROUBLE and TROUBLED.search(text) is not None:
        under_troubles(clauses, silent)
    leave_out(clauses, silent)
    if "”" in text:
        leave_out_wording(clauses, silent, text)
    return silent


def _give_back_days(clauses: list[Clause], silent: list[str], today: date) -> None:
    """Days alone before our figures are not of the talk (感谢支持,10月份,我镇签约3个)."""
    for place, after in enumerate(clauses[1:]):
        clause = clauses[place]
        if not silent[place] or silent[place + 1] or clause.roles != Role.STRETCH:
            continue
        goes_on = clause.sentence == after.sentence and len(clause.tokens) == 1
        if goes_on and clause.tokens[0].words == clause.text and not own_reason(clause, today):
            silent[place] = ""


def _over_lists(clauses: list[Clause], silent: list[str]) -> None:
    """A habit or a request goes on with what 、 adds to it (每镇抽查卫生室2个、公路1条)."""
    for place in range(1, len(clauses)):
        before = silent[place - 1]
        if before in _LISTED and not silent[place] and clauses[place].begins == "、":
            silent[place] = before


_LISTED: Final = ("is_habit", "is_request")


def _under_news(clauses: list[Clause], silent: list[str]) -> None:
    """What a paper or a station tells is others', to where our own or a unit is named."""
    told = False
    for place, clause in enumerate(clauses):
        told = (told and not clause.has(Role.OWN | Role.UNIT)) or is_news(clause)
        if told:
            silent[place] = silent[place] or "others_results"
