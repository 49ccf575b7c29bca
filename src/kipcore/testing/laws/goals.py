"""Laws of the outcome goals: when a cohort has reached one, and when it falls due."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.law.current import LAW
from kipcore.rules.goals import CITATIONS, GOAL_DUE, GOAL_REACHED, GOALS
from kipcore.testing.laws.asks import DAY, Asks, also, changed, days_between
from kipcore.testing.laws.histories import same_day
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.dates import DateRange
from kipcore.types.goals import IntegrationGoal
from kipcore.types.text import Text

__all__ = [
    "GOAL_DUE_LAWS",
    "GOAL_REACHED_LAWS",
    "check_goal_due_laws",
    "check_goal_reached_laws",
]

_FIRST: Final = date(2019, 5, 1)
_LAST: Final = date(2035, 12, 31)
_LEAP: Final = (date(2020, 2, 29), date(2020, 2, 28), date(2024, 2, 29), date(2020, 3, 1))
_GOALS: Final = tuple(IntegrationGoal)
_SMALL: Final = IntegrationGoal.EARLY_CHILDHOOD
_WITH_YEARS: Final = tuple(goal for goal in _GOALS if goal is not _SMALL)


@st.composite
def _cohorts(draw: st.DrawFn, adversarial: bool) -> Facts:
    """Draw a cohort; if adversarial, one that reached its share exactly or by one person more or less."""
    goal = draw(st.sampled_from(_GOALS))
    first = draw(days_between(_FIRST, _LAST, *_LEAP, adversarial=adversarial))
    cohort = draw(st.integers(1, 60) if adversarial else st.integers(1, 5_000))
    reached = draw(st.integers(0, cohort))
    if adversarial:
        share = LAW.at(GOALS[goal].share, first).value
        reached = max(0, min(cohort, int(share * cohort) + draw(st.sampled_from([0, 1, -1]))))
    return {
        "goal": goal,
        "reached": reached,
        "cohort": cohort,
        "entered": DateRange(first, first + draw(st.integers(0, 365)) * DAY),
    }


@st.composite
def _entries(draw: st.DrawFn, adversarial: bool) -> Facts:
    """Draw a goal and an entry; the start of school for small children only."""
    goal = draw(st.sampled_from(_GOALS))
    entered = draw(days_between(_FIRST, _LAST, *_LEAP, adversarial=adversarial))
    until_school = draw(st.sampled_from([0, 1, 1461]) if adversarial else st.integers(0, 1_800))
    school = entered + until_school * DAY if goal is _SMALL else None
    return {"goal": goal, "entered_on": entered, "school_starts_on": school}


def _more_who_reached_it(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    return (facts, {**facts, "reached": draw(st.integers(facts["reached"], facts["cohort"]))})


def _a_larger_cohort(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask about a small cohort, where every person tells, and about a larger one."""
    cohort = draw(st.integers(1, 40))
    asked = {**facts, "cohort": cohort, "reached": draw(st.integers(0, cohort))}
    return (asked, {**asked, "cohort": cohort + draw(st.integers(1, 80))})


