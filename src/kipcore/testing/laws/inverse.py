"""Laws of the inverse questions: own funds needed, largest contribution. Art. 16 para. 3 VIntA."""

from typing import Final

from hypothesis import strategies as st

from kipcore.rules.inverse import LARGEST_CONTRIBUTION, OWN_FUNDS_NEEDED
from kipcore.testing.draws.money import amounts
from kipcore.testing.laws.asks import CENT, also, changed, more
from kipcore.testing.laws.own_funds import PARITY, ceiling_of, own_of, sums, year_of_agreement
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = [
    "LARGEST_CONTRIBUTION_LAWS",
    "OWN_FUNDS_NEEDED_LAWS",
    "check_largest_contribution_laws",
    "check_own_funds_needed_laws",
]


@st.composite
def _needs(draw: st.DrawFn, adversarial: bool) -> Facts:
    facts = draw(year_of_agreement(adversarial))
    return {**facts, "contribution": draw(amounts(most=ceiling_of(facts), adversarial=adversarial))}


OWN_FUNDS_NEEDED_LAWS: Final = LawSuite(
    rule=OWN_FUNDS_NEEDED,
    facts=_needs,
    laws=(
        RuleLaw(
            "enough_to_draw_it",
            Text(
                "Die nötigen Eigenmittel sind mindestens so hoch wie der Bundesbeitrag.",
                "Les fonds propres nécessaires sont au moins égaux à la contribution fédérale.",
                "I mezzi propri necessari sono almeno pari al contributo federale.",
                "The own funds needed are at least as high as the federal contribution.",
            ),
            (PARITY,),
            lambda needed: needed.answer >= needed["contribution"],
        ),
        RuleLaw(
            "not_a_rappen_more",
            Text(
                "Mehr Eigenmittel, als der Bundesbeitrag ausmacht, sind nie nötig.",
                "Il ne faut jamais plus de fonds propres que la contribution fédérale.",
                "Non sono mai necessari mezzi propri superiori al contributo federale.",
                "Own funds above the federal contribution are never needed.",
            ),
            (PARITY,),
            lambda needed: needed.answer <= needed["contribution"],
        ),
        RuleLaw(
            "nothing_needs_nothing",
            Text(
                "Wer keinen Bundesbeitrag will, braucht keine Eigenmittel.",
                "Qui ne veut pas de contribution fédérale n'a pas besoin de fonds propres.",
                "Chi non vuole alcun contributo federale non ha bisogno di mezzi propri.",
                "Whoever wants no federal contribution needs no own funds.",
            ),
            (PARITY,),
            lambda needed: needed.answer == Chf(0),
            changed(lambda _: {"contribution": Chf(0)}),
        ),
    ),
)
"""What the own funds needed keep."""

check_own_funds_needed_laws: Final = OWN_FUNDS_NEEDED_LAWS.check


LARGEST_CONTRIBUTION_LAWS: Final = LawSuite(
    rule=LARGEST_CONTRIBUTION,
    facts=sums,
    laws=(
        RuleLaw(
            "as_much_as_own_funds",
            Text(
                "Der grösste Bundesbeitrag bei Parität ist so hoch wie die Eigenmittel.",
                "La plus grande contribution fédérale qui respecte la parité est égale aux fonds propres.",
                "Nel rispetto della parità il contributo federale più alto è pari ai mezzi propri.",
                "The largest federal contribution at parity is as high as the own funds.",
            ),
            (PARITY,),
            lambda largest: largest.answer == own_of(largest),
        ),
        RuleLaw(
            "a_rappen_of_the_canton_draws_a_rappen",
            Text(
                "Jeder Rappen mehr vom Kanton erlaubt einen Rappen mehr vom Bund.",
                "Chaque centime de plus du canton permet un centime de plus de la Confédération.",
                "Ogni centesimo in più del Cantone permette un centesimo in più della Confederazione.",
                "Each Rappen more of the canton allows one Rappen more of the Confederation.",
            ),
            (PARITY,),
            lambda before, after: after.answer == before.answer + CENT,
            more("canton", st.just(CENT)),
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
"""What the largest contribution at parity keeps."""

check_largest_contribution_laws: Final = LARGEST_CONTRIBUTION_LAWS.check
