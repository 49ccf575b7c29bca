"""What the Subsidies Act (SuG) says of payment, interest and limitation, with its dates."""

from datetime import date
from typing import Any, Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.types.citation import SUG, Citation
from kipcore.types.dates import DateRange
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_FROM_START = DateRange(date(1991, 4, 1), None)
_FROM_2008 = DateRange(date(2008, 1, 1), None)  # AS 2007 5779: Art. 20a, inserted
_FROM_2020 = DateRange(date(2020, 1, 1), None)  # AS 2018 5343: Art. 32 para. 2, new


def _read(article: str, paragraph: str | None = None, note: str = "") -> Source:
    """Return the consolidation of 13 February 2023 as source; every article named was read in it."""
    return Source(
        certainty=Certainty.STATUTE,
        citation=Citation(SUG, article, paragraph),
        url="https://www.fedlex.admin.ch/eli/cc/1991/857_857_857/de",
        state=date(2023, 2, 13),
        note=note,
    )


def _one(parameter: Parameter[Any], value: object, during: DateRange, source: Source) -> Timeline[Any]:
    return Timeline(parameter, (Cited(value, during, source),))


def _limitation(parameter: Parameter[int], years: int) -> Timeline[int]:
    """Return a period of Art. 32 para. 2, whose wording before 2020 was not found."""
    before = Unknown(DateRange(None, date(2019, 12, 31)), "the wording of Art. 32 para. 2 before 2020")
    return Timeline(parameter, (before, Cited(years, _FROM_2020, _read("32", "2"))))


TIMELINES: Final = (
    _one(
        p.ADVANCE_PERCENT,
        80,
        _FROM_START,
        _read("23", "2", "As a rule; not for programme agreements (Art. 20a para. 4, since 2008)."),
    ),
    _one(p.MUNICIPALITIES_REIMBURSED, True, _FROM_2008, _read("20a", "3")),
    _one(p.ADVANCE_LIMIT_UNDER_AGREEMENTS, False, _FROM_2008, _read("20a", "4")),
    _one(
        p.RECLAIM_INTEREST,
        5,
        _FROM_START,
        _read(
            "28",
            "1",
            "Para. 2, Art. 30 para. 3 and Art. 40 para. 1 name the same rate; it runs from the payment.",
        ),
    ),
    _one(p.DEFAULT_INTEREST, 5, _FROM_START, _read("24")),
    _one(
        p.DEFAULT_INTEREST_AFTER,
        60,
        _FROM_START,
        _read(
            "24",
            note="German and Italian say 'from this time'; French says at the end of the 60 days: taken so.",
        ),
    ),
    _one(p.LIMITATION_OF_CLAIMS, 5, _FROM_START, _read("32", "1", "The day it runs from is not named.")),
    _limitation(p.LIMITATION_OF_RECLAIM, 3),
    _limitation(p.LIMITATION_OF_RECLAIM_AT_MOST, 10),
)
"""The values of the SuG."""
