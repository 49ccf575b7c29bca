"""Laws of the global flat rates for social assistance: Art. 22, 24 and 26 AsylV 2."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.rules.global_flat_rate import GLOBAL_FLAT_RATE
from kipcore.testing.laws.asks import CENT, Asks, also, changed
from kipcore.testing.suite import Asked, Facts, LawSuite, RuleLaw
from kipcore.types.citation import ASYLV_2, Citation
from kipcore.types.money import Chf
from kipcore.types.permits import FundingGroup
from kipcore.types.text import Text

__all__ = ["GLOBAL_FLAT_RATE_LAWS", "check_global_flat_rate_laws"]

_KNOWN: Final = date(2019, 5, 1)  # what held before was not found
_RECAST: Final = date(2023, 1, 1)
_ASYLUM: Final = Citation(ASYLV_2, "22", "1")
_REFUGEES: Final = Citation(ASYLV_2, "26", "1")
_WITH_PERMIT: Final = Citation(ASYLV_2, "24", "3")
_TURNS: Final = (_KNOWN, date(2022, 12, 31), _RECAST, date(2024, 2, 29), date(2026, 12, 31))


@st.composite
def _questions(draw: st.DrawFn, adversarial: bool) -> Facts:
    day = st.sampled_from(_TURNS) if adversarial else st.dates(_KNOWN, date(2030, 12, 31))
    return {"group": draw(st.sampled_from(FundingGroup)), "on": draw(day)}


def _of(*groups: FundingGroup) -> Asks:
    """Ask the same day for several groups."""
    return lambda _, facts: tuple({**facts, "group": group} for group in groups)


def _is_half(whole: Asked, half: Asked) -> bool:
    apart: Chf = abs(whole.answer - half.answer * 2)
    return apart <= CENT


GLOBAL_FLAT_RATE_LAWS: Final = LawSuite(
    rule=GLOBAL_FLAT_RATE,
    facts=_questions,
    laws=(
        RuleLaw(
            "without_a_group_nothing_is_paid",
            Text(
                "Wer zu keiner Gruppe gehört, löst keine Globalpauschale aus.",
                "Qui n'appartient à aucun groupe ne donne droit à aucun forfait global.",
                "Chi non appartiene ad alcun gruppo non dà diritto ad alcuna somma forfettaria globale.",
                "Whoever belongs to no group draws no global flat rate.",
            ),
            (_ASYLUM, _REFUGEES),
            lambda none: none.answer == Chf(0),
            changed(lambda _: {"group": FundingGroup.NONE}),
        ),
        RuleLaw(
            "a_permit_after_protection_draws_half",
            Text(
                "Für Schutzbedürftige mit Aufenthaltsbewilligung wird die Hälfte der Globalpauschale für "
                "Flüchtlinge gezahlt.",
                "Pour les personnes à protéger titulaires d'une autorisation de séjour, la moitié du "
                "forfait global des réfugiés est versée.",
                "Per le persone bisognose di protezione titolari di un permesso di dimora è versata la metà "
                "della somma forfettaria globale dei rifugiati.",
                "For persons in need of protection with a residence permit half of the global flat rate of "
                "refugees is paid.",
            ),
            (_WITH_PERMIT, _REFUGEES),
            _is_half,
            _of(FundingGroup.GP_2, FundingGroup.HALF_GP_2),
        ),
        RuleLaw(
            "one_amount_for_asylum_until_2022",
            Text(
                "Bis zum 31. Dezember 2022 gilt für Asylsuchende und vorläufig aufgenommene Personen "
                "derselbe Betrag, danach nicht mehr.",
                "Jusqu'au 31 décembre 2022, le même montant vaut pour les requérants d'asile et les "
                "personnes admises à titre provisoire, ensuite non.",
                "Fino al 31 dicembre 2022 vale lo stesso importo per i richiedenti l'asilo e le persone "
                "ammesse provvisoriamente, poi non più.",
                "Until 31 December 2022 one amount holds for asylum seekers and temporarily admitted "
                "persons, after it no longer.",
            ),
            (_ASYLUM,),
            lambda seeker, admitted: (seeker.answer == admitted.answer) == (seeker["on"] < _RECAST),
            _of(FundingGroup.GP_1A, FundingGroup.GP_1B),
        ),
        RuleLaw(
            "the_day_itself_changes_nothing",
            Text(
                "Solange dieselbe Fassung der Verordnung gilt, hängt der nominale Betrag nicht vom Tag ab.",
                "Tant que la même version de l'ordonnance est en vigueur, le montant nominal ne dépend pas "
                "du jour.",
                "Finché vige la stessa versione dell'ordinanza, l'importo nominale non dipende dal giorno.",
                "As long as one version of the ordinance is in force, the nominal amount does not depend on "
                "the day.",
            ),
            (_ASYLUM, _REFUGEES),
            lambda day, first: day.answer == first.answer,
            also(lambda facts: {"on": _KNOWN if facts["on"] < _RECAST else _RECAST}),
        ),
    ),
)
"""What the global flat rates keep."""

check_global_flat_rate_laws: Final = GLOBAL_FLAT_RATE_LAWS.check
