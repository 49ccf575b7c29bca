"""Laws of the nominal flat rate of a decision: Art. 15 para. 1 and Art. 29a VIntA."""

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kipcore.rules.nominal_flat_rate import NOMINAL_FLAT_RATE
from kipcore.testing.laws.asks import DAY, Asks, days_between
from kipcore.testing.laws.flat_rates import (
    AFTER,
    ALIKE,
    CANTONS,
    FIRST,
    FULL,
    LAST,
    LOW,
    NOTHING,
    PERMIT,
    SUPPLEMENTS,
    TRANSITION,
    UNTIL,
    agreement_in,
    days,
)
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.agreement import NO_SUPPLEMENT, SupplementaryAgreement
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import first_of_next_month
from kipcore.types.decisions import StatusDecision
from kipcore.types.programme import KIP_2, KIP_2BIS, ProgrammePeriod
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["NOMINAL_FLAT_RATE_LAWS", "check_nominal_flat_rate_laws"]

_NAMED: Final = Citation(VINTA, "15", "1")
_ALL_ALIKE: Final = (*ALIKE, PERMIT)
_NOT_NAMED: Final = (
    Status.ASYLUM_SEEKER_EXTENDED,
    Status.PROTECTED_PERSON,
    Status.FOREIGN_NATIONAL,
    Status.EU_EFTA_NATIONAL,
    Status.SWISS,
)
_GIVEN: Final = st.sampled_from(_ALL_ALIKE)
_STATUSES: Final = st.sampled_from((*_ALL_ALIKE, *_NOT_NAMED, Status.RESETTLED_REFUGEE))
_BEFORE: Final = days_between(FIRST, UNTIL, UNTIL - DAY)
_NEW: Final = days_between(AFTER, KIP_2.last, date(2019, 12, 31), date(2020, 12, 1))
_LATER: Final = days_between(KIP_2BIS.first, LAST)
_IN_TIME: Final = st.sampled_from((date(2019, 5, 2), date(2019, 11, 29), date(2019, 11, 30)))
_ENTRIES: Final = days_between(AFTER, date(2019, 12, 31))
_OTHER_ENTRIES: Final = st.sampled_from((UNTIL, UNTIL, KIP_2.first, date(2020, 1, 1)))
_LATE: Final = days_between(date(2019, 12, 1), date(2020, 11, 30), date(2019, 12, 31))
_ANY: Final = SUPPLEMENTS[True]


@st.composite
def _decided(draw: st.DrawFn, adversarial: bool) -> Facts:
    day, status = draw(days(adversarial=adversarial)), draw(_STATUSES)
    entered = None
    if status is Status.RESETTLED_REFUGEE:
        entered = max(FIRST, day - timedelta(draw(st.integers(0, 400))))
    agreement = agreement_in(ProgrammePeriod.on(day), draw(CANTONS), draw(SUPPLEMENTS[adversarial]))
    return {"decision": StatusDecision(status, day, entered), "agreement": agreement}


def _of_anybody(days: SearchStrategy[date], supplement: SearchStrategy[SupplementaryAgreement]) -> Asks:
    """Ask for a decision of some days, with one of some supplementary agreements under KIP 2."""

    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        day = draw(days)
        agreement = agreement_in(ProgrammePeriod.on(day), facts["agreement"].canton, draw(supplement))
        return ({"decision": StatusDecision(draw(_GIVEN), day), "agreement": agreement},)

    return asks


