"""Laws of the flat rate that is paid for a person: Art. 15 VIntA."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from hypothesis import strategies as st

from kipcore.rules.integration_flat_rate import INTEGRATION_FLAT_RATE
from kipcore.testing.laws.asks import DAY, Asks, changed, days_between
from kipcore.testing.laws.flat_rates import (
    AFTER,
    ALIKE,
    CANTONS,
    FIRST,
    LAST,
    LOW,
    NOTHING,
    PAID,
    PERMIT,
    PROTECTION,
    REDUCED,
    SUPPLEMENTS,
    TRANSITION,
    UNTIL,
    agreement_in,
    all_agreements,
    days,
    in_proportion,
)
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.agreement import NO_SUPPLEMENT, SupplementaryAgreement
from kipcore.types.citation import VINTA, Citation
from kipcore.types.decisions import StatusDecision
from kipcore.types.person import Person
from kipcore.types.places import Canton
from kipcore.types.programme import KIP_2, ProgrammePeriod
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["INTEGRATION_FLAT_RATE_LAWS", "check_integration_flat_rate_laws"]

_ONCE: Final = Citation(VINTA, "15", "1")
_REDUCTION: Final = Citation(VINTA, "15", "2bis")
_BASIS: Final = Citation(VINTA, "15", "3")

_SEEKER, _SWISS = Status.ASYLUM_SEEKER_EXTENDED, Status.SWISS
_ASYLUM, _ADMITTED, _REFUGEE = ALIKE
_S = Status.PROTECTED_PERSON
_CHAINS: Final = (
    (_ADMITTED,),
    (_SEEKER, _ADMITTED),
    (_SEEKER, _REFUGEE),
    (_SEEKER, _ASYLUM),
    (_ADMITTED, _REFUGEE),
    (_ADMITTED, _ASYLUM),
    (_SEEKER, _ADMITTED, _ASYLUM),
    (_REFUGEE, _ASYLUM, _SWISS),
    (_S, PERMIT),
    (_S, PERMIT, _ASYLUM),
    (_S, _ADMITTED),
    (_S, _ADMITTED, _ASYLUM),
    (_S, _ASYLUM, _SWISS),
)
"""Histories: without protection, and after it."""
_DAYS: Final = {
    (adversarial, protected, number): st.lists(
        days(PROTECTION if protected else FIRST, LAST, adversarial=adversarial),
        min_size=number,
        max_size=number,
        unique=True,
    )
    for adversarial in (False, True)
    for protected in (False, True)
    for number in (1, 2, 3)
}
_IN_TIME: Final = SupplementaryAgreement(date(2019, 11, 30))
_EARLY: Final = days_between(FIRST, UNTIL, UNTIL)
_NEW: Final = days_between(AFTER, KIP_2.last, date(2020, 1, 1))
_FULL: Final = st.dates(date(2020, 1, 1), LAST)
_INDEXED: Final = st.integers(2020, LAST.year)
_AFTER_PROTECTION: Final = st.sampled_from((PERMIT, *ALIKE))


def _person(statuses: Sequence[Status], decided: Sequence[date]) -> Person:
    return Person([StatusDecision(status, day) for status, day in zip(statuses, decided, strict=True)])


def _first_named(person: Person) -> int:
    """Return the number of the first decision on a status that the ordinance names."""
    return next(number for number, one in enumerate(person.decisions) if one.status.is_named)


@st.composite
def _persons(draw: st.DrawFn, adversarial: bool) -> Facts:
    chain = draw(st.sampled_from(_CHAINS))
    decided = draw(_DAYS[adversarial, chain[0] is _S, len(chain)])
    person = _person(chain, sorted(decided))
    period = ProgrammePeriod.on(person.decisions[_first_named(person)].decided_on)
    return {
        "person": person,
        "agreement": agreement_in(period, draw(CANTONS), draw(SUPPLEMENTS[adversarial])),
        "programme_s": draw(PAID[adversarial]) if chain[0] is _S else None,
    }


def _under_each_agreement(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask under the agreements of all periods, the one that was drawn among them."""
    drawn = facts["agreement"]
    agreements = all_agreements([drawn.canton], drawn.supplement or NO_SUPPLEMENT)
    return tuple({**facts, "agreement": agreement} for agreement in agreements)


