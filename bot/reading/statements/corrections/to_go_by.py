"""What is gone by in the place of a figure (以3个为准), or altered (签约3,改2)."""

import re
from decimal import Decimal
from typing import Final

from bot.domain.reading import IndicatorUpdate
from bot.reading.context import Context
from bot.reading.names.stages import is_built
from bot.reading.statements.passed.acts import tells_an_act
from bot.reading.text.tokens import Clause, Token, by_start
from bot.reading.words import Role

_TO_GO_BY: Final = re.compile("以(?=[\\d零一二两三四五六七八九十百千万.]+[^,\\d]{0,3}为准)")


_CHANGED: Final = re.compile(r"改(?=(\d+(?:\.\d+)?)([个家次项]?)$)")


def take_what_to_go_by(context: Context, clause: Clause) -> None:
    """Let 以 before a figure that is to be gone by lead to it as 应为 does (以2个为准).

    So does 改 alone behind a figure of what is not changed itself (签约3,改2).
    """
    match = _TO_GO_BY.search(clause.text) if "为准" in clause.text else None
    if match is None and clause.text.startswith("改"):
        match = _CHANGED.match(clause.text)
        match = match if match is not None and _may_be_put_right(context, clause, match) else None
    if match is None:
        return
    start = clause.start + match.start()
    leads = [Token(Role.CORRECTION, start, start + 1, match[0], "said_as_correction")]
    if (end := clause.text.find(_VALID, match.end())) >= 0:
        place = clause.start + end
        leads.append(Token(Role.FILLER, place, place + len(_VALID), _VALID, "changes_nothing"))
    clause.hold(sorted([*clause.tokens, *leads], key=by_start))


_VALID: Final = "为准"


def _may_be_put_right(context: Context, clause: Clause, changed: re.Match[str]) -> bool:
    """Whether a figure was just given of what is not altered itself (改厕3户,改2户 may be)."""
    last = context.updates[-1] if context.updates else None
    if last is None or clause.begins != "," or context.spoken.names != (last.indicator,):
        return False
    if _is_another_count_between(context, last, clause) or _may_be_found(context, last, changed):
        return False
    forms = context.vocabulary.said.get(last.indicator, ())
    altered = any("改" in form or form.endswith("隐患") for form in forms)
    return not altered and not is_built(context, context.spoken.names)


def _is_another_count_between(context: Context, last: IndicatorUpdate, clause: Clause) -> bool:
    """Whether a number stands between a figure and a clause (安全检查12次,查25家,改3家)."""
    here, _ = context.normal.span(clause.start, clause.end)
    return any(letter.isdigit() for letter in context.request.text[last.span[1] : here])


def _may_be_found(context: Context, last: IndicatorUpdate, changed: re.Match[str]) -> bool:
    """Whether so many may be what a look found and had mended (走访企业8家,改3个).

    Its own figure is put right by more, counted by the same word (走访企业6家,改8家).
    """
    if not tells_an_act((last.indicator,), context.vocabulary):
        return False
    alike = changed[2] and last.stated.endswith(changed[2])
    return not alike or Decimal(changed[1]) <= last.value
