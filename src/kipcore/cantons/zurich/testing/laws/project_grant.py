"""Laws of the canton's direct support of projects."""

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.project_grant import PROJECT_ANSWER, PROJECT_GRANT
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import changed, days_between
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.areas import AreaOfAction
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.programme import KIP_3
from kipcore.types.text import Text

__all__ = ["PROJECT_ANSWER_LAWS", "PROJECT_GRANT_LAWS"]

_TOGETHER: Final = AreaOfAction.LIVING_TOGETHER_AND_PARTICIPATION
_AREAS: Final = tuple(area.area for area in KIP_3.areas)
_FILED: Final = st.dates(date(2024, 1, 1), date(2027, 10, 31))
_MONEY: Final = amounts(most=Chf(90_000))


@st.composite
def _projects(draw: st.DrawFn, adversarial: bool) -> Facts:
    money = (
        st.sampled_from([Chf(0), Chf("49999.99"), Chf(50_000), Chf("50000.01")]) if adversarial else _MONEY
    )
    first = draw(st.integers(2024, 2026))
    return {
        "requested": draw(money),
        "total_cost": draw(money),
        "area": _TOGETHER if adversarial else draw(st.sampled_from(_AREAS)),
        "during": DateRange.of_years(first, first + draw(st.integers(0, 3))),
        "justified": draw(st.booleans()),
        "filed_on": draw(_FILED),
    }


def _complete(years: int, *, justified: bool = False) -> Facts:
    return {"area": _TOGETHER, "during": DateRange.of_years(2025, 2024 + years), "justified": justified}


