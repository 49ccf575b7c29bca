"""Laws of the deadlines of the cities' own project money."""

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.city_projects import WINTERTHUR_DEADLINE, ZURICH_CREDIT_DEADLINE
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import DAY, LATER, also, days_between, more
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["WINTERTHUR_DEADLINE_LAWS", "ZURICH_CREDIT_DEADLINE_LAWS"]

_EDGES: Final = (
    date(2025, 3, 31),
    date(2025, 4, 1),
    date(2025, 9, 30),
    date(2025, 10, 31),
    date(2025, 11, 1),
)
_DAYS: Final = days_between(date(2014, 1, 1), date(2035, 12, 31), *_EDGES)
_ABOVE: Final = amounts(least=Chf("5000.01"), most=Chf(100_000))


@st.composite
def _requests(draw: st.DrawFn, _: bool) -> Facts:
    return {"on": draw(_DAYS), "requested": draw(_ABOVE)}


def _next(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask on a 31 March, and on the day after it."""
    day = date(draw(st.integers(2014, 2035)), 3, 31)
    return ({**facts, "on": day}, {**facts, "on": day + DAY})


ZURICH_CREDIT_DEADLINE_LAWS: Final = LawSuite(
    rule=ZURICH_CREDIT_DEADLINE,
    facts=_requests,
    laws=(
        RuleLaw(
            "never_before_the_day_and_never_a_year_away",
            Text(
                "Der nächste Termin liegt nie vor dem gefragten Tag und nie mehr als ein Jahr danach.",
                "Le prochain délai n'est jamais avant le jour demandé et jamais plus d'un an après.",
                "Il prossimo termine non è mai prima del giorno chiesto e mai più di un anno dopo.",
                "The next deadline is never before the day asked about, and never more than a year after it.",
            ),
            (),
            lambda found: timedelta(0) <= found.answer - found["on"] <= timedelta(365),
        ),
        RuleLaw(
            "the_day_itself_counts",
            Text(
                "Am 31. März ist man noch rechtzeitig, am Tag danach nicht mehr.",
                "Le 31 mars, on est encore à temps, le lendemain plus.",
                "Il 31 marzo si è ancora in tempo, il giorno dopo non più.",
                "On 31 March one is in time, on the day after no longer.",
            ),
            (),
            lambda on_it, after: on_it.answer == on_it["on"] and after.answer > on_it.answer,
            _next,
        ),
        RuleLaw(
            "asked_later_never_earlier",
            Text(
                "Wer später fragt, hat keinen früheren Termin.",
                "Qui demande plus tard n'a pas de délai plus proche.",
                "Chi chiede più tardi non ha un termine anteriore.",
                "Whoever asks later has no earlier deadline.",
            ),
            (),
            lambda before, after: before.answer <= after.answer,
            more("on", LATER),
        ),
        RuleLaw(
            "the_amount_does_not_matter",
            Text(
                "Über 5000 Franken ist gleichgültig, wie viel verlangt wird.",
                "Au-dessus de 5000 francs, peu importe le montant demandé.",
                "Oltre 5000 franchi non importa quale importo è chiesto.",
                "Above CHF 5,000 it does not matter how much is asked for.",
            ),
            (),
            lambda one, other: one.answer == other.answer,
            also(lambda facts: {"requested": facts["requested"] * 3}),
        ),
    ),
)


@st.composite
def _years(draw: st.DrawFn, _: bool) -> Facts:
    return {"year": draw(st.integers(2018, 2021))}


WINTERTHUR_DEADLINE_LAWS: Final = LawSuite(
    rule=WINTERTHUR_DEADLINE,
    facts=_years,
    laws=(
        RuleLaw(
            "in_the_year_before",
            Text(
                "Das Gesuch ist immer im Jahr vor dem Projekt fällig.",
                "La demande est toujours à remettre l'année qui précède le projet.",
                "La domanda va sempre presentata l'anno prima del progetto.",
                "The application is always due in the year before the project.",
            ),
            (),
            lambda found: found.answer.year == found["year"] - 1,
        ),
        RuleLaw(
            "at_the_end_of_november",
            Text(
                "Das Gesuch ist immer am 30. November fällig.",
                "La demande est toujours à remettre le 30 novembre.",
                "La domanda va sempre presentata il 30 novembre.",
                "The application is always due on 30 November.",
            ),
            (),
            lambda found: (found.answer.month, found.answer.day) == (11, 30),
        ),
    ),
)