def _two_and_both(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask about two small cohorts, where every person tells, and about both together."""
    cohorts = (draw(st.integers(1, 12)), draw(st.integers(1, 12)))
    parts = [{"reached": draw(st.integers(0, cohort)), "cohort": cohort} for cohort in cohorts]
    both = {name: sum(part[name] for part in parts) for name in ("reached", "cohort")}
    return tuple({**facts, **asked} for asked in (*parts, both))


def _of_thirds(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask about training, with two thirds of a cohort, and with one person less."""
    third = draw(st.integers(1, 3_000))
    of = {**facts, "goal": IntegrationGoal.TRAINING, "cohort": 3 * third}
    return ({**of, "reached": 2 * third}, {**of, "reached": 2 * third - 1})


GOAL_REACHED_LAWS: Final = LawSuite(
    rule=GOAL_REACHED,
    facts=_cohorts,
    laws=(
        RuleLaw(
            "two_thirds_are_exactly_two_thirds",
            Text(
                "Zwei Drittel der Kohorte genügen für das Ziel der Ausbildung, eine Person weniger nicht.",
                "Deux tiers de la cohorte suffisent pour l'objectif de formation, une personne de moins ne "
                "suffit pas.",
                "Due terzi della coorte bastano per l'obiettivo di formazione, una persona in meno non "
                "basta.",
                "Two thirds of the cohort are enough for the goal of training, one person less is not.",
            ),
            CITATIONS,
            lambda enough, less: enough.answer is True and less.answer is False,
            _of_thirds,
        ),
        RuleLaw(
            "the_whole_cohort_is_enough",
            Text(
                "Haben alle das Ziel erreicht, so hat es die Kohorte erreicht.",
                "Si toutes les personnes ont atteint l'objectif, la cohorte l'a atteint.",
                "Se tutte le persone hanno raggiunto l'obiettivo, la coorte lo ha raggiunto.",
                "If everybody has reached the goal, the cohort has reached it.",
            ),
            CITATIONS,
            lambda whole: whole.answer is True,
            changed(lambda facts: {"reached": facts["cohort"]}),
        ),
        RuleLaw(
            "more_who_reached_it_never_fail",
            Text(
                "Mehr Personen, die das Ziel erreicht haben, machen aus einem Ja nie ein Nein.",
                "Davantage de personnes ayant atteint l'objectif ne font jamais d'un oui un non.",
                "Più persone che hanno raggiunto l'obiettivo non fanno mai di un sì un no.",
                "More persons who have reached the goal never turn a yes into a no.",
            ),
            CITATIONS,
            lambda before, after: after.answer or not before.answer,
            _more_who_reached_it,
        ),
        RuleLaw(
            "a_larger_cohort_never_helps",
            Text(
                "Eine grössere Kohorte mit gleich vielen Erfolgen macht aus einem Nein nie ein Ja.",
                "Une cohorte plus grande avec autant de réussites ne fait jamais d'un non un oui.",
                "Una coorte più grande con altrettanti successi non fa mai di un no un sì.",
                "A larger cohort with as many successes never turns a no into a yes.",
            ),
            CITATIONS,
            lambda before, after: before.answer or not after.answer,
            _a_larger_cohort,
        ),
        RuleLaw(
            "ten_times_the_persons_the_same_answer",
            Text(
                "Zehnmal so viele Personen bei gleichem Anteil ergeben dieselbe Antwort.",
                "Dix fois plus de personnes dans la même proportion donnent la même réponse.",
                "Dieci volte più persone nella stessa proporzione danno la stessa risposta.",
                "Ten times the persons in the same proportion give the same answer.",
            ),
            CITATIONS,
            lambda one, ten: one.answer is ten.answer,
            also(lambda facts: {"reached": 10 * facts["reached"], "cohort": 10 * facts["cohort"]}),
        ),
        RuleLaw(
            "two_cohorts_that_reach_it_reach_it_together",
            Text(
                "Erreichen zwei Kohorten ein Ziel je für sich, so erreichen sie es auch zusammen.",
                "Si deux cohortes atteignent chacune un objectif, elles l'atteignent aussi ensemble.",
                "Se due coorti raggiungono ciascuna un obiettivo, lo raggiungono anche insieme.",
                "If each of two cohorts reaches a goal, they reach it together too.",
            ),
            CITATIONS,
            lambda one, other, both: both.answer or not (one.answer and other.answer),
            _two_and_both,
        ),
    ),
)
"""What a reached goal keeps."""

check_goal_reached_laws: Final = GOAL_REACHED_LAWS.check


def _of_goal(*goals: IntegrationGoal) -> Asks:
    """Ask the same entry of some goals with years after entry."""
    return lambda _, facts: tuple({**facts, "goal": goal, "school_starts_on": None} for goal in goals)


def _a_later_entry(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    later = facts["entered_on"] + draw(st.integers(1, 40)) * DAY
    asked = {**facts, "goal": draw(st.sampled_from(_WITH_YEARS)), "school_starts_on": None}
    return (asked, {**asked, "entered_on": later})


def _with_years(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    return ({**facts, "goal": draw(st.sampled_from(_WITH_YEARS)), "school_starts_on": None},)


def _at_school(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    school = facts["entered_on"] + draw(st.integers(0, 1_800)) * DAY
    return ({**facts, "goal": _SMALL, "school_starts_on": school},)


GOAL_DUE_LAWS: Final = LawSuite(
    rule=GOAL_DUE,
    facts=_entries,
    laws=(
        RuleLaw(
            "never_before_entry",
            Text(
                "Kein Ziel ist vor der Einreise fällig.",
                "Aucun objectif n'arrive à échéance avant l'entrée.",
                "Nessun obiettivo scade prima dell'entrata.",
                "No goal falls due before entry.",
            ),
            CITATIONS,
            lambda asked: asked.answer >= asked["entered_on"],
        ),
        RuleLaw(
            "on_the_day_of_entry_years_later",
            Text(
                "Ein Ziel, das Jahre nach der Einreise fällig ist, ist es am Jahrestag der Einreise; für "
                "den 29. Februar ist es der 28.",
                "Un objectif qui arrive à échéance des années après l'entrée y arrive au jour anniversaire "
                "de l'entrée ; pour le 29 février, c'est le 28.",
                "Un obiettivo che scade anni dopo l'entrata scade nella ricorrenza dell'entrata; per il 29 "
                "febbraio è il 28.",
                "A goal that falls due years after entry does so on the anniversary of the entry; for 29 "
                "February it is the 28th.",
            ),
            CITATIONS,
            lambda asked: same_day(asked["entered_on"], asked.answer),
            _with_years,
        ),
        RuleLaw(
            "a_later_entry_never_falls_due_earlier",
            Text(
                "Wer später einreist, für den ist dasselbe Ziel nie früher fällig.",
                "Pour qui entre plus tard, le même objectif n'arrive jamais à échéance plus tôt.",
                "Per chi entra più tardi, lo stesso obiettivo non scade mai prima.",
                "For whoever enters later the same goal never falls due earlier.",
            ),
            CITATIONS,
            lambda before, after: before.answer <= after.answer,
            _a_later_entry,
        ),
        RuleLaw(
            "three_then_five_then_seven_years",
            Text(
                "Fällig ist das Ziel der Sprache drei Jahre nach dem Jahr der Einreise, das der Ausbildung "
                "fünf, das der Arbeit sieben.",
                "L'objectif de la langue arrive à échéance trois ans après l'année de l'entrée, celui de la "
                "formation cinq, celui de l'emploi sept.",
                "L'obiettivo della lingua scade tre anni dopo l'anno dell'entrata, quello della formazione "
                "cinque, quello del lavoro sette.",
                "The goal of language falls due three years after the year of entry, that of training five, "
                "that of employment seven.",
            ),
            CITATIONS,
            lambda *asked: [one.answer.year - one["entered_on"].year for one in asked] == [3, 5, 7],
            _of_goal(IntegrationGoal.LANGUAGE, IntegrationGoal.TRAINING, IntegrationGoal.EMPLOYMENT),
        ),
        RuleLaw(
            "employment_and_social_integration_together",
            Text(
                "Die Ziele der Arbeit und der sozialen Integration sind am selben Tag fällig.",
                "Les objectifs de l'emploi et de l'intégration sociale arrivent à échéance le même jour.",
                "Gli obiettivi del lavoro e dell'integrazione sociale scadono lo stesso giorno.",
                "The goals of employment and of social integration fall due on the same day.",
            ),
            CITATIONS,
            lambda employment, social: employment.answer == social.answer,
            _of_goal(IntegrationGoal.EMPLOYMENT, IntegrationGoal.SOCIAL_INTEGRATION),
        ),
        RuleLaw(
            "small_children_when_school_starts",
            Text(
                "Das Ziel der frühen Kindheit ist am ersten Tag der obligatorischen Schule fällig.",
                "L'objectif de la petite enfance arrive à échéance le premier jour de la scolarité "
                "obligatoire.",
                "L'obiettivo della prima infanzia scade il primo giorno della scuola dell'obbligo.",
                "The goal of early childhood falls due on the first day of compulsory school.",
            ),
            CITATIONS,
            lambda child: child.answer == child["school_starts_on"],
            _at_school,
        ),
    ),
)
"""What the day on which a goal falls due keeps."""

check_goal_due_laws: Final = GOAL_DUE_LAWS.check
