"""Laws of who may benefit from a measure: Art. 58 AIG, Art. 14a and 15 VIntA."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.benefit import MAY_BENEFIT
from kipcore.testing.laws.asks import DAY, Asks, also, changed, days_between
from kipcore.testing.laws.histories import FOR_REFUGEES, held, since, status_of
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.funding import FundingArea, FundingSource, InitialIntegrationElement
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["MAY_BENEFIT_LAWS", "check_may_benefit_laws"]

_FLAT_RATE: Final = Citation(AIG, "58", "2")
_CREDIT: Final = Citation(AIG, "58", "3")
_GROUPS: Final = Citation(VINTA, "14a", "1")
_SEEKERS: Final = Citation(VINTA, "15", "5")
_ELEMENTS: Final = tuple(InitialIntegrationElement)
_AREAS: Final = (
    FundingArea.LANGUAGE,
    FundingArea.EARLY_CHILDHOOD,
    FundingArea.LIVING_TOGETHER,
    FundingArea.INFORMATION_AND_COUNSELLING,
    FundingArea.INTERCULTURAL_INTERPRETING,
)
_SOURCES: Final = (
    FundingSource.FLAT_RATE,
    FundingSource.CREDIT,
    FundingSource.CANTON,
    FundingSource.MUNICIPALITIES,
    FundingSource.PROGRAMME_S,
)
_SEEKER: Final = Status.ASYLUM_SEEKER_EXTENDED
_NAMED: Final = (*FOR_REFUGEES, Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT)
_ON_A_PERMIT: Final = (Status.HARDSHIP_PERMIT, Status.FOREIGN_NATIONAL, Status.EU_EFTA_NATIONAL)
_TURNS: Final = (date(2022, 11, 8), date(2022, 11, 9), date(2023, 12, 31), date(2024, 1, 1))


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    """Draw a day on which every source is known: Programme S since April 2022 until March 2027."""
    on = draw(days_between(date(2022, 4, 13), date(2027, 3, 4), *_TURNS, adversarial=adversarial))
    decided = on - draw(st.integers(0, 900)) * DAY
    paid_from = draw(st.sampled_from(_SOURCES))
    measures = _ELEMENTS if paid_from is FundingSource.FLAT_RATE else (*_ELEMENTS, *_AREAS)
    person = held(draw(st.sampled_from(tuple(Status))), decided)
    return {
        "person": person,
        "measure": draw(st.sampled_from(measures)),
        "paid_from": paid_from,
        "on": on,
        "longer_stay": None,
    }


def _flat_rate(*statuses: Status) -> Asks:
    """Ask about the flat rate and an element of initial integration, for one of some statuses."""

    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        person = held(draw(st.sampled_from(statuses)), since(facts))
        measure = draw(st.sampled_from(_ELEMENTS))
        return ({**facts, "person": person, "measure": measure, "paid_from": FundingSource.FLAT_RATE},)

    return asks


def _on_the_credit(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    pair = (draw(st.sampled_from(_NAMED)), draw(st.sampled_from(_ON_A_PERMIT)))
    asked = {**facts, "paid_from": FundingSource.CREDIT}
    return tuple({**asked, "person": held(status, since(facts))} for status in pair)


MAY_BENEFIT_LAWS: Final = LawSuite(
    rule=MAY_BENEFIT,
    facts=_facts,
    laws=(
        RuleLaw(
            "the_flat_rate_is_for_all_groups_named",
            Text(
                "Die Integrationspauschale öffnet jeder Gruppe, für die sie gezahlt wird, jede Massnahme "
                "der Erstintegration.",
                "Le forfait d'intégration ouvre toute mesure de première intégration à chaque groupe pour "
                "lequel il est versé.",
                "La somma forfettaria a favore dell'integrazione apre ogni misura di prima integrazione a "
                "ciascun gruppo per cui è versata.",
                "The flat-rate payment for integration opens every measure of initial integration to each "
                "group for which it is paid.",
            ),
            (_FLAT_RATE, _GROUPS),
            lambda named: named.answer is True,
            _flat_rate(*_NAMED),
        ),
        RuleLaw(
            "asylum_seekers_only_for_language_and_early_childhood",
            Text(
                "Asylsuchenden im erweiterten Verfahren öffnet die Integrationspauschale nur Massnahmen der "
                "Sprache und Bildung, auch in der frühen Kindheit.",
                "Aux requérants d'asile en procédure étendue, le forfait d'intégration n'ouvre que les "
                "mesures de langue et de formation, y compris dans la petite enfance.",
                "Ai richiedenti l'asilo nella procedura ampliata la somma forfettaria a favore "
                "dell'integrazione apre soltanto le misure di lingua e formazione, anche nella prima "
                "infanzia.",
                "To asylum seekers in the extended procedure the flat-rate payment for integration opens "
                "only measures of language and learning, in early childhood too.",
            ),
            (_SEEKERS,),
            lambda seeker: seeker.answer is (seeker["measure"].value in {"c", "e"}),
            _flat_rate(_SEEKER),
        ),
        RuleLaw(
            "programme_s_is_for_protected_persons_only",
            Text(
                "Das Programm S steht nur Schutzbedürftigen offen.",
                "Le Programme S n'est ouvert qu'aux personnes à protéger.",
                "Il Programma S è aperto soltanto alle persone bisognose di protezione.",
                "Programme S is open to persons in need of protection only.",
            ),
            (_CREDIT,),
            lambda other: (
                other.answer is False
                or status_of(other)
                in {Status.PROTECTED_PERSON, Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT}
            ),
            changed(lambda _: {"paid_from": FundingSource.PROGRAMME_S}),
        ),
        RuleLaw(
            "own_funds_turn_nobody_away",
            Text(
                "Nach Bundesrecht stehen Eigenmittel von Kanton und Gemeinden jeder Person offen.",
                "Selon le droit fédéral, les fonds propres du canton et des communes sont ouverts à toute "
                "personne.",
                "Secondo il diritto federale i mezzi propri del Cantone e dei Comuni sono aperti a ogni "
                "persona.",
                "Under federal law own funds of canton and municipalities are open to everybody.",
            ),
            (_CREDIT,),
            lambda own: own.answer is True,
            changed(
                lambda facts: {
                    "paid_from": FundingSource.CANTON
                    if facts["paid_from"] is FundingSource.CANTON
                    else FundingSource.MUNICIPALITIES
                }
            ),
        ),
        RuleLaw(
            "the_credit_is_irrespective_of_status",
            Text(
                "Der Integrationsförderkredit öffnet Ausländerinnen und Ausländern mit Bewilligung, was er "
                "Flüchtlingen und vorläufig aufgenommenen Personen öffnet, und umgekehrt.",
                "Le crédit d'encouragement à l'intégration ouvre aux étrangers titulaires d'une "
                "autorisation ce qu'il ouvre aux réfugiés et aux personnes admises à titre provisoire, et "
                "inversement.",
                "Il credito per la promozione dell'integrazione apre agli stranieri titolari di un permesso "
                "ciò che apre ai rifugiati e alle persone ammesse provvisoriamente, e viceversa.",
                "The integration support credit opens to foreign nationals with a permit what it opens to "
                "refugees and temporarily admitted persons, and the other way round.",
            ),
            (_CREDIT,),
            lambda named, other: named.answer is other.answer,
            _on_the_credit,
        ),
        RuleLaw(
            "how_a_status_was_acquired_never_matters",
            Text(
                "Es zählt der Status am Tag der Massnahme und nicht, welcher Status ihm vorausging.",
                "Seul compte le statut au jour de la mesure, et non celui qui l'a précédé.",
                "Conta lo statuto nel giorno della misura e non quello che lo ha preceduto.",
                "The status on the day of the measure counts, and not which status came before it.",
            ),
            (_FLAT_RATE, _CREDIT),
            lambda one, other: one.answer is other.answer,
            also(lambda facts: {"person": held(status_of(facts), since(facts), earlier=_earlier(facts))}),
        ),
    ),
)
"""What the answer to who may benefit keeps."""

check_may_benefit_laws: Final = MAY_BENEFIT_LAWS.check


def _earlier(facts: Facts) -> Status:
    """Return a status that may come before the one of the day, whichever it is."""
    seeker = {Status.ASYLUM_SEEKER_ACCELERATED, Status.ASYLUM_SEEKER_DUBLIN, _SEEKER}
    return Status.FOREIGN_NATIONAL if status_of(facts) in seeker else _SEEKER
