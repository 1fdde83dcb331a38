"""Forgetting updates that were worked off long ago; the inbox is no archive, the reports are."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta

from storage import inbox
from storage.store import Store

KEPT = timedelta(days=7)  # the messenger repeats an update for a day at most
EVERY = 6 * 3600.0  # seconds

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Pruner:
    """Prunes the inbox at the start and then every few hours."""

    store: Store

    async def run(self) -> None:
        """Prune until cancelled; a failure is no reason to end."""
        while True:
            try:
                await self.store.write(lambda tx: inbox.prune(tx, tx.now - KEPT))
            except Exception:
                log.exception("the inbox could not be pruned")
            await asyncio.sleep(EVERY)
