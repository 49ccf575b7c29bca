"""The laws of the rules of the Canton of Bern."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.bern import FIRST_INTERVIEW_DUTY
from kipcore.testing.laws.asks import changed, more
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.text import Text

__all__ = ["FIRST_INTERVIEW_DUTY_LAWS"]


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:  # noqa: FBT001
    months = st.sampled_from([0, 11, 12, 13, 14]) if adversarial else st.integers(0, 36)
    return {"months": draw(months), "on": draw(st.dates(date(2015, 1, 1), date(2035, 12, 31)))}


FIRST_INTERVIEW_DUTY_LAWS: Final = LawSuite(
    rule=FIRST_INTERVIEW_DUTY,
    facts=_facts,
    laws=(
        RuleLaw(
            "twelve_months_are_within_it",
            Text(
                "Nach zwölf Monaten besteht die Pflicht zum Erstgespräch noch.",
                "Après douze mois, l'obligation du premier entretien existe encore.",
                "Dopo dodici mesi l'obbligo del primo colloquio sussiste ancora.",
                "After twelve months the duty of a first interview still holds.",
            ),
            (),
            lambda found: found.answer is True,
            changed(lambda _: {"months": 12}),
        ),
        RuleLaw(
            "thirteen_are_not",
            Text(
                "Im dreizehnten Monat besteht die Pflicht zum Erstgespräch nicht mehr.",
                "Au treizième mois, l'obligation du premier entretien n'existe plus.",
                "Al tredicesimo mese l'obbligo del primo colloquio non sussiste più.",
                "In the thirteenth month the duty of a first interview does not hold any more.",
            ),
            (),
            lambda found: found.answer is False,
            changed(lambda _: {"months": 13}),
        ),
        RuleLaw(
            "a_longer_stay_never_brings_it_back",
            Text(
                "Ein längerer Aufenthalt bringt die Pflicht zum Erstgespräch nie zurück.",
                "Un séjour plus long ne ramène jamais l'obligation du premier entretien.",
                "Un soggiorno più lungo non riporta mai l'obbligo del primo colloquio.",
                "A longer stay never brings the duty of a first interview back.",
            ),
            (),
            lambda before, after: before.answer or not after.answer,
            more("months", st.integers(1, 24)),
        ),
    ),
)
