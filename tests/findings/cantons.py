"""Findings about cantons beside Zurich."""

from datetime import date
from fractions import Fraction

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import (
    appenzell_ausserrhoden,
    appenzell_innerrhoden,
    basel_landschaft,
    bern,
    glarus,
    lucerne,
    st_gallen,
    thurgau,
)
from kipcore.cantons.shared import CostShares, Payer

BUCHS = kip.Municipality(3271, "B<b>uchs</b> {value} & Co.", kip.Canton.SG)
NESSLAU = kip.Municipality(3360, "Nesslau", kip.Canton.SG)
STOCKS = {BUCHS: [60] * 23 + [61], NESSLAU: [20] * 24}
SHARES = {
    "sg": (st_gallen, 2024, Payer.CANTON),
    "lu": (lucerne, 2018, Payer.CONFEDERATION),
    "tg": (thurgau, 2014, Payer.CANTON_AND_MUNICIPALITIES),
    "bl": (basel_landschaft, 2022, Payer.CANTON_AND_MUNICIPALITIES),
    "ar": (appenzell_ausserrhoden, 2018, Payer.MUNICIPALITIES),
    "gl": (glarus, 2027, Payer.CANTON_AND_MUNICIPALITIES),
}
"""Module, a year for which its shares are known, a payer that bears one."""

CANTON_ALONE = st_gallen.LAW.with_value(
    st_gallen.parameters.PROGRAMME_SHARES,
    CostShares({Payer.CANTON: Fraction(2, 3), Payer.MUNICIPALITIES: Fraction(1, 3)}),
    during=kip.DateRange.of_years(2028),
    because="what if the Confederation paid no more",
)
FROM_2026 = lucerne.LAW.with_value(
    lucerne.AGREEMENT_INHABITANTS,
    2_000,
    during=kip.DateRange.of_years(2026),
    because="what if the threshold were 2000",
)


def agreement(inhabitants, has_structure, on=date(2018, 3, 1), law=lucerne.LAW):
    return lucerne.may_have_agreement(inhabitants, has_structure=has_structure, on=on, law=law)


def refund(cost, ceiling):
    return st_gallen.municipal_refund(Chf(cost), ceiling=Chf(ceiling), year=2018)


FINDINGS = {
    **{
        f"{key} shares of {total}": module.cost_shares(Chf(total), year=year)
        for key, (module, year, _) in SHARES.items()
        for total in ("1000000", "0.03", "0")
    },
    **{
        f"{key} total for {amount}": module.programme_total(payer, Chf(amount), year=year)
        for key, (module, year, payer) in SHARES.items()
        for amount in ("512000", "0.03")
    },
    "sg total for nothing": st_gallen.programme_total(Payer.CANTON, Chf(0), year=2024),
    "sg shares without the Confederation": st_gallen.cost_shares(Chf(100), year=2028, law=CANTON_ALONE),
    "sg total without the Confederation": st_gallen.programme_total(
        Payer.MUNICIPALITIES, Chf(100), year=2028, law=CANTON_ALONE
    ),
    "sg ceilings": st_gallen.municipal_ceilings(STOCKS, pool=Chf(6_000_000), year=2018),
    "sg no pot": st_gallen.municipal_ceilings(STOCKS, pool=Chf(0), year=2018),
    "sg refund: cost": refund(118_440, 188_000),
    "sg refund: more than 62 per cent": refund("118439.99", 188_000),
    "sg refund: ceiling": refund(200_000, 188_000),
    "sg refund: nothing claimed": refund(0, 1_500),
    "sg refund: no ceiling": refund(5, 0),
    "sg grant": st_gallen.anti_racism_grant(Chf("3000.01"), year=2019),
    "sg no grant": st_gallen.anti_racism_grant(Chf(0), year=2019),
    "lu agreement": agreement(5_001, has_structure=True),
    "lu too small": agreement(5_000, has_structure=True),
    "lu no structure": agreement(80_000, has_structure=False, on=date(2027, 12, 31)),
    "lu another threshold": agreement(2_001, has_structure=True, on=date(2026, 1, 1), law=FROM_2026),
    "ai share binds": appenzell_innerrhoden.upstream_refund(Chf(90_000), year=2024),
    "ai maximum binds": appenzell_innerrhoden.upstream_refund(Chf(150_000), year=2027),
    "ai both bind": appenzell_innerrhoden.upstream_refund(Chf(120_000), year=2025),
    "ai nothing": appenzell_innerrhoden.upstream_refund(Chf(0), year=2025),
    "be interview": bern.first_interview_duty(12, on=date(2015, 1, 1)),
    "be no interview": bern.first_interview_duty(13, on=date(2024, 5, 1)),
}
