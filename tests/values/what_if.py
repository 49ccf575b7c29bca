"""Values of the what-ifs."""

import kipcore as kip
from kipcore import Chf

FINDING = kip.largest_contribution(canton=Chf(4), municipalities=Chf(1), during=kip.KIP_3.term)
DIFFERENCE = kip.compare(FINDING, FINDING.given(municipalities=Chf(3)))
VALUES = [DIFFERENCE, DIFFERENCE.facts[0]]
ENUMS = []
