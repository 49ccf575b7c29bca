"""A finding for each way in which each rule can end, by name: what many tests and the golden pages walk over."""

from tests.findings import agreements, credit, duties, flat_rate, plans

__all__ = ["FINDINGS"]

ROOMS = (credit, flat_rate, agreements, plans, duties)
FINDINGS = {name: found for room in ROOMS for name, found in room.FINDINGS.items()}
assert len(FINDINGS) == sum(len(room.FINDINGS) for room in ROOMS), "a name twice"
