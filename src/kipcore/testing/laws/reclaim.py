"""Laws of reclaim and revocation: Art. 19 para. 1 and 2 VIntA, Art. 30 SuG."""

from typing import Final

from hypothesis import strategies as st

from kipcore.rules.reclaim import RECLAIM, REVOCATION
from kipcore.testing.draws.agreements import programme_agreements
from kipcore.testing.laws.asks import also, changed
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.citation import SUG, VINTA, Citation
from kipcore.types.programme import KIP_2, KIP_2BIS, KIP_3
from kipcore.types.text import Text

__all__ = ["RECLAIM_LAWS", "REVOCATION_LAWS", "check_reclaim_laws", "check_revocation_laws"]

_UNMET: Final = Citation(VINTA, "19", "1")
_EXTENDED: Final = Citation(VINTA, "19", "2")
_WAIVER: Final = Citation(SUG, "30", "2")
_WRONG: Final = Citation(SUG, "30", "1")
_PERIODS: Final = st.sampled_from([KIP_3, KIP_2BIS, KIP_2])
_OUTCOMES: Final = st.sampled_from(
    # whether the goals were met, a remedy is possible, the extended deadline was missed
    [
        (True, None, None),
        (True, True, None),
        (True, False, False),
        (False, False, None),
        (False, True, None),
        (False, True, True),
        (False, True, False),
        (False, False, True),
        (False, None, True),
        (False, None, False),
    ]
)


@st.composite
def _outcomes(draw: st.DrawFn, _: bool) -> Facts:
    met, remedy, missed = draw(_OUTCOMES)
    return {
        "agreement": draw(programme_agreements(period=_PERIODS)),
        "goals_met": met,
        "remedy_possible": remedy,
        "absence_of_fault_proved": draw(st.booleans()),
        "extended_deadline_missed": missed,
    }


def _unmet(*, remedy: bool, missed: bool | None, fault: bool) -> Facts:
    return {
        "goals_met": False,
        "remedy_possible": remedy,
        "extended_deadline_missed": missed,
        "absence_of_fault_proved": not fault,
    }


RECLAIM_LAWS: Final = LawSuite(
    rule=RECLAIM,
    facts=_outcomes,
    laws=(
        RuleLaw(
            "never_if_the_goals_are_met",
            Text(
                "Sind die Ziele erfüllt, so wird nichts zurückgefordert.",
                "Si les objectifs sont remplis, aucun remboursement n'est exigé.",
                "Se gli obiettivi sono adempiuti, non è esigito alcun rimborso.",
                "If the goals are met, nothing is reclaimed.",
            ),
            (_UNMET,),
            lambda found: found.answer is False,
            changed(lambda _: {"goals_met": True, "extended_deadline_missed": None}),
        ),
        RuleLaw(
            "never_if_absence_of_fault_is_proved",
            Text(
                "Weist der Kanton nach, dass ihn kein Verschulden trifft, so wird nichts zurückgefordert.",
                "Si le canton apporte la preuve qu'il n'a commis aucune faute, aucun remboursement n'est "
                "exigé.",
                "Se il Cantone dimostra di essere esente da colpa, non è esigito alcun rimborso.",
                "If the canton proves that it is not at fault, nothing is reclaimed.",
            ),
            (_UNMET, _EXTENDED),
            lambda found: found.answer is False,
            changed(lambda _: {"absence_of_fault_proved": True}),
        ),
        RuleLaw(
            "not_while_a_remedy_is_possible",
            Text(
                "Solange eine Nachbesserung möglich ist, wird nichts zurückgefordert.",
                "Tant qu'il est possible de remédier au manquement, aucun remboursement n'est exigé.",
                "Finché sono possibili ulteriori miglioramenti, non è esigito alcun rimborso.",
                "As long as a remedy is possible, nothing is reclaimed.",
            ),
            (_UNMET,),
            lambda found: found.answer is False,
            changed(lambda _: _unmet(remedy=True, missed=None, fault=True)),
        ),
        RuleLaw(
            "always_without_remedy_at_fault",
            Text(
                "Sind die Ziele nicht erfüllt, ist keine Nachbesserung möglich und fehlt der Nachweis des "
                "Kantons, so wird zurückgefordert.",
                "Si les objectifs ne sont pas remplis, qu'il n'est pas possible de remédier au manquement "
                "et que la preuve du canton manque, le remboursement est exigé.",
                "Se gli obiettivi non sono adempiuti, non sono possibili ulteriori miglioramenti e manca la "
                "prova del Cantone, il rimborso è esigito.",
                "If the goals are unmet, no remedy is possible and the canton's proof is missing, the "
                "contributions are reclaimed.",
            ),
            (_UNMET,),
            lambda found: found.answer is True,
            changed(lambda _: _unmet(remedy=False, missed=None, fault=True)),
        ),
        RuleLaw(
            "always_if_the_extended_deadline_is_missed_at_fault",
            Text(
                "Sind die Ziele auch nach der Nachfrist nicht erfüllt und fehlt der Nachweis des Kantons, "
                "so wird zurückgefordert.",
                "Si les objectifs ne sont pas remplis après le délai supplémentaire non plus et que la "
                "preuve du canton manque, le remboursement est exigé.",
                "Se gli obiettivi non sono adempiuti nemmeno dopo il termine supplementare e manca la prova "
                "del Cantone, il rimborso è esigito.",
                "If the goals are unmet after the extended deadline too and the canton's proof is missing, "
                "the contributions are reclaimed.",
            ),
            (_EXTENDED,),
            lambda found: found.answer is True,
            changed(lambda _: _unmet(remedy=True, missed=True, fault=True)),
        ),
    ),
)
"""What the reclaim of contributions keeps."""

