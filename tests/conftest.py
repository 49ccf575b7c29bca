"""Hypothesis profiles: `ci` draws the same cases every time, `nightly` draws many more."""

import os

from hypothesis import HealthCheck, settings

from kipcore.testing import register

register()  # as the entry point does where kipcore is installed, not only on the path
collect_ignore = ["typing_user.py"]  # it is checked, not run

settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.register_profile(
    "nightly", deadline=None, max_examples=5_000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))
