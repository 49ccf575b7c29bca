"""What the ordinance on integration (VIntA) says of costs and of repayment, with its dates."""

from datetime import date
from fractions import Fraction
from typing import Any, Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_OLD = Unknown(DateRange(None, date(2018, 12, 31)), "the wording before 2019 (ordinance of 2007, not found)")
_2019 = DateRange(date(2019, 1, 1), None)
_MAY_2019 = DateRange(date(2019, 5, 1), None)  # AS 2019 1229: Art. 15, new; Art. 17 para. 2bis, inserted
_STATE = date(2025, 12, 1)


def _source(article: str, paragraph: str, note: str = "", certainty: Certainty = Certainty.STATUTE) -> Source:
    return Source(
        certainty=certainty,
        citation=Citation(VINTA, article, paragraph),
        url="https://www.fedlex.admin.ch/eli/cc/2018/511/de",
        state=_STATE,
        note=note,
    )


def _since_2019(parameter: Parameter[Any], value: object, source: Source) -> Timeline[Any]:
    return Timeline(parameter, (_OLD, Cited(value, _2019, source)))


def _since_may(parameter: Parameter[bool], source: Source) -> Timeline[bool]:
    missing = "whether it was so before 1 May 2019 (that wording was not found)"
    return Timeline(
        parameter, (Unknown(DateRange(None, date(2019, 4, 30)), missing), Cited(True, _MAY_2019, source))
    )


TIMELINES: Final = (
    _since_2019(p.MEASURES_ELIGIBLE, True, _source("17", "1")),
    Timeline(
        p.STANDARD_STRUCTURES_ELIGIBLE,
        (
            _OLD,
            Cited(
                False,
                DateRange(date(2019, 1, 1), date(2019, 4, 30)),
                _source(
                    "17",
                    "1",
                    "Contributions are for measures outside the standard structures; that they are not for "
                    "those inside is inferred. The wording of Art. 2 para. 1 in these months was not found.",
                    Certainty.DERIVED,
                ),
            ),
            Cited(False, _MAY_2019, _source("2", "1")),
        ),
    ),
    _since_2019(
        p.START_UP_RATIO,
        Fraction(1),
        _source("17", "2", "German and Italian say 'in principle' of the equal parts; French does not."),
    ),
    _since_may(p.DEVELOPMENT_ELIGIBLE, _source("17", "2bis")),
    _since_2019(p.ADMINISTRATION_ELIGIBLE, False, _source("17", "3")),
    _since_may(p.SOCIAL_ASSISTANCE_ELIGIBLE, _source("15", "6")),
    _since_2019(
        p.NATIONAL_IMPORTANCE_ELIGIBLE,
        False,
        _source(
            "21",
            "1",
            "SEM supports them within programmes and projects of national importance, which Art. 11 lists "
            "beside the cantonal programmes; that these do not pay for them too is inferred.",
            Certainty.DERIVED,
        ),
    ),
    _since_2019(
        p.NATIONAL_PROGRAMMES_ELIGIBLE,
        True,
        _source(
            "21", "1", "SEM may: nobody has a claim. Start-up funding in the standard structures is named."
        ),
    ),
    _since_2019(p.LEFTOVER_YEARS, 2, _source("19", "3")),
    _since_2019(p.RECLAIM_IF_UNMET, True, _source("19", "1", "With para. 2 for an extended deadline.")),
)
"""What a programme may pay, and what is paid back."""
