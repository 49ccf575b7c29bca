"""Laws of interest: on what goes back (Art. 28 and 30 SuG), and on what is paid late (Art. 24 SuG)."""

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.interest import DEFAULT_INTEREST, RECLAIM_INTEREST
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import CENT, LATER, Asks, changed, days_between, more
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.citation import SUG, Citation
from kipcore.types.money import Chf
from kipcore.types.settlement import ReclaimGround
from kipcore.types.text import Text

__all__ = [
    "DEFAULT_INTEREST_LAWS",
    "RECLAIM_INTEREST_LAWS",
    "check_default_interest_laws",
    "check_reclaim_interest_laws",
]

_LATE: Final = Citation(SUG, "24")
_AT_FAULT: Final = Citation(SUG, "30", "3")
_MORE: Final = Text(
    "Auf mehr Geld ist nicht weniger Zins geschuldet.",
    "Sur plus d'argent, il n'est pas dû moins d'intérêts.",
    "Su più denaro non è dovuto meno interesse.",
    "On more money no less interest is owed.",
)
_LATER: Final = Text(
    "Wer später zahlt, schuldet nicht weniger Zins.",
    "Qui paie plus tard ne doit pas moins d'intérêts.",
    "Chi paga più tardi non deve meno interesse.",
    "Whoever pays later does not owe less interest.",
)
_JOINED: Final = Text(
    "Zwei anschliessende Abschnitte tragen zusammen gleich viel Zins wie der ganze, auf einen Rappen genau.",
    "Deux périodes qui se suivent portent ensemble autant d'intérêts que la période entière, à un centime "
    "près.",
    "Due periodi consecutivi fruttano insieme gli stessi interessi dell'intero periodo, con un centesimo di "
    "scarto.",
    "Two stretches that join bear together as much interest as the whole, to within a Rappen.",
)
_DAYS: Final = days_between(date(2000, 1, 1), date(2035, 12, 31), date(2019, 5, 1), date(2020, 2, 29))
_USUAL: Final = Chf(100_000_000)


