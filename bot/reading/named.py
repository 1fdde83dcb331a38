"""The figures that words name: by unit, by indicator, by value (签约报错了, 孙集镇签约5个作废)."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from bot.domain.reading import Measure, Named
from bot.reading.meaning.uoms import converted, size
from bot.reading.quantities import Quantity
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.sharing.shares import MEASURES
from bot.reading.statements.whom.subjects import is_subject, joined
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_MESSAGES: Final = ("条", "份", "次", "遍", "行", "项")
"""What reports themselves are counted by (上面2条作废): no value of one."""


def all_named(clauses: Iterable[Clause], vocabulary: Vocabulary) -> tuple[Named, ...]:
    """The figures of some clauses, each once for every unit named in its clause or last before it.

    Units that no figure follows are named themselves (孙集镇、郑岗镇的作废).
    """
    found: list[Named] = []
    units: tuple[str, ...] = ()
    used = True
    for clause in clauses:
        own = _units(clause)
        units = own if own and used else (*units, *own)
        figures = named_in(clause, vocabulary)
        used = bool(figures) or (used and not own)
        found.extend(one._replace(unit=unit) for unit in units or (None,) for one in figures)
    return tuple(found) if used else (*found, *(Named(unit=unit) for unit in units))


def _units(clause: Clause) -> tuple[str, ...]:
    """The subjects of a clause, with the units that 和 joins to one (孙集镇和郑岗镇的作废)."""
    named: list[Token] = []
    for place, token in enumerate(clause.tokens):
        if token.role != Role.UNIT:
            continue
        if is_subject(clause, place) or (named and joined(clause, named[-1], token)):
            named.append(token)
    return tuple(dict.fromkeys(token.names[0] for token in named))


def named_in(clause: Clause, vocabulary: Vocabulary) -> list[Named]:
    """The figures of a clause: each value with the name before it, else with the next one.

    A name without a value is one too, and so is a value without any name (5个作废).
    """
    names, values = clause.of(Role.INDICATOR), clause.of(Role.QUANTITY)
    owners = [(_owner(names, value), value) for value in values]
    taken = [name for name, _ in owners]
    alone = [_named(name, None, vocabulary) for name in names if name not in taken]
    found = [
        _named(*owned, vocabulary)._replace(measure=_measure(clause, owned[1]))
        for owned in owners
        if _is_meant(*owned)
    ]
    return alone + found


def _measure(clause: Clause, value: Token) -> Measure:
    """Of which figure a value is, by the last word of measure before it (签约目标5个作废)."""
    told = [t for t in clause.tokens if t.role in MEASURES and t.end <= value.start]
    since = max((t.end for t in clause.of(Role.QUANTITY) if t.end <= value.start), default=0)
    return MEASURES[told[-1].role] if told and told[-1].start >= since else Measure.ACTUAL


def _owner(names: list[Token], value: Token) -> Token | None:
    before = [name for name in names if name.end <= value.start]
    return before[-1] if before else next(iter(names), None)


def _is_meant(name: Token | None, value: Token) -> bool:
    """Whether a value is that of a figure: with a name always, without if it counts no reports."""
    quantity = value.quantity
    return name is not None or (
        quantity is not None and quantity.value is not None and quantity.unit not in _MESSAGES
    )


def _named(name: Token | None, value: Token | None, vocabulary: Vocabulary) -> Named:
    quantity = value.quantity if value is not None else None
    names = name.names if name is not None else ()
    if value is None or quantity is None or quantity.value is None:
        return Named(names)
    of = names or tuple(vocabulary.indicators)
    return Named(names, value.words, _values(quantity, of, vocabulary), size(quantity))


def _values(
    quantity: Quantity, names: tuple[str, ...], vocabulary: Vocabulary
) -> tuple[tuple[str, Decimal], ...]:
    """The value in the unit of measure of each indicator that it fits, converted once for each."""
    told = [(name, vocabulary.indicators[name]) for name in names]
    of_each_uom = {indicator.uom: indicator for _, indicator in told}
    values = {uom: converted(quantity, one) for uom, one in of_each_uom.items()}
    found = [(name, values[indicator.uom]) for name, indicator in told]
    return tuple((name, value) for name, value in found if value is not None)