def _around_the_next_month(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for the last day of the month of a late conclusion, and for the day after it."""
    concluded, status = draw(_LATE), draw(_GIVEN)
    following = first_of_next_month(concluded)
    agreement = agreement_in(KIP_2, facts["agreement"].canton, SupplementaryAgreement(concluded))
    return tuple(
        {"decision": StatusDecision(status, day), "agreement": agreement}
        for day in (following - DAY, following)
    )


def _of_other_statuses(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for two of the statuses that the ordinance names alike, decided on one day."""
    pair = draw(st.sampled_from(_ALL_ALIKE[1:])), _ALL_ALIKE[0]
    return tuple(
        {**facts, "decision": StatusDecision(status, facts["decision"].decided_on)} for status in pair
    )


def _not_named(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    status = draw(st.sampled_from(_NOT_NAMED))
    return ({**facts, "decision": StatusDecision(status, facts["decision"].decided_on)},)


def _resettled(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for a resettled refugee who entered after 1 May 2019, and no later than the end of the year."""
    entered = draw(_ENTRIES)
    decided = draw(st.sampled_from((entered, KIP_2.last)))
    agreement = agreement_in(KIP_2, facts["agreement"].canton, draw(_ANY))
    return ({"decision": StatusDecision(Status.RESETTLED_REFUGEE, decided, entered), "agreement": agreement},)


def _entered_at_another_time(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for a resettled refugee who entered until 1 May 2019 or after the programme, and for another."""
    entered = draw(_OTHER_ENTRIES)
    decided = draw(st.sampled_from((entered, max(entered, AFTER), KIP_2.last)))
    agreement = agreement_in(KIP_2, facts["agreement"].canton, draw(_ANY))
    decisions = (
        StatusDecision(Status.RESETTLED_REFUGEE, decided, entered),
        StatusDecision(draw(_GIVEN), decided),
    )
    return tuple({"decision": decision, "agreement": agreement} for decision in decisions)


NOMINAL_FLAT_RATE_LAWS: Final = LawSuite(
    rule=NOMINAL_FLAT_RATE,
    facts=_decided,
    laws=(
        RuleLaw(
            "until_1_may_2019_it_stays_low",
            Text(
                "Bis und mit dem 1. Mai 2019 löst ein Entscheid auf einen genannten Status 6000 Franken aus.",
                "Jusqu'au 1er mai 2019 inclus, une décision portant sur un statut mentionné donne droit à "
                "6000 francs.",
                "Fino al 1° maggio 2019 compreso una decisione su uno statuto menzionato dà diritto a 6000 "
                "franchi.",
                "Up to and including 1 May 2019 a decision on a named status draws CHF 6,000.",
            ),
            (TRANSITION,),
            lambda before: before.answer == LOW,
            _of_anybody(_BEFORE, _IN_TIME.map(SupplementaryAgreement)),
        ),
        RuleLaw(
            "a_supplement_in_time_draws_the_full_rate",
            Text(
                "Mit einer Zusatzvereinbarung bis zum 30. November 2019 löst jeder Entscheid auf einen "
                "genannten Status nach dem 1. Mai 2019 18 000 Franken aus.",
                "Avec une convention additionnelle conclue jusqu'au 30 novembre 2019, toute décision "
                "portant sur un statut mentionné et rendue après le 1er mai 2019 donne droit à 18 000 "
                "francs.",
                "Con un accordo aggiuntivo concluso entro il 30 novembre 2019, ogni decisione su uno "
                "statuto menzionato emanata dopo il 1° maggio 2019 dà diritto a 18 000 franchi.",
                "With a supplementary agreement by 30 November 2019 every decision on a named status after "
                "1 May 2019 draws CHF 18,000.",
            ),
            (TRANSITION,),
            lambda in_time: in_time.answer == FULL,
            _of_anybody(_NEW, _IN_TIME.map(SupplementaryAgreement)),
        ),
        RuleLaw(
            "a_late_supplement_counts_from_the_next_month",
            Text(
                "Eine spätere Zusatzvereinbarung wirkt ab dem ersten Tag des Folgemonats.",
                "Une convention additionnelle conclue plus tard produit ses effets dès le premier jour du "
                "mois suivant.",
                "Un accordo aggiuntivo concluso più tardi ha effetto dal primo giorno del mese seguente.",
                "A later supplementary agreement takes effect from the first day of the following month.",
            ),
            (Citation(VINTA, "29a", "2"),),
            lambda eve, first: eve.answer == LOW and first.answer == FULL,
            _around_the_next_month,
        ),
        RuleLaw(
            "without_a_supplement_it_stays_low",
            Text(
                "Ohne Zusatzvereinbarung bleibt es unter KIP 2 bei 6000 Franken, ausser für "
                "Resettlement-Flüchtlinge.",
                "Sans convention additionnelle, le montant reste de 6000 francs sous le PIC 2, sauf pour "
                "les réfugiés à réinstaller.",
                "Senza accordo aggiuntivo l'importo resta di 6000 franchi nel PIC 2, salvo per i rifugiati "
                "reinsediati.",
                "Without a supplementary agreement it stays at CHF 6,000 under CIP 2, except for resettled "
                "refugees.",
            ),
            (TRANSITION, Citation(VINTA, "29a", "4")),
            lambda without: without.answer == LOW,
            _of_anybody(_NEW, st.just(NO_SUPPLEMENT)),
        ),
        RuleLaw(
            "later_programmes_draw_the_full_rate",
            Text(
                "Unter einer Programmvereinbarung ab 2022 löst ein Entscheid auf einen genannten Status 18 "
                "000 Franken aus.",
                "Sous une convention-programme à partir de 2022, une décision portant sur un statut "
                "mentionné donne droit à 18 000 francs.",
                "Con un accordo di programma dal 2022 una decisione su uno statuto menzionato dà diritto a "
                "18 000 franchi.",
                "Under a programme agreement from 2022 on a decision on a named status draws CHF 18,000.",
            ),
            (_NAMED, Citation(VINTA, "14a", "3")),
            lambda later: later.answer == FULL,
            _of_anybody(_LATER, _ANY),
        ),
        RuleLaw(
            "no_matter_which_named_status",
            Text(
                "Welcher der genannten Status zugesprochen wurde, ist gleichgültig.",
                "Peu importe lequel des statuts mentionnés a été accordé.",
                "Non importa quale degli statuti menzionati è stato accordato.",
                "It does not matter which of the named statuses was given.",
            ),
            (_NAMED,),
            lambda one, other: one.answer == other.answer,
            _of_other_statuses,
        ),
        RuleLaw(
            "who_is_not_named_draws_nothing",
            Text(
                "Für Personen, die die Verordnung nicht nennt, wird keine Integrationspauschale gezahlt.",
                "Pour les personnes que l'ordonnance ne mentionne pas, aucun forfait d'intégration n'est "
                "versé.",
                "Per le persone che l'ordinanza non menziona non è versata alcuna somma forfettaria a favore "
                "dell'integrazione.",
                "For persons whom the ordinance does not name no flat-rate payment for integration is made.",
            ),
            (_NAMED,),
            lambda outside: outside.answer == NOTHING,
            _not_named,
        ),
        RuleLaw(
            "resettled_after_1_may_2019_draw_the_full_rate",
            Text(
                "Wer nach dem 1. Mai 2019 im Resettlement-Programm 2017 bis 2019 einreiste, löst 18 000 "
                "Franken aus, auch ohne Zusatzvereinbarung.",
                "Qui est entré après le 1er mai 2019 dans le programme de réinstallation 2017 à 2019 donne "
                "droit à 18 000 francs, même sans convention additionnelle.",
                "Chi è entrato dopo il 1° maggio 2019 nel programma di reinsediamento 2017–2019 dà diritto "
                "a 18 000 franchi, anche senza accordo aggiuntivo.",
                "Whoever entered after 1 May 2019 in the resettlement programme of 2017 to 2019 draws CHF "
                "18,000, even without a supplementary agreement.",
            ),
            (Citation(VINTA, "29a", "4"),),
            lambda resettled: resettled.answer == FULL,
            _resettled,
        ),
        RuleLaw(
            "resettled_at_another_time_draw_as_others",
            Text(
                "Wer bis zum 1. Mai 2019 oder nach dem Programm als Resettlement-Flüchtling einreiste, löst "
                "so viel aus wie jede andere genannte Person.",
                "Un réfugié à réinstaller entré jusqu'au 1er mai 2019 ou après le programme donne droit à "
                "autant que toute autre personne mentionnée.",
                "Un rifugiato reinsediato entrato entro il 1° maggio 2019 o dopo il programma dà diritto "
                "allo stesso importo di ogni altra persona menzionata.",
                "A resettled refugee who entered until 1 May 2019 or after the programme draws as much as "
                "any other person named.",
            ),
            (Citation(VINTA, "29a", "4"), _NAMED),
            lambda resettled, other: resettled.answer == other.answer,
            _entered_at_another_time,
        ),
    ),
)
"""What the nominal flat rate keeps."""

check_nominal_flat_rate_laws: Final = NOMINAL_FLAT_RATE_LAWS.check
