"""What the rules of the Integration Agenda of Zurich share: agreements, and what is not charged."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from kipcore.cantons.zurich.law import parameters, questions
from kipcore.cantons.zurich.law.data.iazh import IAZH_AGREEMENTS
from kipcore.cantons.zurich.law.sources import iazh as source
from kipcore.cantons.zurich.types.iazh import IazhGroup, IazhOffer, IazhRefusal
from kipcore.cantons.zurich.types.iazh_agreement import IazhAgreement
from kipcore.errors import NotKnownError, OutsideRangeError, UndecidableError
from kipcore.findings.finding import Step
from kipcore.law.law import Law
from kipcore.law.question import Question
from kipcore.law.timeline import Cited, Parameter
from kipcore.rules.lookups import known
from kipcore.rules.steps import question_step
from kipcore.types.doors import a_year
from kipcore.types.permits import PermitCard
from kipcore.types.source import Source
from kipcore.types.status import Status

__all__ = ["READ_BY_REFUSALS", "agreement_in", "asked", "question_steps", "refusal_source", "refusals"]

READ_BY_REFUSALS: Final = (
    parameters.IAZH_CHARGED_OFFERS,
    parameters.IAZH_ASYLUM_SEEKERS_LANGUAGE_ONLY,
    parameters.IAZH_SETTLED_INCLUDED,
    parameters.IAZH_STATUS_S_INCLUDED,
)
"""The parameters on which `refusals` rests."""
_OTHERS: Final = frozenset({Status.FOREIGN_NATIONAL, Status.EU_EFTA_NATIONAL, Status.SWISS})
"""Outside asylum law: the agenda is not about them."""


def agreement_in(year: int) -> IazhAgreement:
    """Return the agreement of canton and municipalities that covers a year."""
    a_year("year", year)
    for agreement in IAZH_AGREEMENTS:
        if year in agreement.term.years:
            return agreement
    years = f"{IAZH_AGREEMENTS[0].term.years[0]} to {IAZH_AGREEMENTS[-1].term.years[-1]}"
    raise OutsideRangeError(
        "year", year, years, "ask a year of an agreement; for programmes of 2020 ask iazh_transition"
    )


def _holds(parameter: Parameter[bool], question: Question, plain: str, on: date, law: Law) -> bool:
    """Return what is known of a day, or what the open question says where nothing is."""
    cited: Cited[bool] | None = known(law, parameter, on)
    if cited is not None:
        return cited.value
    return law.reading(question).name == plain


def refusals(
    offer: IazhOffer, status: Status, card: PermitCard | None, on: date, law: Law, *, accredited: bool
) -> tuple[IazhRefusal, ...]:
    """Return every reason why the cost of an offer for a person may not be charged to the ceiling."""
    offers = law.at(parameters.IAZH_CHARGED_OFFERS, on).value
    found = set() if accredited else {IazhRefusal.NOT_ACCREDITED}
    if offer not in offers:
        found.add(IazhRefusal.OTHER_FINANCING)
    found |= set(_about_person(offer, status, card, on, law))
    return tuple(reason for reason in IazhRefusal if reason in found)


def _about_person(
    offer: IazhOffer, status: Status, card: PermitCard | None, on: date, law: Law
) -> Iterator[IazhRefusal]:
    group = IazhGroup.of(status)
    if status in _OTHERS:
        yield IazhRefusal.NOT_IN_TARGET_GROUP
        return
    if group is IazhGroup.PROTECTED:
        if not law.at(parameters.IAZH_STATUS_S_INCLUDED, on).value:
            yield IazhRefusal.NOT_IN_TARGET_GROUP
        return
    if card is None:
        raise NotKnownError(
            "card", status, "the card: with C a person is no longer of the target group", "give card=..."
        )
    if card is PermitCard.C and not _holds(
        parameters.IAZH_SETTLED_INCLUDED, questions.IAZH_CARD_C_SINCE_2024, "included", on, law
    ):
        yield IazhRefusal.SETTLEMENT_PERMIT
        return
    if group is None or card is PermitCard.L:
        raise UndecidableError(
            "status",
            f"{status.value}, card {card.value}",
            "asylum seekers (N), temporarily admitted persons (F), refugees (F, B), status S",
            "ask the Integration Office of the canton: its pages do not name this status",
        )
    if (
        group is IazhGroup.ASYLUM_SEEKERS
        and offer is not IazhOffer.LANGUAGE
        and _holds(
            parameters.IAZH_ASYLUM_SEEKERS_LANGUAGE_ONLY,
            questions.IAZH_ASYLUM_SEEKERS_SINCE_2024,
            "language only",
            on,
            law,
        )
    ):
        yield IazhRefusal.LANGUAGE_ONLY


def asked(
    offer: IazhOffer, status: Status, card: PermitCard | None, on: date, law: Law
) -> tuple[Question, ...]:
    """Return the open questions on which the answer of `refusals` rests."""
    if card is PermitCard.C and status not in _OTHERS:
        is_open = known(law, parameters.IAZH_SETTLED_INCLUDED, on) is None
        return (questions.IAZH_CARD_C_SINCE_2024,) if is_open else ()
    if IazhGroup.of(status) is IazhGroup.ASYLUM_SEEKERS and offer is not IazhOffer.LANGUAGE:
        is_open = known(law, parameters.IAZH_ASYLUM_SEEKERS_LANGUAGE_ONLY, on) is None
        return (questions.IAZH_ASYLUM_SEEKERS_SINCE_2024,) if is_open else ()
    return ()


def refusal_source(reason: IazhRefusal, on: date, law: Law) -> Source:
    """Return who says that a cost is refused for a reason."""
    if reason in {IazhRefusal.NOT_ACCREDITED, IazhRefusal.OTHER_FINANCING}:
        return law.at(parameters.IAZH_CHARGED_OFFERS, on).source
    if reason is IazhRefusal.LANGUAGE_ONLY:
        return source.HANDBOOK_ACCREDITED
    return source.FINANCING_2021


def question_steps(questions_asked: tuple[Question, ...], law: Law) -> tuple[Step, ...]:
    """Return a step for each open question."""
    return tuple(question_step(question, law) for question in questions_asked)
