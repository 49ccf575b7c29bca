"""Laws of the windows of reimbursement: Art. 87 AIG, 88 and 89 AsylG, Art. 20, 24 and 24a AsylV 2."""

from datetime import date
from itertools import pairwise
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.reimbursement_windows import REIMBURSEMENT_WINDOWS
from kipcore.testing.laws.asks import DAY, Asks, days_between
from kipcore.testing.laws.histories import month_end
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.citation import AIG, ASYLG, ASYLV_2, Citation
from kipcore.types.dates import first_of_next_month, shift
from kipcore.types.decisions import StatusDecision
from kipcore.types.permits import FundingGroup, Permit, PermitCard
from kipcore.types.person import Person
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["REIMBURSEMENT_WINDOWS_LAWS", "check_reimbursement_windows_laws"]

_SEEKER: Final = Status.ASYLUM_SEEKER_EXTENDED
_ADMITTED: Final = Status.TEMPORARILY_ADMITTED_PERSON
_ADMITTED_REFUGEE: Final = Status.TEMPORARILY_ADMITTED_REFUGEE
_REFUGEE: Final = Status.REFUGEE_WITH_ASYLUM
_EXPELLED: Final = Status.REFUGEE_WITH_EXPULSION
_S: Final = Status.PROTECTED_PERSON
_B: Final = Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT
_COURSES: Final = (
    (_SEEKER, _ADMITTED),
    (_SEEKER, _REFUGEE),
    (_SEEKER, _ADMITTED, _REFUGEE),
    (_ADMITTED,),
    (_ADMITTED, _S),
    (_ADMITTED_REFUGEE,),
    (_ADMITTED_REFUGEE, _REFUGEE),
    (_REFUGEE,),
    (_REFUGEE, _EXPELLED),
    (_REFUGEE, Status.SWISS),
    (Status.RESETTLED_REFUGEE,),
    (_S,),
    (_S, _B),
    (_S, _ADMITTED),
    (_S, _B, _REFUGEE),
    (Status.STATELESS_PERSON,),
    (Status.TEMPORARILY_ADMITTED_STATELESS_PERSON, Status.STATELESS_PERSON),
)
_GROUPS_KNOWN_SINCE: Final = date(2019, 3, 1)
_FIRST: Final = date(2019, 4, 1)
_LAST: Final = date(2027, 12, 31)
_TURNS: Final = (
    date(2019, 4, 30),
    date(2022, 3, 12),
    date(2022, 12, 31),
    date(2023, 1, 1),
    date(2024, 1, 31),
    date(2024, 2, 29),
    date(2025, 5, 31),
    date(2025, 6, 1),
    date(2025, 6, 30),
    date(2025, 7, 1),
)
_ACT: Final = Citation(ASYLG, "88", "3")
_ADMISSION: Final = Citation(AIG, "87", "3")
_UNDER_20: Final = Citation(ASYLV_2, "20", "1")
_UNDER_24: Final = Citation(ASYLV_2, "24", "1")
_ADMITTED_END: Final = Citation(ASYLV_2, "20", "1", "d")
_REFUGEE_END: Final = Citation(ASYLV_2, "24", "1", "a")
_EXPELLED_END: Final = Citation(ASYLV_2, "24", "1", "bbis")
_HALF: Final = Citation(ASYLV_2, "24", "3")
_GROUP: Final = Citation(ASYLV_2, "24a")


def _person(
    decisions: list[tuple[Status, date]],
    *,
    entered_on: date,
    applied_on: date,
    until: date | None = None,
    permits: tuple[Permit, ...] = (),
) -> Person:
    """Return a person of whom all is stated that a window may hang on."""
    last = len(decisions) - 1
    return Person(
        [
            StatusDecision(
                status,
                decided_on,
                entered_on,
                applied_on=applied_on,
                until=until if place == last else None,
            )
            for place, (status, decided_on) in enumerate(decisions)
        ],
        permits=permits,
        assigned_on=min(applied_on + 20 * DAY, decisions[0][1]),
    )


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    """Draw a course of statuses, one after the other, sometimes with an end."""
    course = draw(st.sampled_from(_COURSES))
    day = draw(days_between(_FIRST, _LAST, *_TURNS, adversarial=adversarial))
    entered = max(_GROUPS_KNOWN_SINCE, day - draw(st.integers(0, 900)) * DAY)
    decisions = []
    for status in course:
        decisions.append((status, day))
        day += draw(st.sampled_from([1, 30, 365, 1826]) if adversarial else st.integers(60, 1_600)) * DAY
    until = day if draw(st.booleans()) else None
    applied = entered + min(3 * DAY, decisions[0][1] - entered)
    return {"person": _person(decisions, entered_on=entered, applied_on=applied, until=until)}


def _first(facts: Facts) -> tuple[date, date]:
    """Return the entry and the first decision of the person drawn."""
    person: Person = facts["person"]
    first = person.decisions[0]
    return first.entered_on or first.decided_on, first.decided_on