check_reclaim_laws: Final = RECLAIM_LAWS.check

_CONDITIONS: Final = ("irreversible", "hard_to_see", "blameless")


@st.composite
def _grants(draw: st.DrawFn, _: bool) -> Facts:
    return {name: draw(st.booleans()) for name in ("wrongly_granted", *_CONDITIONS)}


def _wrong(*, waived: bool) -> Facts:
    return {"wrongly_granted": True, **dict.fromkeys(_CONDITIONS, waived)}


def _one_more(draw: st.DrawFn, facts: Facts) -> tuple[Facts, ...]:
    return (facts, {**facts, draw(st.sampled_from(_CONDITIONS)): True})


REVOCATION_LAWS: Final = LawSuite(
    rule=REVOCATION,
    facts=_grants,
    laws=(
        RuleLaw(
            "never_if_nothing_was_granted_wrongly",
            Text(
                "Was zu Recht gewährt wurde, wird nicht widerrufen.",
                "Ce qui a été accordé à bon droit n'est pas révoqué.",
                "Ciò che è stato concesso a ragione non è revocato.",
                "What was granted rightly is not revoked.",
            ),
            (_WRONG,),
            lambda found: found.answer is False,
            changed(lambda _: {"wrongly_granted": False}),
        ),
        RuleLaw(
            "always_if_no_condition_of_the_waiver_holds",
            Text(
                "Zu Unrecht Gewährtes wird widerrufen, wenn keine Voraussetzung für den Verzicht erfüllt "
                "ist.",
                "Ce qui a été accordé à tort est révoqué si aucune condition de renonciation n'est remplie.",
                "Ciò che è stato concesso a torto è revocato se nessuna condizione per la rinuncia è "
                "adempiuta.",
                "What was granted wrongly is revoked if no condition of the waiver holds.",
            ),
            (_WRONG, _WAIVER),
            lambda found: found.answer is True,
            changed(lambda _: _wrong(waived=False)),
        ),
        RuleLaw(
            "never_if_all_conditions_of_the_waiver_hold",
            Text(
                "Sind alle Voraussetzungen für den Verzicht erfüllt, so wird nicht widerrufen.",
                "Si toutes les conditions de renonciation sont remplies, il n'y a pas de révocation.",
                "Se tutte le condizioni per la rinuncia sono adempiute, non vi è revoca.",
                "If all conditions of the waiver hold, it is not revoked.",
            ),
            (_WAIVER,),
            lambda found: found.answer is False,
            changed(lambda _: _wrong(waived=True)),
        ),
        RuleLaw(
            "a_further_condition_never_brings_a_revocation",
            Text(
                "Eine weitere erfüllte Voraussetzung macht aus einem Verzicht keinen Widerruf.",
                "Une condition de plus remplie ne fait pas d'une renonciation une révocation.",
                "Un'ulteriore condizione adempiuta non fa di una rinuncia una revoca.",
                "A further condition that holds never turns a waiver into a revocation.",
            ),
            (_WAIVER,),
            lambda before, after: before.answer or not after.answer,
            _one_more,
        ),
        RuleLaw(
            "the_conditions_count_alike",
            Text(
                "Welche der Voraussetzungen erfüllt sind, ist gleichgültig: Es zählt, wie viele es sind.",
                "Peu importe quelles conditions sont remplies : c'est leur nombre qui compte.",
                "Non importa quali condizioni sono adempiute: conta quante sono.",
                "It does not matter which of the conditions hold: what counts is how many.",
            ),
            (_WAIVER,),
            lambda one, other: one.answer == other.answer,
            also(
                lambda facts: {
                    a: facts[b] for a, b in zip(_CONDITIONS, _CONDITIONS[1:] + _CONDITIONS[:1], strict=True)
                }
            ),
        ),
    ),
)
"""What the revocation of a grant keeps."""

check_revocation_laws: Final = REVOCATION_LAWS.check
