"""Laws that a user may build, and what must hold of whatever a rule says under them."""

from hypothesis import strategies as st

import kipcore as kip
from kipcore import LAW, Chf, parameters, testing
from tests.strategies import MOST

__all__ = ["EVERY", "explained", "huge", "laws"]

huge = (st.integers(0, MOST) | st.sampled_from([0, 1, MOST - 1, MOST])).map(Chf.from_rappen)
EVERY = [getattr(parameters, name) for name in parameters.__all__]


def laws(base=LAW, every=EVERY):
    """A law with up to three values changed for any stretch of days, and any readings."""
    return testing.statutes(base=base, parameters=every, values=3, readings=4, adversarial=True)


def explained(ask):
    """Only a KipError may come out of a rule; what it finds has a value, figures and an explanation."""
    try:
        found = ask()
    except kip.KipError:
        return
    assert found.value is not None
    assert found.figures[found.steps[0].key] == found.value
    assert found.explain("fr")
    assert found.receipt.law_hash == found.law.hash
    assert found.under(found.law) == found