def _without_what_followed(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask of the whole history, and of the one that ends with the first named status."""
    person = facts["person"]
    until = person.decisions[: _first_named(person) + 1]
    return (facts, {**facts, "person": Person(until)})


def _without_what_came_before(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask of the history, and of somebody who was granted asylum on the day of the first named status."""
    person = facts["person"]
    granted = _person([_ASYLUM], [person.decisions[_first_named(person)].decided_on])
    return (facts, {**facts, "person": granted, "programme_s": None})


def _granted(day: date, canton: Canton, supplement: SupplementaryAgreement) -> Facts:
    """Return the question of asylum granted on a day."""
    agreement = agreement_in(ProgrammePeriod.on(day), canton, supplement)
    return {"person": _person([_ASYLUM], [day]), "agreement": agreement, "programme_s": None}


def _low(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask until 1 May 2019 with a supplementary agreement, and after it without one."""
    supplement = draw(st.sampled_from((_IN_TIME, NO_SUPPLEMENT)))
    day = draw(_EARLY if supplement is _IN_TIME else _NEW)
    return (_granted(day, facts["agreement"].canton, supplement),)


def _in_two_years(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for two days of any years since 2020, often the first and the last of one."""
    year = draw(_INDEXED)
    decided = date(year, 1, 1), draw(st.sampled_from((date(year, 12, 31), date(2020, 1, 1))) | _FULL)
    return tuple(_granted(day, facts["agreement"].canton, _IN_TIME) for day in decided)


def _as_their_indices(one: Asked, other: Asked) -> bool:
    pair = ((asked["person"].decisions[0].decided_on.year, asked.answer) for asked in (one, other))
    return in_proportion(*pair)


def _after_protection(first: date, last: date) -> Asks:
    """Ask of a person who had protection before a decision: nothing was paid for them, or an amount."""
    turning = days_between(first, last)

    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        decided, status = draw(turning), draw(_AFTER_PROTECTION)
        question = {
            "person": _person([_S, status], [PROTECTION, decided]),
            "agreement": agreement_in(ProgrammePeriod.on(decided), facts["agreement"].canton, NO_SUPPLEMENT),
        }
        return tuple({**question, "programme_s": paid} for paid in (NOTHING, draw(PAID[True])))

    return asks


def _is_taken_off(whole: Asked, reduced: Asked) -> bool:
    left: Any = max(NOTHING, whole.answer - reduced["programme_s"])
    return bool(reduced.answer == left)


INTEGRATION_FLAT_RATE_LAWS: Final = LawSuite(
    rule=INTEGRATION_FLAT_RATE,
    facts=_persons,
    laws=(
        RuleLaw(
            "without_an_agreement_nothing_is_paid",
            Text(
                "Ohne Programmvereinbarung wird keine Integrationspauschale gezahlt.",
                "Sans convention-programme, aucun forfait d'intégration n'est versé.",
                "Senza accordo di programma non è versata alcuna somma forfettaria a favore "
                "dell'integrazione.",
                "Without a programme agreement no flat-rate payment for integration is made.",
            ),
            (_BASIS,),
            lambda without: without.answer == NOTHING,
            changed(lambda _: {"agreement": None}),
        ),
        RuleLaw(
            "paid_under_one_agreement_only",
            Text(
                "Für eine Person mit einem genannten Status wird unter genau einer Programmvereinbarung "
                "gezahlt, ausser die Kürzung lässt nichts übrig.",
                "Pour une personne dont le statut est mentionné, le versement a lieu sous une seule "
                "convention-programme, à moins que la réduction ne laisse rien.",
                "Per una persona con uno statuto menzionato il versamento avviene in base a un solo accordo "
                "di programma, salvo che la riduzione non lasci nulla.",
                "For a person with a named status it is paid under exactly one programme agreement, unless "
                "the reduction leaves nothing.",
            ),
            (_ONCE, _BASIS),
            lambda *each: (
                sum(bool(one.answer) for one in each) == 1
                or (each[0]["programme_s"] is not None and not any(one.answer for one in each))
            ),
            _under_each_agreement,
        ),
        RuleLaw(
            "a_later_status_draws_no_second",
            Text(
                "Ein späterer Status löst keine zweite Integrationspauschale aus.",
                "Un statut ultérieur ne donne pas droit à un second forfait d'intégration.",
                "Uno statuto successivo non dà diritto a una seconda somma forfettaria a favore "
                "dell'integrazione.",
                "A later status draws no second flat-rate payment for integration.",
            ),
            (_ONCE,),
            lambda whole, until_then: whole.answer == until_then.answer,
            _without_what_followed,
        ),
        RuleLaw(
            "what_came_before_never_means_more",
            Text(
                "Niemand löst mehr aus als ein Flüchtling, dem am selben Tag Asyl gewährt wurde.",
                "Personne ne donne droit à plus qu'un réfugié ayant obtenu l'asile le même jour.",
                "Nessuno dà diritto a più di un rifugiato cui è stato accordato asilo lo stesso giorno.",
                "Nobody draws more than a refugee who was granted asylum on the same day.",
            ),
            (_ONCE, _REDUCTION),
            lambda history, granted: history.answer <= granted.answer,
            _without_what_came_before,
        ),
        RuleLaw(
            "until_1_may_2019_or_without_a_supplement_it_stays_low",
            Text(
                "Für einen Flüchtling mit Asyl werden bis und mit dem 1. Mai 2019 6000 Franken gezahlt, "
                "unter KIP 2 ohne Zusatzvereinbarung auch danach.",
                "Pour un réfugié ayant obtenu l'asile, 6000 francs sont versés jusqu'au 1er mai 2019 inclus "
                "et, sous le PIC 2 sans convention additionnelle, ensuite aussi.",
                "Per un rifugiato cui è stato accordato asilo sono versati 6000 franchi fino al 1° maggio "
                "2019 compreso e, nel PIC 2 senza accordo aggiuntivo, anche in seguito.",
                "For a refugee granted asylum CHF 6,000 are paid up to and including 1 May 2019, and under "
                "CIP 2 without a supplementary agreement after it too.",
            ),
            (TRANSITION,),
            lambda low: low.answer == LOW,
            _low,
        ),
        RuleLaw(
            "in_proportion_to_the_index_of_its_year",
            Text(
                "Ab 2020 verhalten sich die Beträge zweier Entscheide wie die Indizes ihrer Kalenderjahre, "
                "auf den Rappen genau.",
                "Dès 2020, les montants de deux décisions sont entre eux comme les indices de leurs années "
                "civiles, au centime près.",
                "Dal 2020 gli importi di due decisioni stanno tra loro come gli indici dei rispettivi anni "
                "civili, al centesimo.",
                "From 2020 on the amounts of two decisions are to each other as the indices of their "
                "calendar years are, to the Rappen.",
            ),
            (Citation(VINTA, "15", "2"),),
            _as_their_indices,
            _in_two_years,
        ),
        RuleLaw(
            "from_1_march_2023_programme_s_is_taken_off",
            Text(
                "Bei Entscheiden ab dem 1. März 2023 wird abgezogen, was das Programm S für die Person "
                "zahlte, doch nie mehr als die Integrationspauschale.",
                "Pour les décisions rendues à partir du 1er mars 2023, ce que le Programme S a versé pour "
                "la personne est déduit, mais jamais plus que le forfait d'intégration.",
                "Per le decisioni emanate dal 1° marzo 2023 è dedotto quanto il Programma S ha versato per "
                "la persona, ma mai più della somma forfettaria a favore dell'integrazione.",
                "For decisions from 1 March 2023 on, what Programme S paid for the person is taken off, but "
                "never more than the flat-rate payment for integration.",
            ),
            (_REDUCTION,),
            _is_taken_off,
            _after_protection(REDUCED, LAST),
        ),
        RuleLaw(
            "before_1_march_2023_nothing_is_taken_off",
            Text(
                "Bei Entscheiden vor dem 1. März 2023 wird nichts abgezogen.",
                "Pour les décisions rendues avant le 1er mars 2023, rien n'est déduit.",
                "Per le decisioni emanate prima del 1° marzo 2023 non è dedotto nulla.",
                "For decisions before 1 March 2023 nothing is taken off.",
            ),
            (_REDUCTION,),
            lambda nothing, paid: nothing.answer == paid.answer,
            _after_protection(PROTECTION + DAY, REDUCED - DAY),
        ),
    ),
)
"""What the flat rate of a person keeps."""

check_integration_flat_rate_laws: Final = INTEGRATION_FLAT_RATE_LAWS.check
