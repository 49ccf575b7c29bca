"""Values about catalogues of services."""

import kipcore as kip
from kipcore import Chf
from kipcore.cantons import zurich

MEASURE = zurich.CatalogueMeasure(
    kip.AreaOfAction.LANGUAGE, Chf(5), zurich.CostBearer.MUNICIPALITY, "Deutschkurs"
)
AGREEMENT = zurich.MunicipalServiceAgreement(
    municipality=kip.Municipality(198, "Uster", kip.Canton.ZH), period=kip.KIP_3
)
VALUES = [MEASURE, zurich.ServiceCatalogue(AGREEMENT, 2024, [MEASURE])]
ENUMS = [zurich.CostBearer]
