"""Values about service agreements."""

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich

USTER = kip.Municipality(198, "Uster", kip.Canton.ZH)
VALUES = [
    zurich.MunicipalCeiling({2024: Chf(5), 2025: Chf(6)}),
    zurich.IazhCeiling({2024: Chf(5)}),
    zurich.MunicipalServiceAgreement(
        municipality=USTER,
        period=kip.KIP_3,
        municipality_class=zurich.MunicipalityClass.CORE,
        ceiling={2024: Chf(5)},
        source=kip.Source(certainty=kip.Certainty.COMMUNAL, title="t"),
    ),
]
ENUMS = [zurich.MunicipalityClass, zurich.ContributionLimit]
