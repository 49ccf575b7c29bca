"""What the acts and the ordinance on integration say about persons: AIG and VIntA, with their dates."""

from datetime import date
from typing import Any, Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.dates import DateRange
from kipcore.types.integration import MandatoryMeasure
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_BEFORE: Final = DateRange(None, date(2018, 12, 31))
_SINCE_2019: Final = DateRange(date(2019, 1, 1), None)
_NEW: Final = date(2025, 12, 1)  # AS 2025 670: new Art. 10 para. 1
_UNTIL_NEW: Final = DateRange(date(2019, 1, 1), date(2025, 11, 30))
_TEXT_OF_2019: Final = date(2019, 5, 1)


def _vinta(article: str, paragraph: str | None, note: str = "", state: date = _NEW) -> Source:
    return Source(
        certainty=Certainty.STATUTE,
        citation=Citation(VINTA, article, paragraph),
        url="https://www.fedlex.admin.ch/eli/cc/2018/511/de",
        state=state,
        note=note,
    )


def _since_2019(parameter: Parameter[Any], value: object, source: Source, missing: str) -> Timeline[Any]:
    """Return what has held since Art. 53 to 58 AIG and the VIntA are in force, with nothing read before."""
    return Timeline(parameter, (Unknown(_BEFORE, missing), Cited(value, _SINCE_2019, source)))


TIMELINES: Final = (
    _since_2019(
        p.CREDIT_IRRESPECTIVE_OF_STATUS,
        True,
        Source(
            certainty=Certainty.STATUTE,
            citation=Citation(AIG, "58", "3"),
            url="https://www.fedlex.admin.ch/eli/cc/2007/758/de",
            state=date(2027, 1, 1),
        ),
        "the wording of Art. 55 AuG (SEM describes the credit as for all foreign nationals, without a date)",
    ),
    _since_2019(
        p.OWN_FUNDS_IRRESPECTIVE_OF_STATUS,
        True,
        Source(
            certainty=Certainty.DERIVED,
            citation=Citation(AIG, "56", "4"),
            url="https://www.fedlex.admin.ch/eli/cc/2007/758/de",
            state=date(2027, 1, 1),
            note="The cantons set their own integration policy; no provision read limits by status what own "
            "funds may pay for.",
        ),
        "what the texts before 2019 said of own funds",
    ),
    _since_2019(
        p.TARGET_GROUPS,
        Citation(VINTA, "6"),
        _vinta("6", None, "Carries out Art. 53a AIG."),
        "the target groups under the ordinance of 2007 (its wording was not found)",
    ),
    _since_2019(
        p.REGISTRATION_DUTY,
        True,
        _vinta("9", "2", "With Art. 53 para. 5 AIG."),
        "whether and for whom there was such a duty before 2019",
    ),
    Timeline(
        p.FLAT_RATE_FOR_INITIAL_INTEGRATION,
        (
            Unknown(DateRange(None, date(2019, 4, 30)), "what flat rates could be used for before May 2019"),
            Cited(True, DateRange(date(2019, 5, 1), None), _vinta("14a", "2")),
        ),
    ),
    Timeline(
        p.MANDATORY_MEASURES,
        (
            Unknown(_BEFORE, "who could be obliged to what before 2019 (the ordinance was not found)"),
            Cited(
                MandatoryMeasure.PROGRAMMES,
                _UNTIL_NEW,
                _vinta("10", "1", "In that text the article bears no note of a change.", _TEXT_OF_2019),
            ),
            Cited(
                MandatoryMeasure.OCCUPATIONAL_INTEGRATION,
                DateRange(_NEW, None),
                _vinta("10", "1", "AS 2025 670."),
            ),
        ),
    ),
    Timeline(
        p.PROTECTED_PERSONS_OBLIGED,
        (
            Unknown(_BEFORE, "who could be obliged before 2019 (the ordinance was not found)"),
            Cited(
                False,
                _UNTIL_NEW,
                Source(
                    certainty=Certainty.DERIVED,
                    citation=Citation(VINTA, "10", "1"),
                    url="https://www.news.admin.ch/de/newnsb/O1q31tESAJVk",
                    state=_TEXT_OF_2019,
                    note="The text of that time names refugees and temporarily admitted persons only; the "
                    "Federal Council's release of 22 October 2025 calls the extension new.",
                ),
            ),
            Cited(True, DateRange(_NEW, None), _vinta("10", "1", "AS 2025 670.")),
        ),
    ),
)
"""What has held for persons since 2019, and the change of 1 December 2025."""
