"""Values shared out over a list of units or indicators (各, 均, 都, 分别)."""

from typing import Final

from bot.reading.names.naming import loose
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.sharing.dealt_values import DEALT, LONGEST_LIST, values_after
from bot.reading.sharing.in_a_row import in_a_row
from bot.reading.sharing.of_listed_names import of_listed_names
from bot.reading.sharing.over_days import days_listed
from bot.reading.sharing.pairs import sums_of_pairs
from bot.reading.sharing.row_places import places_of_rows
from bot.reading.sharing.shares import PARTIAL, PASSED, Share, Shares, measured
from bot.reading.sharing.siblings import siblings
from bot.reading.sharing.side_by_side import side_by_side
from bot.reading.sharing.tables import either, tabled
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import FIGURES, Role


def shared(clauses: list[Clause], vocabulary: Vocabulary) -> dict[int, tuple[Share, ...]]:
    """What each value, by its place, is shared out to (contract: 各, 均, 都, 分别; tables)."""
    found = _shared_out(clauses, vocabulary)
    found.update(tabled(clauses))
    several = _holds_several_values(clauses)
    if several and len(clauses) > 1:
        found |= either(clauses, found) | siblings(clauses, found, vocabulary)
    roles = _roles_of_all(clauses)
    if roles & Role.QUANTITY and roles & Role.INDICATOR:
        found |= of_listed_names(clauses, found, vocabulary)
    if several:
        found |= side_by_side(clauses)
    if roles & Role.TOTAL:
        found |= sums_of_pairs(clauses)
    if roles & Role.UNIT or (clauses and clauses[-1].line):
        found |= places_of_rows(clauses)
    if several:
        found |= in_a_row(clauses, found)
    return found


def _holds_several_values(clauses: list[Clause]) -> bool:
    """Whether there is more than one number, be it of days (2、3天): two may be of one thing."""
    values = 0
    for clause in clauses:
        for token in clause.tokens:
            values += token.quantity is not None
    return values > 1


def _roles_of_all(clauses: list[Clause]) -> int:
    """All roles of the clauses in one: what needs another role need not be looked for."""
    roles = 0
    for clause in clauses:
        roles |= clause.roles
    return roles


_DEALING: Final = (
    Role.EACH | Role.TOTAL | Role.ALL_DONE | Role.NO_MOVEMENT | Role.IS_ZERO
)  # fmt: skip


def _shared_out(clauses: list[Clause], vocabulary: Vocabulary) -> dict[int, tuple[Share, ...]]:
    found: dict[int, tuple[Share, ...]] = {}
    before: Shares = {}
    sentence = -1
    for place, clause in enumerate(clauses):
        if not clause.roles & _DEALING:
            continue
        sharing = clause.of(Role.EACH) or _all_by_now(clause) or _zero_of_a_list(clauses, place)
        if not sharing:
            continue
        known = before if clause.sentence == sentence else {}
        if dealt := _each(clauses, place, sharing[0], vocabulary) or _again(
            clauses, place, sharing[0], known, vocabulary
        ):
            found.update(dealt)
            before, sentence = dealt, clause.sentence
            found.update(_further(clauses, place, sharing[0], dealt))
    return found


def _further(clauses: list[Clause], place: int, each: Token, dealt: Shares) -> Shares:
    """The other figures of each unit or day of a list (商务局和工信局各外出招商2次、签约1个)."""
    whose = next(iter(dealt.values()))
    listed = all(one.unit is not None or one.stretch is not None for one in whose)
    if each.words.startswith(DEALT) or len(dealt) > 1 or not listed:
        return {}
    found: dict[int, tuple[Share, ...]] = {}
    for clause in clauses[place + 1 : place + LONGEST_LIST]:
        named = clause.has(Role.INDICATOR) and len(clause.of(Role.QUANTITY)) == 1
        if clause.begins != "、" or not named or clause.roles & _APART:
            break
        found[clause.of(Role.QUANTITY)[0].start] = tuple(
            Share(one.unit, stretch=one.stretch) for one in whose
        )
    return found


_APART: Final = Role.UNIT | Role.OWN | Role.STRETCH | Role.EACH | Role.PART


_ZEROS: Final = Role.NO_MOVEMENT | Role.IS_ZERO


def _all_by_now(clause: Clause) -> list[Token]:
    """The word by which each of a list has come so far (均已, 都已)."""
    return [t for t in clause.of(Role.TOTAL) if t.words in ("均已", "都已")]


def _zero_of_a_list(clauses: list[Clause], place: int) -> list[Token]:
    """The word of zero or of all done behind a list of names (签约、开工无进展)."""
    clause = clauses[place]
    valued = clause.of(Role.QUANTITY)
    names = [t for t in clause.of(Role.INDICATOR) if not valued or t.start > valued[-1].start]
    listed = (clause.begins == "、" and not valued) or len(names) > 1
    zeros = clause.of(_ZEROS | Role.ALL_DONE)
    return zeros if listed and names and zeros and zeros[0].start >= names[-1].end else []


OF_FIGURES: Final = Role.TARGET | Role.COMPLETION | Role.REMAINING | Role.GROWTH | Role.FALL
"""Words for what is said of a figure that was given before."""