def _split(first: str, last: str) -> Asks:
    """Ask the whole stretch, and the two parts of it before and after a day."""

    def asks(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
        between = draw(st.dates(facts[first], facts[last]))
        return (facts, {**facts, last: between}, {**facts, first: between})

    return asks


def _joined(whole: Asked, before: Asked, after: Asked) -> bool:
    return bool(abs(whole.answer - before.answer - after.answer) <= CENT)


@st.composite
def _returned(draw: st.DrawFn, adversarial: bool) -> Facts:
    paid = draw(_DAYS)
    return {
        "amount": draw(amounts(most=_USUAL, adversarial=adversarial)),
        "ground": draw(st.sampled_from(ReclaimGround)),
        "paid_on": paid,
        "repaid_on": paid + timedelta(draw(st.integers(0, 2000))),
    }


def _ground(ground: ReclaimGround, asks: Asks) -> Asks:
    return lambda draw, facts: asks(draw, {**facts, "ground": ground})


_BEARS: Final = ReclaimGround.REVOCATION_AT_FAULT

RECLAIM_INTEREST_LAWS: Final = LawSuite(
    rule=RECLAIM_INTEREST,
    facts=_returned,
    laws=(
        RuleLaw(
            "none_on_the_day_of_payment",
            Text(
                "Wer am Tag der Auszahlung zurückzahlt, schuldet keinen Zins.",
                "Qui rembourse le jour du versement ne doit pas d'intérêts.",
                "Chi rimborsa il giorno del versamento non deve alcun interesse.",
                "Whoever repays on the day of payment owes no interest.",
            ),
            (_AT_FAULT,),
            lambda owed: owed.answer == Chf(0),
            _ground(_BEARS, changed(lambda facts: {"repaid_on": facts["paid_on"]})),
        ),
        RuleLaw(
            "none_on_revocation_without_fault",
            Text(
                "Ohne schuldhaftes Handeln ist bei einem Widerruf kein Zins geschuldet.",
                "Sans faute, aucun intérêt n'est dû en cas de révocation.",
                "Senza colpa, in caso di revoca non è dovuto alcun interesse.",
                "Without fault no interest is owed on a revocation.",
            ),
            (_AT_FAULT,),
            lambda owed: owed.answer == Chf(0),
            changed(lambda _: {"ground": ReclaimGround.REVOCATION_WITHOUT_FAULT}),
        ),
        RuleLaw(
            "five_per_cent_for_365_days",
            Text(
                "Für 365 Tage sind bei schuldhaftem Handeln 5 Prozent geschuldet.",
                "En cas de faute, 5 pour cent sont dus pour 365 jours.",
                "In caso di colpa è dovuto il 5 per cento per 365 giorni.",
                "At fault 5 per cent are owed for 365 days.",
            ),
            (_AT_FAULT,),
            lambda owed: abs(owed.answer.rappen * 20 - owed["amount"].rappen) <= 10,
            changed(lambda facts: {"ground": _BEARS, "repaid_on": facts["paid_on"] + timedelta(365)}),
        ),
        RuleLaw(
            "more_money_never_lowers_it",
            _MORE,
            (_AT_FAULT,),
            lambda before, after: before.answer <= after.answer,
            _ground(_BEARS, more("amount", amounts(most=_USUAL))),
        ),
        RuleLaw(
            "a_later_repayment_never_lowers_it",
            _LATER,
            (_AT_FAULT,),
            lambda before, after: before.answer <= after.answer,
            _ground(_BEARS, more("repaid_on", LATER)),
        ),
        RuleLaw(
            "two_stretches_are_the_whole",
            _JOINED,
            (_AT_FAULT,),
            _joined,
            _ground(_BEARS, _split("paid_on", "repaid_on")),
        ),
    ),
)
"""What interest on what goes back keeps."""

check_reclaim_interest_laws: Final = RECLAIM_INTEREST_LAWS.check


@st.composite
def _late(draw: st.DrawFn, adversarial: bool) -> Facts:
    due = draw(_DAYS)
    around = st.sampled_from([59, 60, 61]) if adversarial else st.integers(0, 2000)
    return {
        "amount": draw(amounts(most=_USUAL, adversarial=adversarial)),
        "due_on": due,
        "paid_on": due + timedelta(draw(around)),
    }


def _after(days: int) -> Asks:
    """Ask with payment so many days after the due date."""
    return changed(lambda facts: {"paid_on": facts["due_on"] + timedelta(days)})


DEFAULT_INTEREST_LAWS: Final = LawSuite(
    rule=DEFAULT_INTEREST,
    facts=_late,
    laws=(
        RuleLaw(
            "none_on_the_sixtieth_day",
            Text(
                "Am sechzigsten Tag nach der Fälligkeit ist noch kein Verzugszins geschuldet.",
                "Le soixantième jour après l'échéance, aucun intérêt moratoire n'est encore dû.",
                "Il sessantesimo giorno dopo la scadenza non è ancora dovuto alcun interesse di mora.",
                "On the sixtieth day after the due date no default interest is owed yet.",
            ),
            (_LATE,),
            lambda owed: owed.answer == Chf(0),
            _after(60),
        ),
        RuleLaw(
            "a_day_on_the_sixty_first",
            Text(
                "Am einundsechzigsten Tag nach der Fälligkeit ist der Zins von einem Tag zu 5 Prozent "
                "geschuldet.",
                "Le soixante et unième jour après l'échéance, l'intérêt d'un jour à 5 pour cent est dû.",
                "Il sessantunesimo giorno dopo la scadenza è dovuto l'interesse di un giorno al 5 per cento.",
                "On the sixty-first day after the due date the interest of one day at 5 per cent is owed.",
            ),
            (_LATE,),
            lambda owed: abs(owed.answer.rappen * 7_300 - owed["amount"].rappen) <= 3_650,
            _after(61),
        ),
        RuleLaw(
            "five_per_cent_for_365_days",
            Text(
                "Für 365 Tage nach dem sechzigsten sind 5 Prozent geschuldet.",
                "Pour 365 jours après le soixantième, 5 pour cent sont dus.",
                "Per 365 giorni dopo il sessantesimo è dovuto il 5 per cento.",
                "For 365 days after the sixtieth 5 per cent are owed.",
            ),
            (_LATE,),
            lambda owed: abs(owed.answer.rappen * 20 - owed["amount"].rappen) <= 10,
            _after(425),
        ),
        RuleLaw(
            "more_money_never_lowers_it",
            _MORE,
            (_LATE,),
            lambda before, after: before.answer <= after.answer,
            more("amount", amounts(most=_USUAL)),
        ),
        RuleLaw(
            "a_later_payment_never_lowers_it",
            _LATER,
            (_LATE,),
            lambda before, after: before.answer <= after.answer,
            more("paid_on", LATER),
        ),
    ),
)
"""What default interest keeps."""

check_default_interest_laws: Final = DEFAULT_INTEREST_LAWS.check
