"""Standings: what reported figures add up to, as pure functions over the ledger's entries."""

from bot.domain.ledger import Folded
from bot.standings.fold import Point, fold, path

__all__ = ["Folded", "Point", "fold", "path"]
