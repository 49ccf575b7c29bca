"""The windows in which the Confederation reimburses social assistance: Art. 20, 24 and 24a AsylV 2.

Art. 58 para. 2 AIG pays flat rates for integration for persons "for whom the Confederation reimburses the
cantons' social assistance under Art. 87 AIG, 88 and 89 AsylG": these are the windows.
"""

from fractions import Fraction
from typing import Final

from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law import parameters, provisions_reimbursement as law_text, questions
from kipcore.law.current import LAW
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.reimbursement_plan import plan, windows
from kipcore.rules.reimbursement_steps import question_steps, status_steps
from kipcore.types.citation import AIG, ASYLG, ASYLV_2, Citation
from kipcore.types.doors import exactly
from kipcore.types.permits import FundingGroup
from kipcore.types.person import Person
from kipcore.types.text import Text
from kipcore.types.window import ReimbursementWindow

__all__ = ["reimbursement_windows"]


def reimbursement_windows(person: Person, *, law: Law = LAW) -> Finding[tuple[ReimbursementWindow, ...]]:
    """Find when the Confederation reimburses social assistance for a person (*Kostenerstattungspflicht*).

    Art. 87 AIG, 88 and 89 AsylG; Art. 20, 24 and 24a AsylV 2 in their versions, with the transition of 2025.
    Asylum seekers, temporarily admitted and protected persons: from the month after the assignment to the
    canton (until June 2025 also after the decision), to the end of the month in which the status ends, for
    temporary admission at most seven years since the entry after which it was first ordered, for protection
    until a residence permit is due. Refugees and stateless persons: from the month after the decision, at
    most five or seven years. Protected persons with a residence permit: half the rate, from the day of the
    claim. Groups of refugees: seven years from the month after entry; what held before March 2019 is not
    known. Temporary admission without a stated procedure before it begins with the month after the order,
    and nothing is paid before an entry that came after the decision; both are inferred.

    Statuses that follow one another under one article form one window; a window under Art. 20 ends with the
    month of the decision from which Art. 24 counts. Whether earlier time counts is asked on the day of the
    recognition as refugee or stateless person; an expulsion recognises nobody and keeps what was decided
    then. Each day is measured by the law of that day: a limit that is shortened ends a window at the earliest
    on the day before the change, and how a window begins is governed by the text in force on the day of the
    event. Only the share of the flat rate is that of the first day of a window. Years end on the day with
    the same number.

    A permit ends a window when it is granted or can be claimed (`Permit.claim_since`). Not every claim does:
    for refugees and stateless persons a claim to settlement under Art. 42 paras 3 and 4 or 43 paras 5 and 6
    AIG; for temporary admission, asylum seekers, protection, and Art. 24 para. 1 let. b and d, one under
    Art. 42, 43 paras 1, 5 and 6 AIG, or under the free movement of persons with EU and EFTA (until 2022 that
    list was shorter). Whether such a claim existed is for the caller to judge, by the law of that day.

    Not looked at: procedures under Art. 111c AsylG (nothing is paid), the months of a permit procedure that
    ends in a refusal (paid afterwards, on request), emergency aid, and whether the person receives
    social assistance at all.

    A shorter limit that is not yet law can be tried from the day on which it would come into force: see
    `shorter_reimbursement`.

    Laws: windows never overlap; no status is paid longer than its limit, measured from its clock; a later end
    of the last status never makes the end earlier; since 1 July 2025 earlier protection or admission never
    makes it later; neither does a lower limit in years, except the years to a residence permit, which also
    begin the half; an expulsion never moves the end of a refugee's or stateless person's five years.

    Args:
        person: the history of statuses. Needed are the day of assignment for Art. 20, the entry for temporary
            admission, the application for refugees, permits and claims that end a window.
        law: the law to apply.

    Returns:
        The windows, oldest first; none if nothing is reimbursed.

    Raises:
        WrongTypeError: not a Person, not a Law.
        NotKnownError: a day that a status needs and that is not stated; which card a foreign national has
            after protection with a permit; a status whose time lies before the texts that were read.
        OutsideRangeError: a day that lies before the law that is asked, or after the year 9999.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> olena = kip.Person([
    ...     kip.StatusDecision(kip.Status.PROTECTED_PERSON, date(2022, 4, 1)),
    ...     kip.StatusDecision(kip.Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT, date(2027, 4, 1))])
    >>> for window in kip.reimbursement_windows(olena).value:
    ...     print(window)
    2022-05-01..2027-03-31 Art. 20 AsylV 2, GP 1b
    2027-04-01..2032-03-31 Art. 24 Abs. 3 AsylV 2, half GP 2
    """
    exactly("person", person, Person, "give the Person")
    check_law(law)
    segments = plan(person, law)
    outcome = (windows(person, segments, law), segments)
    return Finding(REIMBURSEMENT_WINDOWS, law, (person,), outcome)


