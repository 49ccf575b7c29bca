"""Laws of the flat rates of all decisions that a table counts: Art. 15 VIntA."""

from typing import Any, Final

from hypothesis import strategies as st

from kipcore.rules.flat_rate_total import FLAT_RATE_TOTAL
from kipcore.testing.laws.asks import also, days_between
from kipcore.testing.laws.flat_rates import (
    ALIKE,
    CANTONS,
    FIRST,
    LAST,
    LOW,
    PAID,
    PERMIT,
    PROTECTION,
    REDUCED,
    SUPPLEMENTS,
    TRANSITION,
    UNTIL,
    all_agreements,
    days,
)
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.citation import VINTA, Citation
from kipcore.types.counts import DecisionCounts
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["FLAT_RATE_TOTAL_LAWS", "check_flat_rate_total_laws"]

_NAMED: Final = Citation(VINTA, "15", "1")
_BASIS: Final = Citation(VINTA, "15", "3")
_DECISIONS: Final = Citation(VINTA, "15", "4")
_STATUSES: Final = st.sampled_from((*ALIKE, Status.PROTECTED_PERSON, PERMIT))
_DAYS: Final = {False: days(), True: days(adversarial=True)}
_LATER: Final = {kind: days(PROTECTION, LAST, adversarial=kind) for kind in (False, True)}
_COUNT: Final = {False: st.integers(1, 300), True: st.sampled_from((1, 2, 1000))}
_EARLY: Final = st.lists(days(FIRST, UNTIL, adversarial=True), min_size=1, max_size=3, unique=True)
_PLACES: Final = st.lists(CANTONS, min_size=1, max_size=2, unique=True)
_REDUCED: Final = days_between(REDUCED, LAST)
_MORE_THAN_ANY: Final = Chf(1_000_000)
_CELLS: Final = st.integers(2, 4)


@st.composite
def _tables(draw: st.DrawFn, adversarial: bool) -> Facts:
    places = draw(_PLACES)
    cells: dict[Any, int] = {}
    for _ in range(draw(_CELLS)):
        status = draw(_STATUSES)
        day = draw(_LATER[adversarial] if status is PERMIT else _DAYS[adversarial])
        key = (draw(st.sampled_from(places)), status, day)
        paid = (draw(PAID[adversarial]),) if status is PERMIT else ()
        cells[(*key, *paid)] = draw(_COUNT[adversarial])
    agreements = all_agreements(places, draw(SUPPLEMENTS[adversarial]))
    return {"counts": DecisionCounts(cells), "agreements": agreements}


