"""Laws of the flat rates of a canton for a stretch of days: Art. 15 para. 4 VIntA."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.flat_rate_payment import FLAT_RATE_PAYMENT
from kipcore.testing.laws.flat_rates import (
    AFTER,
    ALIKE,
    CANTONS,
    FULL,
    LOW,
    PAID,
    PERMIT,
    REDUCED,
    TRANSITION,
    UNTIL,
    agreement_in,
)
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.agreement import NO_SUPPLEMENT, SupplementaryAgreement
from kipcore.types.citation import VINTA, Citation
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_2, ProgrammePeriod
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["FLAT_RATE_PAYMENT_LAWS", "check_flat_rate_payment_laws"]

_DECISIONS: Final = Citation(VINTA, "15", "4")
_NAMED: Final = Citation(VINTA, "15", "1")
_REDUCTION: Final = Citation(VINTA, "15", "2bis")

# Stretches within which every decision draws the same amount.
_BEFORE: Final = tuple(
    DateRange(*days)
    for days in (
        (date(2016, 1, 1), date(2016, 12, 31)),
        (date(2018, 1, 1), date(2018, 12, 31)),
        (date(2019, 1, 1), UNTIL),
        (AFTER, date(2019, 12, 31)),
        (date(2020, 1, 1), date(2020, 12, 31)),
        (date(2022, 1, 1), date(2022, 12, 31)),
        (date(2023, 1, 1), date(2023, 2, 28)),
    )
)
_SINCE: Final = (
    DateRange(REDUCED, date(2023, 12, 31)),
    DateRange.of_years(2024),
    DateRange.of_years(2025),
    DateRange.of_years(2026),
)
_IN_TIME: Final = SupplementaryAgreement(date(2019, 11, 30))
_SUPPLEMENTS: Final = st.sampled_from((NO_SUPPLEMENT, _IN_TIME))
_COUNT: Final = {False: st.integers(0, 800), True: st.sampled_from((0, 1, 2, 10_000))}
_MORE_THAN_ANY: Final = Chf(1_000_000)


@st.composite
def _counted(draw: st.DrawFn, adversarial: bool) -> Facts:
    whole = draw(st.sampled_from((*_BEFORE, *_SINCE)))
    first, last = whole.closed()
    begin = draw(st.sampled_from((0, 1)) if adversarial else st.integers(0, whole.days - 1))
    end = begin if adversarial and draw(st.booleans()) else draw(st.integers(begin, whole.days - 1))
    days = [date.fromordinal(first.toordinal() + number) for number in (begin, end)]
    agreement = agreement_in(ProgrammePeriod.on(last), draw(CANTONS), draw(_SUPPLEMENTS))
    decisions = {status: draw(_COUNT[adversarial]) for status in ALIKE}
    had_protection = draw(st.integers(0, 3)) if whole in _SINCE else 0
    decisions[PERMIT] = had_protection
    return {
        "agreement": agreement,
        "during": DateRange(*days),
        "decisions": decisions,
        "programme_s": tuple(draw(PAID[adversarial]) for _ in range(had_protection)),
    }


def _in_two(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for all decisions, and for two parts of them; who had protection is in the first."""
    some = {status: draw(st.integers(0, facts["decisions"][status])) for status in ALIKE}
    others = {status: facts["decisions"][status] - count for status, count in some.items()}
    some[PERMIT] = facts["decisions"][PERMIT]
    return (
        facts,
        {**facts, "decisions": some},
        {**facts, "decisions": others, "programme_s": ()},
    )


