"""Laws of who belongs to the cohort of an outcome goal of the Integration Agenda."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.goal_cohort import IN_GOAL_COHORT
from kipcore.rules.goals import CITATIONS
from kipcore.testing.laws.asks import DAY, Asks, days_between
from kipcore.testing.laws.histories import FOR_REFUGEES, held
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.dates import shift
from kipcore.types.goals import IntegrationGoal
from kipcore.types.person import Person
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["IN_GOAL_COHORT_LAWS", "check_in_goal_cohort_laws"]

_LANGUAGE, _SMALL, _TRAINING, _EMPLOYMENT, _SOCIAL = tuple(IntegrationGoal)
_FIRST: Final = date(2019, 5, 1)
_LAST: Final = date(2028, 12, 31)
_LEAP: Final = (date(2020, 2, 29), date(2021, 2, 28), date(2024, 2, 29), date(2021, 3, 1))
_BIRTHDAYS: Final = (0, 5, 16, 18, 26)
_SEEKERS: Final = (
    Status.ASYLUM_SEEKER_ACCELERATED,
    Status.ASYLUM_SEEKER_DUBLIN,
    Status.ASYLUM_SEEKER_EXTENDED,
)
_OTHERS: Final = (
    *_SEEKERS,
    Status.PROTECTED_PERSON,
    Status.FOREIGN_NATIONAL,
    Status.EU_EFTA_NATIONAL,
    Status.SWISS,
)


def _youngest(entered: date, years: int) -> date:
    """Return the last day of birth of those who have completed so many years on a day."""
    born = shift(entered, years=-years)
    return born + DAY if shift(born + DAY, years=years) <= entered else born


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    """Draw somebody who entered since the Agenda holds; if adversarial, at or beside a birthday."""
    entered = draw(days_between(_FIRST, _LAST, *_LEAP, adversarial=adversarial))
    born = entered - draw(st.integers(0, 25_000)) * DAY
    if adversarial:
        born = _youngest(entered, draw(st.sampled_from(_BIRTHDAYS))) + draw(st.sampled_from([0, -1, 1])) * DAY
    decided = entered + draw(st.integers(0, 700)) * DAY
    status = draw(st.sampled_from((*FOR_REFUGEES, *FOR_REFUGEES, *_OTHERS)))
    return {
        "person": held(status, decided, entered_on=entered, born_on=min(born, entered)),
        "goal": draw(st.sampled_from(tuple(IntegrationGoal))),
        "on": decided + draw(st.integers(0, 2_600)) * DAY,
    }


def _again(person: Person, *, status: Status | None = None, born_on: date | None = None) -> Person:
    """Return a person with the same days, and with another status or another birth."""
    last = person.decisions[-1]
    return held(
        status or last.status,
        last.decided_on,
        entered_on=last.entered_on,
        born_on=born_on or person.born_on,
    )


def _aged(*asked: tuple[IntegrationGoal, int, int]) -> Asks:
    """Ask of a refugee or admitted person: the goal, the years completed at entry, days younger than that."""

    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        status = draw(st.sampled_from(FOR_REFUGEES))
        entered = facts["person"].decisions[-1].entered_on

        def person(years: int, younger: int) -> Person:
            born = _youngest(entered, years) + younger * DAY
            return _again(facts["person"], status=status, born_on=born)

        return tuple(
            {**facts, "goal": goal, "person": person(years, younger)} for goal, years, younger in asked
        )

    return asks


def _goals(*goals: IntegrationGoal, named: bool = False) -> Asks:
    """Ask the same person about some goals; a refugee or admitted person, if so told."""

    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        person = facts["person"]
        if named:
            person = _again(person, status=draw(st.sampled_from(FOR_REFUGEES)))
        return tuple({**facts, "goal": goal, "person": person} for goal in goals)

    return asks


def _of_school_age(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    entered = facts["person"].decisions[-1].entered_on
    oldest, youngest = _youngest(entered, 16) + DAY, _youngest(entered, 5)
    born = draw(days_between(oldest, youngest, adversarial=draw(st.booleans())))
    return ({**facts, "person": _again(facts["person"], born_on=born)},)


def _status(*statuses: tuple[Status, ...]) -> Asks:
    """Ask the same of persons with a status from each of some groups."""

    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        drawn = [draw(st.sampled_from(group)) for group in statuses]
        return tuple({**facts, "person": _again(facts["person"], status=one)} for one in drawn)

    return asks


IN_GOAL_COHORT_LAWS: Final = LawSuite(
    rule=IN_GOAL_COHORT,
    facts=_facts,
    laws=(
        RuleLaw(
            "nobody_of_school_age",
            Text(
                "Wer bei der Einreise 5 bis 15 Jahre alt war, gehört zu keiner Kohorte.",
                "Qui avait de 5 à 15 ans lors de l'entrée ne fait partie d'aucune cohorte.",
                "Chi al momento dell'entrata aveva da 5 a 15 anni non fa parte di alcuna coorte.",
                "Whoever was 5 to 15 years old at entry belongs to no cohort.",
            ),
            CITATIONS,
            lambda child: child.answer is False,
            _of_school_age,
        ),
        RuleLaw(
            "small_children_until_the_fifth_birthday",
            Text(
                "Zur Kohorte der frühen Kindheit gehört, wer am Tag vor dem fünften Geburtstag einreist, "
                "und nicht mehr, wer am Geburtstag einreist.",
                "Fait partie de la cohorte de la petite enfance qui entre la veille de son cinquième "
                "anniversaire, mais non qui entre le jour de l'anniversaire.",
                "Fa parte della coorte della prima infanzia chi entra il giorno prima del quinto "
                "compleanno, ma non chi entra il giorno del compleanno.",
                "Whoever enters on the day before the fifth birthday belongs to the cohort of early "
                "childhood, whoever enters on the birthday does not.",
            ),
            CITATIONS,
            lambda eve, birthday: eve.answer is True and birthday.answer is False,
            _aged((_SMALL, 5, 1), (_SMALL, 5, 0)),
        ),
        RuleLaw(
            "the_young_from_16_to_25",
            Text(
                "Zur Kohorte der Ausbildung gehört, wer vom 16. Geburtstag bis zum Tag vor dem 26. "
                "einreist, und niemand einen Tag früher oder später.",
                "Fait partie de la cohorte de la formation qui entre du 16e anniversaire à la veille du "
                "26e, et personne un jour plus tôt ou plus tard.",
                "Fa parte della coorte della formazione chi entra dal 16° compleanno al giorno prima del "
                "26°, e nessuno un giorno prima o dopo.",
                "Whoever enters from the 16th birthday to the day before the 26th belongs to the cohort of "
                "training, and nobody a day earlier or later.",
            ),
            CITATIONS,
            lambda *asked: [one.answer for one in asked] == [False, True, True, False],
            _aged((_TRAINING, 16, 1), (_TRAINING, 16, 0), (_TRAINING, 26, 1), (_TRAINING, 26, 0)),
        ),
        RuleLaw(
            "small_children_and_the_young_share_nobody",
            Text(
                "Niemand gehört zugleich zur Kohorte der frühen Kindheit und zu jener der Ausbildung.",
                "Personne ne fait partie à la fois de la cohorte de la petite enfance et de celle de la "
                "formation.",
                "Nessuno fa parte al contempo della coorte della prima infanzia e di quella della "
                "formazione.",
                "Nobody belongs both to the cohort of early childhood and to that of training.",
            ),
            CITATIONS,
            lambda small, young: not (small.answer and young.answer),
            _goals(_SMALL, _TRAINING),
        ),
        RuleLaw(
            "language_and_social_integration_are_for_the_same_persons",
            Text(
                "Die Ziele der Sprache und der sozialen Integration haben dieselbe Kohorte.",
                "Les objectifs de la langue et de l'intégration sociale ont la même cohorte.",
                "Gli obiettivi della lingua e dell'integrazione sociale hanno la stessa coorte.",
                "The goals of language and of social integration have the same cohort.",
            ),
            CITATIONS,
            lambda language, social: language.answer is social.answer,
            _goals(_LANGUAGE, _SOCIAL),
        ),
        RuleLaw(
            "who_is_in_a_cohort_is_in_that_of_language",
            Text(
                "Flüchtlinge und vorläufig aufgenommene Personen, die zur Kohorte eines anderen Ziels "
                "gehören, gehören auch zu jener der Sprache.",
                "Les réfugiés et les personnes admises à titre provisoire qui font partie de la cohorte d'un "
                "autre objectif font aussi partie de celle de la langue.",
                "I rifugiati e le persone ammesse provvisoriamente che fanno parte della coorte di un altro "
                "obiettivo fanno parte anche di quella della lingua.",
                "Refugees and temporarily admitted persons who belong to the cohort of another goal belong "
                "to that of language too.",
            ),
            CITATIONS,
            lambda language, *others: language.answer or not any(other.answer for other in others),
            _goals(_LANGUAGE, _SMALL, _TRAINING, _EMPLOYMENT, named=True),
        ),
        RuleLaw(
            "refugees_and_temporarily_admitted_persons_are_treated_alike",
            Text(
                "Für Flüchtlinge und vorläufig aufgenommene Personen gilt dasselbe.",
                "La même règle vaut pour les réfugiés et pour les personnes admises à titre provisoire.",
                "La stessa regola vale per i rifugiati e per le persone ammesse provvisoriamente.",
                "The same holds for refugees and for temporarily admitted persons.",
            ),
            CITATIONS,
            lambda one, other: one.answer is other.answer,
            _status(FOR_REFUGEES, FOR_REFUGEES),
        ),
        RuleLaw(
            "of_asylum_seekers_small_children_only",
            Text(
                "Asylsuchende gehören höchstens zur Kohorte der frühen Kindheit.",
                "Les requérants d'asile font tout au plus partie de la cohorte de la petite enfance.",
                "I richiedenti l'asilo fanno tutt'al più parte della coorte della prima infanzia.",
                "Asylum seekers belong at most to the cohort of early childhood.",
            ),
            CITATIONS,
            lambda seeker: seeker["goal"] is _SMALL or seeker.answer is False,
            _status(_SEEKERS),
        ),
    ),
)
"""What belonging to a cohort keeps."""

check_in_goal_cohort_laws: Final = IN_GOAL_COHORT_LAWS.check
