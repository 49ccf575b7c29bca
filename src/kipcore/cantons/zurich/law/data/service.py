"""Facts about service agreements: the way to one, and what was seen to be asked of municipalities."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.law.sources import communal, press, service as sources
from kipcore.cantons.zurich.types.stages import (
    AgreementDuty,
    AgreementStage,
    MunicipalDuty,
    MunicipalOffice,
    StageTaken,
)
from kipcore.types.dates import DateRange
from kipcore.types.programme import KIP_1, KIP_2

__all__ = ["MUNICIPAL_DUTIES", "WAY_TO_KIP_3"]

WAY_TO_KIP_3: Final = (
    StageTaken(AgreementStage.SURVEY, DateRange.of_years(2021), communal.STALLIKON_KIP_3),
    StageTaken(
        AgreementStage.PROVISIONAL_CEILING,
        DateRange(date(2022, 9, 22), date(2022, 9, 22)),
        communal.STALLIKON_KIP_3,
    ),
    # "End of January or early February": announced, and no day was named.
    StageTaken(
        AgreementStage.DEFINITIVE_CEILING,
        DateRange(date(2023, 1, 1), date(2023, 2, 28)),
        communal.STALLIKON_KIP_3,
        planned=True,
    ),
    StageTaken(AgreementStage.CATALOGUE, None, communal.STALLIKON_KIP_3),
    StageTaken(AgreementStage.AGREEMENT, None, communal.DIETLIKON_KIP_3),
)
"""The way to the agreements of KIP 3, in order (*Interessenabklärung* to *Leistungsvereinbarung*)."""

MUNICIPAL_DUTIES: Final = (
    MunicipalDuty(AgreementDuty.DELEGATE, KIP_1, sources.SCHLIEREN_POST),
    MunicipalDuty(AgreementDuty.REPORTING, KIP_1, press.GEROLDSWIL_KIP_1),
    MunicipalDuty(AgreementDuty.SETTLEMENT, KIP_1, press.GEROLDSWIL_KIP_1),
    MunicipalDuty(AgreementDuty.QUALITY_CHECKS, KIP_1, press.GEROLDSWIL_KIP_1),
    MunicipalDuty(AgreementDuty.SIGNATURE, KIP_2, sources.THALWIL_KIP_2, MunicipalOffice.COUNCIL),
    MunicipalDuty(AgreementDuty.ACCOUNTS, KIP_2, sources.THALWIL_KIP_2, MunicipalOffice.INTEGRATION_LEAD),
    MunicipalDuty(AgreementDuty.REPORTING, KIP_2, sources.THALWIL_KIP_2, MunicipalOffice.INTEGRATION_LEAD),
    MunicipalDuty(AgreementDuty.LOGO, None, sources.PROJECT_SUPPORT_PAGE),
)
"""What was seen to be asked of municipalities under their agreements, by whom in the municipality."""
