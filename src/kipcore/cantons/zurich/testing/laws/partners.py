"""Laws of with whom the canton concludes agreements, and when a municipality can join."""

from datetime import date
from typing import Any, Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.rules.partners import MAY_CONTRACT_WITH, NEXT_ENTRY
from kipcore.cantons.zurich.types.conditions import ContractPartner
from kipcore.testing.laws.asks import DAY, also, changed, days_between
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.programme import KIP_2BIS, KIP_3, PROGRAMME_PERIODS
from kipcore.types.text import Text

__all__ = ["MAY_CONTRACT_WITH_LAWS", "NEXT_ENTRY_LAWS"]

_FIRST: Final = frozenset(period.first for period in PROGRAMME_PERIODS)


@st.composite
def _partners(draw: st.DrawFn, _: bool) -> Facts:
    return {
        "partner": draw(st.sampled_from(ContractPartner)),
        "on": draw(days_between(date(2014, 1, 1), date(2027, 12, 31))),
        "interested": draw(st.booleans()),
        "exception": draw(st.booleans()),
    }


def _partner(partner: ContractPartner, **facts: Any) -> Any:
    return changed(lambda _: {"partner": partner, **facts})


MAY_CONTRACT_WITH_LAWS: Final = LawSuite(
    rule=MAY_CONTRACT_WITH,
    facts=_partners,
    laws=(
        RuleLaw(
            "with_every_interested_municipality",
            Text(
                "Mit jeder interessierten Gemeinde wird eine Vereinbarung abgeschlossen.",
                "Une convention est conclue avec chaque commune intéressée.",
                "Con ogni Comune interessato è concluso un accordo.",
                "An agreement is concluded with every interested municipality.",
            ),
            (),
            lambda found: found.answer is True,
            _partner(ContractPartner.MUNICIPALITY, interested=True),
        ),
        RuleLaw(
            "with_no_municipality_against_its_will",
            Text(
                "Keine Gemeinde wird gegen ihren Willen Partnerin.",
                "Aucune commune ne devient partenaire contre sa volonté.",
                "Nessun Comune diventa partner contro la sua volontà.",
                "No municipality becomes a partner against its will.",
            ),
            (),
            lambda found: found.answer is False,
            _partner(ContractPartner.MUNICIPALITY, interested=False),
        ),
        RuleLaw(
            "with_a_provider_by_exception_only",
            Text(
                "Mit Trägerschaften wird nur ausnahmsweise direkt abgeschlossen.",
                "Avec des organismes, une convention directe n'est conclue qu'exceptionnellement.",
                "Con enti promotori è concluso direttamente un accordo solo in via eccezionale.",
                "With providers an agreement is concluded directly only by way of exception.",
            ),
            (),
            lambda found: found.answer is found["exception"],
            _partner(ContractPartner.PROVIDER),
        ),
        RuleLaw(
            "what_is_said_of_the_other_kind_plays_no_part",
            Text(
                "Was über die andere Art von Partner gesagt wird, ist gleichgültig.",
                "Ce qui est dit de l'autre genre de partenaire est indifférent.",
                "Ciò che si dice dell'altro genere di partner è indifferente.",
                "What is said of the other kind of partner plays no part.",
            ),
            (),
            lambda one, other: one.answer is other.answer,
            also(
                lambda facts: (
                    {"exception": not facts["exception"]}
                    if facts["partner"] is ContractPartner.MUNICIPALITY
                    else {"interested": not facts["interested"]}
                )
            ),
        ),
    ),
)


@st.composite
def _days(draw: st.DrawFn, adversarial: bool) -> Facts:
    edges = [KIP_2BIS.first, KIP_2BIS.first + DAY, KIP_2BIS.last, KIP_3.first]
    return {"on": draw(st.sampled_from(edges) if adversarial else st.dates(KIP_2BIS.first, KIP_3.first))}


def _later(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    return (facts, {**facts, "on": draw(st.dates(facts["on"], KIP_3.first))})


NEXT_ENTRY_LAWS: Final = LawSuite(
    rule=NEXT_ENTRY,
    facts=_days,
    laws=(
        RuleLaw(
            "never_before_the_day_asked_about",
            Text(
                "Der Beitritt liegt nie vor dem gewünschten Tag.",
                "L'adhésion n'a jamais lieu avant le jour souhaité.",
                "L'adesione non avviene mai prima del giorno desiderato.",
                "The entry is never before the day asked about.",
            ),
            (),
            lambda found: found.answer >= found["on"],
        ),
        RuleLaw(
            "always_the_first_day_of_a_programme",
            Text(
                "Beitreten kann eine Gemeinde nur am ersten Tag eines Programms.",
                "Une commune ne peut adhérer que le premier jour d'un programme.",
                "Un Comune può aderire solo il primo giorno di un programma.",
                "A municipality can join only on the first day of a programme.",
            ),
            (),
            lambda found: found.answer in _FIRST,
        ),
        RuleLaw(
            "on_the_first_day_at_once",
            Text(
                "Am ersten Tag eines Programms ist der Beitritt sofort möglich.",
                "Le premier jour d'un programme, l'adhésion est possible tout de suite.",
                "Il primo giorno di un programma l'adesione è possibile subito.",
                "On the first day of a programme the entry is possible at once.",
            ),
            (),
            lambda found: found.answer == found["on"],
            lambda draw, facts: ({**facts, "on": draw(st.sampled_from([KIP_2BIS.first, KIP_3.first]))},),
        ),
        RuleLaw(
            "a_later_day_never_gives_an_earlier_entry",
            Text(
                "Wer später fragt, kann nicht früher beitreten.",
                "Qui demande plus tard ne peut pas adhérer plus tôt.",
                "Chi chiede più tardi non può aderire prima.",
                "Whoever asks later cannot join earlier.",
            ),
            (),
            lambda before, after: before.answer <= after.answer,
            _later,
        ),
    ),
)
