"""Laws of the life of a programme: Art. 13, 14, 15, 16, 19 and 29a VIntA."""

from collections.abc import Callable
from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.life import ALLOWED_STEPS
from kipcore.testing.draws.agreements import cantons
from kipcore.testing.laws.asks import DAY, Asks, days_between
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import shift
from kipcore.types.life import ProgrammeEvent, ProgrammeLife
from kipcore.types.places import Canton
from kipcore.types.programme import KIP_2, KIP_3, ProgrammePeriod
from kipcore.types.steps import ProgrammeStep
from kipcore.types.text import Text

__all__ = ["ALLOWED_STEPS_LAWS", "check_allowed_steps_laws"]

_SUBMITTED: Final = Citation(VINTA, "13")
_CONCLUDED: Final = Citation(VINTA, "14", "1")
_TERM: Final = Citation(VINTA, "14", "2")
_PAID: Final = Citation(VINTA, "15", "3")
_LEFTOVER: Final = Citation(VINTA, "19", "3")
_SUPPLEMENT: Final = Citation(VINTA, "29a", "3")
_EXTENDED_SINCE: Final = date(2025, 12, 1)
_SUPPLEMENTED_UNTIL: Final = date(2020, 11, 30)
_TURNS: Final = (
    date(2019, 4, 30),
    date(2019, 5, 1),
    _SUPPLEMENTED_UNTIL,
    _SUPPLEMENTED_UNTIL + DAY,
    _EXTENDED_SINCE - DAY,
    _EXTENDED_SINCE,
)
_AGREED, _ENDED, _SETTLED = 4, 7, 9
"""How many steps of the usual course have then been taken."""


def _course(canton: Canton, period: ProgrammePeriod, taken: int) -> ProgrammeLife:
    """Return the usual course of a programme as far as so many steps."""
    first, last = period.first, period.last
    eve = shift(first, years=-1)
    events = [
        ProgrammeEvent(ProgrammeStep.ADOPTION, eve),
        ProgrammeEvent(ProgrammeStep.SUBMISSION, eve + 10 * DAY),
        ProgrammeEvent(ProgrammeStep.EXAMINATION, eve + 100 * DAY),
        ProgrammeEvent(ProgrammeStep.CONCLUSION, eve + 200 * DAY, period.term),
        ProgrammeEvent(ProgrammeStep.PAYMENT, first + 90 * DAY),
        ProgrammeEvent(ProgrammeStep.AMENDMENT, first + 120 * DAY),
        ProgrammeEvent(ProgrammeStep.END, last),
        ProgrammeEvent(ProgrammeStep.LAST_USE, last + 300 * DAY),
        ProgrammeEvent(ProgrammeStep.SETTLEMENT, last + 800 * DAY),
    ]
    return ProgrammeLife(canton, period, events[:taken])


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    """Draw a life as far as it has come, and a day after its last step; if adversarial, one beside it."""
    life = _course(draw(cantons()), draw(st.sampled_from([KIP_2, KIP_3])), draw(st.integers(0, _SETTLED)))
    first = life.events[-1].on if life.events else shift(life.period.first, years=-2)
    last = shift(life.period.last, years=3)
    turns = (first - DAY, life.period.last, life.period.last + DAY, shift(life.period.last, years=2))
    soon = [turn for turn in (*turns, *_TURNS) if turn >= first - DAY]
    return {"life": life, "on": draw(days_between(first, max(first, last), *soon, adversarial=adversarial))}


def _steps(asked: Facts | Asked) -> set[ProgrammeStep]:
    """Return the steps taken so far."""
    life: ProgrammeLife = asked["life"]
    return {event.step for event in life.events}


def _taken(period: ProgrammePeriod, taken: int, *on: date) -> Asks:
    """Ask, of a programme that has come so far, on some days."""
    return lambda _, facts: tuple(
        {"life": _course(facts["life"].canton, period, taken), "on": day} for day in on
    )


