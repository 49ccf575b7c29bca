"""What the laws about service agreements share: agreements to draw, and the rates that were seen."""

from fractions import Fraction
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.cantons.zurich.law import parameters
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.types.service import MunicipalityClass, MunicipalServiceAgreement
from kipcore.testing.draws.money import amounts
from kipcore.testing.suite import Asked, Facts
from kipcore.types.money import Chf
from kipcore.types.places import Canton, Municipality
from kipcore.types.programme import KIP_1, KIP_2, KIP_2BIS, KIP_3, ProgrammePeriod

__all__ = ["USTER", "ceiling_of", "most_of", "rate_of", "service_agreements", "service_years"]

USTER: Final = Municipality(198, "Uster", Canton.ZH)
_CORE, _OTHER = MunicipalityClass.CORE, MunicipalityClass.NON_CORE
_KNOWN: Final = (
    (KIP_3, _CORE),
    (KIP_3, _OTHER),
    (KIP_2BIS, _CORE),
    (KIP_2, _CORE),
    (KIP_1, _CORE),
    (KIP_1, _OTHER),
)
"""Programme and class of municipality, where the rate is known."""


def rate_of(agreement: MunicipalServiceAgreement) -> Fraction:
    """Return the rate of the canton for an agreement."""
    core = agreement.municipality_class is _CORE
    return LAW.at(parameters.RATE_CORE if core else parameters.RATE_NON_CORE, agreement.period.first).value


@st.composite
def service_agreements(
    draw: st.DrawFn,
    ceiling: SearchStrategy[Chf],
    kinds: tuple[tuple[ProgrammePeriod, MunicipalityClass], ...] = _KNOWN,
) -> MunicipalServiceAgreement:
    """Draw agreements of which the rate is known, with a ceiling."""
    period, kind = draw(st.sampled_from(kinds))
    return MunicipalServiceAgreement(
        municipality=USTER, period=period, municipality_class=kind, ceiling=draw(ceiling)
    )


@st.composite
def service_years(
    draw: st.DrawFn,
    adversarial: bool,
    kinds: tuple[tuple[ProgrammePeriod, MunicipalityClass], ...] = _KNOWN,
) -> Facts:
    """Draw an agreement, and a year of its term."""
    most = (
        amounts(most=Chf(10_000_000_000), adversarial=True) if adversarial else amounts(most=Chf(2_000_000))
    )
    agreement = draw(service_agreements(most, kinds))
    return {"agreement": agreement, "year": draw(st.sampled_from(list(agreement.term.years)))}


def ceiling_of(facts: Facts | Asked) -> Chf:
    """Return the cost ceiling of the year."""
    return Chf.from_rappen(facts["agreement"].ceiling_rappen(facts["year"]))


def most_of(facts: Facts | Asked) -> Fraction:
    """Return the rate of the canton on the cost that counts, in exact Rappen."""
    counted: Chf = facts["cost"] + facts["recognised"]
    return counted.rappen * rate_of(facts["agreement"])
