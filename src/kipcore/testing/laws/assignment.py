"""Laws of the assignment to measures: programme goal for 2018 to 2021, Art. 55a AIG."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.assignment import ASSIGNMENT_DEADLINE
from kipcore.testing.laws.asks import DAY, days_between
from kipcore.testing.laws.histories import same_day
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.text import Text

__all__ = ["ASSIGNMENT_DEADLINE_LAWS", "check_assignment_deadline_laws"]

_EARLY: Final = Citation(AIG, "55a")
_NEEDS: Final = Citation(VINTA, "8", "2")
_FIRST: Final = date(2018, 1, 1)
_LAST: Final = date(2021, 12, 31)
_LEAP_DAY: Final = date(2020, 2, 29)
_BESIDE: Final = (_LEAP_DAY, _LEAP_DAY - DAY, _LEAP_DAY + DAY, date(2019, 2, 28), date(2019, 3, 1))


@st.composite
def _arrivals(draw: st.DrawFn, adversarial: bool) -> Facts:
    return {"arrived_on": draw(days_between(_FIRST, _LAST, *_BESIDE, adversarial=adversarial))}


def _a_later_one(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    later = facts["arrived_on"] + draw(st.integers(1, 40)) * DAY
    return (facts, {"arrived_on": min(later, _LAST)})


ASSIGNMENT_DEADLINE_LAWS: Final = LawSuite(
    rule=ASSIGNMENT_DEADLINE,
    facts=_arrivals,
    laws=(
        RuleLaw(
            "the_same_day_of_the_calendar",
            Text(
                "Der letzte Tag fällt auf denselben Tag und Monat wie die Ankunft; für den 29. Februar auf "
                "den 28.",
                "Le dernier jour tombe le même jour et le même mois que l'arrivée ; pour le 29 février, "
                "c'est le 28.",
                "L'ultimo giorno cade nello stesso giorno e mese dell'arrivo; per il 29 febbraio è il 28.",
                "The last day falls on the same day and month as the arrival; for 29 February on the 28th.",
            ),
            (_EARLY, _NEEDS),
            lambda asked: same_day(asked["arrived_on"], asked.answer),
        ),
        RuleLaw(
            "one_year_at_the_latest",
            Text(
                "Der letzte Tag liegt im Kalenderjahr nach jenem der Ankunft.",
                "Le dernier jour est dans l'année civile qui suit celle de l'arrivée.",
                "L'ultimo giorno è nell'anno civile seguente quello dell'arrivo.",
                "The last day is in the calendar year after that of the arrival.",
            ),
            (_EARLY, _NEEDS),
            lambda asked: asked.answer.year == asked["arrived_on"].year + 1,
        ),
        RuleLaw(
            "a_later_arrival_never_has_an_earlier_last_day",
            Text(
                "Eine spätere Ankunft bringt den letzten Tag nie nach vorn.",
                "Une arrivée plus tardive n'avance jamais le dernier jour.",
                "Un arrivo successivo non anticipa mai l'ultimo giorno.",
                "A later arrival never brings the last day forward.",
            ),
            (_EARLY, _NEEDS),
            lambda before, after: before.answer <= after.answer,
            _a_later_one,
        ),
        RuleLaw(
            "the_leap_day_ends_with_the_day_before_it",
            Text(
                "Wer am 29. Februar ankommt, hat denselben letzten Tag wie wer am 28. Februar ankommt.",
                "Qui arrive le 29 février a le même dernier jour que qui arrive le 28 février.",
                "Chi arriva il 29 febbraio ha lo stesso ultimo giorno di chi arriva il 28 febbraio.",
                "Whoever arrives on 29 February has the same last day as someone who arrives on 28 February.",
            ),
            (_EARLY, _NEEDS),
            lambda eve, leap: eve.answer == leap.answer,
            lambda _, __: ({"arrived_on": _LEAP_DAY - DAY}, {"arrived_on": _LEAP_DAY}),
        ),
    ),
)
"""What the last day for the assignment keeps."""

check_assignment_deadline_laws: Final = ASSIGNMENT_DEADLINE_LAWS.check
