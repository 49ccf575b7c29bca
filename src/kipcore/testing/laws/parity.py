"""Laws of parity: Art. 16 para. 3 VIntA."""

from typing import Any, Final

from hypothesis import strategies as st

from kipcore.rules import parity as rules
from kipcore.testing.draws.agreements import cantons, programme_periods
from kipcore.testing.draws.money import amounts, beside
from kipcore.testing.laws.asks import CENT, SUM, also, changed, more
from kipcore.testing.laws.own_funds import PARITY, own_of, sums
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.agreement import ProgrammeAgreement
from kipcore.types.money import Chf
from kipcore.types.own_funds import OwnFunds
from kipcore.types.text import Text

__all__ = ["PARITY_LAWS", "PROGRAMME_PARITY_LAWS", "check_parity_laws", "check_programme_parity_laws"]


@st.composite
def _balances(draw: st.DrawFn, adversarial: bool) -> Facts:
    facts = draw(sums(adversarial))
    return {"federal": draw(beside(own_of(facts), adversarial=adversarial)), **facts}


def _federal(change: Chf) -> Any:
    """Ask with a federal contribution that differs from the own funds by so much."""
    return changed(lambda facts: {"federal": own_of(facts) + change})


PARITY_LAWS: Final = LawSuite(
    rule=rules.PARITY,
    facts=_balances,
    laws=(
        RuleLaw(
            "equal_sums_pass",
            Text(
                "Eigenmittel in der Höhe des Bundesbeitrags genügen.",
                "Des fonds propres égaux à la contribution fédérale suffisent.",
                "Mezzi propri pari al contributo federale bastano.",
                "Own funds equal to the federal contribution are enough.",
            ),
            (PARITY,),
            lambda at: at.answer is True,
            _federal(Chf(0)),
        ),
        RuleLaw(
            "one_rappen_less_fails",
            Text(
                "Fehlt den Eigenmitteln ein Rappen zum Bundesbeitrag, so ist die Parität nicht erfüllt.",
                "S'il manque aux fonds propres un centime pour égaler la contribution fédérale, la parité "
                "n'est pas respectée.",
                "Se ai mezzi propri manca un centesimo per raggiungere il contributo federale, la parità "
                "non è rispettata.",
                "Where own funds are one Rappen short of the federal contribution, parity does not hold.",
            ),
            (PARITY,),
            lambda below: below.answer is False,
            _federal(CENT),
        ),
        RuleLaw(
            "more_own_funds_never_fail",
            Text(
                "Mehr Eigenmittel machen aus erfüllter Parität nie verfehlte.",
                "Davantage de fonds propres ne font jamais échouer la parité.",
                "Più mezzi propri non fanno mai venir meno la parità.",
                "More own funds never turn a pass into a fail.",
            ),
            (PARITY,),
            lambda before, after: after.answer or not before.answer,
            more("municipalities"),
        ),
        RuleLaw(
            "no_federal_contribution_needs_no_own_funds",
            Text(
                "Ohne Bundesbeitrag ist die Parität immer erfüllt.",
                "Sans contribution fédérale, la parité est toujours respectée.",
                "Senza contributo federale la parità è sempre rispettata.",
                "Without a federal contribution parity always holds.",
            ),
            (PARITY,),
            lambda none: none.answer is True,
            changed(lambda _: {"federal": Chf(0)}),
        ),
        RuleLaw(
            "no_matter_who_pays",
            Text(
                "Wer von Kanton und Gemeinden die Eigenmittel trägt, ist gleichgültig.",
                "Peu importe qui, du canton ou des communes, apporte les fonds propres.",
                "Non importa chi, tra Cantone e Comuni, apporta i mezzi propri.",
                "It does not matter who of canton and municipalities provides the own funds.",
            ),
            (PARITY,),
            lambda one, other: one.answer == other.answer,
            also(lambda facts: {"canton": facts["municipalities"], "municipalities": facts["canton"]}),
        ),
    ),
)
"""What parity keeps."""

check_parity_laws: Final = PARITY_LAWS.check


