"""What the acts on foreign nationals (AuG, since 2019 AIG) say about the money of the programmes."""

from datetime import date
from typing import Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Parameter, Timeline
from kipcore.types.citation import AIG, AUG, Citation
from kipcore.types.dates import DateRange
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]


def _basis(parameter: Parameter[Citation], paragraph: str) -> Timeline[Citation]:
    """Return since when Art. 58 AIG is the basis, and which article was before it."""
    old, new = Citation(AUG, "55"), Citation(AIG, "58", paragraph)
    return Timeline(
        parameter,
        (
            Cited(
                old,
                DateRange(date(2014, 1, 1), date(2018, 12, 31)),
                Source(
                    certainty=Certainty.OFFICIAL,
                    citation=old,
                    title="SEM: KIP 2014-2017",
                    url="https://www.sem.admin.ch/sem/de/home/themen/integration/kip/2014-2017.html",
                    note="The page names the article as the basis of the programmes; its wording was "
                    "not found. It stayed in force until Art. 58 AIG replaced it on 1 January 2019.",
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


TIMELINES: Final = (_basis(p.CREDIT_BASIS, "3"), _basis(p.FLAT_RATE_BASIS, "2"))
"""The legal bases of the two federal sources of money."""