def _nothing_missing(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    before = {**facts, **_complete(2)}
    return (before, {**before, "requested": facts["requested"] + draw(_MONEY)})


PROJECT_GRANT_LAWS: Final = LawSuite(
    rule=PROJECT_GRANT,
    facts=_projects,
    laws=(
        RuleLaw(
            "never_above_fifty_thousand",
            Text(
                "Ein Projekt erhält nie mehr als 50 000 Franken.",
                "Un projet ne reçoit jamais plus de 50 000 francs.",
                "Un progetto non riceve mai più di 50 000 franchi.",
                "A project never gets more than CHF 50,000.",
            ),
            (),
            lambda granted: granted.answer <= Chf(50_000),
        ),
        RuleLaw(
            "never_above_request_or_cost",
            Text(
                "Ein Projekt erhält nie mehr, als es verlangt oder kostet.",
                "Un projet ne reçoit jamais plus qu'il ne demande ou ne coûte.",
                "Un progetto non riceve mai più di quanto chiede o costa.",
                "A project never gets more than it asks for or costs.",
            ),
            (),
            lambda granted: granted.answer <= min(granted["requested"], granted["total_cost"]),
        ),
        RuleLaw(
            "two_years_need_no_reasons",
            Text(
                "Für zwei Jahre braucht es keine Begründung: Bewilligt werden kann das Kleinste von Gesuch, "
                "Kosten und 50 000 Franken.",
                "Pour deux ans, aucune justification : le plus petit du montant demandé, des coûts et de 50 "
                "000 francs peut être accordé.",
                "Per due anni non occorre motivazione: può essere concesso il minore tra importo chiesto, "
                "costi e 50 000 franchi.",
                "For two years no reasons are needed: the least of request, cost and CHF 50,000 can be "
                "granted.",
            ),
            (),
            lambda granted: granted.answer == min(granted["requested"], granted["total_cost"], Chf(50_000)),
            changed(lambda _: _complete(2)),
        ),
        RuleLaw(
            "three_years_without_reasons_get_nothing",
            Text(
                "Drei Jahre ohne Begründung werden so nicht bewilligt.",
                "Trois ans sans justification ne sont pas accordés tels quels.",
                "Tre anni senza motivazione non sono concessi così.",
                "Three years without reasons are not granted as applied for.",
            ),
            (),
            lambda granted: granted.answer == Chf(0),
            changed(lambda _: _complete(3)),
        ),
        RuleLaw(
            "four_years_get_nothing_whatever_the_reasons",
            Text(
                "Vier Jahre werden auch mit Begründung nicht bewilligt.",
                "Quatre ans ne sont pas accordés, même avec justification.",
                "Quattro anni non sono concessi nemmeno con motivazione.",
                "Four years are not granted, whatever the reasons.",
            ),
            (),
            lambda granted: granted.answer == Chf(0),
            changed(lambda _: _complete(4, justified=True)),
        ),
        RuleLaw(
            "asking_for_more_never_lowers_it",
            Text(
                "Fehlt nichts, so bringt mehr zu verlangen nicht weniger.",
                "Si rien ne manque, demander plus ne donne pas moins.",
                "Se nulla manca, chiedere di più non porta meno.",
                "With nothing missing, asking for more does not bring less.",
            ),
            (),
            lambda before, after: before.answer <= after.answer,
            _nothing_missing,
        ),
    ),
)


@st.composite
def _applications(draw: st.DrawFn, adversarial: bool) -> Facts:
    edges = (date(2025, 3, 31), date(2025, 4, 1), date(2024, 2, 29), date(2024, 1, 31))
    costs = st.sampled_from([Chf(5_000), Chf("5000.01")]) if adversarial else amounts(most=Chf(20_000))
    return {
        "filed_on": draw(days_between(date(2024, 1, 1), date(2027, 10, 31), *edges)),
        "total_cost": draw(costs),
    }


def _later(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    left = (date(2027, 10, 31) - facts["filed_on"]).days
    return (facts, {**facts, "filed_on": facts["filed_on"] + timedelta(draw(st.integers(0, left)))})


PROJECT_ANSWER_LAWS: Final = LawSuite(
    rule=PROJECT_ANSWER,
    facts=_applications,
    laws=(
        RuleLaw(
            "a_small_project_within_a_month",
            Text(
                "Ein Projekt, das höchstens 5000 Franken kostet, erhält innert eines Monats Antwort.",
                "Un projet qui coûte au plus 5000 francs reçoit une réponse dans le délai d'un mois.",
                "Un progetto che costa al massimo 5000 franchi riceve una risposta entro un mese.",
                "A project that costs at most CHF 5,000 gets an answer within a month.",
            ),
            (),
            lambda found: timedelta(28) <= found.answer - found["filed_on"] <= timedelta(31),
            changed(lambda _: {"total_cost": Chf(5_000)}),
        ),
        RuleLaw(
            "a_larger_one_after_the_deadline",
            Text(
                "Auf ein Projekt, das mehr als 5000 Franken kostet, folgt die Antwort innert zweier Monate "
                "nach dem Termin, am 31. Mai oder am 31. Dezember.",
                "Pour un projet qui coûte plus de 5000 francs, la réponse suit dans les deux mois après le "
                "délai, le 31 mai ou le 31 décembre.",
                "Per un progetto che costa più di 5000 franchi la risposta segue entro due mesi dal "
                "termine, il 31 maggio o il 31 dicembre.",
                "For a project that costs more than CHF 5,000 the answer follows within two months of the "
                "deadline, on 31 May or on 31 December.",
            ),
            (),
            lambda found: (found.answer.month, found.answer.day) in {(5, 31), (12, 31)},
            changed(lambda _: {"total_cost": Chf("5000.01")}),
        ),
        RuleLaw(
            "filed_later_never_answered_earlier",
            Text(
                "Wer später einreicht, erhält nicht früher Antwort.",
                "Qui dépose plus tard ne reçoit pas de réponse plus tôt.",
                "Chi presenta più tardi non riceve risposta prima.",
                "Whoever files later does not get an answer earlier.",
            ),
            (),
            lambda before, after: before.answer <= after.answer,
            _later,
        ),
    ),
)