def _in_two(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for a table, and for the two parts into which a day, a status, a canton or all of these cut it."""
    counts = facts["counts"]
    (canton, status, day, *_), _ = draw(st.sampled_from(list(counts.cells())))
    cuts = {"canton": canton, "status": status, "during": DateRange(None, day)}
    name = draw(st.sampled_from((None, *cuts)))
    cut: dict[str, Any] = cuts if name is None else {name: cuts[name]}
    parts = counts.only(**cut), counts.without(**cut)
    return (facts, *({**facts, "counts": part} for part in parts))


def _more(facts: Facts, *cells: tuple[Any, ...]) -> Facts:
    """Return a table with one decision more in each of some cells."""
    return {"counts": facts["counts"] + DecisionCounts(dict.fromkeys(cells, 1))}


def _one_more(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for a table, and for one with a decision more, on a status that is named."""
    canton = facts["agreements"][0].canton
    cell = (canton, draw(st.sampled_from(ALIKE)), draw(_DAYS[True]))
    return (facts, {**facts, **_more(facts, cell)})


def _not_named(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for a table, and for one with more decisions, on persons whom the ordinance does not name."""
    canton, day = facts["agreements"][0].canton, draw(_DAYS[False])
    outside = (Status.PROTECTED_PERSON, Status.ASYLUM_SEEKER_EXTENDED)
    return (facts, {**facts, **_more(facts, *((canton, status, day) for status in outside))})


def _another_canton(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask with the agreements in another order, and with those of a canton without decisions."""
    there = {agreement.canton for agreement in facts["agreements"]}
    other = draw(st.sampled_from([canton for canton in Canton if canton not in there]))
    more = all_agreements([other], facts["agreements"][1].supplement)
    return (facts, {**facts, "agreements": (*more, *reversed(facts["agreements"]))})


def _until_1_may_2019(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for decisions from 2016 until 1 May 2019, many of them on that day or just before."""
    canton = facts["agreements"][0].canton
    decided = draw(_EARLY)
    cells = {(canton, draw(st.sampled_from(ALIKE)), day): draw(_COUNT[True]) for day in decided}
    return ({**facts, "counts": DecisionCounts(cells)},)


def _paid_too_much(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for a table, and for one with persons more for whom Programme S paid more than any flat rate."""
    day = draw(_REDUCED)
    cell = (facts["agreements"][0].canton, PERMIT, day, _MORE_THAN_ANY)
    return (facts, {**facts, **_more(facts, cell)})


FLAT_RATE_TOTAL_LAWS: Final = LawSuite(
    rule=FLAT_RATE_TOTAL,
    facts=_tables,
    laws=(
        RuleLaw(
            "parts_add_up",
            Text(
                "Wie man die Entscheide auch teilt, nach Kanton, Status oder Tag: Die Teile geben zusammen "
                "das Ganze.",
                "Quelle que soit la répartition des décisions, par canton, statut ou jour, les parts forment "
                "ensemble le tout.",
                "Comunque si dividano le decisioni, per Cantone, statuto o giorno, le parti formano insieme "
                "il tutto.",
                "However the decisions are split, by canton, status or day, the parts together are the "
                "whole.",
            ),
            (_DECISIONS,),
            lambda whole, part, rest: whole.answer == part.answer + rest.answer,
            _in_two,
        ),
        RuleLaw(
            "twice_the_decisions_draw_twice_as_much",
            Text(
                "Doppelt so viele Entscheide lösen doppelt so viel aus.",
                "Deux fois plus de décisions donnent droit à deux fois plus.",
                "Il doppio delle decisioni dà diritto al doppio.",
                "Twice as many decisions draw twice as much.",
            ),
            (_DECISIONS,),
            lambda once, twice: twice.answer == once.answer * 2,
            also(lambda facts: {"counts": facts["counts"] + facts["counts"]}),
        ),
        RuleLaw(
            "a_decision_more_draws_more",
            Text(
                "Ein Entscheid mehr auf einen genannten Status löst mindestens 6000 Franken mehr aus.",
                "Une décision de plus portant sur un statut mentionné donne droit à 6000 francs de plus au "
                "moins.",
                "Una decisione in più su uno statuto menzionato dà diritto ad almeno 6000 franchi in più.",
                "One decision more on a named status draws at least CHF 6,000 more.",
            ),
            (_NAMED, _DECISIONS, TRANSITION),
            lambda before, after: after.answer >= before.answer + LOW,
            _one_more,
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
            _not_named,
        ),
        RuleLaw(
            "other_agreements_change_nothing",
            Text(
                "In welcher Reihenfolge die Programmvereinbarungen stehen, ändert nichts, und "
                "Programmvereinbarungen eines Kantons ohne Entscheide auch nicht.",
                "L'ordre des conventions-programmes ne change rien, et celles d'un canton sans décisions "
                "non plus.",
                "L'ordine degli accordi di programma non cambia nulla, e nemmeno gli accordi di un Cantone "
                "senza decisioni.",
                "The order of the programme agreements changes nothing, and neither do those of a canton "
                "without decisions.",
            ),
            (_BASIS,),
            lambda one, other: one.answer == other.answer,
            _another_canton,
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
            (Citation(VINTA, "15", "2bis"),),
            lambda without, with_them: without.answer == with_them.answer,
            _paid_too_much,
        ),
        RuleLaw(
            "until_1_may_2019_each_draws_little",
            Text(
                "Bis und mit dem 1. Mai 2019 löst jeder Entscheid auf einen genannten Status 6000 Franken "
                "aus.",
                "Jusqu'au 1er mai 2019 inclus, chaque décision portant sur un statut mentionné donne droit "
                "à 6000 francs.",
                "Fino al 1° maggio 2019 compreso ogni decisione su uno statuto menzionato dà diritto a 6000 "
                "franchi.",
                "Up to and including 1 May 2019 each decision on a named status draws CHF 6,000.",
            ),
            (TRANSITION,),
            lambda early: early.answer == LOW * early["counts"].total,
            _until_1_may_2019,
        ),
    ),
)
"""What the flat rates of all decisions keep."""

check_flat_rate_total_laws: Final = FLAT_RATE_TOTAL_LAWS.check