# One strategy for all years: made anew for each, they would cost more than the rule.
_PAID: Final = st.integers(0, 5_000_000_000)
_MUCH: Final = Chf.from_rappen(SUM.rappen // 4)  # of all years together too, no sum is out of bounds
_NEARLY_NOTHING: Final = st.sampled_from((0, 1, 99, _MUCH.rappen))
_APART: Final = st.integers(-5_000_000_000, 4_000_000_000)
_EXTRA: Final = amounts(least=CENT, most=_MUCH)
_STEPS: Final = st.sampled_from((0, 0, -1, -1_000_000, 1))


@st.composite
def _programmes(draw: st.DrawFn, adversarial: bool) -> Facts:
    agreement = ProgrammeAgreement(canton=draw(cantons()), period=draw(programme_periods()))
    own, federal = {}, {}
    paid = _NEARLY_NOTHING if adversarial else _PAID
    for year in agreement.years:
        funds = OwnFunds(canton=Chf.from_rappen(draw(paid)), municipalities=Chf.from_rappen(draw(paid)))
        step = draw(_STEPS if adversarial else _APART)
        own[year], federal[year] = funds, Chf.from_rappen(max(0, funds.total.rappen + step))
    return {"agreement": agreement, "federal": federal, "own": own}


def _equal(facts: Facts) -> Facts:
    """Return federal contributions that equal the own funds of each year."""
    return {"federal": {year: own.total for year, own in facts["own"].items()}}


def _one_short(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    federal = _equal(facts)["federal"]
    year = draw(st.sampled_from(list(federal)))
    return ({**facts, "federal": {**federal, year: federal[year] + CENT}},)


def _year_by_year(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask for all years, and then for each of them; one year may lack what another has left over."""
    if draw(st.booleans()):
        federal = _equal(facts)["federal"]
        short, over = (draw(st.sampled_from(list(federal))) for _ in range(2))
        moved = min(CENT, federal[over])
        federal[short], federal[over] = federal[short] + moved, federal[over] - moved
        facts = {**facts, "federal": federal}
    each = ({name: {year: facts[name][year]} for name in ("federal", "own")} for year in facts["own"])
    return (facts, *({**facts, **one} for one in each))


def _more_in_one_year(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    year = draw(st.sampled_from(list(facts["own"])))
    extra = OwnFunds(canton=facts["own"][year].total, municipalities=draw(_EXTRA))
    return (facts, {**facts, "own": {**facts["own"], year: extra}})


def _the_other_way(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask where own funds are just enough, and with canton and municipalities the other way round."""
    other = {
        year: OwnFunds(canton=own.municipal_total, municipalities=own.canton)
        for year, own in facts["own"].items()
    }
    enough = {**facts, **_equal(facts)}
    return (enough, {**enough, "own": other})


def _covers_the_whole(passed: Asked) -> bool:
    own = sum(own.total.rappen for own in passed["own"].values())
    federal = sum(amount.rappen for amount in passed["federal"].values())
    return own >= federal or not passed.answer


PROGRAMME_PARITY_LAWS: Final = LawSuite(
    rule=rules.PROGRAMME_PARITY,
    facts=_programmes,
    laws=(
        RuleLaw(
            "equal_sums_in_every_year_pass",
            Text(
                "Eigenmittel, die jedes Jahr so hoch sind wie der Bundesbeitrag, genügen.",
                "Des fonds propres égaux chaque année à la contribution fédérale suffisent.",
                "Mezzi propri pari ogni anno al contributo federale bastano.",
                "Own funds equal to the federal contribution in every year are enough.",
            ),
            (PARITY,),
            lambda equal: equal.answer is True,
            changed(_equal),
        ),
        RuleLaw(
            "one_rappen_short_in_one_year_fails",
            Text(
                "Fehlt in einem Jahr ein Rappen und ist in keinem etwas übrig, so ist die Parität verfehlt.",
                "S'il manque un centime une année et qu'il n'y a d'excédent en aucune, la parité n'est pas "
                "respectée.",
                "Se in un anno manca un centesimo e in nessuno c'è un'eccedenza, la parità non è rispettata.",
                "Where one Rappen is missing in one year and none is left over in any, parity does not hold.",
            ),
            (PARITY,),
            lambda short: short.answer is False,
            _one_short,
        ),
        RuleLaw(
            "every_year_stands_by_itself",
            Text(
                "Die Parität ist genau dann erfüllt, wenn sie in jedem Jahr für sich erfüllt ist.",
                "La parité est respectée si, et seulement si, elle l'est chaque année prise isolément.",
                "La parità è rispettata se e solo se lo è in ogni anno preso da solo.",
                "Parity holds if and only if it holds in every year by itself.",
            ),
            (PARITY,),
            lambda all_years, *years: all_years.answer == all(year.answer for year in years),
            _year_by_year,
        ),
        RuleLaw(
            "a_pass_covers_the_whole_programme",
            Text(
                "Ist die Parität erfüllt, so genügen auch die Eigenmittel aller Jahre zusammen.",
                "Si la parité est respectée, les fonds propres de toutes les années réunies suffisent aussi.",
                "Se la parità è rispettata, bastano anche i mezzi propri di tutti gli anni insieme.",
                "Where parity holds, the own funds of all years together are enough too.",
            ),
            (PARITY,),
            _covers_the_whole,
        ),
        RuleLaw(
            "more_own_funds_never_fail",
            Text(
                "Mehr Eigenmittel in einem Jahr machen aus erfüllter Parität nie verfehlte.",
                "Davantage de fonds propres une année ne font jamais échouer la parité.",
                "Più mezzi propri in un anno non fanno mai venir meno la parità.",
                "More own funds in a year never turn a pass into a fail.",
            ),
            (PARITY,),
            lambda before, after: after.answer or not before.answer,
            _more_in_one_year,
        ),
        RuleLaw(
            "no_matter_who_pays",
            Text(
                "Wer von Kanton und Gemeinden die Eigenmittel trägt, ist gleichgültig.",
                "Peu importe qui, du canton ou des communes, apporte les fonds propres.",
                "Non importa chi, tra Cantone e Comuni, apporta i mezzi propri.",
                "It does not matter who of canton and municipalities provides the own funds.",
            ),
            (PARITY,),
            lambda one, other: one.answer == other.answer,
            _the_other_way,
        ),
    ),
)
"""What parity over the years of an agreement keeps."""

check_programme_parity_laws: Final = PROGRAMME_PARITY_LAWS.check
