"""Laws of who is responsible for a task of the programme of Zurich."""

from datetime import date
from typing import Final

from hypothesis import strategies as st

from kipcore.cantons.zurich.law.data.offices import RESPONSIBILITIES
from kipcore.cantons.zurich.rules.offices import RESPONSIBLE_FOR
from kipcore.cantons.zurich.types.offices import CantonalBody, CantonalTask
from kipcore.testing.laws.asks import DAY, changed, days_between
from kipcore.testing.suite import Facts, LawSuite, RuleLaw
from kipcore.types.text import Text

__all__ = ["RESPONSIBLE_FOR_LAWS"]

_LATEST: Final = date(2030, 12, 31)
_FLAT_RATES_TAKEN_OVER: Final = date(2014, 1, 1)


@st.composite
def _facts(draw: st.DrawFn, adversarial: bool) -> Facts:
    known = draw(st.sampled_from(RESPONSIBILITIES))
    first, last = known.during.first or date(2011, 1, 1), known.during.last or _LATEST
    day = draw(st.sampled_from([first, last])) if adversarial else draw(st.dates(first, last))
    return {"task": known.task, "on": day}


def _flat_rates(on: date) -> Facts:
    return {"task": CantonalTask.FLAT_RATES, "on": on}


RESPONSIBLE_FOR_LAWS: Final = LawSuite(
    rule=RESPONSIBLE_FOR,
    facts=_facts,
    laws=(
        RuleLaw(
            "who_is_on_record_for_the_day",
            Text(
                "Zuständig ist, wer für den Tag verzeichnet ist.",
                "Est compétent celui qui est consigné pour ce jour.",
                "È competente chi è registrato per quel giorno.",
                "Whoever is on record for the day is responsible.",
            ),
            RESPONSIBLE_FOR.citations,
            lambda found: any(
                known.task is found["task"] and found["on"] in known.during and known.who is found.answer
                for known in RESPONSIBILITIES
            ),
        ),
        RuleLaw(
            "flat_rates_since_2014_with_the_integration_office",
            Text(
                "Seit dem 1. Januar 2014 ist für die Integrationspauschalen die Fachstelle Integration "
                "zuständig.",
                "Depuis le 1er janvier 2014, les forfaits d'intégration relèvent du service spécialisé dans "
                "l'intégration.",
                "Dal 1° gennaio 2014 le somme forfettarie a favore dell'integrazione competono al servizio "
                "specializzato per l'integrazione.",
                "Since 1 January 2014 the Integration Office is responsible for the flat-rate payments for "
                "integration.",
            ),
            RESPONSIBLE_FOR.citations,
            lambda found: found.answer is CantonalBody.INTEGRATION_OFFICE,
            lambda draw, _: (_flat_rates(draw(days_between(_FLAT_RATES_TAKEN_OVER, _LATEST))),),
        ),
        RuleLaw(
            "on_the_eve_not_yet",
            Text(
                "Am 31. Dezember 2013 war die Fachstelle Integration für die Integrationspauschalen noch "
                "nicht zuständig.",
                "Le 31 décembre 2013, les forfaits d'intégration ne relevaient pas encore du service "
                "spécialisé dans l'intégration.",
                "Il 31 dicembre 2013 le somme forfettarie a favore dell'integrazione non competevano ancora "
                "al servizio specializzato per l'integrazione.",
                "On 31 December 2013 the Integration Office was not yet responsible for the flat-rate "
                "payments for integration.",
            ),
            RESPONSIBLE_FOR.citations,
            lambda found: found.answer is not CantonalBody.INTEGRATION_OFFICE,
            changed(lambda _: _flat_rates(_FLAT_RATES_TAKEN_OVER - DAY)),
        ),
    ),
)
