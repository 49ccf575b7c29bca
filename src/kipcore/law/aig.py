"""What the acts on foreign nationals (AuG, since 2019 AIG) say about the money of the programmes."""

from datetime import date
from typing import Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Parameter, Timeline
from kipcore.types.citation import AIG, AUG, Citation
from kipcore.types.dates import DateRange
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]


_AUG_55 = Citation(AUG, "55")
_PAGE = "https://www.sem.admin.ch/sem/de/home/themen/integration/kip/2014-2017.html"


def _basis(parameter: Parameter[Citation], paragraph: str, first: Source) -> Timeline[Citation]:
    """Return since when Art. 58 AIG is the basis, and which article was before it."""
    new = Citation(AIG, "58", paragraph)
    return Timeline(
        parameter,
        (
            Cited(_AUG_55, DateRange.of_years(2014, 2017), first),
            Cited(
                _AUG_55,
                DateRange.of_years(2018),
                Source(
                    certainty=Certainty.DERIVED,
                    citation=_AUG_55,
                    url=_PAGE,
                    note="Named as the basis for 2014 to 2017; taken to have held until Art. 58 AIG replaced "
                    "it on 1 January 2019. Its wording was not found.",
                ),
            ),
            Cited(
                new,
                DateRange(date(2019, 1, 1), None),
                Source(
                    certainty=Certainty.STATUTE,
                    citation=new,
                    url="https://www.fedlex.admin.ch/eli/cc/2007/758/de",
                    state=date(2027, 1, 1),
                ),
            ),
        ),
    )


TIMELINES: Final = (
    _basis(
        p.CREDIT_BASIS,
        "3",
        Source(
            certainty=Certainty.OFFICIAL,
            citation=_AUG_55,
            title="SEM: KIP 2014-2017",
            url=_PAGE,
            note="Named as the basis of the programmes; its wording was not found.",
        ),
    ),
    _basis(
        p.FLAT_RATE_BASIS,
        "2",
        Source(
            certainty=Certainty.DERIVED,
            citation=_AUG_55,
            title="SEM: KIP 2014-2017",
            url=_PAGE,
            note="Named as the basis of the programmes at large; taken to cover the flat rate too.",
        ),
    ),
)
"""The legal bases of the two federal sources of money."""
