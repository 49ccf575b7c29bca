"""Hypothesis profiles: `ci` draws the same cases every time, `brief` fewer, `nightly` many more.

Whatever error a test meets says in words what was wrong: it is looked at when it is made.
"""

import functools
import os
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings

from kipcore.errors import KipError
from kipcore.testing import register

register()  # as the entry point does where kipcore is installed, not only on the path
collect_ignore = ["mutation", "typing_user.py"]  # a tool of its own; what is checked, not run

settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("brief", deadline=None, derandomize=True, print_blob=True, max_examples=30)
settings.register_profile(
    "nightly", deadline=None, max_examples=5_000, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(  # a few cases, the same every time: they are run once for each mutant
    "mutation",
    deadline=None,
    derandomize=True,
    database=None,
    max_examples=30,
    phases=[Phase.explicit, Phase.generate],
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


BRANCHES_ARE_COUNTED_ELSEWHERE = (
    "columns/test_large_frames.py",
    "columns/test_laws.py",
    "hostile/",
    "pickles/",
    "proof/",
    "second/",
    "test_json_hostile.py",
)
"""Tests that ask many times what others ask once: counting branches would make them three times slower."""


def pytest_collection_modifyitems(items):
    home = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(home):
            place = item.path.relative_to(home).as_posix()
            if place.startswith(BRANCHES_ARE_COUNTED_ELSEWHERE):
                item.add_marker("no_cover")


def _speaking(made):
    @functools.wraps(made)
    def speaking(self, name, value, allowed, remedy):
        assert all(type(words) is str and words.strip() for words in (name, allowed, remedy)), (
            name,
            allowed,
            remedy,
        )
        made(self, name, value, allowed, remedy)

    return speaking


KipError.__init__ = _speaking(KipError.__init__)
