"""Completeness: what an agreement, a supplementary agreement and a yearly report still lack.

Art. 14 para. 2, Art. 14a para. 3, Art. 18 para. 2 and Art. 29a VIntA, Art. 20a para. 1 SuG.
"""

from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import Any, Final, TypeVar

from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions, provisions_plans as law_text
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law, members_of
from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.content import AgreementContent, ReportContent
from kipcore.types.doors import a_date, a_year
from kipcore.types.funding import InitialIntegrationElement
from kipcore.types.source import Source
from kipcore.types.text import Text

__all__ = ["agreement_gaps", "report_gaps", "supplement_gaps"]

Contents = tuple[AgreementContent | InitialIntegrationElement, ...]
E = TypeVar("E", bound=Enum)


def agreement_gaps(
    content: Iterable[AgreementContent],
    *,
    elements: Iterable[InitialIntegrationElement],
    agreed_on: date,
    law: Law = LAW,
) -> Finding[Contents]:
    """Find everything that a programme agreement lacks (*Inhalt der Programmvereinbarung*).

    Art. 14 para. 2 VIntA and Art. 20a para. 1 SuG say what it contains in particular, Art. 14a para. 3
    VIntA what it contains on initial integration. The lists are not closed: an agreement without a gap has
    at least what they name.

    Laws: what is contained is never a gap, and all else that is asked is one; adding content never adds a
    gap; the order in which content is given does not matter.

    Args:
        content: what the agreement contains.
        elements: which elements of initial integration it contains.
        agreed_on: the day on which the parties agree on it.
        law: the law to apply.

    Returns:
        The contents and elements that are missing, in the order of the articles.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: agreed before 1 May 2019: what the article asked for at that time was not found.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.agreement_gaps(
    ...     set(kip.AgreementContent) - {kip.AgreementContent.INDICATORS},
    ...     elements=kip.InitialIntegrationElement, agreed_on=date(2023, 11, 30)).value
    (<AgreementContent.INDICATORS: 'indicators'>,)
    """
    there = members_of("content", content, AgreementContent)
    parts = members_of("elements", elements, InitialIntegrationElement)
    a_date("agreed_on", agreed_on)
    check_law(law)
    initial = law.at(parameters.INITIAL_INTEGRATION, agreed_on).value
    asked: list[AgreementContent | InitialIntegrationElement] = [
        one for one in AgreementContent if initial or one is not AgreementContent.INITIAL_INTEGRATION
    ]
    asked += InitialIntegrationElement if initial else ()
    gaps = tuple(one for one in asked if one not in there and one not in parts)
    return Finding(AGREEMENT_GAPS, law, (there, parts, agreed_on), (gaps,))


def supplement_gaps(
    elements: Iterable[InitialIntegrationElement], *, agreed_on: date, law: Law = LAW
) -> Finding[tuple[InitialIntegrationElement, ...]]:
    """Find which elements of initial integration a supplementary agreement lacks (*Zusatzvereinbarung*).

    Art. 29a para. 1 VIntA: it supplements the existing agreement with the measures of Art. 14a para. 3, and
    with nothing else. It is possible until 30 November 2020.

    Laws: what is contained is never a gap, and every other element is one; an agreement that lacks no
    element would lack none as a supplement.

    Args:
        elements: which elements it contains.
        agreed_on: the day on which it is concluded.
        law: the law to apply.

    Returns:
        The elements that are missing, in the order of the article.

    Raises:
        WrongTypeError: an argument of the wrong type.
        OutsideRangeError: concluded before 1 May 2019, when Art. 29a came into force.
        InvalidValueError: concluded later than the law allows.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.supplement_gaps(kip.InitialIntegrationElement, agreed_on=date(2019, 9, 30)).value
    ()
    """
    parts = members_of("elements", elements, InitialIntegrationElement)
    a_date("agreed_on", agreed_on)
    check_law(law)
    limit = law.at(parameters.SUPPLEMENT_POSSIBLE_UNTIL, agreed_on).value
    if agreed_on > limit:
        raise InvalidValueError(
            "agreed_on",
            agreed_on,
            f"a day until {limit} (Art. 29a para. 3 VIntA)",
            "later the measures go into the next agreement: ask agreement_gaps",
        )
    gaps = tuple(one for one in InitialIntegrationElement if one not in parts)
    return Finding(SUPPLEMENT_GAPS, law, (parts, agreed_on), (gaps,))


def report_gaps(
    content: Iterable[ReportContent], *, year: int, law: Law = LAW
) -> Finding[tuple[ReportContent, ...]]:
    """Find everything that the yearly report of a canton lacks (*Berichterstattung*, Art. 18 VIntA).

    Para. 2 says what it contains in particular; the list is not closed.

    Laws: what is contained is never a gap, and all else that is asked is one; adding content never adds a
    gap.

    Args:
        content: what the report contains.
        year: the calendar year that it is about.
        law: the law to apply.

    Returns:
        The contents that are missing, in the order of the article.

    Raises:
        WrongTypeError: an argument of the wrong type.
        NotKnownError: a year before 2019: what was asked for at that time was not found.

    >>> import kipcore as kip
    >>> kip.report_gaps([kip.ReportContent.PROGRESS], year=2024).value[0]
    <ReportContent.EVALUATIONS: 'b'>
    """
    there = members_of("content", content, ReportContent)
    a_year("year", year)
    check_law(law)
    asked = law.at(parameters.YEARLY_REPORT, date(year, 12, 31)).value
    gaps = tuple(one for one in ReportContent if asked and one not in there)
    return Finding(REPORT_GAPS, law, (there, year), (gaps,))


