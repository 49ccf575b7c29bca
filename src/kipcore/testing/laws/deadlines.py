"""Laws of the calendar of an agreement: Art. 9, 13 to 15, 18 to 20 and 29a VIntA."""

from datetime import date
from typing import Any, Final

from hypothesis import strategies as st

from kipcore.rules.deadlines import DEADLINES
from kipcore.testing.draws.agreements import cantons, programme_periods
from kipcore.testing.laws.asks import DAY, Asks, days_between
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange, shift
from kipcore.types.duties import Duty, DutyKind
from kipcore.types.programme import KIP_2, KIP_2BIS, KIP_3, ProgrammePeriod
from kipcore.types.text import Text

__all__ = ["DEADLINES_LAWS", "check_deadlines_laws"]

_SUBMISSION: Final = Citation(VINTA, "13", "1")
_TERM: Final = Citation(VINTA, "14", "2")
_REPORT: Final = Citation(VINTA, "18", "1")
_REGISTRATIONS: Final = Citation(VINTA, "9", "3")
_LEFTOVER: Final = Citation(VINTA, "19", "3")
_SUPPLEMENT: Final = Citation(VINTA, "29a")
_REPORTS: Final = (DutyKind.YEARLY_REPORT, DutyKind.REGISTRATION_REPORT)
_YEARLY: Final = (*_REPORTS, DutyKind.KEY_FIGURES, DutyKind.FLAT_RATE_PAYMENT)
_SUPPLEMENTS: Final = (DutyKind.SUPPLEMENT_IN_TIME, DutyKind.SUPPLEMENT)
_EVE: Final = date(2019, 4, 30)
_NEW: Final = date(2019, 5, 1)
_TURNS: Final = (_EVE, _NEW, date(2019, 11, 29), date(2019, 11, 30), date(2020, 11, 29), date(2020, 11, 30))


@st.composite
def _agreements(draw: st.DrawFn, adversarial: bool) -> Facts:
    """Draw an agreement over its period, or, if adversarial, one that begins or ends otherwise."""
    period = draw(programme_periods())
    first, last = period.first, period.last
    if adversarial:
        turns = [turn for turn in _TURNS if turn in period.term]
        first = draw(days_between(period.first, period.last, *turns))
        last = max(first, draw(days_between(period.first, shift(period.last, years=4), *turns)))
    return {"agreement": _agreement(draw(cantons()), period, first, last)}


def _agreement(canton: Any, period: ProgrammePeriod, first: date, last: date) -> ProgrammeAgreement:
    return ProgrammeAgreement(canton=canton, period=period, term=DateRange(first, last))


def _of(asked: Asked, *kinds: DutyKind) -> list[Duty]:
    """Return the duties of some kinds, in the order of the answer."""
    return [duty for duty in asked.answer if duty.kind in kinds]


def _ends(asked: Facts | Asked) -> tuple[date, date]:
    term: DateRange = asked["agreement"].term
    return term.closed()


def _in_order(asked: Asked) -> bool:
    timed = [duty.year for duty in asked.answer if duty.year is not None]
    dated = [duty.day for duty in asked.answer if duty.day is not None]
    ongoing = [duty for duty in asked.answer[len(timed) :] if duty.year is not None]
    return timed == sorted(timed) and dated == sorted(dated) and not ongoing


