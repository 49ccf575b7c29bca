"""Laws of the life of Zurich's programme."""

from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.law.data.programme import RECORDED_STEPS
from kipcore.cantons.zurich.rules.programme import PROGRAMME_LIFE
from kipcore.testing.draws.agreements import programme_periods
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.places import Canton
from kipcore.types.text import Text

__all__ = ["PROGRAMME_LIFE_LAWS"]

_ON_RECORD: Final = frozenset((recorded.step, recorded.day) for recorded in RECORDED_STEPS)


@st.composite
def _facts(draw: st.DrawFn, _: bool) -> Facts:
    return {"period": draw(programme_periods())}


PROGRAMME_LIFE_LAWS: Final = LawSuite(
    rule=PROGRAMME_LIFE,
    facts=_facts,
    laws=(
        RuleLaw(
            "of_zurich_and_of_the_period",
            Text(
                "Der Ablauf ist der des Programms von Zürich in der gefragten Periode.",
                "Le déroulement est celui du programme de Zurich dans la période demandée.",
                "Lo svolgimento è quello del programma di Zurigo nel periodo chiesto.",
                "The life is that of the programme of Zurich in the period asked about.",
            ),
            PROGRAMME_LIFE.citations,
            lambda found: (found.answer.canton, found.answer.period) == (Canton.ZH, found["period"]),
        ),
        RuleLaw(
            "every_step_is_on_record_with_its_day",
            Text(
                "Jeder Schritt darin ist mit seinem Tag belegt.",
                "Chaque étape y est attestée avec son jour.",
                "Ogni passo vi è documentato con il suo giorno.",
                "Every step in it is on record with its day.",
            ),
            PROGRAMME_LIFE.citations,
            lambda found: all((event.step, event.on) in _ON_RECORD for event in found.answer.events),
        ),
    ),
)
