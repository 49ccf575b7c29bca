"""Zurich: whatever has a value can be explained, under any law a user may build and up to the largest amounts."""

from hypothesis import given, strategies as st

import kipcore as kip
from kipcore import LAW
from kipcore.cantons import zurich
from tests.laws import explained, huge, laws
from tests.strategies import periods

OWN = [timeline.parameter for timeline in zurich.LAW.timelines if timeline not in LAW.timelines]
any_law = laws(zurich.LAW, OWN)
USTER = kip.Municipality(198, "Uster", kip.Canton.ZH)
classes = st.none() | st.sampled_from(zurich.MunicipalityClass)


@given(any_law, periods, classes, huge, huge, huge)
def test_a_municipal_contribution(law, period, kind, ceiling, cost, recognised):
    agreed = zurich.MunicipalServiceAgreement(
        municipality=USTER, period=period, municipality_class=kind, ceiling=ceiling
    )
    year = period.term.first.year
    explained(
        lambda: zurich.municipal_contribution(agreed, year=year, cost=cost, recognised=recognised, law=law)
    )
