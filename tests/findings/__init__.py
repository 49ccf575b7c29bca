"""A finding for each way in which each rule can end, by name: what many tests and the golden pages walk over."""

from tests.findings import agreements, credit, flat_rate, windows

__all__ = ["FINDINGS"]

ROOMS = (credit, flat_rate, agreements, windows)
FINDINGS = {name: found for room in ROOMS for name, found in room.FINDINGS.items()}
assert len(FINDINGS) == sum(len(room.FINDINGS) for room in ROOMS), "a name twice"