def _steps(finding: Finding[tuple[ReimbursementWindow, ...]]) -> tuple[Step, ...]:
    from kipcore.wording import reimbursement as say

    person, law = finding.facts[0], finding.law
    found, segments = finding.outcome
    reduced = [window for window in found if window.share != 1]
    names = (
        ("stretches", tuple(window.during for window in found)),
        ("reduced", tuple(window.during for window in reduced)),
    )
    text = say.WINDOWS if found else say.NO_WINDOW
    if reduced:
        half = all(window.share == Fraction(1, 2) for window in reduced)
        text = say.WINDOWS_HALF if half else say.WINDOWS_SHARE
    return (
        Step("reimbursement_windows", text, found, names),
        *status_steps(person, segments, law),
        *_persons(found),
        *question_steps(person, segments, law),
    )


def _persons(found: tuple[ReimbursementWindow, ...]) -> tuple[Step, ...]:
    """Return the steps about who is counted, under the articles of the windows."""
    from kipcore.wording import reimbursement as say

    sources = {}
    for window in found:
        for group in window.groups:
            in_group = window.citation.article == "24a"
            sources[law_text.PERSONS_OF_A_GROUP if in_group else _COUNTED[group]] = in_group
    counted = tuple(source for source, in_group in sources.items() if not in_group)
    steps = [Step("persons", say.PERSONS, sources=counted)] if counted else []
    if law_text.PERSONS_OF_A_GROUP in sources:
        steps.append(
            Step("persons_of_a_group", say.PERSONS_OF_A_GROUP, sources=(law_text.PERSONS_OF_A_GROUP,))
        )
    return tuple(steps)


_COUNTED: Final = {
    FundingGroup.GP_1A: law_text.PERSONS_SEEKING,
    FundingGroup.GP_1B: law_text.PERSONS_ADMITTED,
    FundingGroup.GP_2: law_text.PERSONS_RECOGNISED,
    FundingGroup.HALF_GP_2: law_text.PERSONS_RECOGNISED,
}


REIMBURSEMENT_WINDOWS: Final = Rule(
    function=reimbursement_windows,
    title=Text(
        "Wann vergütet der Bund dem Kanton für eine Person die Sozialhilfe?",
        "Quand la Confédération rembourse-t-elle au canton l'aide sociale pour une personne ?",
        "Quando la Confederazione rimborsa al Cantone l'aiuto sociale per una persona?",
        "When does the Confederation reimburse the canton for a person's social assistance?",
    ),
    citations=(
        Citation(AIG, "87"),
        Citation(ASYLG, "88"),
        Citation(ASYLG, "89"),
        Citation(ASYLV_2, "20"),
        Citation(ASYLV_2, "24"),
        Citation(ASYLV_2, "24a"),
    ),
    inputs=("person",),
    parameters=(
        parameters.ADMITTED_PERSON_YEARS,
        parameters.ADMITTED_REFUGEE_YEARS,
        parameters.ADMITTED_STATELESS_YEARS,
        parameters.APPLICATION_YEARS,
        parameters.ASYLUM_TIME_COUNTS,
        parameters.ASYLUM_WINDOW,
        parameters.DECISION_OPENS_WINDOW,
        parameters.EXPELLED_REFUGEE_YEARS,
        parameters.EXPELLED_STATELESS_YEARS,
        parameters.GROUP_WINDOW,
        parameters.GROUP_YEARS,
        parameters.PERMIT_SHARE,
        parameters.PERMIT_WINDOW,
        parameters.PROTECTION_ACTIVATED,
        parameters.RECOGNITION_TIME_COUNTS,
        parameters.RECOGNITION_WINDOW,
        parameters.REFUGEE_YEARS,
        parameters.RESIDENCE_PERMIT_YEARS,
        parameters.SETTLEMENT_PERMIT_YEARS,
        parameters.STATELESS_YEARS,
        parameters.TRANSITION_YEARS,
    ),
    questions=(
        questions.EARLIER_REFUGEE_ADMISSION,
        questions.EARLIER_TIME_REACH,
        questions.HALF_RATE_LIMIT,
        questions.PROTECTION_LIMIT,
        questions.RESIDENCE_PERMIT_CLOCK,
        questions.WINDOW_LIMIT,
    ),
    value=lambda finding: finding.outcome[0],
    steps=_steps,
)
