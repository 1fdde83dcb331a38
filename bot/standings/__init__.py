"""Standings: what reported figures add up to, as pure functions over the ledger's entries."""

from bot.standings.fold import Folded, Point, fold, path

__all__ = ["Folded", "Point", "fold", "path"]
