"""The public surface is the recorded one."""

from difflib import unified_diff

import pytest

from tests.api import FILE, surface

WHAT_TO_DO = """The public surface is not the recorded one:

{}

If nobody meant this, mend the code. If it is meant: run python -m tests.api, read the difference, and say in
CHANGELOG.md what users of the library have to do.
"""


def test_the_public_surface_is_the_recorded_one():
    recorded, found = FILE.read_text("utf-8"), surface()
    if recorded != found:
        difference = unified_diff(
            recorded.splitlines(), found.splitlines(), "recorded", "found", "", "", 1, ""
        )
        pytest.fail(WHAT_TO_DO.format("\n".join(difference)), pytrace=False)


def test_everything_public_has_a_docstring():
    assert "# no docstring" not in surface()
