"""Values about the Integration Agenda of the Canton of Zurich."""

from datetime import date

import kipcore as kip
from kipcore import Chf, DateRange
from kipcore.cantons import zurich

USTER = kip.Municipality(198, "Uster", kip.Canton.ZH)
SOURCE = kip.Source(certainty=kip.Certainty.COMMUNAL, title="t")
VALUES = [
    zurich.IazhCost(
        offer=zurich.IazhOffer.EDUCATION,
        status=kip.Status.REFUGEE_WITH_ASYLUM,
        amount=Chf(5),
        on=date(2024, 3, 1),
        accredited=True,
        card=kip.PermitCard.B,
        age=19,
        under_ten_years=True,
    ),
    zurich.IazhStock(USTER, asylum_seekers=40, temporarily_admitted=160, refugees=120),
    zurich.IazhAgreement(kip.Text("a", "b", "c", "d"), DateRange.of_years(2021, 2023), (SOURCE,)),
    zurich.IazhDuty(zurich.IazhDutyKind.REPORT, 2024, DateRange.of_years(2025), (SOURCE,)),
]
ENUMS = [
    zurich.IazhOffer,
    zurich.IazhGroup,
    zurich.IazhRefusal,
    zurich.CaseLeader,
    zurich.IazhPayer,
    zurich.IazhDutyKind,
]
