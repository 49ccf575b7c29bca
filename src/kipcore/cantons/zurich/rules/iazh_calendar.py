"""The yearly round of the Integration Agenda: announcement, report, payment."""

from calendar import monthrange
from datetime import date
from typing import Final

from kipcore.cantons.zurich.law import parameters
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.sources import iazh as source
from kipcore.cantons.zurich.rules._iazh import agreement_in
from kipcore.cantons.zurich.types.iazh_agreement import IazhDuty, IazhDutyKind
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.law.timeline import Cited
from kipcore.rules.doors import check_law
from kipcore.rules.lookups import known
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange
from kipcore.types.text import Text

__all__ = ["iazh_calendar"]

Duties = tuple[IazhDuty, ...]


def iazh_calendar(year: int, *, law: Law = LAW) -> Finding[Duties]:
    """List what is due for a year of the Integration Agenda (*Termine IAZH*).

    The canton announces the greatest sum by the end of April of the year before; the municipality reports
    in February of the year after, the exact day was not seen; the canton examines the report and pays in
    that year. Announcement and month of the report are known since the agreement of 2024; the page of 2021
    names neither.

    The report is the condition of the payment.

    Laws: three duties, in the order in which they fall due; report and payment fall in the year after, and
    the announcement, where it is known, before the year begins.

    Args:
        year: a calendar year of an agreement, 2021 to 2027.
        law: the law to apply.

    Returns:
        Announcement, report and payment, with the days as closely as they are known.

    Raises:
        WrongTypeError: a year that is not int.
        OutsideRangeError: a year without an agreement.

    >>> from kipcore.cantons import zurich
    >>> [str(duty.during) for duty in zurich.iazh_calendar(2025).value]
    ['..2024-04-30', '2026-02-01..2026-02-28', '2026-01-01..2026-12-31']
    """
    agreement_in(year)
    check_law(law)
    announced, reported = _months(year, law)
    months = tuple(0 if cited is None else cited.value for cited in (announced, reported))
    return Finding(IAZH_CALENDAR, law, (year,), months)


def _months(year: int, law: Law) -> tuple[Cited[int] | None, Cited[int] | None]:
    """Return the months of announcement and report, where they are known."""
    last = date(year, 12, 31)
    return (
        known(law, parameters.IAZH_ANNOUNCEMENT_MONTH, last),
        known(law, parameters.IAZH_REPORT_MONTH, last),
    )


def _month(year: int, month: int) -> DateRange:
    return DateRange(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def _value(finding: Finding[Duties]) -> Duties:
    year = finding.facts[0]
    announced, reported = _months(year, finding.law)
    after = DateRange.of_years(year + 1)
    return (
        IazhDuty(
            IazhDutyKind.ANNOUNCEMENT,
            year,
            None if announced is None else DateRange(None, _month(year - 1, announced.value).last),
            (source.FINANCING_2021 if announced is None else announced.source,),
        ),
        IazhDuty(
            IazhDutyKind.REPORT,
            year,
            after if reported is None else _month(year + 1, reported.value),
            (source.ACCREDITATION if reported is None else reported.source,),
        ),
        IazhDuty(IazhDutyKind.PAYMENT, year, after, (source.ACCREDITATION, source.REPORTING)),
    )


def _steps(finding: Finding[Duties]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import iazh_calendar as say

    year, value = finding.facts[0], finding.value
    agreement = agreement_in(year)
    steps = [Step("calendar", say.CALENDAR, value, (("year", year), ("count", len(value))))]
    for duty in value:
        names: tuple[tuple[str, object], ...] = (("kind", duty.kind),)
        text = say.DUE_UNKNOWN if duty.during is None else say.DUE
        if duty.during is not None and duty.during.first is None:
            text, names = say.DUE_BY, (*names, ("last", duty.during.last))
        steps.append(Step(duty.kind.name.lower(), text, duty.during, names, duty.sources))
    if not finding.outcome[1]:
        steps.append(Step("report_month", say.MONTH_UNKNOWN))
    else:
        steps.append(Step("report_day", say.DAY_UNKNOWN))
    return (*steps, Step("agreement", say.AGREEMENT, agreement.title, sources=agreement.sources))


IAZH_CALENDAR: Final = Rule(
    function=iazh_calendar,
    title=Text(
        "Was ist für ein Jahr der IAZH wann fällig?",
        "Quelles échéances valent pour une année de l'IAZH ?",
        "Quali scadenze valgono per un anno dell'IAZH?",
        "What is due when for a year of the IAZH?",
    ),
    citations=(Citation(VINTA, "14a"),),
    inputs=("year",),
    parameters=(parameters.IAZH_ANNOUNCEMENT_MONTH, parameters.IAZH_REPORT_MONTH),
    questions=(),
    value=_value,
    steps=_steps,
)