def _longer(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    agreement = facts["agreement"]
    first, last = _ends(facts)
    later = last + draw(st.integers(1, 1_000)) * DAY
    return (facts, {"agreement": _agreement(agreement.canton, agreement.period, first, later)})


def _elsewhere(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    agreement = facts["agreement"]
    return (facts, {"agreement": _agreement(draw(cantons()), agreement.period, *_ends(facts))})


def _later_programme(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask about an agreement under KIP 2bis or KIP 3, extended or not."""
    period = draw(st.sampled_from([KIP_2BIS, KIP_3]))
    last = period.last + draw(st.sampled_from([0, 1, 59, 60, 366])) * DAY
    return ({"agreement": _agreement(facts["agreement"].canton, period, period.first, last)},)


def _begun(*firsts: date) -> Asks:
    """Ask about an agreement under KIP 2 that begins on some days."""
    return lambda _, facts: tuple(
        {"agreement": _agreement(facts["agreement"].canton, KIP_2, first, KIP_2.last)} for first in firsts
    )


def _once_a_year(asked: Asked) -> bool:
    first, last = _ends(asked)
    years = [year for year in range(first.year, last.year + 1) if year >= 2019]
    return all([duty.about for duty in _of(asked, kind)] == years for kind in _REPORTS)


DEADLINES_LAWS: Final = LawSuite(
    rule=DEADLINES,
    facts=_agreements,
    laws=(
        RuleLaw(
            "in_the_order_of_time",
            Text(
                "Die Pflichten stehen in der Reihenfolge der Zeit, die laufenden am Schluss.",
                "Les obligations sont dans l'ordre du temps, les permanentes à la fin.",
                "Gli obblighi sono in ordine di tempo, quelli permanenti alla fine.",
                "The duties stand in the order of time, the ongoing ones last.",
            ),
            DEADLINES.citations,
            _in_order,
        ),
        RuleLaw(
            "the_submission_comes_first",
            Text(
                "Es gibt genau eine Eingabe, und sie steht am Anfang und nie in einem Jahr nach dem Beginn "
                "der Laufzeit.",
                "Il y a exactement un dépôt, en premier et jamais dans une année postérieure au début de la "
                "durée.",
                "C'è esattamente una presentazione, all'inizio e mai in un anno successivo all'inizio della "
                "durata.",
                "There is exactly one submission, at the beginning and never in a year after that in which "
                "the term begins.",
            ),
            (_SUBMISSION,),
            lambda asked: (
                _of(asked, DutyKind.SUBMISSION) == [asked.answer[0]]
                and asked.answer[0].year <= _ends(asked)[0].year
            ),
        ),
        RuleLaw(
            "the_agreement_ends_with_its_term",
            Text(
                "Die Programmvereinbarung endet am letzten Tag ihrer Laufzeit.",
                "La convention-programme prend fin le dernier jour de sa durée.",
                "L'accordo di programma finisce l'ultimo giorno della sua durata.",
                "The programme agreement ends on the last day of its term.",
            ),
            (_TERM,),
            lambda asked: [duty.day for duty in _of(asked, DutyKind.END_OF_TERM)] == [_ends(asked)[1]],
        ),
        RuleLaw(
            "one_report_on_each_year",
            Text(
                "Über jedes Jahr der Laufzeit seit 2019 wird einmal berichtet, über die Beiträge und über "
                "die Meldungen.",
                "Chaque année de la durée depuis 2019 fait l'objet d'un rapport, sur les contributions et "
                "sur les annonces.",
                "Su ogni anno della durata dal 2019 si riferisce una volta, sui contributi e sugli annunci.",
                "On each year of the term since 2019 there is one report, on the contributions and on the "
                "registrations.",
            ),
            (_REPORT, _REGISTRATIONS),
            _once_a_year,
        ),
        RuleLaw(
            "what_is_left_is_used_within_two_years",
            Text(
                "Der letzte Tag für verbleibende Beiträge liegt zwei Jahre nach dem Ende der Laufzeit und "
                "ist der letzte im Kalender.",
                "Le dernier jour pour le solde des contributions est deux ans après la fin de la durée et il "
                "est le dernier du calendrier.",
                "L'ultimo giorno per i contributi rimanenti è due anni dopo la fine della durata ed è "
                "l'ultimo del calendario.",
                "The last day for remaining contributions is two years after the end of the term and the "
                "last one in the calendar.",
            ),
            (_LEFTOVER,),
            lambda asked: (
                [duty for duty in asked.answer if duty.year is not None][-1].day
                == shift(_ends(asked)[1], years=2)
            ),
            _later_programme,
        ),
        RuleLaw(
            "a_longer_term_takes_no_yearly_duty_away",
            Text(
                "Eine längere Laufzeit nimmt keine jährliche Pflicht weg.",
                "Une durée plus longue ne supprime aucune obligation annuelle.",
                "Una durata più lunga non toglie alcun obbligo annuale.",
                "A longer term takes no yearly duty away.",
            ),
            (_REPORT, _TERM),
            lambda short, long: (
                {(duty.kind, duty.year) for duty in _of(short, *_YEARLY)}
                <= {(duty.kind, duty.year) for duty in _of(long, *_YEARLY)}
            ),
            _longer,
        ),
        RuleLaw(
            "a_supplement_only_to_what_began_before_may_2019",
            Text(
                "Eine Zusatzvereinbarung ist nur zu einer Programmvereinbarung möglich, die vor dem 1. Mai "
                "2019 begann.",
                "Une convention additionnelle n'est possible que si la convention-programme a commencé "
                "avant le 1er mai 2019.",
                "Un accordo aggiuntivo è possibile soltanto per un accordo di programma iniziato prima del "
                "1° maggio 2019.",
                "A supplementary agreement is possible only to a programme agreement that began before 1 "
                "May 2019.",
            ),
            (_SUPPLEMENT,),
            lambda eve, new: (
                [duty.day for duty in _of(eve, *_SUPPLEMENTS)] == [date(2019, 11, 30), date(2020, 11, 30)]
                and not _of(new, *_SUPPLEMENTS)
            ),
            _begun(_EVE, _NEW),
        ),
        RuleLaw(
            "all_cantons_alike",
            Text(
                "In jedem Kanton gilt derselbe Kalender.",
                "Le même calendrier vaut dans chaque canton.",
                "In ogni Cantone vale lo stesso calendario.",
                "The same calendar holds in each canton.",
            ),
            DEADLINES.citations,
            lambda here, there: (
                [(duty.kind, duty.day, duty.year) for duty in here.answer]
                == [(duty.kind, duty.day, duty.year) for duty in there.answer]
            ),
            _elsewhere,
        ),
    ),
)
"""What the calendar keeps."""

check_deadlines_laws: Final = DEADLINES_LAWS.check
