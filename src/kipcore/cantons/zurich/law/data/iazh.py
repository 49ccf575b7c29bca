"""The agreements on the Integration Agenda of Zurich, and who pays before whom."""

from typing import Final

from kipcore.cantons.zurich.law.sources import iazh as source
from kipcore.cantons.zurich.types.iazh_agreement import IazhAgreement, IazhPayer
from kipcore.types.dates import DateRange
from kipcore.types.source import Source
from kipcore.types.text import Text

__all__ = ["IAZH_AGREEMENTS", "IAZH_ORDER_OF_PAYERS"]

IAZH_AGREEMENTS: Final[tuple[IazhAgreement, ...]] = (
    IazhAgreement(
        Text(
            "Vereinbarung IAZH 2021-2023",
            "convention IAZH 2021-2023",
            "accordo IAZH 2021-2023",
            "IAZH agreement 2021-2023",
            "SPPP",
        ),
        DateRange.of_years(2021, 2023),
        (source.MEILEN, source.EMBRACH),
    ),
    IazhAgreement(
        Text(
            "Vereinbarung betreffend Umsetzung von Massnahmen im Rahmen des KIP 2024-2027 im Asyl- und "
            "Flüchtlingsbereich (IAZH)",
            "convention sur la mise en œuvre de mesures dans le cadre du PIC 2024-2027 dans le domaine de "
            "l'asile et des réfugiés (IAZH)",
            "accordo sull'attuazione di misure nel quadro del PIC 2024-2027 nel settore dell'asilo e dei "
            "rifugiati (IAZH)",
            "agreement on carrying out measures under CIP 2024-2027 in the field of asylum and refugees "
            "(IAZH)",
            "SPPP",
        ),
        DateRange.of_years(2024, 2027),
        (source.MEILEN, source.MAUR),
    ),
)
"""The agreements of the canton with its municipalities on the Integration Agenda, oldest first."""

IAZH_ORDER_OF_PAYERS: Final[tuple[tuple[IazhPayer, tuple[Source, ...]], ...]] = (
    (IazhPayer.OTHER_SYSTEMS, (source.HANDBOOK_MEASURES,)),
    (IazhPayer.IAZH_CEILING, (source.REPORTING,)),
    (IazhPayer.COST_REIMBURSEMENT, (source.REPORTING, source.SHV_34, source.SHG_44)),
    (IazhPayer.MUNICIPALITY, (source.MUNICIPALITY_BEARS,)),
)
"""Who pays an integration measure before whom, with who says so (*Subsidiarität*)."""
