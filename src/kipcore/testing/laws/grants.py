"""Laws of money passed on and paid in advance: Art. 20a, 23 and 36 SuG."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.grants import GOVERNING_DAY, LARGEST_ADVANCE, MUNICIPAL_REIMBURSEMENT
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import CENT, SUM, changed, days_between
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.citation import SUG, Citation
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = [
    "GOVERNING_DAY_LAWS",
    "LARGEST_ADVANCE_LAWS",
    "MUNICIPAL_REIMBURSEMENT_LAWS",
    "check_governing_day_laws",
    "check_largest_advance_laws",
    "check_municipal_reimbursement_laws",
]

_MUNICIPALITIES: Final = Citation(SUG, "20a", "3")
_AGREEMENTS: Final = Citation(SUG, "20a", "4")
_ADVANCE: Final = Citation(SUG, "23", "2")
_GOVERNING: Final = Citation(SUG, "36")
_DAYS: Final = days_between(date(2008, 1, 1), date(2035, 12, 31))  # Art. 20a SuG is in force since 2008


@st.composite
def _shares(draw: st.DrawFn, adversarial: bool) -> Facts:
    total = draw(amounts(least=CENT, most=SUM if adversarial else None, adversarial=adversarial))
    cost = draw(amounts(most=total, adversarial=adversarial))
    federal = draw(amounts(most=total, adversarial=adversarial))
    return {"cost": cost, "federal": federal, "total": total, "on": draw(_DAYS)}


def _more_federal(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    return (facts, {**facts, "federal": draw(amounts(least=facts["federal"], most=facts["total"]))})


MUNICIPAL_REIMBURSEMENT_LAWS: Final = LawSuite(
    rule=MUNICIPAL_REIMBURSEMENT,
    facts=_shares,
    laws=(
        RuleLaw(
            "at_least_the_federal_share",
            Text(
                "Vergütet wird mindestens der Anteil, den die Bundesbeiträge an den Gesamtkosten haben.",
                "Est remboursée au moins la part que les contributions fédérales ont dans le coût total.",
                "È rimborsata almeno la quota che i contributi federali hanno sul costo totale.",
                "At least the share that federal contributions have in the total cost is reimbursed.",
            ),
            (_MUNICIPALITIES,),
            lambda paid: (
                paid.answer.rappen * paid["total"].rappen >= paid["cost"].rappen * paid["federal"].rappen
            ),
        ),
        RuleLaw(
            "a_rappen_less_is_too_little",
            Text(
                "Ein Rappen weniger wäre unter dem Anteil.",
                "Un centime de moins serait au-dessous de la part.",
                "Un centesimo in meno sarebbe al di sotto della quota.",
                "A Rappen less would be below the share.",
            ),
            (_MUNICIPALITIES,),
            lambda paid: (
                (paid.answer.rappen - 1) * paid["total"].rappen < paid["cost"].rappen * paid["federal"].rappen
                or not paid.answer
            ),
        ),
        RuleLaw(
            "never_more_than_the_cost",
            Text(
                "Vergütet werden nie mehr als die Kosten der Gemeinde.",
                "Il n'est jamais remboursé plus que les frais de la commune.",
                "Non sono mai rimborsati più dei costi del Comune.",
                "Never more than the cost of the municipality is reimbursed.",
            ),
            (_MUNICIPALITIES,),
            lambda paid: paid.answer <= paid["cost"],
        ),
        RuleLaw(
            "the_whole_cost_where_the_confederation_pays_all",
            Text(
                "Zahlt der Bund alles, so wird die Gemeinde voll entschädigt.",
                "Si la Confédération paie tout, la commune est entièrement remboursée.",
                "Se la Confederazione paga tutto, il Comune è rimborsato per intero.",
                "Where the Confederation pays all, the municipality is reimbursed in full.",
            ),
            (_MUNICIPALITIES,),
            lambda paid: paid.answer == paid["cost"],
            changed(lambda facts: {"federal": facts["total"]}),
        ),
        RuleLaw(
            "more_federal_money_never_lowers_it",
            Text(
                "Zahlt der Bund mehr, so erhält die Gemeinde nicht weniger.",
                "Si la Confédération paie plus, la commune ne reçoit pas moins.",
                "Se la Confederazione paga di più, il Comune non riceve di meno.",
                "If the Confederation pays more, the municipality does not receive less.",
            ),
            (_MUNICIPALITIES,),
            lambda before, after: before.answer <= after.answer,
            _more_federal,
        ),
    ),
)
"""What the reimbursement of a municipality keeps."""

check_municipal_reimbursement_laws: Final = MUNICIPAL_REIMBURSEMENT_LAWS.check


@st.composite
def _contributions(draw: st.DrawFn, adversarial: bool) -> Facts:
    amount = draw(amounts(adversarial=adversarial))
    return {"contribution": amount, "by_programme_agreement": draw(st.booleans()), "on": draw(_DAYS)}


LARGEST_ADVANCE_LAWS: Final = LawSuite(
    rule=LARGEST_ADVANCE,
    facts=_contributions,
    laws=(
        RuleLaw(
            "never_more_than_the_contribution",
            Text(
                "Bevor der Betrag endgültig festgesetzt ist, wird nie mehr als der ganze Beitrag ausbezahlt.",
                "Avant la fixation définitive du montant, il n'est jamais versé plus que la contribution "
                "entière.",
                "Prima che l'importo sia fissato definitivamente non è mai versato più dell'intero "
                "contributo.",
                "Before the amount is finally set, never more than the whole contribution is paid.",
            ),
            (_ADVANCE,),
            lambda paid: Chf(0) <= paid.answer <= paid["contribution"],
        ),
        RuleLaw(
            "all_of_it_under_a_programme_agreement",
            Text(
                "Unter einer Programmvereinbarung darf alles ausbezahlt werden.",
                "Sous une convention-programme, tout peut être versé.",
                "Con un accordo di programma può essere versato tutto.",
                "Under a programme agreement all of it may be paid.",
            ),
            (_AGREEMENTS,),
            lambda paid: paid.answer == paid["contribution"],
            changed(lambda _: {"by_programme_agreement": True}),
        ),
        RuleLaw(
            "at_most_eighty_per_cent_otherwise",
            Text(
                "Ohne Programmvereinbarung sind es in der Regel höchstens 80 Prozent.",
                "Sans convention-programme, c'est en règle générale 80 pour cent au plus.",
                "Senza accordo di programma è di norma al massimo l'80 per cento.",
                "Without a programme agreement it is as a rule at most 80 per cent.",
            ),
            (_ADVANCE,),
            lambda paid: paid.answer.rappen * 100 <= paid["contribution"].rappen * 80,
            changed(lambda _: {"by_programme_agreement": False}),
        ),
        RuleLaw(
            "a_rappen_more_is_too_much",
            Text(
                "Ohne Programmvereinbarung wäre ein Rappen mehr über 80 Prozent.",
                "Sans convention-programme, un centime de plus dépasserait 80 pour cent.",
                "Senza accordo di programma un centesimo in più supererebbe l'80 per cento.",
                "Without a programme agreement a Rappen more would be above 80 per cent.",
            ),
            (_ADVANCE,),
            lambda paid: (paid.answer.rappen + 1) * 100 > paid["contribution"].rappen * 80,
            changed(lambda _: {"by_programme_agreement": False}),
        ),
    ),
)
"""What the largest advance keeps."""

check_largest_advance_laws: Final = LARGEST_ADVANCE_LAWS.check

_ANY_DAY: Final = days_between(date(1991, 4, 1), date(2035, 12, 31), date(2019, 5, 1), date(2020, 2, 29))


@st.composite
def _applications(draw: st.DrawFn, adversarial: bool) -> Facts:
    filed = draw(_ANY_DAY)
    begins = draw(st.just(filed) | _ANY_DAY) if adversarial else draw(_ANY_DAY)
    return {"filed_on": filed, "task_begins_on": begins, "granted_before_task": draw(st.booleans())}


GOVERNING_DAY_LAWS: Final = LawSuite(
    rule=GOVERNING_DAY,
    facts=_applications,
    laws=(
        RuleLaw(
            "granted_first_the_day_of_filing_governs",
            Text(
                "Wird gewährt, bevor die Aufgabe erfüllt ist, so gilt das Recht am Tag des Gesuchs.",
                "Si l'octroi précède l'accomplissement de la tâche, le droit du jour de la demande "
                "s'applique.",
                "Se la concessione precede l'adempimento del compito, vale il diritto del giorno della "
                "domanda.",
                "If it is granted before the task is performed, the law of the day of filing applies.",
            ),
            (_GOVERNING,),
            lambda found: found.answer == found["filed_on"],
            changed(lambda _: {"granted_before_task": True}),
        ),
        RuleLaw(
            "granted_afterwards_the_beginning_of_the_task_governs",
            Text(
                "Wird nachher gewährt, so gilt das Recht am Tag, an dem die Aufgabe beginnt.",
                "Si l'octroi suit, le droit du jour où la tâche commence s'applique.",
                "Se la concessione segue, vale il diritto del giorno in cui il compito inizia.",
                "If it is granted afterwards, the law of the day on which the task begins applies.",
            ),
            (_GOVERNING,),
            lambda found: found.answer == found["task_begins_on"],
            changed(lambda _: {"granted_before_task": False}),
        ),
    ),
)
"""What the governing day keeps."""

check_governing_day_laws: Final = GOVERNING_DAY_LAWS.check
