"""The laws that rules of several cantons keep: shares of cost, programmes for an amount, half of a cost."""

from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from kipcore.cantons.shared.types.shares import CostShares, Payer
from kipcore.findings.finding import Rule
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import SUM, more
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["cost_shares_suite", "known_years", "programme_total_suite", "share_of_cost_suite"]

_LAST_YEAR = 2035


def known_years(law: Law, parameter: Parameter[Any]) -> tuple[int, ...]:
    """Return the whole years for which a law knows a parameter, up to 2035."""
    known = [entry.during for entry in law.timeline(parameter).entries if isinstance(entry, Cited)]
    return tuple(
        year for year in range(2008, _LAST_YEAR + 1) if any(_covers(during, year) for during in known)
    )


def _covers(during: DateRange, year: int) -> bool:
    whole = DateRange.of_years(year)
    first, last = whole.closed()
    return first in during and last in during


def _shares(law: Law, parameter: Parameter[CostShares], asked: Asked) -> CostShares:
    shares: CostShares = law.at(parameter, DateRange.of_years(asked["year"]).closed()[0]).value
    return shares


def cost_shares_suite(rule: Rule[Any], law: Law, parameter: Parameter[CostShares]) -> LawSuite:
    """Return the laws of a rule that shares out the cost of a programme."""
    years = st.sampled_from(known_years(law, parameter))

    @st.composite
    def facts(draw: st.DrawFn, adversarial: bool) -> Facts:
        return {"total": draw(amounts(most=SUM, adversarial=adversarial)), "year": draw(years)}

    def federal(asked: Asked) -> tuple[int, Fraction]:
        """Return what the Confederation bears in Rappen, and its exact share of the total."""
        share = _shares(law, parameter, asked).of(Payer.CONFEDERATION)
        return dict(asked.answer)[Payer.CONFEDERATION].rappen, asked["total"].rappen * share

    def no_lower(before: Asked, after: Asked) -> bool:
        return all(amount <= dict(after.answer)[payer] for payer, amount in before.answer)

    return LawSuite(
        rule=rule,
        facts=facts,
        laws=(
            RuleLaw(
                "the_parts_add_up",
                Text(
                    "Die Teile ergeben zusammen die ganzen Kosten.",
                    "Les parts font ensemble la totalité des coûts.",
                    "Le parti formano insieme l'intero costo.",
                    "The parts add up to the whole cost.",
                ),
                rule.citations,
                lambda parts: sum((amount for _, amount in parts.answer), start=Chf(0)) == parts["total"],
            ),
            RuleLaw(
                "the_confederation_never_above_its_share",
                Text(
                    "Der Bund trägt nie mehr als seinen Anteil.",
                    "La Confédération n'assume jamais plus que sa part.",
                    "La Confederazione non assume mai più della sua quota.",
                    "The Confederation never bears more than its share.",
                ),
                rule.citations,
                lambda parts: federal(parts)[0] <= federal(parts)[1],
            ),
            RuleLaw(
                "the_confederation_not_a_rappen_below_its_share",
                Text(
                    "Dem Bund fehlt zu seinem Anteil nie ein ganzer Rappen.",
                    "Il ne manque jamais un centime entier à la part de la Confédération.",
                    "Alla quota della Confederazione non manca mai un centesimo intero.",
                    "The Confederation is never a whole Rappen below its share.",
                ),
                rule.citations,
                lambda parts: federal(parts)[0] + 1 > federal(parts)[1],
            ),
            RuleLaw(
                "a_larger_total_lowers_no_part",
                Text(
                    "Bei höheren Kosten trägt niemand weniger.",
                    "Si les coûts sont plus élevés, personne n'assume moins.",
                    "Se i costi sono più alti, nessuno assume di meno.",
                    "With a larger cost nobody bears less.",
                ),
                rule.citations,
                no_lower,
                more("total"),
            ),
        ),
    )


