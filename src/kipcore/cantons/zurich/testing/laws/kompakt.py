"""Laws of the steps of KOMPAKT."""

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.kompakt import KOMPAKT_NEXT_STEP
from kipcore.cantons.zurich.testing.laws.agreements import USTER
from kipcore.cantons.zurich.types.kompakt import KompaktProcess, KompaktStep
from kipcore.testing.laws.asks import also, changed
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.text import Text

__all__ = ["KOMPAKT_NEXT_STEP_LAWS"]

_STEPS: Final = tuple(KompaktStep)
_LAST: Final = date(2017, 12, 31)


def _after(number: int, begun: date) -> KompaktProcess:
    """Return a process with so many steps done, one each month."""
    days = {step: begun + timedelta(30 * (at + 1)) for at, step in enumerate(_STEPS[:number])}
    return KompaktProcess(USTER, begun_on=begun, done=days)


@st.composite
def _facts(draw: st.DrawFn, _: bool) -> Facts:
    begun = draw(st.dates(date(2014, 1, 1), date(2017, 6, 30)))
    process = _after(draw(st.integers(0, len(_STEPS) - 1)), begun)
    return {"process": process, "on": draw(st.dates(process.last_day, _LAST))}


def _one_more(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    process = facts["process"]
    number = min(len(process.done), len(_STEPS) - 2)
    before, after = (_after(done, process.begun_on) for done in (number, number + 1))
    return ({"process": before, "on": _LAST}, {"process": after, "on": _LAST})


KOMPAKT_NEXT_STEP_LAWS: Final = LawSuite(
    rule=KOMPAKT_NEXT_STEP,
    facts=_facts,
    laws=(
        RuleLaw(
            "never_a_step_that_is_done",
            Text(
                "Der nächste Schritt ist nie einer, der schon getan ist.",
                "La prochaine étape n'est jamais une étape déjà accomplie.",
                "Il prossimo passo non è mai uno già compiuto.",
                "The next step is never one that is done.",
            ),
            (),
            lambda found: found.answer not in dict(found["process"].done),
        ),
        RuleLaw(
            "planning_comes_first",
            Text(
                "Am Anfang steht die Planung.",
                "Au début vient la planification.",
                "All'inizio vi è la pianificazione.",
                "Planning comes first.",
            ),
            (),
            lambda found: found.answer is _STEPS[0],
            changed(lambda facts: {"process": _after(0, facts["process"].begun_on)}),
        ),
        RuleLaw(
            "a_step_done_leads_to_the_one_after",
            Text(
                "Ist ein weiterer Schritt getan, so folgt der nächste in der Reihe.",
                "Une étape de plus accomplie, c'est au tour de la suivante.",
                "Compiuto un altro passo, segue il successivo della serie.",
                "With a further step done the one after it follows.",
            ),
            (),
            lambda before, after: _STEPS.index(after.answer) == _STEPS.index(before.answer) + 1,
            _one_more,
        ),
        RuleLaw(
            "the_day_does_not_matter",
            Text(
                "An welchem Tag gefragt wird, ist gleichgültig.",
                "Peu importe le jour où l'on pose la question.",
                "Non importa in quale giorno si chiede.",
                "It does not matter on which day it is asked.",
            ),
            (),
            lambda one, other: one.answer is other.answer,
            also(lambda _: {"on": _LAST}),
        ),
    ),
)
