"""Laws of Programme S: its contribution by month and person, its employment targets."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.programme_s import PROGRAMME_S_CONTRIBUTION, PROGRAMME_S_TARGET
from kipcore.testing.laws.asks import changed
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.dates import DateRange, shift
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = [
    "PROGRAMME_S_CONTRIBUTION_LAWS",
    "PROGRAMME_S_TARGET_LAWS",
    "check_programme_s_contribution_laws",
    "check_programme_s_target_laws",
]

_FIRST: Final = date(2022, 5, 1)
_MONTHS: Final = 46
"""How many months from that one on are known to be paid, and how much."""
_CITED: Final = PROGRAMME_S_CONTRIBUTION.citations


def _months(first: int, stop: int) -> DateRange:
    """Return the months from one number up to before another."""
    return DateRange(shift(_FIRST, months=first), DateRange(shift(_FIRST, months=stop), None).day_before())


@st.composite
def _paid(draw: st.DrawFn, adversarial: bool) -> Facts:
    first = draw(st.integers(0, _MONTHS - 1))
    most = min(_MONTHS, first + 12)
    stop = draw(st.sampled_from((first + 1, most, _MONTHS)) if adversarial else st.integers(first + 1, most))
    persons = draw(st.sampled_from((0, 1, 2, 100_000)) if adversarial else st.integers(0, 20_000))
    return {"persons": persons, "during": _months(first, stop)}


def _cut(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for some months, and for their parts before and after the beginning of one of them."""
    first, last, end = sorted(draw(st.sets(st.integers(0, _MONTHS), min_size=3, max_size=3)))
    return tuple({**facts, "during": _months(*part)} for part in ((first, end), (first, last), (last, end)))


