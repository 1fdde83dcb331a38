"""The part of an office that a scope shows."""

from bot.boards.lagging import EVERYTHING, Scope, indicators_of
from bot.domain.catalogue import Catalogue


def narrowed(catalogue: Catalogue, scope: Scope) -> Catalogue:
    """The catalogue of the units of a category, and of the indicators of a scope, alone."""
    if scope == EVERYTHING:
        return catalogue
    names = indicators_of(catalogue, scope)
    units = tuple(one for one in catalogue.units if scope.category in (None, one.category))
    of_units = {one.name for one in units}
    return Catalogue(
        units,
        tuple(one for one in catalogue.indicators if one.name in names),
        tuple(one for one in catalogue.targets if one.unit in of_units and one.indicator in names),
    )
