"""How hard Hypothesis looks: a little while writing, more in CI, long at night.

And signals that reach what tests start, also where the tests run in the background.
"""

from __future__ import annotations

import os
import signal

from hypothesis import HealthCheck, settings

# No deadlines: a shared machine stalls, and speed is what benchmarks/ is for.
settings.register_profile("dev", deadline=None)
settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    max_examples=150,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "deep",
    deadline=None,
    max_examples=5000,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)

# `make deep` names its profile with --hypothesis-profile, which is read later and wins.
settings.load_profile("ci" if os.environ.get("CI") else "dev")

# A shell lets what it runs in the background ignore Ctrl-C, and that is inherited: the
# commands that tests start and interrupt would go on for ever.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
