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


def _first_page(note: str) -> Source:
    """Return the page of 2022, with what is inferred from it."""
    return Source(certainty=Certainty.DERIVED, title="SEM: Programm S", url=_PAGE_2022, note=note)


_2025 = Source(
    certainty=Certainty.OFFICIAL,
    title="Bundesrat, 28. Mai 2025: Arbeitsmarktintegration von Personen mit Schutzstatus S",
    url="https://www.news.admin.ch/de/newnsb/wOP8w2N2zlMRvR6WElp3w",
    note="Before it stood at 45 per cent, irrespective of stay; the press dates that to the end of 2025 too.",
)
_EFK = Source(
    certainty=Certainty.OFFICIAL,
    title="EFK: Aufsicht über die Verwendung von Bundesbeiträgen (Status S)",
    url="https://efk.admin.ch/prufung/aufsicht-uber-die-verwendung-von-bundesbeitragen-zur-unterstutzung-von-personen-mit-status-s",
    note="Set in November 2023: 40 per cent of the persons with permit S by the end of 2024.",
)
_BEFORE_TARGETS = Unknown(
    DateRange(None, date(2023, 12, 31)), "any target before the one set in November 2023 for the end of 2024"
)
_AFTER_TARGETS = Unknown(
    DateRange(date(2026, 1, 1), None), "whether the target for the end of 2025 goes on, or another was set"
)
_AFTER_MARGIN = Unknown(
    DateRange(date(2026, 1, 1), None), "whether the distance that calls for an action plan goes on"
)


def _phase(first: date, last: date, source: Source) -> Cited[bool]:
    """Return a stretch in which the programme runs, with the decision that set its end."""
    return Cited(True, DateRange(first, last), source)


TIMELINES: Final = (
    Timeline(
        p.PROGRAMME_S_RUNS,
        (
            Cited(
                False,
                DateRange(None, date(2022, 3, 11)),
                _first_page(
                    "Status S was activated on 12 March 2022; before that there was nobody to support."
                ),
            ),
            Unknown(
                DateRange(date(2022, 3, 12), date(2022, 4, 12)),
                "whether Programme S paid for days before it was decided on 13 April 2022 (its first month "
                "of pay was not found)",
            ),
            _phase(
                date(2022, 4, 13),
                date(2022, 11, 8),
                _first_page(
                    "Decided on 13 April 2022 and taken to run from that day; the first month of pay was not "
                    "found."
                ),
            ),
            _phase(
                date(2022, 11, 9),
                date(2024, 3, 4),
                _sem("nkvf", "Extended on 9 November 2022 until 4 March 2024."),
            ),
            _phase(
                date(2024, 3, 5),
                date(2025, 3, 4),
                _sem("nkvf", "Extended on 1 November 2023 until 4 March 2025."),
            ),
            _phase(
                date(2025, 3, 5),
                date(2026, 3, 4),
                _sem("isc-ejpd", "Extended on 4 September 2024 until 4 March 2026."),
            ),
            _phase(
                date(2026, 3, 5),
                date(2027, 3, 4),
                Source(
                    certainty=Certainty.OFFICIAL,
                    title="Bundesrat, 8.10.2025: Schutzstatus S wird nicht aufgehoben",
                    url="https://www.news.admin.ch/de/newnsb/3q4IMpZVrA6n",
                    note="Extended on 8 October 2025 until 4 March 2027.",
                ),
            ),
            Unknown(DateRange(date(2027, 3, 5), None), "whether Programme S goes on after 4 March 2027"),
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
            Unknown(DateRange(date(2026, 3, 5), None), "the amount after the extension of 8 October 2025"),
        ),
    ),
    Timeline(
        p.PROGRAMME_S_QUARTERLY,
        (
            Unknown(DateRange(None, date(2022, 11, 8)), "how often the first phase was paid"),
            Cited(
                True,
                DateRange(date(2022, 11, 9), date(2024, 3, 4)),
                _sem("nkvf", "Paid to the cantons quarterly."),
            ),
            Cited(
                True,
                DateRange(date(2024, 3, 5), date(2025, 3, 4)),
                _sem(
                    "nkvf",
                    "Paid to the cantons quarterly; the copy was written after the second extension and is "
                    "taken to hold for it too.",
                    Certainty.DERIVED,
                ),
            ),
            Unknown(
                DateRange(date(2025, 3, 5), None), "how often it has been paid since the third extension"
            ),
        ),
    ),
    Timeline(
        p.PROGRAMME_S_TARGET,
        (
            _BEFORE_TARGETS,
            Cited(Fraction(40, 100), DateRange.of_years(2024), _EFK),
            Cited(Fraction(50, 100), DateRange.of_years(2025), _2025),
            _AFTER_TARGETS,
        ),
    ),
    Timeline(
        p.PROGRAMME_S_STAY,
        (
            _BEFORE_TARGETS,
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
            Unknown(
                DateRange(None, date(2024, 12, 31)),
                "any consequence of missing the target for the end of 2024",
            ),
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
"""Phases and amounts by the day paid for, targets by the year at whose end they hold."""
