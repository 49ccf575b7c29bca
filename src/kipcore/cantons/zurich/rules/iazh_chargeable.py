"""Whether the cost of an offer for a person may be charged to the ceiling of a municipality (IAZH)."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.current import LAW
from kipcore.cantons.zurich.law.sources import iazh as source
from kipcore.cantons.zurich.rules._iazh import (
    READ_BY_REFUSALS,
    asked,
    question_steps,
    refusal_source,
    refusals,
)
from kipcore.cantons.zurich.types.iazh import IazhGroup, IazhOffer, IazhRefusal
from kipcore.cantons.zurich.types.iazh_cost import card_of
from kipcore.errors import InvalidValueError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.law import Law
from kipcore.rules.doors import check_law
from kipcore.rules.lookups import known
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange, shift
from kipcore.types.doors import a_date, exactly
from kipcore.types.permits import PermitCard
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["iazh_chargeable"]


def iazh_chargeable(
    offer: IazhOffer,
    *,
    status: Status,
    on: date,
    accredited: bool,
    card: PermitCard | None = None,
    process_since: date | None = None,
    law: Law = LAW,
) -> Finding[bool]:
    """Find whether an offer for a person is paid from the ceiling of a municipality (*Kostendach*, IAZH).

    The offer must stand in the catalogue of the canton and be about assessment, language, education or work
    integration. Paid are offers for temporarily admitted persons (F), refugees (F and B) and, since March
    2022, persons with status S, whose money is another federal contribution than the flat rate
    (`kip.programme_s_contribution`); for asylum seekers (N) only language. Whoever holds C is no longer of
    the target group. The pages that say so are of the agreement of 2021 to 2023; what they say of N and C is
    an open question since 2024. Seven years are a guideline (*in der Regel*): the explanation warns after
    them, and nobody is refused for them.

    Laws: what is not accredited is never paid; an asylum seeker is paid nothing that a refugee with card F
    is not; the seven years never change the answer.

    Args:
        offer: what the offer is about.
        status: the status of the person that day.
        on: the day of the offer, since 2021.
        accredited: whether the offer stood in the catalogue of the canton.
        card: the card, where the status leaves it open.
        process_since: the day from which the seven years run. Whether that is the entry or the decision is
            not said, so it is the caller's to state; None leaves them out.
        law: the law to apply.

    Returns:
        Whether the cost may be charged to the ceiling.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a card that does not go with the status, a process that begins later.
        OutsideRangeError: a day before 2021, years that end after 9999.
        NotKnownError: a card that is not stated, status S before April 2022.
        UndecidableError: a status that the pages of the canton do not name, such as stateless persons.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> [zurich.iazh_chargeable(
    ...     offer, status=kip.Status.ASYLUM_SEEKER_EXTENDED, on=date(2022, 5, 1), accredited=True).value
    ...     for offer in (zurich.IazhOffer.LANGUAGE, zurich.IazhOffer.EDUCATION)]
    [True, False]
    """
    exactly("offer", offer, IazhOffer, "use a member such as IazhOffer.LANGUAGE")
    held = card_of(status, card)
    a_date("on", on)
    exactly("accredited", accredited, bool, "write True or False")
    if process_since is not None:
        a_date("process_since", process_since)
        if process_since > on:
            raise InvalidValueError("process_since", process_since, f"{on} or earlier", "check both days")
    check_law(law)
    reasons = refusals(offer, status, held, on, law, accredited=accredited)
    _guideline_end(process_since, on, law)  # refuses what could not be explained
    facts = (offer, status, on, accredited, card, process_since)
    return Finding(IAZH_CHARGEABLE, law, facts, (int(not reasons), reasons))


def _guideline_end(process_since: date | None, on: date, law: Law) -> date | None:
    """Return the last day of the years that the process lasts as a rule; None if they are not known."""
    years = known(law, parameters.IAZH_GUIDELINE_YEARS, on)
    if process_since is None or years is None:
        return None
    return DateRange(shift(process_since, years=years.value), None).day_before()


def _guideline(process_since: date | None, on: date, law: Law) -> tuple[Step, ...]:
    """Return the step that tells how long the process lasts as a rule, and warns after that."""
    from kipcore.cantons.zurich.wording import iazh_chargeable as say

    years = known(law, parameters.IAZH_GUIDELINE_YEARS, on)
    if years is None:
        return ()
    last = _guideline_end(process_since, on, law)
    below: tuple[Step, ...] = ()
    if last is not None:
        text = say.GUIDELINE_OVER if on > last else say.GUIDELINE_RUNS
        below = (Step("guideline_until", text, last, (("since", process_since),)),)
    return (Step("guideline_years", say.GUIDELINE, years.value, sources=(years.source,), steps=below),)


def _steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.cantons.zurich.wording import iazh_chargeable as say

    offer, status, on, _, card, process_since = finding.facts
    law, held = finding.law, card_of(status, card)
    reasons: tuple[IazhRefusal, ...] = finding.outcome[1]
    offers = law.at(parameters.IAZH_CHARGED_OFFERS, on)
    steps = [
        Step(
            "chargeable",
            say.CHARGEABLE if finding.value else say.NOT_CHARGEABLE,
            finding.value,
            (("offer", offer), ("status", status), ("day", on)),
        ),
        *(
            Step(
                f"refused_{reason.name}".lower(), say.REFUSED, reason, (), (refusal_source(reason, on, law),)
            )
            for reason in reasons
        ),
        Step("charged_offers", say.OFFERS, offers.value, sources=(offers.source,)),
    ]
    questions_asked = question_steps(asked(offer, status, held, on, law), law)
    if questions_asked:
        steps.append(Step("not_said", say.NOT_SAID, steps=questions_asked))
    if IazhGroup.of(status) is IazhGroup.PROTECTED:
        access = law.at(parameters.IAZH_STATUS_S_INCLUDED, on)
        text = say.STATUS_S if access.value else say.NO_STATUS_S
        steps.append(Step("status_s", text, access.value, sources=(access.source, source.EGOVPARTNER)))
    else:
        steps.append(Step("target_group", say.TARGET_GROUP, sources=(source.FINANCING_2021,)))
    return (*steps, *_guideline(process_since, on, law))


IAZH_CHARGEABLE: Final = Rule(
    function=iazh_chargeable,
    title=Text(
        "Darf ein Angebot über das Kostendach (IAZH) abgerechnet werden?",
        "Une offre peut-elle être imputée au plafond des coûts (IAZH) ?",
        "Un'offerta può essere imputata al tetto dei costi (IAZH)?",
        "May an offer be charged to the cost ceiling (IAZH)?",
    ),
    citations=(Citation(VINTA, "14a"),),
    inputs=("offer", "status", "on", "accredited", "card", "process_since"),
    parameters=(*READ_BY_REFUSALS, parameters.IAZH_GUIDELINE_YEARS),
    questions=(questions.IAZH_ASYLUM_SEEKERS_SINCE_2024, questions.IAZH_CARD_C_SINCE_2024),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_steps,
)