def programme_total_suite(rule: Rule[Any], law: Law, parameter: Parameter[CostShares]) -> LawSuite:
    """Return the laws of a rule that finds the cost of a programme from the amount of one payer."""
    years = known_years(law, parameter)

    @st.composite
    def facts(draw: st.DrawFn, adversarial: bool) -> Facts:
        year = draw(st.sampled_from(years))
        payers = law.at(parameter, DateRange.of_years(year).closed()[0]).value.payers
        amount = draw(amounts(most=Chf(1_000_000_000), adversarial=adversarial))
        return {"payer": draw(st.sampled_from(payers)), "amount": amount, "year": year}

    def over(asked: Asked) -> Fraction:
        """Return by how many Rappen the exact share of the payer is above the amount."""
        share = _shares(law, parameter, asked).of(asked["payer"])
        return Fraction(asked.answer.rappen * share - asked["amount"].rappen)

    return LawSuite(
        rule=rule,
        facts=facts,
        laws=(
            RuleLaw(
                "the_payer_bears_the_amount",
                Text(
                    "Der Anteil des Trägers an den Kosten ist der Betrag, auf zwei Rappen genau.",
                    "La part du payeur aux coûts est le montant, à deux centimes près.",
                    "La quota del finanziatore sui costi è l'importo, con due centesimi di scarto.",
                    "The payer's share of the cost is the amount, within two Rappen.",
                ),
                rule.citations,
                lambda total: -1 <= over(total) < 2,
            ),
            RuleLaw(
                "more_money_never_a_smaller_programme",
                Text(
                    "Mit mehr Geld wird das Programm nicht kleiner.",
                    "Avec plus d'argent, le programme ne devient pas plus petit.",
                    "Con più denaro il programma non diventa più piccolo.",
                    "With more money the programme does not become smaller.",
                ),
                rule.citations,
                lambda before, after: before.answer <= after.answer,
                more("amount", amounts(most=Chf(1_000_000_000))),
            ),
        ),
    )


def share_of_cost_suite(rule: Rule[Any], years: tuple[int, ...]) -> LawSuite:
    """Return the laws of a rule that pays half of a cost at most, for some years."""

    @st.composite
    def facts(draw: st.DrawFn, adversarial: bool) -> Facts:
        cost = amounts(most=SUM, adversarial=True) if adversarial else amounts(most=Chf(200_000))
        return {"cost": draw(cost), "year": draw(st.sampled_from(years))}

    return LawSuite(
        rule=rule,
        facts=facts,
        laws=(
            RuleLaw(
                "never_above_half",
                Text(
                    "Gezahlt wird nie mehr als die Hälfte der Kosten.",
                    "Il n'est jamais payé plus de la moitié des coûts.",
                    "Non è mai pagata più della metà dei costi.",
                    "Never more than half of the cost is paid.",
                ),
                rule.citations,
                lambda paid: paid.answer * 2 <= paid["cost"],
            ),
            RuleLaw(
                "half_of_a_small_cost",
                Text(
                    "Von Kosten bis 100 000 Franken wird die Hälfte gezahlt, auf den Rappen abgerundet.",
                    "Jusqu'à 100 000 francs de coûts, la moitié est payée, arrondie au centime inférieur.",
                    "Di costi fino a 100 000 franchi è pagata la metà, arrotondata per difetto al centesimo.",
                    "Of a cost up to CHF 100,000 half is paid, rounded down to the Rappen.",
                ),
                rule.citations,
                lambda paid: paid.answer.rappen == paid["cost"].rappen // 2,
                lambda draw, facts: ({**facts, "cost": draw(amounts(most=Chf(100_000)))},),
            ),
            RuleLaw(
                "a_larger_cost_never_lowers_it",
                Text(
                    "Bei höheren Kosten wird nicht weniger gezahlt.",
                    "Si les coûts sont plus élevés, il n'est pas payé moins.",
                    "Se i costi sono più alti, non è pagato di meno.",
                    "With a larger cost no less is paid.",
                ),
                rule.citations,
                lambda before, after: before.answer <= after.answer,
                more("cost", amounts(most=Chf(100_000))),
            ),
        ),
    )
