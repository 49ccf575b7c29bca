"""What official documents say of the programmes, for whom they are and by when: SEM, Federal Council."""

from datetime import date
from typing import Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Timeline, Unknown
from kipcore.types.citation import AIG, Citation
from kipcore.types.dates import DateRange
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_PAGE: Final = "/sem/de/home/integration-einbuergerung/integrationsfoerderung/programm-s.html"
_KIP_2: Final = DateRange.of_years(2018, 2021)
_BEFORE_KIP_2: Final = DateRange(None, date(2017, 12, 31))
_TARGET_GRID: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="SEM: Eingabe KIP 2018-2021, Beispiel Zielraster",
    url="https://expydoc.com/doc/11763560/eingabe-kip-2018-2021--beispiel-zielraster",
)


def _programme_s(host: str, note: str, certainty: Certainty = Certainty.OFFICIAL) -> Source:
    """Return a dated copy of SEM's page, under the host where it was read."""
    return Source(certainty=certainty, title="SEM: Programm S", url=f"https://{host}{_PAGE}", note=note)


TIMELINES: Final = (
    Timeline(
        p.PROGRAMMES_OPEN_TO_STATUS_S,
        (
            Cited(
                False,
                DateRange(None, date(2023, 12, 31)),
                _programme_s(
                    "www.isc-ejpd.admin.ch",
                    "The page dates the access to all measures from 1 January 2024; before, it is taken not "
                    "to have been to all of them.",
                    Certainty.DERIVED,
                ),
            ),
            Cited(
                True,
                DateRange(date(2024, 1, 1), None),
                _programme_s(
                    "www.isc-ejpd.admin.ch", "Since 1 January 2024, by the same rules as for refugees."
                ),
            ),
        ),
    ),
    Timeline(
        p.EU_EFTA_OBLIGED,
        (
            Unknown(_BEFORE_KIP_2, "whether persons from EU and EFTA states could be obliged before 2018"),
            Cited(False, _KIP_2, _TARGET_GRID),
            Cited(
                False,
                DateRange(date(2022, 1, 1), None),
                Source(
                    certainty=Certainty.DERIVED,
                    citation=Citation(AIG, "58b", "4"),
                    state=date(2027, 1, 1),
                    note="To persons under the agreements on free movement the authorities may address "
                    "recommendations; SEM's target grid for 2018 to 2021 said that they cannot be obliged.",
                ),
            ),
        ),
    ),
    Timeline(
        p.ASSIGNMENT_YEARS,
        (
            Unknown(_BEFORE_KIP_2, "by when persons had to be assigned before KIP 2"),
            Cited(1, _KIP_2, _TARGET_GRID),
            Unknown(
                DateRange(date(2022, 1, 1), None),
                "by when persons must be assigned since KIP 2bis (its target grid was not read)",
            ),
        ),
    ),
)
"""What SEM and the Federal Council say of Programme S, of access to the programmes, and of assignment."""