def _end(asked: Asked) -> date:
    """Return the last day of all: the beginning of time for none, the end of time for an open end."""
    return max((window.during.last or date.max for window in asked.answer), default=date.min)


def _only(status: Status, *, applied_after: int = 0) -> Asks:
    """Ask of a person who has only that status, and has it without an end."""

    def asks(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        entered, decided = _first(facts)
        applied = min(entered + applied_after * DAY, decided)
        return ({"person": _person([(status, decided)], entered_on=entered, applied_on=applied)},)

    return asks


def _with_two_ends(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask with two ends of the last status, the later one second."""
    person: Person = facts["person"]
    entered, _ = _first(facts)
    decisions = [(one.status, one.decided_on) for one in person.decisions]
    applied = person.decisions[0].applied_on or entered
    until = decisions[-1][1] + draw(st.integers(1, 3_000)) * DAY
    ends = (until, until + draw(st.integers(1, 500)) * DAY)
    return tuple(
        {"person": _person(decisions, entered_on=entered, applied_on=applied, until=end)} for end in ends
    )


def _without_and_with_expulsion(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    entered, decided = _first(facts)
    recognised = [(_REFUGEE, decided)]
    expelled = [*recognised, (_EXPELLED, decided + draw(st.integers(1, 1_500)) * DAY)]
    return tuple(
        {"person": _person(decisions, entered_on=entered, applied_on=entered)}
        for decisions in (recognised, expelled)
    )


def _without_and_with_settlement(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    entered, decided = _first(facts)
    permit = Permit(PermitCard.C, decided + draw(st.integers(0, 2_500)) * DAY)
    return tuple(
        {"person": _person([(_REFUGEE, decided)], entered_on=entered, applied_on=entered, permits=permits)}
        for permits in ((), (permit,))
    )


def _with_permit(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask of a protected person who gets a residence permit on the day on which it is due."""
    granted = _first(facts)[1]
    decisions = [(_S, granted), (_B, shift(granted, years=5))]
    return ({"person": _person(decisions, entered_on=granted, applied_on=granted)},)


def _is_half_after_the_claim(asked: Asked) -> bool:
    claim = asked["person"].decisions[-1].decided_on
    return all(
        (window.share != 1) == (window.during.first >= claim)
        and (window.share != 1) == (window.groups == (FundingGroup.HALF_GP_2,))
        for window in asked.answer
    ) and any(window.during.first == claim for window in asked.answer)


REIMBURSEMENT_WINDOWS_LAWS: Final = LawSuite(
    rule=REIMBURSEMENT_WINDOWS,
    facts=_facts,
    laws=(
        RuleLaw(
            "windows_never_overlap",
            Text(
                "Die Zeiten der Kostenerstattung folgen aufeinander und überschneiden sich nie.",
                "Les périodes de remboursement se suivent et ne se chevauchent jamais.",
                "I periodi di rimborso si susseguono e non si sovrappongono mai.",
                "The windows of reimbursement follow one another and never overlap.",
            ),
            (_UNDER_20, _UNDER_24, _GROUP),
            lambda asked: all(
                before.during.last is not None and before.during.last < after.during.first
                for before, after in pairwise(asked.answer)
            ),
        ),
        RuleLaw(
            "the_full_rate_begins_with_a_month",
            Text(
                "Für die ganze Pauschale beginnt die Kostenerstattung am ersten Tag eines Monats.",
                "Pour le forfait entier, le remboursement commence le premier jour d'un mois.",
                "Per la somma forfettaria intera il rimborso inizia il primo giorno di un mese.",
                "At the full flat rate, reimbursement begins on the first day of a month.",
            ),
            (_UNDER_20, _UNDER_24, _GROUP),
            lambda asked: all(window.during.first.day == 1 for window in asked.answer if window.share == 1),
        ),
        RuleLaw(
            "half_the_rate_from_the_claim_to_a_permit",
            Text(
                "Wird die Aufenthaltsbewilligung nach vorübergehendem Schutz am Tag des Anspruchs erteilt, "
                "so wird genau von diesem Tag an die halbe Pauschale vergütet.",
                "Si l'autorisation de séjour après la protection provisoire est délivrée le jour du droit, "
                "la moitié du forfait est remboursée exactement dès ce jour.",
                "Se il permesso di dimora dopo la protezione provvisoria è rilasciato il giorno del "
                "diritto, la metà della somma forfettaria è rimborsata esattamente da quel giorno.",
                "Where a residence permit after temporary protection is granted on the day of the claim, "
                "half the flat rate is reimbursed from exactly that day.",
            ),
            (_HALF,),
            _is_half_after_the_claim,
            _with_permit,
        ),
        RuleLaw(
            "refugees_for_five_years_since_the_application",
            Text(
                "Für Flüchtlinge mit Asyl endet die Kostenerstattung spätestens mit dem Monat, in dem fünf "
                "Jahre seit der Einreichung des Asylgesuchs vergangen sind.",
                "Pour les réfugiés ayant obtenu l'asile, le remboursement prend fin au plus tard avec le "
                "mois où cinq ans se sont écoulés depuis le dépôt de la demande d'asile.",
                "Per i rifugiati cui è stato accordato asilo il rimborso finisce al più tardi con il mese in "
                "cui sono trascorsi cinque anni dalla presentazione della domanda d'asilo.",
                "For refugees granted asylum, reimbursement ends at the latest with the month in which five "
                "years have passed since the asylum application was filed.",
            ),
            (_ACT, _REFUGEE_END),
            lambda refugee: (
                _end(refugee) <= month_end(shift(refugee["person"].decisions[0].applied_on, years=5))
            ),
            _only(_REFUGEE, applied_after=40),
        ),
        RuleLaw(
            "admitted_persons_for_seven_years_since_entry",
            Text(
                "Für vorläufig aufgenommene Personen endet die Kostenerstattung spätestens mit dem Monat, in "
                "dem sieben Jahre seit der Einreise vergangen sind.",
                "Pour les personnes admises à titre provisoire, le remboursement prend fin au plus tard "
                "avec le mois où sept ans se sont écoulés depuis l'entrée.",
                "Per le persone ammesse provvisoriamente il rimborso finisce al più tardi con il mese in cui "
                "sono trascorsi sette anni dall'entrata.",
                "For temporarily admitted persons, reimbursement ends at the latest with the month in which "
                "seven years have passed since entry.",
            ),
            (_ADMISSION, _ADMITTED_END),
            lambda admitted: (
                _end(admitted) <= month_end(shift(admitted["person"].decisions[0].entered_on, years=7))
            ),
            _only(_ADMITTED),
        ),
        RuleLaw(
            "groups_for_seven_years_from_the_month_after_entry",
            Text(
                "Für Flüchtlingsgruppen endet die Kostenerstattung sieben Jahre nach dem Beginn des Monats, "
                "der auf die Einreise folgt.",
                "Pour les groupes de réfugiés, le remboursement prend fin sept ans après le début du mois "
                "qui suit l'entrée.",
                "Per i gruppi di rifugiati il rimborso finisce sette anni dopo l'inizio del mese seguente "
                "l'entrata.",
                "For groups of refugees, reimbursement ends seven years after the beginning of the month "
                "that follows the entry.",
            ),
            (_GROUP,),
            lambda group: (
                _end(group)
                == shift(first_of_next_month(group["person"].decisions[0].entered_on), years=7) - DAY
            ),
            _only(Status.RESETTLED_REFUGEE),
        ),
        RuleLaw(
            "a_later_end_of_status_never_ends_it_earlier",
            Text(
                "Endet der letzte Status später, so endet die Kostenerstattung nie früher.",
                "Si le dernier statut prend fin plus tard, le remboursement ne prend jamais fin plus tôt.",
                "Se l'ultimo statuto finisce più tardi, il rimborso non finisce mai prima.",
                "Where the last status ends later, reimbursement never ends earlier.",
            ),
            (_UNDER_20, _UNDER_24),
            lambda before, after: _end(before) <= _end(after),
            _with_two_ends,
        ),
        RuleLaw(
            "an_expulsion_does_not_move_the_end",
            Text(
                "Eine Landesverweisung oder Ausweisung verschiebt das Ende der fünf Jahre eines Flüchtlings "
                "nicht.",
                "Une expulsion ne déplace pas la fin des cinq ans d'un réfugié.",
                "Un'espulsione non sposta la fine dei cinque anni di un rifugiato.",
                "An expulsion does not move the end of the five years of a refugee.",
            ),
            (_ACT, _REFUGEE_END, _EXPELLED_END),
            lambda without, expelled: _end(without) == _end(expelled),
            _without_and_with_expulsion,
        ),
        RuleLaw(
            "a_settlement_permit_never_lengthens",
            Text(
                "Eine Niederlassungsbewilligung beendet die Kostenerstattung für Flüchtlinge mit Asyl "
                "spätestens mit ihrem Monat und verlängert sie nie.",
                "Une autorisation d'établissement met fin au remboursement pour les réfugiés ayant obtenu "
                "l'asile au plus tard avec son mois et ne le prolonge jamais.",
                "Un permesso di domicilio pone fine al rimborso per i rifugiati cui è stato accordato asilo "
                "al più tardi con il suo mese e non lo prolunga mai.",
                "A settlement permit ends reimbursement for refugees granted asylum at the latest with its "
                "month, and never lengthens it.",
            ),
            (_ACT, _REFUGEE_END),
            lambda without, settled: (
                _end(settled) <= min(_end(without), month_end(settled["person"].permits[0].since))
            ),
            _without_and_with_settlement,
        ),
    ),
)
"""What the windows keep."""

check_reimbursement_windows_laws: Final = REIMBURSEMENT_WINDOWS_LAWS.check
