"""What Asylum Ordinance 2 (AsylV 2) says about the duration of reimbursement, with its versions.

Read were the consolidations of 1 January 2021, 1 June 2022, 26 June 2024 and 14 July 2026, and the amendment
of 28 May 2025 (AS 2025 404). Their footnotes date every version; where a paragraph has none of its own, it
stands as the amendment of 24 October 2007 left it, in force since 1 January 2008.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.types.citation import ASYLV_2, Citation
from kipcore.types.dates import DateRange
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_STATE = date(2026, 7, 14)
_NEW = date(2025, 7, 1)  # AS 2025 404: earlier time counts
_RECAST = date(2023, 1, 1)  # AS 2022 233: Art. 20 to 27a
_OLD_STATE = date(2022, 6, 1)
_REMOVAL = date(2022, 6, 1)  # AS 2022 301: Ausweisung beside Landesverweisung
_ONLY_BY_COURT: Final = (
    "The text of that time names only the Landesverweisung of the criminal courts; for an Ausweisung under "
    "Art. 68 AIG it says nothing."
)
_BOTH: Final = "Since then also an Ausweisung under Art. 68 AIG (AS 2022 301)."


def _read(citation: Citation, state: date = _STATE, note: str = "") -> Source:
    return Source(
        certainty=Certainty.STATUTE,
        citation=citation,
        url="https://www.fedlex.admin.ch/eli/cc/1999/360/de",
        state=state,
        note=note,
    )


def _silent(citation: Citation, state: date, note: str) -> Source:
    """Return a text as source for what it does not say."""
    return Source(certainty=Certainty.DERIVED, citation=citation, state=state, note=note)


def _until(day: date) -> DateRange:
    return DateRange(None, DateRange(day, None).day_before())


def _between(first: date, new: date) -> DateRange:
    return DateRange(first, DateRange(new, None).day_before())


def _years(
    parameter: Parameter[int], years: int, since: date, old: Citation, new: Citation, note: str = ""
) -> Timeline[int]:
    """Return a longest duration: not known before its first version read, the same in both since."""
    return Timeline(
        parameter,
        (
            Unknown(_until(since), f"the longest duration of {old['en']} before {since}"),
            Cited(years, _between(since, _RECAST), _read(old, _OLD_STATE, note)),
            Cited(years, DateRange(_RECAST, None), _read(new)),
        ),
    )


def _expelled(parameter: Parameter[int], since: date, letter: str) -> Timeline[int]:
    """Return the duration for persons subject to expulsion, which first named one kind of it only."""
    old = _read(_art_24(letter), date(2021, 1, 1), _ONLY_BY_COURT)
    between = _read(_art_24(letter), _OLD_STATE, _BOTH)
    return Timeline(
        parameter,
        (
            Unknown(_until(since), f"the longest duration of {_art_24(letter)['en']} before {since}"),
            Cited(5, _between(since, _REMOVAL), old),
            Cited(5, _between(_REMOVAL, _RECAST), between),
            Cited(5, DateRange(_RECAST, None), _read(_art_24(letter))),
        ),
    )


def _art_24(letter: str) -> Citation:
    return Citation(ASYLV_2, "24", "1", letter)


_ART_20: Final = Citation(ASYLV_2, "20")
_ART_20_1: Final = Citation(ASYLV_2, "20", "1")
_ART_24_1: Final = Citation(ASYLV_2, "24", "1")
_ART_24_3: Final = Citation(ASYLV_2, "24", "3")
_ART_24A: Final = Citation(ASYLV_2, "24a", "1")
_SINCE_ENTRY: Final = "The text of that time says since entry; taken as the entry after which it was ordered."

_WINDOWS = (
    Timeline(
        p.ASYLUM_WINDOW,
        (
            Unknown(_until(date(2014, 2, 1)), "the first sentences of Art. 20 before February 2014"),
            Cited(_ART_20, _between(date(2014, 2, 1), _NEW), _read(_ART_20, date(2024, 6, 26))),
            Cited(_ART_20_1, DateRange(_NEW, None), _read(_ART_20_1)),
        ),
    ),
    Timeline(
        p.DECISION_OPENS_WINDOW,
        (
            Unknown(_until(date(2014, 2, 1)), "the first sentences of Art. 20 before February 2014"),
            Cited(True, _between(date(2014, 2, 1), _NEW), _read(_ART_20, date(2024, 6, 26))),
            Cited(False, DateRange(_NEW, None), _read(_ART_20_1, note="Only the assignment is named now.")),
        ),
    ),
    Timeline(
        p.RECOGNITION_WINDOW,
        (
            Unknown(_until(date(2013, 4, 1)), "the first sentences of Art. 24 para. 1 before April 2013"),
            Cited(_ART_24_1, _between(date(2013, 4, 1), _RECAST), _read(_ART_24_1, _OLD_STATE)),
            Cited(_ART_24_1, DateRange(_RECAST, None), _read(_ART_24_1)),
        ),
    ),
    Timeline(
        p.PERMIT_WINDOW,
        (
            Unknown(_until(date(2008, 1, 1)), "the wording of Art. 24 para. 3 before 2008"),
            Cited(_ART_24_3, DateRange(date(2008, 1, 1), None), _read(_ART_24_3)),
        ),
    ),
    Timeline(
        p.PERMIT_SHARE,
        (
            Unknown(_until(date(2008, 1, 1)), "the wording of Art. 24 para. 3 before 2008"),
            Cited(Fraction(1, 2), DateRange(date(2008, 1, 1), None), _read(_ART_24_3)),
        ),
    ),
    Timeline(
        p.GROUP_WINDOW,
        (
            Unknown(_until(date(2019, 3, 1)), "what held for groups of refugees before Art. 24a"),
            Cited(
                _ART_24A,
                DateRange(date(2019, 3, 1), None),
                _read(
                    _ART_24A,
                    note="It also covers those who entered before 1 March 2019 (transitional provision of "
                    "8 June 2018, para. 2).",
                ),
            ),
        ),
    ),
)

_COUNTING = (
    Timeline(
        p.ASYLUM_TIME_COUNTS,
        (
            Unknown(_until(date(2008, 1, 1)), "the wording of Art. 20 before 2008"),
            Cited(
                False,
                _between(date(2008, 1, 1), _NEW),
                _silent(
                    _ART_20,
                    date(2024, 6, 26),
                    "The text read is silent on earlier time: taken as not counted.",
                ),
            ),
            Cited(
                True,
                DateRange(_NEW, None),
                _read(Citation(ASYLV_2, "20", "2"), note="Protection; earlier admission under para. 3."),
            ),
        ),
    ),
    Timeline(
        p.RECOGNITION_TIME_COUNTS,
        (
            Unknown(_until(date(2019, 3, 1)), "the wording of Art. 24 paras 4 and 5 before March 2019"),
            Cited(
                False,
                _between(date(2019, 3, 1), _NEW),
                _silent(
                    Citation(ASYLV_2, "24"),
                    date(2024, 6, 26),
                    "Paragraphs 4 and 5 were repealed (AS 2018 2875), and nothing stood in their place: "
                    "taken as not counted.",
                ),
            ),
            Cited(
                True,
                DateRange(_NEW, None),
                _read(
                    Citation(ASYLV_2, "24", "4"),
                    note="Admission; protection under para. 5, refugees and stateless persons under para. 6.",
                ),
            ),
        ),
    ),
    Timeline(
        p.TRANSITION_YEARS,
        (
            Cited(
                7,
                DateRange(_NEW, None),
                Source(
                    certainty=Certainty.STATUTE,
                    citation=Citation(ASYLV_2, "24"),
                    title="Übergangsbestimmung zur Änderung vom 28. Mai 2025 (AS 2025 404)",
                    url="https://www.fedlex.admin.ch/eli/oc/2025/404/de",
                    state=_STATE,
                ),
            ),
        ),
    ),
)

_DURATIONS = (
    _years(
        p.ADMITTED_PERSON_YEARS,
        7,
        date(2008, 1, 1),
        Citation(ASYLV_2, "20", letter="d"),
        Citation(ASYLV_2, "20", "1", "d"),
        _SINCE_ENTRY + " For persons admitted on 1 January 2008 Art. 126a para. 5 AIG says the same.",
    ),
    _years(p.REFUGEE_YEARS, 5, date(2014, 2, 1), _art_24("a"), _art_24("a")),
    _years(p.ADMITTED_REFUGEE_YEARS, 7, date(2014, 2, 1), _art_24("b"), _art_24("b"), _SINCE_ENTRY),
    _expelled(p.EXPELLED_REFUGEE_YEARS, date(2017, 3, 1), "bbis"),
    _years(p.STATELESS_YEARS, 5, date(2018, 1, 1), _art_24("c"), _art_24("c")),
    _years(p.ADMITTED_STATELESS_YEARS, 7, date(2014, 2, 1), _art_24("d"), _art_24("d"), _SINCE_ENTRY),
    _expelled(p.EXPELLED_STATELESS_YEARS, date(2018, 1, 1), "dbis"),
    Timeline(
        p.GROUP_YEARS,
        (
            Unknown(_until(date(2019, 3, 1)), "what held for groups of refugees before Art. 24a"),
            Cited(7, DateRange(date(2019, 3, 1), None), _read(_ART_24A)),
        ),
    ),
)

TIMELINES: Final = (*_WINDOWS, *_COUNTING, *_DURATIONS)
"""When reimbursement begins, what counts towards its limit, and how long it lasts."""
