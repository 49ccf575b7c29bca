"""Findings about the contributions from the credit."""

from fractions import Fraction

import kipcore as kip
from kipcore import LAW, Chf, DateRange, parameters, questions

ZH = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=Chf(6_500_000))
USTER = kip.Municipality(198, "<b>Uster</b> {value} & Co.", kip.Canton.ZH)
OWN = {year: kip.OwnFunds(canton=Chf(3), municipalities={USTER: Chf(4)}) for year in ZH.years}
PROGRAMME = LAW.with_reading(questions.PARITY_TEST, "per programme")
CANTON_ONLY = LAW.with_reading(questions.MUNICIPAL_FUNDS, "canton only")
HALF = LAW.with_value(
    parameters.PARITY_RATIO, kip.Chf(1) / kip.Chf(2), during=DateRange.of_years(2014, 2030), because="half"
)
THREE = LAW.with_value(
    parameters.PARITY_RATIO, Fraction(3), during=DateRange.of_years(2014, 2030), because="three to one"
)

AG = kip.ProgrammeAgreement(
    canton=kip.Canton.AG, period=kip.KIP_2, ceiling=kip.FederalCeiling(total=Chf(7_800_000))
)
AG_BOTH = kip.ProgrammeAgreement(
    canton=kip.Canton.AG,
    period=kip.KIP_2,
    ceiling=kip.FederalCeiling(dict.fromkeys(AG.years, Chf(2_000_000)), total=Chf(7_800_000)),
)
OWN_AG = dict.fromkeys(AG.years, kip.OwnFunds(together=Chf(2_100_000)))
FINDINGS = {
    "parity binds": kip.federal_contribution(ZH, year=2015, canton=Chf(4), municipalities={USTER: Chf(1)}),
    "ceiling binds": kip.federal_contribution(ZH, year=2015, together=Chf(7_000_000)),
    "cost binds": kip.federal_contribution(ZH, year=2015, together=Chf(7_000_000), cost=Chf(5)),
    "nothing paid": kip.federal_contribution(ZH, year=2015, together=Chf(0)),
    "canton only": kip.federal_contribution(
        ZH, year=2015, canton=Chf(4), municipalities=Chf(1), law=CANTON_ONLY
    ),
    "another ratio": kip.federal_contribution(ZH, year=2015, together=Chf(1), law=HALF),
    "needed": kip.own_funds_needed(ZH, year=2015),
    "still missing": kip.own_funds_needed(ZH, year=2015, together=Chf(1)),
    "nothing needed": kip.own_funds_needed(ZH, year=2015, contribution=Chf(0), together=Chf(1)),
    "largest without funds": kip.largest_contribution(together=Chf(0), during=ZH.term),
    "largest of a Rappen": kip.largest_contribution(together=Chf("0.01"), during=ZH.term, law=THREE),
    "largest": kip.largest_contribution(together=Chf(1), during=ZH.term),
    "programme": kip.programme_contribution(ZH, own=OWN),
    "programme as a whole": kip.programme_contribution(ZH, own=OWN, law=PROGRAMME),
    "programme without funds": kip.programme_contribution(
        ZH, own=dict.fromkeys(ZH.years, kip.OwnFunds(together=Chf(0)))
    ),
    "programme cost": kip.programme_contribution(ZH, own=OWN, cost=dict.fromkeys(ZH.years, Chf(2))),
    "programme with one maximum": kip.programme_contribution(AG, own=OWN_AG),
    "programme with one maximum, as a whole": kip.programme_contribution(AG, own=OWN_AG, law=PROGRAMME),
    "programme with one maximum, cost": kip.programme_contribution(
        AG, own=OWN_AG, cost=dict.fromkeys(AG.years, Chf(2)), law=PROGRAMME
    ),
    "programme with both maxima": kip.programme_contribution(AG_BOTH, own=OWN_AG),
    "parity": kip.parity(federal=Chf(1), together=Chf(1), during=kip.KIP_2.term),
    "parity of nothing": kip.parity(federal=Chf(0), together=Chf(1), during=kip.KIP_2.term),
    "no parity": kip.parity(federal=Chf(2), together=Chf(1), during=kip.KIP_2.term),
    "years": kip.programme_parity(ZH, federal=dict.fromkeys(ZH.years, Chf(8)), own=OWN),
    "one year fails": kip.programme_parity(
        ZH, federal={**dict.fromkeys(ZH.years, Chf(7)), 2016: Chf(8)}, own=OWN
    ),
    "years as a whole": kip.programme_parity(
        ZH, federal=dict.fromkeys(ZH.years, Chf(7)), own=OWN, law=PROGRAMME
    ),
}
