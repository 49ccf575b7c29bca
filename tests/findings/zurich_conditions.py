"""Findings about conditions of payment, partners and entry in Zurich."""

from datetime import date

import kipcore as kip
from kipcore.cantons import zurich
from tests.findings.zurich_service import agreement

C, PARTNER = zurich.PaymentCondition, zurich.ContractPartner
SIGNED = (C.FRAMEWORK_AGREEMENT, C.SERVICE_AGREEMENT)
WHERE_SEEN = zurich.LAW.with_reading(zurich.questions.PAYMENT_CONDITIONS, "only where seen")
ALWAYS_PROVIDERS = zurich.LAW.with_value(
    zurich.parameters.PROVIDERS_BY_EXCEPTION,
    False,
    during=kip.DateRange(date(2028, 1, 1), None),
    because="what if providers were partners like any other",
)
ANY_TIME = zurich.LAW.with_value(
    zurich.parameters.ENTRY_AT_START, False, during=kip.KIP_3.term, because="what if it were possible anytime"
)


def waits(period, fulfilled=(), law=zurich.LAW):
    agreed = agreement(period)
    return zurich.payment_gaps(agreed, year=agreed.term.first.year, fulfilled=fulfilled, law=law)


def may(partner, on=date(2024, 1, 1), **more):
    return zurich.may_contract_with(partner, on=on, **more)


FINDINGS = {
    "zh money waits for budgets": waits(kip.KIP_2BIS, SIGNED),
    "zh money waits for nothing": waits(kip.KIP_2BIS, C),
    "zh money waits, kip 1": waits(kip.KIP_1),
    "zh money waits, kip 2": waits(kip.KIP_2, [C.FEDERAL_BUDGET]),
    "zh money waits, kip 3": waits(kip.KIP_3, SIGNED),
    "zh money waits, kip 3, where seen": waits(kip.KIP_3, C, WHERE_SEEN),
    "zh money, no condition known": waits(kip.KIP_1, law=WHERE_SEEN),
    "zh contract with an interested municipality": may(PARTNER.MUNICIPALITY, interested=True),
    "zh no contract without interest": may(PARTNER.MUNICIPALITY, interested=False, exception=True),
    "zh contract with a provider by exception": may(PARTNER.PROVIDER, exception=True, interested=True),
    "zh no contract with a provider": may(PARTNER.PROVIDER, exception=False),
    "zh contract with any provider": may(
        PARTNER.PROVIDER, date(2028, 1, 1), exception=False, law=ALWAYS_PROVIDERS
    ),
    "zh entry with kip 3": zurich.next_entry(date(2022, 5, 1)),
    "zh entry on the first day": zurich.next_entry(date(2018, 1, 1)),
    "zh entry at any time": zurich.next_entry(date(2025, 5, 1), law=ANY_TIME),
}
