"""Laws of who belongs to a target group of integration support: Art. 53a AIG, Art. 6 VIntA."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.target_group import IN_TARGET_GROUP
from kipcore.testing.laws.asks import DAY, also, changed, days_between
from kipcore.testing.laws.histories import held, holder
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.citation import AIG, VINTA, Citation
from kipcore.types.integration import TargetGroup
from kipcore.types.status import Status
from kipcore.types.text import Text

__all__ = ["IN_TARGET_GROUP_LAWS", "check_in_target_group_laws"]

_GROUPS: Final = Citation(VINTA, "6")
_IN_NEED, _WORKING, _LOCAL = (Citation(VINTA, "6", None, letter) for letter in "abc")
_STAY: Final = Citation(AIG, "4", "2")
_NEEDS: Final = TargetGroup.PERSONS_WITH_INTEGRATION_NEEDS


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    on = draw(days_between(date(2019, 1, 1), date(2030, 12, 31), date(2020, 2, 29), adversarial=adversarial))
    status = draw(st.sampled_from(tuple(Status)))
    return {
        "group": draw(st.sampled_from(tuple(TargetGroup))),
        "on": on,
        "person": held(status, on - draw(st.integers(0, 900)) * DAY),
        "integration_need": draw(st.booleans()),
        "longer_stay": draw(st.booleans()),
        "professional": draw(st.booleans()),
    }


def _denied(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    """Ask with needs that are denied, and a prospect of stay that may not have been assessed."""
    stay = draw(st.sampled_from([None, True, False]))
    return ({**facts, "group": _NEEDS, "integration_need": False, "longer_stay": stay},)


IN_TARGET_GROUP_LAWS: Final = LawSuite(
    rule=IN_TARGET_GROUP,
    facts=_facts,
    laws=(
        RuleLaw(
            "needs_that_are_denied_are_a_no",
            Text(
                "Wer keinen Integrationsbedarf hat, gehört nicht zu den Personen mit Integrationsbedarf, "
                "was immer sonst bekannt ist.",
                "Qui n'a pas de besoins d'intégration ne fait pas partie des personnes qui en ont, quoi que "
                "l'on sache par ailleurs.",
                "Chi non ha un bisogno d'integrazione non rientra fra le persone che lo hanno, qualunque "
                "altra cosa si sappia.",
                "Whoever has no integration needs is not among the persons who have them, whatever else is "
                "known.",
            ),
            (_IN_NEED,),
            lambda denied: denied.answer is False,
            _denied,
        ),
        RuleLaw(
            "needs_and_a_prospect_are_enough",
            Text(
                "Integrationsbedarf und die Aussicht auf einen längerfristigen, rechtmässigen Aufenthalt "
                "genügen, bei jedem Status.",
                "Des besoins d'intégration et la perspective d'un séjour légal et durable suffisent, quel "
                "que soit le statut.",
                "Il bisogno d'integrazione e la prospettiva di un soggiorno legale e a lungo termine "
                "bastano, qualunque sia lo statuto.",
                "Integration needs and the prospect of a longer-term, lawful stay are enough, with any "
                "status.",
            ),
            (_IN_NEED, _STAY),
            lambda enough: enough.answer is True,
            changed(lambda _: {"group": _NEEDS, "integration_need": True, "longer_stay": True}),
        ),
        RuleLaw(
            "one_of_the_two_is_not_enough",
            Text(
                "Fehlt der Integrationsbedarf oder die Aussicht auf einen längerfristigen Aufenthalt, so "
                "ersetzt das eine das andere nicht.",
                "Lorsque les besoins d'intégration ou la perspective d'un séjour durable font défaut, l'un "
                "ne remplace pas l'autre.",
                "Se manca il bisogno d'integrazione o la prospettiva di un soggiorno a lungo termine, l'uno "
                "non sostituisce l'altra.",
                "Where the needs or the prospect of a longer-term stay are missing, the one does not stand "
                "in for the other.",
            ),
            (_IN_NEED, _STAY),
            lambda one: one.answer is False,
            changed(
                lambda facts: {
                    "group": _NEEDS,
                    "integration_need": facts["professional"],
                    "longer_stay": not facts["professional"],
                }
            ),
        ),
        RuleLaw(
            "a_professional_is_one_with_any_status",
            Text(
                "Ob jemand als Fachperson zur Zielgruppe gehört, hängt nur von der Tätigkeit ab und nicht "
                "vom Status.",
                "L'appartenance au groupe des spécialistes ne dépend que de l'activité et non du statut.",
                "L'appartenenza agli specialisti dipende soltanto dall'attività e non dallo statuto.",
                "Whether somebody belongs to the professionals depends on their work only, and not on "
                "status.",
            ),
            (_WORKING,),
            lambda working: working.answer is working["professional"],
            changed(lambda _: {"group": TargetGroup.PROFESSIONALS}),
        ),
        RuleLaw(
            "the_swiss_are_local",
            Text(
                "Schweizerinnen und Schweizer gehören zur einheimischen Bevölkerung.",
                "Les Suisses font partie de la population résidante.",
                "Gli Svizzeri fanno parte della popolazione indigena.",
                "The Swiss belong to the local population.",
            ),
            (_LOCAL,),
            lambda swiss: swiss.answer is True,
            changed(lambda facts: {**holder(Status.SWISS)(facts), "group": TargetGroup.LOCAL_POPULATION}),
        ),
        RuleLaw(
            "what_the_group_does_not_ask_for_changes_nothing",
            Text(
                "Eine Tatsache, nach der die Zielgruppe nicht fragt, ändert die Antwort nicht.",
                "Un fait que le groupe ne demande pas ne change rien à la réponse.",
                "Un fatto che la categoria non richiede non cambia la risposta.",
                "A fact that the group does not ask for does not change the answer.",
            ),
            (_GROUPS,),
            lambda one, other: one.answer is other.answer,
            also(
                lambda facts: (
                    {"professional": not facts["professional"]}
                    if facts["group"] is not TargetGroup.PROFESSIONALS
                    else {
                        "integration_need": not facts["integration_need"],
                        "longer_stay": not facts["longer_stay"],
                    }
                )
            ),
        ),
    ),
)
"""What belonging to a target group keeps."""

check_in_target_group_laws: Final = IN_TARGET_GROUP_LAWS.check