def _lacking(finding: Finding[Any], head: Step, *more: Step) -> tuple[Step, ...]:
    """Return the steps of a finding about what is missing."""
    from kipcore.wording import completeness as say

    missing = tuple(
        Step(f"missing_{type(one).__name__}_{one.name}".lower(), say.MISSING, one, sources=(_source(one),))
        for one in finding.value
    )
    return (head, *missing, *more)


def _source(one: Enum) -> Source:
    """Return who asks for a content."""
    if isinstance(one, ReportContent):
        return law_text.VINTA_18_2
    if isinstance(one, InitialIntegrationElement):
        return provisions.VINTA_14A_3
    return law_text.SUG_20A_1 if one is AgreementContent.FINANCIAL_SUPERVISION else law_text.VINTA_14_2


def _agreement_steps(finding: Finding[Contents]) -> tuple[Step, ...]:
    from kipcore.wording import completeness as say

    agreed_on, law = finding.facts[2], finding.law
    gaps = finding.value
    head = Step("gaps", say.AGREEMENT_LACKS if gaps else say.AGREEMENT_WHOLE, gaps, (("day", agreed_on),))
    initial = law.at(parameters.INITIAL_INTEGRATION, agreed_on)
    return _lacking(
        finding,
        head,
        Step("initial_integration", say.INITIAL, initial.value, sources=(initial.source,)),
        Step("at_least", say.AT_LEAST, sources=(law_text.VINTA_14_2, law_text.SUG_20A_1)),
    )


def _supplement_steps(finding: Finding[tuple[InitialIntegrationElement, ...]]) -> tuple[Step, ...]:
    from kipcore.wording import completeness as say

    agreed_on = finding.facts[1]
    gaps = finding.value
    text = say.SUPPLEMENT_LACKS if gaps else say.SUPPLEMENT_WHOLE
    limit = finding.law.at(parameters.SUPPLEMENT_POSSIBLE_UNTIL, agreed_on)
    return _lacking(
        finding,
        Step("gaps", text, gaps, (("day", agreed_on),)),
        Step("possible_until", say.POSSIBLE_UNTIL, limit.value, sources=(limit.source,)),
        Step("at_least", say.AT_LEAST, sources=(provisions.VINTA_14A_3,)),
    )


def _report_steps(finding: Finding[tuple[ReportContent, ...]]) -> tuple[Step, ...]:
    from kipcore.wording import completeness as say

    year = finding.facts[1]
    gaps = finding.value
    asked = finding.law.at(parameters.YEARLY_REPORT, date(year, 12, 31))
    return _lacking(
        finding,
        Step("gaps", say.REPORT_LACKS if gaps else say.REPORT_WHOLE, gaps, (("year", year),)),
        Step("asked", say.ASKED, asked.value, (("year", year),), (asked.source,)),
        Step("at_least", say.AT_LEAST, sources=(law_text.VINTA_18_2,)),
    )


AGREEMENT_GAPS: Final = Rule(
    function=agreement_gaps,
    title=Text(
        "Was fehlt einer Programmvereinbarung?",
        "Que manque-t-il à une convention-programme ?",
        "Che cosa manca a un accordo di programma?",
        "What does a programme agreement lack?",
    ),
    citations=(Citation(VINTA, "14", "2"), Citation(VINTA, "14a", "3"), Citation(SUG, "20a", "1")),
    inputs=("content", "elements", "agreed_on"),
    parameters=(parameters.INITIAL_INTEGRATION,),
    questions=(),
    value=lambda finding: tuple(finding.outcome[0]),
    steps=_agreement_steps,
)

SUPPLEMENT_GAPS: Final = Rule(
    function=supplement_gaps,
    title=Text(
        "Was fehlt einer Zusatzvereinbarung?",
        "Que manque-t-il à une convention additionnelle ?",
        "Che cosa manca a un accordo aggiuntivo?",
        "What does a supplementary agreement lack?",
    ),
    citations=(Citation(VINTA, "29a", "1"), Citation(VINTA, "29a", "3"), Citation(VINTA, "14a", "3")),
    inputs=("elements", "agreed_on"),
    parameters=(parameters.SUPPLEMENT_POSSIBLE_UNTIL,),
    questions=(),
    value=lambda finding: tuple(finding.outcome[0]),
    steps=_supplement_steps,
)

REPORT_GAPS: Final = Rule(
    function=report_gaps,
    title=Text(
        "Was fehlt einem Jahresbericht?",
        "Que manque-t-il à un compte rendu annuel ?",
        "Che cosa manca a un rapporto annuale?",
        "What does a yearly report lack?",
    ),
    citations=(Citation(VINTA, "18", "1"), Citation(VINTA, "18", "2")),
    inputs=("content", "year"),
    parameters=(parameters.YEARLY_REPORT,),
    questions=(),
    value=lambda finding: tuple(finding.outcome[0]),
    steps=_report_steps,
)
