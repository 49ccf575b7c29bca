"""Laws of which offers are paid from the ceiling of the Integration Agenda."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.iazh_chargeable import IAZH_CHARGEABLE
from kipcore.cantons.zurich.types.iazh import IazhOffer
from kipcore.testing.laws.asks import also, changed, days_between
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.permits import PermitCard
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["IAZH_CHARGEABLE_LAWS"]

_PAID: Final = (IazhOffer.ASSESSMENT, IazhOffer.LANGUAGE, IazhOffer.EDUCATION, IazhOffer.WORK_INTEGRATION)
_PERSONS: Final = (
    (Status.ASYLUM_SEEKER_EXTENDED, None),
    (Status.TEMPORARILY_ADMITTED_PERSON, None),
    (Status.TEMPORARILY_ADMITTED_REFUGEE, None),
    (Status.REFUGEE_WITH_ASYLUM, PermitCard.B),
    (Status.REFUGEE_WITH_ASYLUM, PermitCard.C),
    (Status.PROTECTED_PERSON, None),
)
_REFUGEE_F: Final = {"status": Status.TEMPORARILY_ADMITTED_REFUGEE, "card": None}


@st.composite
def _facts(draw: st.DrawFn, _: bool) -> Facts:
    status, card = draw(st.sampled_from(_PERSONS))
    edges = (date(2023, 12, 31), date(2024, 1, 1), date(2022, 4, 1))
    return {
        "offer": draw(st.sampled_from(IazhOffer)),
        "status": status,
        "on": draw(days_between(date(2022, 4, 1), date(2027, 12, 31), *edges)),
        "accredited": draw(st.booleans()),
        "card": card,
    }


def _refugee_too(_: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    asylum_seeker = {**facts, "status": Status.ASYLUM_SEEKER_EXTENDED, "card": None}
    return (asylum_seeker, {**facts, **_REFUGEE_F})


IAZH_CHARGEABLE_LAWS: Final = LawSuite(
    rule=IAZH_CHARGEABLE,
    facts=_facts,
    laws=(
        RuleLaw(
            "what_is_not_accredited_is_never_paid",
            Text(
                "Was nicht akkreditiert ist, wird nicht bezahlt.",
                "Ce qui n'est pas accrédité n'est pas payé.",
                "Ciò che non è accreditato non è pagato.",
                "What is not accredited is not paid.",
            ),
            IAZH_CHARGEABLE.citations,
            lambda found: found.answer is False,
            changed(lambda _: {"accredited": False}),
        ),
        RuleLaw(
            "four_kinds_of_offers_for_refugees_with_card_f",
            Text(
                "Für Flüchtlinge mit Ausweis F werden die vier Arten von akkreditierten Angeboten bezahlt "
                "und keine andere.",
                "Pour les réfugiés titulaires d'un permis F, les quatre genres d'offres accréditées sont "
                "payés et aucun autre.",
                "Per i rifugiati con permesso F sono pagati i quattro tipi di offerte accreditate e nessun "
                "altro.",
                "For refugees with an F permit the four kinds of accredited offers are paid, and no other.",
            ),
            IAZH_CHARGEABLE.citations,
            lambda found: found.answer is (found["offer"] in _PAID),
            changed(lambda _: {**_REFUGEE_F, "accredited": True}),
        ),
        RuleLaw(
            "an_asylum_seeker_nothing_that_a_refugee_is_not",
            Text(
                "Für Asylsuchende wird nichts bezahlt, was nicht auch für Flüchtlinge mit Ausweis F bezahlt "
                "wird.",
                "Pour les requérants d'asile, rien n'est payé qui ne le soit aussi pour les réfugiés "
                "titulaires d'un permis F.",
                "Per i richiedenti l'asilo non è pagato nulla che non lo sia anche per i rifugiati con "
                "permesso F.",
                "For asylum seekers nothing is paid that is not paid for refugees with an F permit too.",
            ),
            IAZH_CHARGEABLE.citations,
            lambda seeker, refugee: refugee.answer or not seeker.answer,
            _refugee_too,
        ),
        RuleLaw(
            "language_for_asylum_seekers",
            Text(
                "Akkreditierte Sprachkurse für Asylsuchende werden bezahlt.",
                "Les cours de langue accrédités pour requérants d'asile sont payés.",
                "I corsi di lingua accreditati per richiedenti l'asilo sono pagati.",
                "Accredited language courses for asylum seekers are paid.",
            ),
            IAZH_CHARGEABLE.citations,
            lambda found: found.answer is True,
            changed(
                lambda _: {
                    "offer": IazhOffer.LANGUAGE,
                    "status": Status.ASYLUM_SEEKER_EXTENDED,
                    "card": None,
                    "accredited": True,
                }
            ),
        ),
        RuleLaw(
            "seven_years_never_change_the_answer",
            Text(
                "Die sieben Jahre sind eine Richtschnur und ändern die Antwort nie.",
                "Les sept ans sont une ligne directrice et ne changent jamais la réponse.",
                "I sette anni sono una linea direttrice e non cambiano mai la risposta.",
                "The seven years are a guideline and never change the answer.",
            ),
            IAZH_CHARGEABLE.citations,
            lambda one, other: one.answer is other.answer,
            also(lambda _: {"process_since": date(2012, 1, 1)}),
        ),
    ),
)
