"""Laws of what is due for a year of the Integration Agenda of the canton."""

from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.iazh_calendar import IAZH_CALENDAR
from kipcore.cantons.zurich.types.iazh_agreement import IazhDutyKind
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.dates import DateRange
from kipcore.types.text import Text

__all__ = ["IAZH_CALENDAR_LAWS"]


@st.composite
def _facts(draw: st.DrawFn, _: bool) -> Facts:
    return {"year": draw(st.integers(2021, 2027))}


def _during(asked: Asked, kind: IazhDutyKind) -> DateRange:
    during: DateRange = next(duty.during for duty in asked.answer if duty.kind is kind)
    return during


def _in_the_year_after(found: Asked) -> bool:
    after = DateRange.of_years(found["year"] + 1)
    kinds = (IazhDutyKind.REPORT, IazhDutyKind.PAYMENT)
    return all(day in after for kind in kinds for day in _during(found, kind).closed())


IAZH_CALENDAR_LAWS: Final = LawSuite(
    rule=IAZH_CALENDAR,
    facts=_facts,
    laws=(
        RuleLaw(
            "three_duties_in_order",
            Text(
                "Es sind drei Termine, in dieser Reihenfolge: Ankündigung, Bericht, Zahlung.",
                "Il y a trois échéances, dans cet ordre : annonce, rapport, paiement.",
                "Vi sono tre scadenze, in quest'ordine: annuncio, rapporto, pagamento.",
                "There are three dates, in this order: announcement, report, payment.",
            ),
            IAZH_CALENDAR.citations,
            lambda found: tuple(duty.kind for duty in found.answer) == tuple(IazhDutyKind),
        ),
        RuleLaw(
            "announced_before_the_year",
            Text(
                "Seit 2024 wird die Summe angekündigt, bevor das Jahr beginnt.",
                "Depuis 2024, la somme est annoncée avant le début de l'année.",
                "Dal 2024 la somma è annunciata prima dell'inizio dell'anno.",
                "Since 2024 the sum is announced before the year begins.",
            ),
            IAZH_CALENDAR.citations,
            lambda found: (
                (last := _during(found, IazhDutyKind.ANNOUNCEMENT).last) is not None
                and last.year < found["year"]
            ),
            lambda draw, facts: ({**facts, "year": draw(st.integers(2024, 2027))},),
        ),
        RuleLaw(
            "report_and_payment_in_the_year_after",
            Text(
                "Bericht und Zahlung folgen im Jahr danach.",
                "Rapport et paiement suivent l'année d'après.",
                "Rapporto e pagamento seguono l'anno dopo.",
                "Report and payment follow in the year after.",
            ),
            IAZH_CALENDAR.citations,
            _in_the_year_after,
        ),
    ),
)
