"""What the Federal Council decided on Programme S: its phases, what it pays, its employment targets."""

from datetime import date
from fractions import Fraction
from typing import Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Timeline, Unknown
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_FIRST = date(2022, 4, 13)  # the decision to set up the programme
_PAGE = "admin.ch/sem/de/home/integration-einbuergerung/integrationsfoerderung/programm-s.html"


def _sem(host: str, note: str = "", certainty: Certainty = Certainty.OFFICIAL) -> Source:
    """Return one of the dated copies of SEM's page."""
    return Source(certainty=certainty, title="SEM: Programm S", url=f"https://www.{host}.{_PAGE}", note=note)


_PAGE_2022 = (
    "https://www.metas.ch/sem/de/home/integration-einbuergerung/integrationsfoerderung/programm-s.html"
)
_2025 = Source(
    certainty=Certainty.OFFICIAL,
    title="Bundesrat, 28. Mai 2025: Arbeitsmarktintegration von Personen mit Schutzstatus S",
    url="https://www.news.admin.ch/de/newnsb/wOP8w2N2zlMRvR6WElp3w",
    note="Before it stood at 45 per cent, irrespective of stay; when that was to hold was not seen.",
)
_EFK = Source(
    certainty=Certainty.OFFICIAL,
    title="EFK: Aufsicht über die Verwendung von Bundesbeiträgen (Status S)",
    url="https://efk.admin.ch/prufung/aufsicht-uber-die-verwendung-von-bundesbeitragen-zur-unterstutzung-von-personen-mit-status-s",
    note="Set in November 2023: 40 per cent of the persons with permit S by the end of 2024.",
)
_AFTER_TARGETS = Unknown(
    DateRange(date(2026, 1, 1), None), "whether the target for the end of 2025 goes on, or another was set"
)
_AFTER_MARGIN = Unknown(
    DateRange(date(2026, 1, 1), None), "whether the distance that calls for an action plan goes on"
)


def _phase(decided: date, until: date, last: date, source: Source) -> Cited[DateRange]:
    """Return the term of the programme as it stood from one decision to the eve of the next."""
    return Cited(DateRange(_FIRST, last), DateRange(decided, until), source)


TIMELINES: Final = (
    Timeline(
        p.PROGRAMME_S_TERM,
        (
            Cited(
                DateRange(_FIRST, None),
                DateRange(_FIRST, date(2022, 11, 8)),
                Source(
                    certainty=Certainty.DERIVED,
                    title="SEM: Programm S",
                    url=_PAGE_2022,
                    note="Decided on 13 April 2022; taken to run from that day. The end first set was not "
                    "seen: the programme was extended before it came.",
                ),
            ),
            _phase(date(2022, 11, 9), date(2023, 10, 31), date(2024, 3, 4), _sem("nkvf", "First extension.")),
            _phase(date(2023, 11, 1), date(2024, 9, 3), date(2025, 3, 4), _sem("nkvf", "Second extension.")),
            _phase(
                date(2024, 9, 4), date(2025, 10, 7), date(2026, 3, 4), _sem("isc-ejpd", "Third extension.")
            ),
            Cited(
                DateRange(_FIRST, date(2027, 3, 4)),
                DateRange(date(2025, 10, 8), None),
                Source(
                    certainty=Certainty.OFFICIAL,
                    title="Bundesrat, 8. Oktober 2025: Schutzstatus S",
                    url="https://www.news.admin.ch/de/newnsb/3q4IMpZVrA6n",
                    note="Fourth extension, with status S; the amount is not stated.",
                ),
            ),
        ),
    ),
    Timeline(
        p.PROGRAMME_S_MONTHLY,
        (
            Cited(
                Chf(250),
                DateRange(_FIRST, date(2022, 11, 8)),
                Source(
                    certainty=Certainty.DERIVED,
                    title="SEM: Programm S",
                    url=_PAGE_2022,
                    note="Published in 2022 as 3000 francs per person; taken as 250 a month, as later.",
                ),
            ),
            Cited(
                Chf(250),
                DateRange(date(2022, 11, 9), date(2026, 3, 4)),
                _sem("isc-ejpd", "250 francs per person and month, 3000 a year."),
            ),
            Unknown(
                DateRange(date(2026, 3, 5), date(2027, 3, 4)),
                "the amount after the extension of 8 October 2025",
            ),
        ),
    ),
    Timeline(
        p.PROGRAMME_S_QUARTERLY,
        (
            Unknown(DateRange(_FIRST, date(2022, 11, 8)), "how often the first phase was paid"),
            Cited(True, DateRange(date(2022, 11, 9), None), _sem("nkvf", "Paid to the cantons quarterly.")),
        ),
    ),
    Timeline(
        p.PROGRAMME_S_TARGET,
        (
            Cited(Fraction(40, 100), DateRange.of_years(2024), _EFK),
            Cited(Fraction(50, 100), DateRange.of_years(2025), _2025),
            _AFTER_TARGETS,
        ),
    ),
    Timeline(
        p.PROGRAMME_S_STAY,
        (
            Cited(
                0,
                DateRange.of_years(2024),
                Source(
                    certainty=Certainty.DERIVED,
                    title=_EFK.title,
                    url=_EFK.url,
                    note="The target of 40 per cent speaks of the persons with permit S and names no stay.",
                ),
            ),
            Cited(3, DateRange.of_years(2025), _2025),
            _AFTER_TARGETS,
        ),
    ),
    Timeline(
        p.PROGRAMME_S_MARGIN,
        (
            Unknown(DateRange.of_years(2024), "any consequence of missing the target for the end of 2024"),
            Cited(
                Fraction(5, 100),
                DateRange.of_years(2025),
                Source(
                    certainty=Certainty.OFFICIAL,
                    title=_2025.title,
                    url=_2025.url,
                    note="'wenn sie 5 Prozentpunkte unter der Zielvorgabe liegt'; exactly five counts.",
                ),
            ),
            _AFTER_MARGIN,
        ),
    ),
)
"""Phases by the day of decision, amounts by the day paid for, targets by the year at whose end they hold."""
