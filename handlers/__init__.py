"""What happens when a person or the clock knocks: Telegram in, Telegram out."""

import os

# The messenger's library is to give durations as such; otherwise every RetryAfter warns.
os.environ.setdefault("PTB_TIMEDELTA", "true")
