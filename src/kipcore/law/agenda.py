"""What Confederation and cantons agreed on in the Integration Agenda Switzerland: goals, years, ages."""

from datetime import date
from fractions import Fraction
from typing import Any, Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.types.citation import AIG, Citation
from kipcore.types.dates import DateRange
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_NEW = date(2019, 5, 1)  # the Agenda came into force
_SINCE = DateRange(_NEW, None)
_BEFORE = Unknown(
    DateRange(None, date(2019, 4, 30)),
    "whether the goals hold for persons who entered before the Integration Agenda came into force",
)

_SODK = Source(
    certainty=Certainty.OFFICIAL,
    title="SODK: Integrationsagenda",
    url="https://sodk.ch/de/themen/migration/integrationsagenda/",
)
_FACT_SHEET_URL = "https://olevde.wiki.zoho.com/wirkung/Integration.html"


def _fact_sheet(note: str, certainty: Certainty = Certainty.OFFICIAL) -> Source:
    """Return SEM's fact sheet as source; it was read in a copy."""
    return Source(
        certainty=certainty,
        title="SEM: Faktenblatt Integrationsagenda",
        url=_FACT_SHEET_URL,
        note=f"Read in a copy taken on 1 May 2020. {note}",
    )


_ALL = _fact_sheet("'Alle FL/VA' (goals 1 and 5).")
_CHILDREN = _fact_sheet(
    "'die im Alter von 0-4 Jahren in die Schweiz kommen'; taken as completed years.", Certainty.DERIVED
)
_POTENTIAL = _fact_sheet("Footnote 1: 70 per cent of persons of working age (16 to 50) have the potential.")
_WORKING = _fact_sheet(
    "Footnote 1: 'Personen im erwerbfähigen Alter (16-50 Jahre)'; taken as completed years.",
    Certainty.DERIVED,
)
_YOUTH = Source(
    certainty=Certainty.DERIVED,
    title="SODK: Integrationsagenda",
    url="https://sodk.ch/de/themen/migration/integrationsagenda/",
    note="'im Alter von 16 bis 25 Jahren'; taken as completed years, to the eve of the next birthday.",
)
_KEY_FIGURES = Source(
    certainty=Certainty.DERIVED,
    title="SEM: Kennzahlen KIP/IAS 2023",
    url="https://www.ekm.admin.ch/sem/de/home/integration-einbuergerung/integrationsfoerderung/monitoring/kennzahlen-kip-ias.html",
    note="The key figures of 2023 count young persons of 16 to 25 and adults of 26 to 55 years; taken to "
    "hold for entries of every year. These are key figures on measures, not the measurement of the goals.",
)
_MAJORITY = Source(
    certainty=Certainty.DERIVED,
    citation=Citation(AIG, "42", "1"),
    state=date(2027, 1, 1),
    note="The provision speaks of children under 18 years, as does Art. 85c para. 1, since 1 June 2024, of "
    "children of temporarily admitted persons; that whoever is older is an adult is inferred. The Agenda "
    "names no age.",
)
_PROTECTED = Source(
    certainty=Certainty.OFFICIAL,
    title="SEM: Programm S",
    url="https://www.isc-ejpd.admin.ch/sem/de/home/integration-einbuergerung/integrationsfoerderung/programm-s.html",
    note="Since 1 January 2024 the provisions, processes and measures are those for refugees and "
    "temporarily admitted persons.",
)


def _since_2019(parameter: Parameter[Any], value: Any, source: Source) -> Timeline[Any]:
    """Return a value that holds for entries since the Agenda came into force."""
    return Timeline(parameter, (_BEFORE, Cited(value, _SINCE, source)))


TIMELINES: Final = (
    _since_2019(p.GOAL_LANGUAGE_SHARE, Fraction(1), _ALL),
    _since_2019(p.GOAL_EARLY_CHILDHOOD_SHARE, Fraction(80, 100), _SODK),
    _since_2019(p.GOAL_TRAINING_SHARE, Fraction(2, 3), _SODK),
    _since_2019(p.GOAL_EMPLOYMENT_SHARE, Fraction(1, 2), _SODK),
    _since_2019(p.GOAL_SOCIAL_INTEGRATION_SHARE, Fraction(1), _ALL),
    _since_2019(p.GOAL_LANGUAGE_YEARS, 3, _SODK),
    _since_2019(p.GOAL_TRAINING_YEARS, 5, _SODK),
    _since_2019(p.GOAL_EMPLOYMENT_YEARS, 7, _SODK),
    _since_2019(p.GOAL_SOCIAL_INTEGRATION_YEARS, 7, _SODK),
    _since_2019(p.GOAL_CHILD_MOST_AGE, 4, _CHILDREN),
    _since_2019(p.GOAL_YOUTH_LEAST_AGE, 16, _YOUTH),
    _since_2019(p.GOAL_YOUTH_MOST_AGE, 25, _YOUTH),
    _since_2019(p.AGE_OF_MAJORITY, 18, _MAJORITY),
    _since_2019(p.KEY_FIGURE_MOST_AGE, 55, _KEY_FIGURES),
    _since_2019(p.WORKING_MOST_AGE, 50, _WORKING),
    _since_2019(p.POTENTIAL_SHARE, Fraction(70, 100), _POTENTIAL),
    _since_2019(p.POTENTIAL_TRAINING_SHARE, Fraction(95, 100), _POTENTIAL),
    _since_2019(p.POTENTIAL_EMPLOYMENT_SHARE, Fraction(70, 100), _POTENTIAL),
    Timeline(
        p.AGENDA_FOR_PROTECTED_PERSONS,
        (
            Unknown(_BEFORE.during, "whether anything held before the Integration Agenda came into force"),
            Cited(
                False,
                DateRange(_NEW, date(2023, 12, 31)),
                Source(
                    certainty=Certainty.DERIVED,
                    title="SEM: Programm S",
                    url=_PROTECTED.url,
                    note="The page names 1 January 2024 as the first day; taken as not before. The SFAO says "
                    "that SEM urged the cantons to apply the Agenda from the start of Programme S.",
                ),
            ),
            Cited(True, DateRange(date(2024, 1, 1), None), _PROTECTED),
        ),
    ),
)
"""The goals of the Integration Agenda; the day is that of entry, for protected persons the day asked."""
