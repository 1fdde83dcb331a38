"""Why a board has nothing to show, in a sentence, and what to do about it."""

from bot.boards.lagging import Scope, owed_in_scope
from bot.domain.catalogue import Catalogue
from bot.domain.messages import Text


def why_nothing(catalogue: Catalogue, scope: Scope, year: int) -> Text:
    """Why no row of a scope is on a board of a year.

    No target was given for the year; the indicator is of another group; nobody in scope owes it;
    or all that is owed is beyond its threshold, or of another lamp.
    """
    if not catalogue.owed_in(year):
        return Text("nothing-in-year", {"year": str(year)})
    if scope.indicator and scope.group:
        own = catalogue.indicator[scope.indicator].group
        if own != scope.group:
            of = {"indicator": scope.indicator, "own": own or "none", "group": scope.group}
            return Text("nothing-of-group", of)
    if next(owed_in_scope(catalogue, year, scope), None) is not None:
        return Text("nothing-below" if scope.below_threshold else "lagging-none")
    parts = (scope.unit, scope.category, scope.group, scope.indicator)
    what = " · ".join(part for part in parts if part)
    return Text("nothing-owed", {"year": str(year), "what": what})
