"""The amounts of the global flat rates in Asylum Ordinance 2 (AsylV 2): Swiss averages, not indexed.

Read were the consolidations of 1 June 2022 and 14 July 2026; Art. 22 and 26 were recast on 1 January 2023.
"""

from datetime import date
from fractions import Fraction
from typing import Any, Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.types.citation import ASYLV_2, Citation
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_MARCH, _MAY, _RECAST = date(2019, 3, 1), date(2019, 5, 1), date(2023, 1, 1)
_OLD = DateRange(_MAY, date(2022, 12, 31))
_NEW = DateRange(_RECAST, None)
_INDEX: Final = "At 100.9 points of the consumer price index (31 October 2017); SEM adjusts it every year."


def _read(article: str, paragraph: str, state: date, note: str = _INDEX) -> Source:
    return Source(
        certainty=Certainty.STATUTE,
        citation=Citation(ASYLV_2, article, paragraph),
        url="https://www.fedlex.admin.ch/eli/cc/1999/360/de",
        state=state,
        note=note,
    )


def _before(day: date) -> Unknown:
    return Unknown(DateRange(None, DateRange(day, None).day_before()), f"what held before {day}")


def _amount(
    parameter: Parameter[Chf], article: str, paragraph: str, old: str, new: str, note: str = ""
) -> Timeline[Chf]:
    """Return an amount as the version of 1 May 2019 set it, and as that of 1 January 2023 did."""
    return Timeline(
        parameter,
        (
            _before(_MAY),
            Cited(Chf(old), _OLD, _read(article, paragraph, date(2022, 6, 1), f"{_INDEX} {note}".strip())),
            Cited(Chf(new), _NEW, _read(article, paragraph, date(2026, 7, 14))),
        ),
    )


def _since(parameter: Parameter[Any], value: Any, first: date, source: Source) -> Timeline[Any]:
    return Timeline(parameter, (_before(first), Cited(value, DateRange(first, None), source)))


def _minors(article: str, persons: str) -> Source:
    note = f"{persons} on 31 October 2017; SEM adjusts the part every year by the share of that year."
    return _read(article, "6", date(2026, 7, 14), note)


# Art. 22 para. 3 and 26 para. 3: the same table in both.
_GRADES: Final = (
    (Canton.ZH, 1175),
    (Canton.BE, 894),
    (Canton.LU, 1002),
    (Canton.UR, 874),
    (Canton.SZ, 1183),
    (Canton.OW, 952),
    (Canton.NW, 1054),
    (Canton.GL, 820),
    (Canton.ZG, 1200),
    (Canton.FR, 900),
    (Canton.SO, 867),
    (Canton.BS, 963),
    (Canton.BL, 1036),
    (Canton.SH, 846),
    (Canton.AR, 850),
    (Canton.AI, 902),
    (Canton.SG, 904),
    (Canton.GR, 925),
    (Canton.AG, 1014),
    (Canton.TG, 908),
    (Canton.TI, 870),
    (Canton.VD, 998),
    (Canton.VS, 818),
    (Canton.NE, 800),
    (Canton.GE, 1060),
    (Canton.JU, 800),
)

TIMELINES: Final = (
    Timeline(
        p.GLOBAL_FLAT_RATE_1A,
        (
            _before(_MAY),
            Cited(Chf("1573.39"), _OLD, _read("22", "1", date(2022, 6, 1))),
            Cited(
                Chf("1573.39"),
                _NEW,
                _read(
                    "22",
                    "1",
                    date(2026, 7, 14),
                    _INDEX + " Paragraph 5 has 216.66 for rent where the version before had 215.66, and the "
                    "sum is the same: one of the two may be a slip of the text.",
                ),
            ),
        ),
    ),
    _amount(
        p.GLOBAL_FLAT_RATE_1B,
        "22",
        "1",
        "1573.39",
        "1424.28",
        "Until 2022 one amount for asylum seekers, admitted and protected persons.",
    ),
    _amount(p.GLOBAL_FLAT_RATE_2, "26", "1", "1480.44", "1411.06"),
    _amount(p.REFUGEE_RENT, "26", "5", "314.00", "298.40"),
    _amount(p.REFUGEE_OTHER, "26", "5", "827.80", "786.69"),
    _amount(p.REFUGEE_CARE, "26", "5", "269.37", "256.70"),
    _since(p.REFUGEE_MINORS, Chf("5.60"), _MAY, _read("26", "5", date(2026, 7, 14))),
    _since(p.ASYLUM_MINORS, Chf("56.09"), _MAY, _read("22", "5", date(2026, 7, 14))),
    _since(p.ASYLUM_MINORS_SHARE, Fraction(51, 1000), _MAY, _minors("22", "2283 of 44 383 persons")),
    _since(p.REFUGEE_MINORS_SHARE, Fraction(5, 1000), _MAY, _minors("26", "138 of 27 891 persons")),
    _since(
        p.BASE_CONTRIBUTION,
        Chf(27_433),
        _MARCH,
        _read(
            "23",
            "3",
            date(2026, 7, 14),
            "At 100.3 points of the consumer price index (31 October 2016); SEM adjusts it every year.",
        ),
    ),
    Timeline(
        p.BASE_CONTRIBUTION_1B,
        (
            _before(_MARCH),
            Cited(
                True,
                DateRange(_MARCH, date(2022, 12, 31)),
                _read(
                    "23",
                    "3",
                    date(2022, 6, 1),
                    "Art. 23 has one total for asylum seekers, admitted and protected persons, with one base "
                    "contribution.",
                ),
            ),
            Cited(
                False,
                _NEW,
                _read("23", "4", date(2026, 7, 14), "A total of its own, without a base contribution."),
            ),
        ),
    ),
    Timeline(
        p.MINORS_PER_DAY,
        (
            _before(_MAY),
            Cited(
                Chf(86),
                DateRange(_MAY, None),
                Source(
                    certainty=Certainty.PRESS,
                    title="bluewin.ch: Integrationsagenda wird umgesetzt",
                    url="https://www.bluewin.ch/de/news/schweiz/integrationsagenda-wird-umgesetzt-236962.html",
                    note="Before it 50 francs, since when is not said.",
                ),
            ),
        ),
    ),
    _since(
        p.RENT_GRADES,
        _GRADES,
        _MARCH,
        _read("22", "3", date(2026, 7, 14), "Art. 26 para. 3 has the same table; SEM may adjust it."),
    ),
)
"""Amounts, parts and grades, each since the version that set it."""
