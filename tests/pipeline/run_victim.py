"""`python -m bot run` itself, which ends by SIGKILL at a named step, as in a power cut.

Arguments: the step ("" for none), and at which time of reaching it. Settings are the environment's.
"""

import sys

from bot.app.cli import main
from handlers.mail.steps import steps
from tests.pipeline.victim import killer

if __name__ == "__main__":
    step, times = sys.argv[1:]
    if step:
        steps.watcher = killer(step, int(times))
    main(["run"])
