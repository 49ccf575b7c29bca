"""Laws that a user may build, and what must hold of whatever a rule says under them."""

from datetime import date
from fractions import Fraction

from hypothesis import assume, strategies as st

import kipcore as kip
from kipcore import LAW, Chf, parameters
from tests.strategies import MOST, days, ends, ranges

__all__ = ["EVERY", "VALUES", "explained", "huge", "laws", "values"]

huge = (st.integers(0, MOST) | st.sampled_from([0, 1, MOST - 1, MOST])).map(Chf.from_rappen)
VALUES = {
    Chf: huge,
    Fraction: st.fractions(Fraction(1, 100), 100, max_denominator=100),
    int: st.integers(1, 100),
    bool: st.booleans(),
    date: days | st.sampled_from([date.min, date.max]),
    kip.DateRange: ranges(),
    kip.Citation: st.just(kip.Citation(kip.VINTA, "99")),
    tuple: st.just(((kip.Canton.ZH, 1000),)),
    kip.MandatoryMeasure: st.sampled_from(kip.MandatoryMeasure),
}
EVERY = [getattr(parameters, name) for name in parameters.__all__]


def values(parameter, law=LAW):
    """Values of a parameter, within its bounds where it has both; of a canton's own kind, those that it knows."""
    if parameter.kind not in VALUES:
        known = [entry.value for entry in law.timeline(parameter).entries if type(entry) is kip.Cited]
        return st.sampled_from(known)
    if parameter.least is None or parameter.most is None:
        return VALUES[parameter.kind]
    kinds = {
        int: st.integers,
        Fraction: lambda least, most: st.fractions(least, most, max_denominator=10_000),
        Chf: lambda least, most: st.integers(least.rappen, most.rappen).map(Chf.from_rappen),
    }
    return kinds[parameter.kind](parameter.least, parameter.most)


@st.composite
def laws(draw, base=LAW, every=EVERY):
    """A law with up to three values changed for any stretch of days, and any readings."""
    law = base
    for parameter in draw(st.lists(st.sampled_from(every), max_size=3)):
        value, during = draw(values(parameter, base)), draw(ranges(of=ends | days))
        try:
            law = law.with_value(parameter, value, during=during, because="what if")
        except kip.KipError:
            assume(False)
    asked = [question for question, _ in base.readings if base is LAW or question not in dict(LAW.readings)]
    for question in draw(st.sets(st.sampled_from(asked))) if asked else ():
        law = law.with_reading(question, draw(st.sampled_from(question.readings[1:])).name)
    return law


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
