"""What happened to the programme of the Canton of Zurich, KIP 1 to KIP 3, and how far it reaches."""

from datetime import date
from fractions import Fraction
from typing import Final

from kipcore.cantons.zurich.law.sources import offices as said
from kipcore.cantons.zurich.types.records import (
    CantonalMilestone,
    CoverageStatement,
    PopulationBase,
    RecordedStep,
)
from kipcore.errors import NotKnownError
from kipcore.law.figures import ZH_KIP_1_MAXIMUM
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.dates import DateRange
from kipcore.types.doors import exactly
from kipcore.types.figure import Precision
from kipcore.types.places import Canton
from kipcore.types.programme import KIP_1, KIP_2, KIP_2BIS, KIP_3, ProgrammePeriod
from kipcore.types.steps import ProgrammeStep

__all__ = ["AGREEMENTS", "COVERAGE_STATEMENTS", "RECORDED_STEPS", "programme_agreement"]


def _on(year: int, month: int, day: int) -> DateRange:
    """Return the range of one day."""
    return DateRange(date(year, month, day), date(year, month, day))


RECORDED_STEPS: Final[tuple[RecordedStep, ...]] = (
    RecordedStep(
        period=None,
        step=CantonalMilestone.BILL_NOT_ENTERED,
        during=DateRange(date(2011, 5, 1), date(2011, 5, 31)),
        decision=None,
        source=said.INTEGRATION_ACT_2011,
    ),
    RecordedStep(
        period=KIP_1,
        step=CantonalMilestone.ORDER,
        during=_on(2011, 9, 14),
        decision="RRB Nr. 1105",
        source=said.BUSINESS_REPORT_2011,
    ),
    RecordedStep(
        period=KIP_2,
        step=ProgrammeStep.ADOPTION,
        during=DateRange(date(2017, 6, 1), date(2017, 6, 30)),
        decision=None,
        source=said.KIP_2_PUBLISHED,
    ),
    RecordedStep(
        period=KIP_2,
        step=ProgrammeStep.CONCLUSION,
        during=DateRange(date(2017, 12, 1), date(2017, 12, 31)),
        decision=None,
        source=said.KIP_2_PUBLISHED,
    ),
    RecordedStep(
        period=KIP_2,
        step=CantonalMilestone.PUBLICATION,
        during=_on(2018, 2, 13),
        decision=None,
        source=said.KIP_2_PUBLISHED,
    ),
    RecordedStep(
        period=KIP_2BIS,
        step=ProgrammeStep.ADOPTION,
        during=DateRange(date(2021, 5, 1), date(2021, 5, 31)),
        decision=None,
        source=said.KIP_2BIS_RELEASE,
    ),
    RecordedStep(
        period=KIP_2BIS,
        step=CantonalMilestone.DOCUMENT,
        during=_on(2021, 5, 5),
        decision=None,
        source=said.KIP_2BIS_DOCUMENT,
    ),
    RecordedStep(
        period=KIP_3,
        step=ProgrammeStep.ADOPTION,
        during=_on(2023, 4, 19),
        decision="RRB Nr. 502/2023",
        source=said.HANDBOOK_13_1_05,
    ),
)
"""The steps of the programme of Zurich that are on record, in order of time, to the day or roughly.

Of KIP 2 it is known that the agreement was concluded in mid-December 2017, of KIP 2bis that it was adopted in
May 2021. The numbers of the decisions on KIP 1, KIP 2 and KIP 2bis were not found.
"""

AGREEMENTS: Final[tuple[ProgrammeAgreement, ...]] = (
    ProgrammeAgreement(
        canton=Canton.ZH,
        period=KIP_1,
        ceiling=ZH_KIP_1_MAXIMUM.value,
        source=ZH_KIP_1_MAXIMUM.source,
    ),
    *(ProgrammeAgreement(canton=Canton.ZH, period=period) for period in (KIP_2, KIP_2BIS, KIP_3)),
)
"""The programme agreements of Zurich with the Confederation, one for each period, in order of time.

The federal maximum is known for KIP 1 only (6.5 million francs a year); for the later periods it is None, and
a rule that needs it says so.
"""


def programme_agreement(period: ProgrammePeriod) -> ProgrammeAgreement:
    """Return the agreement of Zurich with the Confederation for a period (*Programmvereinbarung*).

    Args:
        period: `KIP_1`, `KIP_2`, `KIP_2BIS` or `KIP_3`.

    Returns:
        The agreement; its ceiling is None where the federal maximum is not known.

    Raises:
        WrongTypeError: no ProgrammePeriod.
        NotKnownError: a period of your own.

    >>> import kipcore as kip
    >>> from kipcore.cantons import zurich
    >>> agreement = zurich.programme_agreement(kip.KIP_1)
    >>> kip.federal_contribution(agreement, year=2014, together=kip.Chf(6_000_000)).value
    Chf('6000000.00')
    """
    exactly("period", period, ProgrammePeriod, "use KIP_1, KIP_2, KIP_2BIS or KIP_3")
    for agreement in AGREEMENTS:
        if agreement.period == period:
            return agreement
    raise NotKnownError(
        "period",
        period.label["en"],
        "KIP_1, KIP_2, KIP_2BIS or KIP_3",
        "make a ProgrammeAgreement of your own",
    )


COVERAGE_STATEMENTS: Final[tuple[CoverageStatement, ...]] = (
    CoverageStatement(
        during=_on(2015, 1, 23),
        agreements=50,
        share=Fraction(80, 100),
        precision=Precision.ABOUT,
        base=PopulationBase.FOREIGN_NATIONALS,
        source=said.ONE_YEAR_OF_KIP,
    ),
    CoverageStatement(
        during=DateRange(date(2021, 5, 1), date(2021, 5, 31)),
        agreements=57,
        share=Fraction(84, 100),
        precision=Precision.ABOUT,
        base=PopulationBase.MIGRATION_BACKGROUND,
        source=said.KIP_2BIS_RELEASE,
    ),
)
"""Municipalities with a service agreement, and the part of a population that lives there.

The two shares are of two different populations; they are no series, and `change_to` refuses to compare them.
"""