def _again(
    clauses: list[Clause], place: int, each: Token, before: Shares, vocabulary: Vocabulary
) -> dict[int, tuple[Share, ...]]:
    """Values dealt over the list before once more, as growth or of one name (整改率均为100%)."""
    if not before:
        return {}
    clause = clauses[place]
    names = clause.of(Role.INDICATOR)
    told = clause.of(OF_FIGURES)
    listed = [share for shares in before.values() for share in shares]
    mine = names[0].names if names else _short(clause, each, listed, vocabulary)
    if clause.has(Role.UNIT) or len(names) > 1 or not (mine or told):
        return {}
    if mine is not None and any(share.unit is None for share in listed):
        return {}
    measure = None if mine or not told else measured(clause, told[0])
    shares = [Share(one.unit, mine or one.names, measure) for one in listed]
    return paired(shares, values_after(clauses, place, each))


def _short(
    clause: Clause, each: Token, listed: list[Share], vocabulary: Vocabulary
) -> tuple[str, ...] | None:
    """What short words name after what was dealt out first (…,总投资分别为1亿元、2亿元)."""
    before = {share.names for share in listed}
    first = next(iter(before)) if len(before) == 1 else None
    if not first:
        return None
    known = [t for t in clause.tokens if t.end <= each.start]
    words = loose(clause, clause.start, each.start, known)
    found = vocabulary.continued(first[0], words) if words else None
    return (found,) if found else None


def _of_another_thing(clauses: list[Clause], name: Token) -> bool:
    """Whether a noun of another thing follows the first of a list (开工率、竣工率分别为…)."""
    own = next(clause for clause in reversed(clauses) if clause.start <= name.start)
    return own.text.startswith(("率", "额", "比"), name.end - own.start)


def _each(clauses: list[Clause], place: int, each: Token, vocabulary: Vocabulary) -> Shares:
    values = values_after(clauses, place, each)
    if not values:
        return {}
    listed = _listed_before(clauses, place, each)
    units = [t for t in listed if t.role == Role.UNIT]
    names = [t for t in listed if t.role == Role.INDICATOR]
    if names and _of_another_thing(clauses[: place + 1], names[0]):
        return {value.start: PASSED for value in values}
    if len(units) > 1 and len(names) > 1 and len(values) == 1:
        return {values[0].start: tuple(Share(u.names[0], n.names) for u in units for n in names)}
    if len(units) > 1:
        told = clauses[place].of(Role.INDICATOR)
        one = told[0].names if len(told) == 1 else None
        return paired([Share(unit=t.names[0], names=one) for t in units], values)
    if len(names) > 1:
        return paired(_shares_of(names, clauses[place], each, vocabulary), values)
    return _over_days(each, listed, values)


def _over_days(each: Token, listed: list[Token], values: list[Token]) -> Shares:
    """Each day of a list with its own value, or with the only one (9月、10月分别签约2个、3个)."""
    days = [t.quantity.stretch for t in listed if t.quantity is not None]
    if each.words.startswith(DEALT):
        fit = len(days) == len(values) > 1
        return paired([Share(stretch=one) for one in days], values) if fit else {}
    if each.role != Role.EACH or len(values) != 1 or not days:
        return {}
    apart = days_listed(listed)
    return paired([Share(stretch=one) for one in apart], values) if apart else {}


def _shares_of(
    names: list[Token], clause: Clause, each: Token, vocabulary: Vocabulary
) -> list[Share]:
    """The shares of listed names; the last may be short for another (完成率、投产率分别…)."""
    last = names[-1]
    behind = [t for t in clause.tokens if last.end <= t.start < each.start]
    inside = clause.start <= last.start and not behind
    tail = loose(clause, last.end, each.start, []) if inside else ""
    longer = _alongside(names[-2], last.words + tail, vocabulary) if tail else None
    own = Share(names=(longer,)) if longer else Share(names=last.names)
    return [*(Share(names=t.names) for t in names[:-1]), PARTIAL if tail and not longer else own]


def _alongside(before: Token, words: str, vocabulary: Vocabulary) -> str | None:
    """The indicator whose name is `words` behind the name before, or behind its beginning."""
    if found := vocabulary.continued(before.names[0], words):
        return found
    for form in vocabulary.said.get(before.names[0], ()):
        for stop in range(len(form) - 1, 1, -1):
            names = vocabulary.forms.get(form[:stop] + words, ())
            if len(names) == 1:
                return names[0]
    return None


def _listed_before(clauses: list[Clause], place: int, each: Token) -> list[Token]:
    """Units, indicators and days before the word that shares, back to a value or sentence."""
    listed = [t for t in clauses[place].tokens if t.start < each.start]
    for clause in reversed(clauses[max(0, place - LONGEST_LIST) : place]):
        if clause.sentence != clauses[place].sentence or clause.has(FIGURES):
            break
        others = any(t.role == Role.UNIT for t in listed)
        if others and clause.has(Role.UNIT) and clause.ends == "," and _tells_of_its_own(clause):
            break
        listed = [*clause.tokens, *listed]
    return [t for t in listed if t.role & (Role.UNIT | Role.INDICATOR | Role.STRETCH)]


_LISTED: Final = (
    Role.UNIT | Role.INDICATOR | Role.STRETCH | Role.OWN | Role.LABEL | Role.FILLER | Role.BESIDE
)


def _tells_of_its_own(clause: Clause) -> bool:
    """Whether a clause tells what its unit does, and does not only list it (统计局提供数据,…)."""
    told = any(not t.role & _LISTED for t in clause.tokens)
    return told or bool(loose(clause, clause.start, clause.end, clause.tokens))


def paired(shares: list[Share], values: list[Token]) -> dict[int, tuple[Share, ...]]:
    """Each value with its own share, or the only value with all; nothing where they do not fit."""
    if len(values) == len(shares):
        return {value.start: (share,) for value, share in zip(values, shares, strict=True)}
    if len(values) == 1:
        return {values[0].start: tuple(shares)}
    return {}
