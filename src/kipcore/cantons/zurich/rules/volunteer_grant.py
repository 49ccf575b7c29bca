"""Grants for volunteering with refugees in 2024 and 2025 (*qualifiziert engagiert*)."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.kernels import grants as kernel
from kipcore.cantons.zurich.law import parameters
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.sources import grants
from kipcore.cantons.zurich.rules._grants import grant_steps
from kipcore.cantons.zurich.types.grants import GrantGap, VolunteerApplicant
from kipcore.cantons.zurich.types.limits import ContributionLimit
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.rules.doors import an_amount, check_law
from kipcore.rules.stated import not_used
from kipcore.types.doors import a_date, an_int, exactly
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["volunteer_grant"]

_MOST_APPLICATIONS: Final = 1_000_000


def volunteer_grant(
    requested: Chf,
    *,
    applicant: VolunteerApplicant,
    earlier_applications: int,
    concept: bool,
    filed_on: date,
    law: Law = LAW,
) -> Finding[Chf]:
    """Find the most that can be granted for volunteering with refugees (*qualifiziert engagiert*, 2024-2025).

    For municipalities and non-profit organisations: at most 20 000 francs, one application per applicant in
    the funding period 2024 to 2025, a plan above 10 000 francs requested. The basis is a ruling of the
    Department of Justice and Home Affairs. As long as something is missing nothing can be granted as applied
    for; `figures["once_complete"]` says what could be once it is there.

    Laws: never above request or maximum; nothing if and only if something is missing or nothing is
    requested; a plan never lowers it; with a plan, more requested never lowers it.

    Args:
        requested: what is applied for, CHF.
        applicant: who applies.
        earlier_applications: how many applications the applicant has made in the funding period.
        concept: whether the application has a plan (*Konzept*).
        filed_on: the day on which the application is filed.
        law: the law to apply.

    Returns:
        The most that can be granted, CHF, with the limit that binds.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount or number.
        OutsideRangeError: filed before 2024 or after 2025.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> found = zurich.volunteer_grant(
    ...     kip.Chf(25_000), applicant=zurich.VolunteerApplicant.MUNICIPALITY,
    ...     earlier_applications=0, concept=False, filed_on=date(2024, 9, 1))
    >>> found.value, found.figures["missing"], found.figures["once_complete"]
    (Chf('0.00'), (<GrantGap.CONCEPT: 'concept'>,), Chf('20000.00'))
    """
    wanted = an_amount("requested", requested)
    exactly("applicant", applicant, VolunteerApplicant, "use a member of VolunteerApplicant")
    an_int("earlier_applications", earlier_applications, 0, _MOST_APPLICATIONS)
    exactly("concept", concept, bool, "write True or False")
    a_date("filed_on", filed_on)
    check_law(law)
    most = law.at(parameters.VOLUNTEER_GRANT_MAXIMUM, filed_on).value.rappen
    above = law.at(parameters.VOLUNTEER_CONCEPT_ABOVE, filed_on).value
    applications = law.at(parameters.VOLUNTEER_APPLICATIONS, filed_on).value
    lacking = (
        (GrantGap.APPLICANT, not applicant.may_apply),
        (GrantGap.APPLICATION_LEFT, earlier_applications >= applications),
        (GrantGap.CONCEPT, requested > above and not concept),
    )
    gaps = tuple(gap for gap, is_missing in lacking if is_missing)
    once_complete = kernel.grant(wanted, most, wanted, True)
    return Finding(
        VOLUNTEER_GRANT,
        law,
        (requested, applicant, earlier_applications, concept, filed_on),
        (kernel.grant(wanted, most, wanted, not gaps), once_complete, gaps),
    )


def _limits(finding: Finding[Chf]) -> tuple[ContributionLimit, ...]:
    amount, _, gaps = finding.outcome
    requested, filed_on = finding.facts[0], finding.facts[-1]
    most = finding.law.at(parameters.VOLUNTEER_GRANT_MAXIMUM, filed_on).value
    bounds = (
        (ContributionLimit.GRANT_MAXIMUM, most.rappen),
        (ContributionLimit.REQUEST, requested.rappen),
    )
    return () if gaps else tuple(limit for limit, bound in bounds if bound == amount)


def _steps(finding: Finding[Chf]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import projects as say, volunteers as more

    requested, applicant, earlier, concept, filed_on = finding.facts
    law = finding.law
    most = law.at(parameters.VOLUNTEER_GRANT_MAXIMUM, filed_on)
    above = law.at(parameters.VOLUNTEER_CONCEPT_ABOVE, filed_on)
    applications = law.at(parameters.VOLUNTEER_APPLICATIONS, filed_on)
    has_concept = Step("concept", more.CONCEPT if concept else more.NO_CONCEPT, concept)
    needed = requested > above.value
    return (
        *grant_steps(finding),
        Step("maximum", say.MAXIMUM, most.value, sources=(most.source,)),
        Step(
            "applicant",
            more.MAY_APPLY if applicant.may_apply else more.MAY_NOT_APPLY,
            applicant,
            sources=(grants.VOLUNTEERS,),
        ),
        Step(
            "applications",
            more.APPLICATIONS,
            applications.value,
            (("during", applications.during), ("earlier", earlier)),
            (applications.source,),
        ),
        Step(
            "concept_above",
            more.CONCEPT_ABOVE,
            above.value,
            sources=(above.source,),
            steps=(has_concept,) if needed else (),
        ),
        Step("basis", more.BASIS, sources=(grants.VOLUNTEERS,)),
        *(() if needed or not concept else not_used(has_concept)),
    )


VOLUNTEER_GRANT: Final = Rule(
    function=volunteer_grant,
    title=Text(
        "Was kann für Freiwilligenarbeit mit Geflüchteten höchstens gewährt werden?",
        "Combien peut-il être accordé au plus pour le bénévolat avec des réfugiés ?",
        "Quanto può essere concesso al massimo per il volontariato con i rifugiati?",
        "What can be granted at most for volunteering with refugees?",
    ),
    citations=(),
    inputs=("requested", "applicant", "earlier_applications", "concept", "filed_on"),
    parameters=(
        parameters.VOLUNTEER_APPLICATIONS,
        parameters.VOLUNTEER_CONCEPT_ABOVE,
        parameters.VOLUNTEER_GRANT_MAXIMUM,
    ),
    questions=(),
    value=lambda finding: Chf.from_rappen(finding.outcome[0]),
    steps=_steps,
    limits=_limits,
)
