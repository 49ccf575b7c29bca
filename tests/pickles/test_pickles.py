"""Pickles load across versions, and mean what they meant."""

import attrs
import pytest

import kipcore as kip
from tests.pickles import FILES, expected, load

EXPECTED = expected()
CHANGED: dict[str, set[str]] = {}
"""By version, the samples that mean something else today, because the law that they hold was mended."""


@pytest.fixture(scope="module", params=FILES, ids=lambda path: path.stem)
def samples(request):
    return request.param.stem, load(request.param)


def test_each_public_type_has_a_sample(samples):
    version, found = samples
    if version == kip.__version__:
        assert found.keys() == EXPECTED.keys(), "run python -m tests.pickles"
    else:
        assert found.keys() <= EXPECTED.keys()


def test_samples_are_what_they_were(samples):
    version, found = samples
    for name, value in found.items():
        if name.startswith("members of "):
            assert set(value) <= set(EXPECTED[name]), "a member of a closed list is never taken away"
        elif name not in CHANGED.get(version, ()):
            assert value == EXPECTED[name], (
                f"{name}: run python -m tests.pickles, if the version is not released"
            )
            assert hash(value) == hash(EXPECTED[name])
            assert repr(value) == repr(EXPECTED[name])


def test_findings_are_found_again_under_the_law_that_they_bring(samples):
    for value in samples[1].values():
        if type(value) is kip.Finding:
            assert value.under(value.law) == value
            assert value.explain("de")
            assert value.receipt.law_hash == value.law.hash


def test_what_comes_out_of_a_pickle_is_frozen(samples):
    for value in samples[1].values():
        if attrs.has(type(value)):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                value.anything = 1


def test_the_version_at_hand_has_samples():
    assert kip.__version__ in {path.stem for path in FILES}, "run python -m tests.pickles"