def _one_and_all(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for one decision, and for as many as there are of that status."""
    status = ALIKE[0]
    counts = (1, facts["decisions"][status])
    return tuple({**facts, "decisions": {status: count}, "programme_s": ()} for count in counts)


def _on_its_ends(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for the whole stretch, for its first day and for its last, each with all decisions."""
    ends = (DateRange(day, day) for day in facts["during"].closed())
    return (facts, *({**facts, "during": day} for day in ends))


def _otherwise_named(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask with the counts of the statuses that are named alike the other way round."""
    counts = [facts["decisions"][status] for status in ALIKE]
    swapped = dict(zip(ALIKE, (sum(counts), 0, 0), strict=True))
    return (facts, {**facts, "decisions": {**facts["decisions"], **swapped}})


def _with_protected(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for more decisions, on persons whom the ordinance does not name."""
    outside = {Status.PROTECTED_PERSON: draw(st.integers(1, 500)), Status.ASYLUM_SEEKER_EXTENDED: 1}
    return (facts, {**facts, "decisions": {**facts["decisions"], **outside}})


def _around_1_may_2019(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for the decisions of 1 May 2019, and for as many of the day after it."""
    agreement = agreement_in(KIP_2, facts["agreement"].canton, _IN_TIME)
    question = {"agreement": agreement, "decisions": {ALIKE[0]: draw(_COUNT[False])}, "programme_s": ()}
    return tuple({**question, "during": DateRange(day, day)} for day in (UNTIL, AFTER))


def _one_paid_too_much(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask without, and with, a person for whom Programme S paid more than any flat rate."""
    during = draw(st.sampled_from(_SINCE))
    agreement = agreement_in(ProgrammePeriod.on(during.closed()[0]), facts["agreement"].canton, NO_SUPPLEMENT)
    others = draw(st.integers(0, 50))
    question = {"agreement": agreement, "during": during}
    return tuple(
        {**question, "decisions": {ALIKE[0]: others, PERMIT: len(paid)}, "programme_s": paid}
        for paid in ((), (_MORE_THAN_ANY,))
    )


FLAT_RATE_PAYMENT_LAWS: Final = LawSuite(
    rule=FLAT_RATE_PAYMENT,
    facts=_counted,
    laws=(
        RuleLaw(
            "counts_add_up",
            Text(
                "Zwei Teile der Entscheide lösen zusammen so viel aus wie alle auf einmal.",
                "Deux parts des décisions donnent droit ensemble à autant que toutes à la fois.",
                "Due parti delle decisioni danno diritto insieme allo stesso importo di tutte in una volta.",
                "Two parts of the decisions draw together as much as all of them at once.",
            ),
            (_DECISIONS,),
            lambda both, some, others: both.answer == some.answer + others.answer,
            _in_two,
        ),
        RuleLaw(
            "each_decision_draws_as_much",
            Text(
                "Hat das Programm S für niemanden gezahlt, so löst jeder Entscheid auf einen genannten "
                "Status gleich viel aus.",
                "Si le Programme S n'a versé pour personne, chaque décision portant sur un statut mentionné "
                "donne droit au même montant.",
                "Se il Programma S non ha versato per nessuno, ogni decisione su uno statuto menzionato dà "
                "diritto allo stesso importo.",
                "If Programme S has paid for nobody, each decision on a named status draws the same amount.",
            ),
            (_NAMED, _DECISIONS),
            lambda one, many: many.answer == one.answer * many["decisions"][ALIKE[0]],
            _one_and_all,
        ),
        RuleLaw(
            "the_length_of_the_stretch_changes_nothing",
            Text(
                "Solange der Betrag derselbe bleibt, zählen die Entscheide und nicht die Zahl der Tage, auf "
                "die sie fallen.",
                "Tant que le montant reste le même, ce sont les décisions qui comptent, et non le nombre de "
                "jours sur lesquels elles se répartissent.",
                "Finché l'importo resta lo stesso, contano le decisioni e non il numero di giorni su cui "
                "cadono.",
                "As long as the amount stays the same, the decisions count, and not the number of days on "
                "which they fall.",
            ),
            (_DECISIONS,),
            lambda whole, first, last: whole.answer == first.answer == last.answer,
            _on_its_ends,
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
            _otherwise_named,
        ),
        RuleLaw(
            "who_is_not_named_adds_nothing",
            Text(
                "Entscheide, die keinen genannten Status geben, fügen nichts hinzu.",
                "Les décisions qui ne donnent aucun statut mentionné n'ajoutent rien.",
                "Le decisioni che non danno alcuno statuto menzionato non aggiungono nulla.",
                "Decisions that give no named status add nothing.",
            ),
            (_NAMED,),
            lambda without, with_them: without.answer == with_them.answer,
            _with_protected,
        ),
        RuleLaw(
            "the_full_rate_begins_on_2_may_2019",
            Text(
                "Mit einer Zusatzvereinbarung bis zum 30. November 2019 löst ein Entscheid am 1. Mai 2019 "
                "6000 Franken aus, am Tag danach 18 000.",
                "Avec une convention additionnelle conclue jusqu'au 30 novembre 2019, une décision du 1er "
                "mai 2019 donne droit à 6000 francs, celle du lendemain à 18 000.",
                "Con un accordo aggiuntivo concluso entro il 30 novembre 2019, una decisione del 1° maggio "
                "2019 dà diritto a 6000 franchi, quella del giorno seguente a 18 000.",
                "With a supplementary agreement by 30 November 2019 a decision on 1 May 2019 draws CHF "
                "6,000, on the day after it CHF 18,000.",
            ),
            (TRANSITION,),
            lambda day, next_day: (
                day.answer == LOW * day["decisions"][ALIKE[0]]
                and next_day.answer == FULL * day["decisions"][ALIKE[0]]
            ),
            _around_1_may_2019,
        ),
        RuleLaw(
            "nobody_pays_for_another",
            Text(
                "Zahlte das Programm S für eine Person mehr als ihre Integrationspauschale, so mindert das "
                "die Integrationspauschalen der anderen nicht.",
                "Si le Programme S a versé pour une personne plus que son forfait d'intégration, ceux des "
                "autres n'en sont pas réduits.",
                "Se il Programma S ha versato per una persona più della sua somma forfettaria a favore "
                "dell'integrazione, quelle degli altri non ne sono ridotte.",
                "Where Programme S paid more for a person than their flat-rate payment for integration, "
                "those of the others are not reduced by it.",
            ),
            (_REDUCTION,),
            lambda without, with_them: without.answer == with_them.answer,
            _one_paid_too_much,
        ),
    ),
)
"""What the flat rates of a canton for a stretch of days keep."""

check_flat_rate_payment_laws: Final = FLAT_RATE_PAYMENT_LAWS.check