def _in_two(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for all persons, and for two groups of them."""
    some = draw(st.integers(0, facts["persons"]))
    return (facts, {**facts, "persons": some}, {**facts, "persons": facts["persons"] - some})


def _one(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for one person and one month."""
    month = draw(st.integers(0, _MONTHS - 1))
    return ({**facts, "persons": 1, "during": _months(month, month + 1)},)


PROGRAMME_S_CONTRIBUTION_LAWS: Final = LawSuite(
    rule=PROGRAMME_S_CONTRIBUTION,
    facts=_paid,
    laws=(
        RuleLaw(
            "a_person_draws_250_francs_a_month",
            Text(
                "Von Mai 2022 bis Februar 2026 werden für eine Person in jedem Monat 250 Franken gezahlt.",
                "De mai 2022 à février 2026, 250 francs sont versés chaque mois pour une personne.",
                "Da maggio 2022 a febbraio 2026 sono versati ogni mese 250 franchi per una persona.",
                "From May 2022 to February 2026 CHF 250 are paid for a person in each month.",
            ),
            _CITED,
            lambda one: one.answer == Chf(250),
            _one,
        ),
        RuleLaw(
            "months_add_up",
            Text(
                "Die Beiträge zweier aufeinanderfolgender Zeiträume sind zusammen der Beitrag des ganzen.",
                "Les contributions de deux périodes consécutives forment ensemble celle de la période "
                "entière.",
                "I contributi di due periodi consecutivi formano insieme quello dell'intero periodo.",
                "The contributions of two successive stretches together are that of the whole.",
            ),
            _CITED,
            lambda whole, before, after: whole.answer == before.answer + after.answer,
            _cut,
        ),
        RuleLaw(
            "persons_add_up",
            Text(
                "Für zwei Gruppen von Personen wird einzeln zusammen gleich viel gezahlt wie für beide auf "
                "einmal.",
                "Pour deux groupes de personnes, il est versé autant séparément que pour les deux réunis.",
                "Per due gruppi di persone è versato separatamente quanto per entrambi insieme.",
                "For two groups of persons as much is paid separately as for both at once.",
            ),
            _CITED,
            lambda both, some, others: both.answer == some.answer + others.answer,
            _in_two,
        ),
        RuleLaw(
            "without_persons_nothing_is_paid",
            Text(
                "Wird keine Person gezählt, so wird nichts gezahlt.",
                "Si aucune personne n'est comptée, rien n'est versé.",
                "Se nessuna persona è contata, non è versato nulla.",
                "Where no person is counted, nothing is paid.",
            ),
            _CITED,
            lambda none: none.answer == Chf(0),
            changed(lambda _: {"persons": 0}),
        ),
    ),
)
"""What the contribution of Programme S keeps."""

check_programme_s_contribution_laws: Final = PROGRAMME_S_CONTRIBUTION_LAWS.check


_SHARES: Final = {2024: (2, 5), 2025: (1, 2)}
"""Which part of the persons the Federal Council wants in employment at the end of a year."""


@st.composite
def _employed(draw: st.DrawFn, adversarial: bool) -> Facts:
    persons = draw(st.sampled_from((1, 2, 5, 39_999)) if adversarial else st.integers(1, 20_000))
    return {
        "employed": draw(st.integers(0, persons)),
        "persons": persons,
        "year": draw(st.sampled_from(list(_SHARES))),
    }


def _below(fewer: int, facts: Facts) -> Facts:
    """Return facts that meet the target exactly, or with some persons fewer."""
    part, whole = _SHARES[facts["year"]]
    return {"employed": facts["persons"] * part - fewer, "persons": facts["persons"] * whole}


def _more_employed(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask again with one more in employment, or with everybody."""
    one_more = min(facts["employed"] + 1, facts["persons"])
    return (facts, {**facts, "employed": draw(st.sampled_from((one_more, facts["persons"])))})


def _times(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for a canton, often a person below the target, and for one that is some times as large."""
    facts = {**facts, **_below(1, facts)} if draw(st.booleans()) else facts
    factor = draw(st.integers(2, 50))
    return (facts, {**facts, **{name: facts[name] * factor for name in ("employed", "persons")}})


def _in_each_year(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    return tuple({**facts, "year": year} for year in _SHARES)


PROGRAMME_S_TARGET_LAWS: Final = LawSuite(
    rule=PROGRAMME_S_TARGET,
    facts=_employed,
    laws=(
        RuleLaw(
            "exactly_the_target_is_enough",
            Text(
                "Wer den Zielwert genau trifft, hat ihn erreicht.",
                "Qui atteint exactement la valeur cible l'a atteinte.",
                "Chi raggiunge esattamente il valore obiettivo lo ha raggiunto.",
                "Meeting the target exactly is reaching it.",
            ),
            PROGRAMME_S_TARGET.citations,
            lambda at: at.answer is True,
            changed(lambda facts: _below(0, facts)),
        ),
        RuleLaw(
            "one_person_fewer_misses_it",
            Text(
                "Fehlt eine einzige erwerbstätige Person zum Zielwert, so ist er verfehlt.",
                "S'il manque à la valeur cible une seule personne exerçant une activité lucrative, elle "
                "n'est pas atteinte.",
                "Se al valore obiettivo manca una sola persona che esercita un'attività lucrativa, non è "
                "raggiunto.",
                "Where the target is short of a single person in employment, it is missed.",
            ),
            PROGRAMME_S_TARGET.citations,
            lambda below: below.answer is False,
            changed(lambda facts: _below(1, facts)),
        ),
        RuleLaw(
            "more_employed_never_miss_it",
            Text(
                "Mehr Erwerbstätige machen aus einem erreichten Zielwert nie einen verfehlten.",
                "Davantage de personnes exerçant une activité lucrative ne font jamais manquer une valeur "
                "cible atteinte.",
                "Più persone che esercitano un'attività lucrativa non fanno mai mancare un valore obiettivo "
                "raggiunto.",
                "More persons in employment never turn a target that is reached into one that is missed.",
            ),
            PROGRAMME_S_TARGET.citations,
            lambda before, after: after.answer or not before.answer,
            _more_employed,
        ),
        RuleLaw(
            "only_the_share_counts",
            Text(
                "Nur der Anteil zählt, nicht die Grösse des Kantons.",
                "Seule la part compte, non la taille du canton.",
                "Conta solo la quota, non la grandezza del Cantone.",
                "Only the share counts, not the size of the canton.",
            ),
            PROGRAMME_S_TARGET.citations,
            lambda small, large: small.answer == large.answer,
            _times,
        ),
        RuleLaw(
            "the_second_target_is_the_higher",
            Text(
                "Wer den Zielwert von Ende 2025 erreicht, hätte mit denselben Zahlen auch den von Ende 2024 "
                "erreicht.",
                "Qui atteint la valeur cible de la fin 2025 aurait atteint avec les mêmes nombres celle de "
                "la fin 2024 aussi.",
                "Chi raggiunge il valore obiettivo di fine 2025 avrebbe raggiunto con gli stessi numeri "
                "anche quello di fine 2024.",
                "Whoever reaches the target for the end of 2025 would have reached that for the end of 2024 "
                "too with the same figures.",
            ),
            PROGRAMME_S_TARGET.citations,
            lambda first, second: first.answer or not second.answer,
            _in_each_year,
        ),
    ),
)
"""What the employment targets of Programme S keep."""

check_programme_s_target_laws: Final = PROGRAMME_S_TARGET_LAWS.check