def _settled(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    life = _course(facts["life"].canton, facts["life"].period, _SETTLED)
    return ({"life": life, "on": life.events[-1].on + draw(st.integers(0, 1_000)) * DAY},)


def _before(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    life = _course(facts["life"].canton, facts["life"].period, draw(st.integers(1, _SETTLED)))
    return ({"life": life, "on": life.events[-1].on - draw(st.integers(1, 400)) * DAY},)


def _beside_the_last_day(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    life = _course(facts["life"].canton, facts["life"].period, _AGREED)
    return tuple({"life": life, "on": life.period.last + step * DAY} for step in (-1, 0, 1))


def _elsewhere(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    life = facts["life"]
    other = ProgrammeLife(draw(cantons()), life.period, life.events)
    return (facts, {**facts, "life": other})


def _only_if(step: ProgrammeStep, *needed: ProgrammeStep) -> Callable[[Asked], bool]:
    """Return the property that a step is allowed only after others."""
    return lambda asked: step not in asked.answer or _steps(asked).issuperset(needed)


def _allowed(step: ProgrammeStep, *expected: bool) -> Callable[..., bool]:
    """Return the property that a step is allowed in some answers, and not in the others."""
    return lambda *asked: tuple(step in one.answer for one in asked) == expected


ALLOWED_STEPS_LAWS: Final = LawSuite(
    rule=ALLOWED_STEPS,
    facts=_facts,
    laws=(
        RuleLaw(
            "nothing_after_the_settlement",
            Text(
                "Nach der Schlussabrechnung ist kein Schritt mehr möglich.",
                "Après le décompte final, plus aucune étape n'est possible.",
                "Dopo il conteggio finale non è più possibile alcun passo.",
                "After the final settlement no further step is allowed.",
            ),
            (_LEFTOVER,),
            lambda settled: settled.answer == (),
            _settled,
        ),
        RuleLaw(
            "nothing_before_the_last_step",
            Text(
                "An einem Tag vor dem letzten Schritt ist kein Schritt möglich.",
                "Aucune étape n'est possible un jour qui précède la dernière étape.",
                "Nessun passo è possibile in un giorno anteriore all'ultimo passo.",
                "No step is allowed on a day before the last one taken.",
            ),
            (_SUBMITTED, _CONCLUDED),
            lambda before: before.answer == (),
            _before,
        ),
        RuleLaw(
            "concluded_after_the_examination",
            Text(
                "Die Programmvereinbarung kann erst abgeschlossen werden, wenn das Programm eingereicht und "
                "geprüft worden ist.",
                "La convention-programme ne peut être conclue qu'après le dépôt et l'examen du programme.",
                "L'accordo di programma può essere concluso soltanto dopo la presentazione e l'esame del "
                "programma.",
                "The programme agreement can be concluded only after the programme has been submitted and "
                "examined.",
            ),
            (_SUBMITTED, _CONCLUDED),
            _only_if(ProgrammeStep.CONCLUSION, ProgrammeStep.SUBMISSION, ProgrammeStep.EXAMINATION),
        ),
        RuleLaw(
            "paid_on_a_concluded_agreement",
            Text(
                "Beiträge werden nur auf der Grundlage einer abgeschlossenen Programmvereinbarung "
                "ausbezahlt.",
                "Les contributions ne sont versées que sur la base d'une convention-programme conclue.",
                "I contributi sono versati soltanto in base a un accordo di programma concluso.",
                "Contributions are paid only on the basis of a concluded programme agreement.",
            ),
            (_PAID,),
            _only_if(ProgrammeStep.PAYMENT, ProgrammeStep.CONCLUSION),
        ),
        RuleLaw(
            "extended_since_december_2025",
            Text(
                "Eine laufende Programmvereinbarung kann seit dem 1. Dezember 2025 verlängert werden, "
                "vorher nicht.",
                "Une convention-programme en cours peut être prolongée depuis le 1er décembre 2025, pas "
                "avant.",
                "Un accordo di programma in corso di validità può essere prorogato dal 1° dicembre 2025, "
                "non prima.",
                "A running programme agreement can be extended since 1 December 2025, not before.",
            ),
            (_TERM,),
            _allowed(ProgrammeStep.EXTENSION, False, True),
            _taken(KIP_3, _AGREED, _EXTENDED_SINCE - DAY, _EXTENDED_SINCE),
        ),
        RuleLaw(
            "supplemented_until_november_2020",
            Text(
                "Eine Zusatzvereinbarung kann bis zum 30. November 2020 abgeschlossen werden und einen Tag "
                "später nicht mehr.",
                "Une convention additionnelle peut être conclue jusqu'au 30 novembre 2020, et non un jour "
                "plus tard.",
                "Un accordo aggiuntivo può essere concluso fino al 30 novembre 2020 e non un giorno dopo.",
                "A supplementary agreement can be concluded until 30 November 2020, and not a day later.",
            ),
            (_SUPPLEMENT,),
            _allowed(ProgrammeStep.SUPPLEMENT, True, False),
            _taken(KIP_2, _AGREED, _SUPPLEMENTED_UNTIL, _SUPPLEMENTED_UNTIL + DAY),
        ),
        RuleLaw(
            "used_within_two_years",
            Text(
                "Verbleibende Beiträge können vom Tag nach dem Ende des Programms an zwei Jahre lang "
                "eingesetzt werden, den letzten Tag eingeschlossen.",
                "Le solde des contributions peut être utilisé dès le lendemain de la fin du programme et "
                "pendant deux ans, dernier jour compris.",
                "I contributi rimanenti possono essere impiegati dal giorno dopo la fine del programma e "
                "per due anni, ultimo giorno compreso.",
                "Remaining contributions can be used from the day after the end of the programme for two "
                "years, the last day included.",
            ),
            (_LEFTOVER,),
            _allowed(ProgrammeStep.LAST_USE, False, True, True, False),
            _taken(
                KIP_3,
                _ENDED,
                KIP_3.last,
                KIP_3.last + DAY,
                shift(KIP_3.last, years=2),
                shift(KIP_3.last, years=2) + DAY,
            ),
        ),
        RuleLaw(
            "it_ends_on_the_last_day_of_its_term",
            Text(
                "Das Programm endet am letzten Tag der Laufzeit, weder einen Tag früher noch einen Tag "
                "später.",
                "Le programme prend fin le dernier jour de la durée, ni un jour plus tôt ni un jour plus "
                "tard.",
                "Il programma finisce l'ultimo giorno della durata, né un giorno prima né un giorno dopo.",
                "The programme ends on the last day of the term, neither a day earlier nor a day later.",
            ),
            (_TERM,),
            _allowed(ProgrammeStep.END, False, True, False),
            _beside_the_last_day,
        ),
        RuleLaw(
            "all_cantons_alike",
            Text(
                "In jedem Kanton sind dieselben Schritte möglich.",
                "Les mêmes étapes sont possibles dans chaque canton.",
                "Gli stessi passi sono possibili in ogni Cantone.",
                "The same steps are allowed in each canton.",
            ),
            ALLOWED_STEPS.citations,
            lambda here, there: here.answer == there.answer,
            _elsewhere,
        ),
    ),
)
"""What the steps that may come next keep."""

check_allowed_steps_laws: Final = ALLOWED_STEPS_LAWS.check
