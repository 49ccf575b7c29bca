"""Cantons: whatever has a value can be explained, under any law a user may build and up to the largest amounts."""

import pytest
from hypothesis import given, settings, strategies as st

import kipcore as kip
from kipcore import LAW
from kipcore.cantons import zurich
from tests.books import CANTONAL, book_of
from tests.findings import FINDINGS
from tests.laws import explained, huge, laws
from tests.strategies import periods

LAWS = {book.name: laws(book.home.LAW, [t.parameter for t in book.own_timelines]) for book in CANTONAL}
OF_CANTONS = {name: found for name, found in FINDINGS.items() if found.rule not in kip.RULES}
USTER = kip.Municipality(198, "Uster", kip.Canton.ZH)
classes = st.none() | st.sampled_from(zurich.MunicipalityClass)


@pytest.mark.parametrize("found", OF_CANTONS.values(), ids=OF_CANTONS)
@settings(max_examples=10)
@given(st.data())
def test_asked_again_under_any_law(found, data):
    """Every finding of a canton, under laws with other values of the canton and other readings."""
    law = data.draw(LAWS[book_of(found.rule).name])
    explained(lambda: found.under(law))


def agreement(period, kind, ceiling):
    return zurich.MunicipalServiceAgreement(
        municipality=USTER, period=period, municipality_class=kind, ceiling=ceiling
    )


@given(LAWS["zurich"], periods, classes, huge, huge, huge)
def test_a_municipality(law, period, kind, ceiling, cost, recognised):
    agreed, year = agreement(period, kind, ceiling), period.term.first.year
    facts = {"year": year, "recognised": recognised, "law": law}
    explained(lambda: zurich.municipal_contribution(agreed, cost=cost, **facts))
    explained(lambda: zurich.core_difference(agreed, cost=cost, **facts))
    explained(lambda: zurich.cost_at_ceiling(agreed, **facts))
    explained(lambda: zurich.own_share_needed(agreed, contribution=cost, **facts))


def test_every_question_of_a_canton_has_a_law_of_its_own():
    for book in CANTONAL:
        assert not {question for question, _ in book.own_readings} & {
            question for question, _ in LAW.readings
        }
