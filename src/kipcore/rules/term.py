"""The term of a programme agreement: four years, shorter in justified cases, extended since 2025.

Art. 14 para. 2 VIntA, in the wordings of 1 May 2019 and 1 December 2025.
"""

from datetime import date
from typing import Final

from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.kernels import term as kernel
from kipcore.law import parameters
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.stated import not_used
from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.dates import DateRange, day_key, day_of, shift
from kipcore.types.doors import a_date, exactly
from kipcore.types.text import Text

__all__ = ["programme_term"]


def programme_term(
    term: DateRange,
    *,
    agreed_on: date,
    justified: bool = False,
    extends: DateRange | None = None,
    law: Law = LAW,
) -> Finding[bool]:
    """Find whether a programme agreement may have a term (*Dauer der Programmvereinbarung*).

    Art. 14 para. 2 VIntA: four years; shorter only in justified cases (as KIP 2bis was). Since
    1 December 2025 a running agreement may be extended; no maximum is stated.

    Laws: the standard term of a new agreement is always allowed; with a justification every shorter one
    is; longer than standard is allowed only as an extension; an extension is allowed if and only if the
    law of that day knows extensions.

    Args:
        term: first and last day of the agreement; of an extended one, from its original first day.
        agreed_on: day on which the parties agree on it.
        justified: whether a justified case for a shorter term is made.
        extends: the term so far of the running agreement that is extended, if one is.
        law: the law to apply.

    Returns:
        Whether the term is allowed.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: an open term; an extension that begins on another day, that does not end
            later, or of an agreement that is not running on the day.
        NotKnownError: agreed before 1 May 2019: the wording of that time was not found.
        OutsideRangeError: a standard term beyond the year 9999.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> kip.programme_term(kip.KIP_2BIS.term, agreed_on=date(2021, 11, 30), justified=True).value
    True
    >>> longer = kip.DateRange.of_years(2024, 2028)
    >>> kip.programme_term(longer, agreed_on=date(2026, 6, 1), extends=kip.KIP_3.term).value
    True
    """
    exactly("term", term, DateRange, "give a DateRange with both ends")
    after = term.day_after()
    if term.first is None or term.last is None or after is None:
        raise InvalidValueError(
            "term", str(term), "a first day, and a last day before 9999-12-31", "close the range"
        )
    a_date("agreed_on", agreed_on)
    exactly("justified", justified, bool, "write True or False")
    check_law(law)
    years = law.at(parameters.AGREEMENT_YEARS, agreed_on).value
    extendable = law.at(parameters.EXTENSION_ALLOWED, agreed_on).value
    if extends is not None:
        _check_extension(term, extends, agreed_on)
    standard = shift(term.first, years=years)
    extending = extends is not None
    verdict = kernel.verdict(day_key(after), day_key(standard), justified, extending, extendable)
    return Finding(PROGRAMME_TERM, law, (term, agreed_on, justified, extends), (verdict, day_key(standard)))


def _check_extension(term: DateRange, extends: DateRange, agreed_on: date) -> None:
    """Refuse what is not the extension of a running agreement."""
    exactly("extends", extends, DateRange, "give the term so far")
    if extends.first != term.first or extends.last is None or extends.last >= term.last:  # type: ignore[operator]
        raise InvalidValueError(
            "extends",
            str(extends),
            f"a closed range from {term.first} that ends before {term.last}",
            "give the term so far; the new term begins on the same day and ends later",
        )
    if agreed_on not in extends:
        raise InvalidValueError(
            "agreed_on",
            agreed_on,
            f"a day from {extends.first} to {extends.last}",
            "only a running agreement can be extended; conclude a new one",
        )


def _steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.wording import term as say

    term, agreed_on, justified, extends = finding.facts
    verdict, standard = finding.outcome
    reasons = (say.STANDARD, say.SHORTER, say.EXTENDED, say.TOO_SHORT, say.TOO_LONG, say.NOT_EXTENDABLE)
    years = finding.law.at(parameters.AGREEMENT_YEARS, agreed_on)
    last = DateRange(day_of(standard), None).day_before()
    steps = [
        Step(
            "allowed",
            say.ALLOWED if finding.value else say.NOT_ALLOWED,
            finding.value,
            (("term", term),),
        ),
        Step("agreement_years", say.YEARS, years.value, sources=(years.source,)),
        Step("standard_last", say.STANDARD_LAST, last),
        Step("reason", reasons[verdict]),
    ]
    if extends is not None:
        extension = finding.law.at(parameters.EXTENSION_ALLOWED, agreed_on)
        names = (("day", agreed_on),)
        steps.append(Step("extension", say.EXTENSION, extension.value, names, sources=(extension.source,)))
    unused = justified and verdict != kernel.SHORTER
    return (*steps, *not_used(*(Step("justified", say.JUSTIFIED) for _ in range(unused))))


PROGRAMME_TERM: Final = Rule(
    function=programme_term,
    title=Text(
        "Darf eine Programmvereinbarung so lange dauern?",
        "Une convention-programme peut-elle avoir cette durée ?",
        "Un accordo di programma può avere questa durata?",
        "May a programme agreement have this term?",
    ),
    citations=(Citation(VINTA, "14", "2"), Citation(SUG, "20a", "2")),
    inputs=("term", "agreed_on", "justified", "extends"),
    parameters=(parameters.AGREEMENT_YEARS, parameters.EXTENSION_ALLOWED),
    questions=(),
    value=lambda finding: bool(kernel.allowed(finding.outcome[0])),
    steps=_steps,
)
