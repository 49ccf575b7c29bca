"""What the Asylum Act (AsylG) says about permits after protection and the longest flat rate."""

from datetime import date
from typing import Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.types.citation import ASYLG, Citation
from kipcore.types.dates import DateRange
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_ACTIVATED = date(2022, 3, 12)


def _read(article: str, paragraph: str, note: str = "") -> Source:
    """Return the consolidation of 1 January 2027 as source; these paragraphs were read in it."""
    return Source(
        certainty=Certainty.STATUTE,
        citation=Citation(ASYLG, article, paragraph),
        url="https://www.fedlex.admin.ch/eli/cc/1999/358/de",
        state=date(2027, 1, 1),
        note=note,
    )


def _since_the_act(parameter: Parameter[int], years: int, paragraph: str) -> Timeline[int]:
    """Return what a paragraph of Art. 74 has said since the Act came into force, without amendment."""
    return Timeline(parameter, (Cited(years, DateRange(date(1999, 10, 1), None), _read("74", paragraph)),))


TIMELINES: Final = (
    _since_the_act(p.RESIDENCE_PERMIT_YEARS, 5, "2"),
    _since_the_act(p.SETTLEMENT_PERMIT_YEARS, 10, "3"),
    Timeline(
        p.PROTECTION_ACTIVATED,
        (
            Cited(
                _ACTIVATED,
                DateRange(_ACTIVATED, None),
                Source(
                    certainty=Certainty.OFFICIAL,
                    citation=Citation(ASYLG, "66"),
                    title="SEM: Programm S",
                    url="https://www.metas.ch/sem/de/home/integration-einbuergerung/integrationsfoerderung/programm-s.html",
                    note="Status S was activated on that day for persons from Ukraine.",
                ),
            ),
        ),
    ),
    Timeline(
        p.APPLICATION_YEARS,
        (
            Unknown(DateRange(None, date(2016, 9, 30)), "the wording of Art. 88 para. 3 before October 2016"),
            Cited(
                5,
                DateRange(date(2016, 10, 1), None),
                _read("88", "3", "The second sentence; for groups of refugees see para. 3bis."),
            ),
        ),
    ),
)
"""The values of the Asylum Act, and the day on which status S was activated."""
