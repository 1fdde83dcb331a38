"""The command `run` in a process that ends by SIGKILL at a named step, as in a power cut."""

import os
from collections.abc import Mapping

from bot.app.cli import main
from bot.app.cli.run import command  # noqa: F401 -- so that a fork need not import it
from bot.texts.bundles import LANGUAGES, bundle
from handlers.mail.steps import steps
from tests.pipeline.victim import killer

for language in LANGUAGES:  # read before the fork, like the modules
    bundle(language)


def live(environment: Mapping[str, str], step: str, times: int) -> None:
    """Run with these settings; `step` is "" for none, `times` at which time of reaching it."""
    os.environ.update(environment)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    if step:
        steps.watcher = killer(step, times)
    main(["run"])
