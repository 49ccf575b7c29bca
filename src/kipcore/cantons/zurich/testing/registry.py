"""Which room of `draws` draws which type of the Canton of Zurich."""

from typing import Final

__all__ = ["ROOMS"]

ROOMS: Final = {
    "iazh": ("IazhAgreement", "IazhCeiling", "IazhCost", "IazhDuty", "IazhStock"),
    "records": (
        "CantonalOffer",
        "CityOffice",
        "CouncilVote",
        "CoverageStatement",
        "LegalBasis",
        "MunicipalDuty",
        "OfficeProfile",
        "Participation",
        "PublishedCount",
        "RecordedStep",
        "Responsibility",
        "StageTaken",
    ),
    "service": (
        "CatalogueMeasure",
        "CoreGap",
        "KompaktProcess",
        "MunicipalCeiling",
        "MunicipalServiceAgreement",
        "ServiceCatalogue",
        "YearlyDay",
    ),
}
