"""What the ordinance on integration (VIntA) says, article by article, with its dates."""

from datetime import date
from fractions import Fraction
from typing import Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Timeline, Unknown
from kipcore.types.citation import VINTA, VINTA_2007, Citation
from kipcore.types.dates import DateRange
from kipcore.types.money import Chf
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_STATE = date(2025, 12, 1)
_NEW = date(2019, 5, 1)  # AS 2019 1229: new Art. 14 para. 2, 14a, 15 and 29a
_FROM_NEW = DateRange(_NEW, None)
_OLD_14_2 = Unknown(DateRange(None, date(2019, 4, 30)), "the wording of Art. 14 para. 2 before May 2019")


def _read(article: str, paragraph: str, note: str = "", state: date = _STATE) -> Source:
    """Return a consolidation as source; of the one of 1 December 2025 every article was read."""
    return Source(
        certainty=Certainty.STATUTE,
        citation=Citation(VINTA, article, paragraph),
        url="https://www.fedlex.admin.ch/eli/cc/2018/511/de",
        state=state,
        note=note,
    )


def _silent(article: str, note: str, state: date) -> Source:
    """Return a text as source for what it does not say."""
    return Source(certainty=Certainty.DERIVED, citation=Citation(VINTA, article), state=state, note=note)


_PARITY = Timeline(
    p.PARITY_RATIO,
    (
        Cited(
            Fraction(1),
            DateRange(date(2014, 1, 1), date(2018, 12, 31)),
            Source(
                certainty=Certainty.OFFICIAL,
                title="SEM: Subventionen im Bereich Integrationsförderung",
                url="https://www.esbk.admin.ch/sem/de/home/integration-einbuergerung/integrationsfoerderung/monitoring/subventionen.html",
                note="The page states the rule for the KIP in general; Zürich's page of KIP 1 agrees. "
                "The wording of the ordinance of 2007 was not found.",
            ),
        ),
        Cited(Fraction(1), DateRange(date(2019, 1, 1), None), _read("16", "3")),
    ),
)

_FLAT_RATE = Timeline(
    p.FLAT_RATE,
    (
        Unknown(
            DateRange(None, date(2015, 12, 31)),
            "the amount before 2016 (the ordinance of 2007 was not found)",
        ),
        Cited(
            Chf(6_000),
            DateRange(date(2016, 1, 1), date(2018, 12, 31)),
            Source(
                certainty=Certainty.DERIVED,
                citation=Citation(VINTA_2007, "18"),
                title="RTS 2016; KdK 2018: Integrationsagenda Schweiz verabschiedet",
                url="https://kdk.ch/aktuell/medienmitteilungen/details/integrationsagenda-schweiz-verabschiedet",
                note="Reported as the amount in force in 2016 and in 2018; taken to hold from the year "
                "of the first report (rts.ch/info/suisse/8015659). It may have held earlier. Zürich's page "
                "of that time names the same groups of persons as Art. 15 today.",
            ),
        ),
        Cited(
            Chf(6_000),
            DateRange(date(2019, 1, 1), date(2019, 4, 30)),
            Source(
                certainty=Certainty.DERIVED,
                citation=Citation(VINTA, "15", "1"),
                title="SKOS 2019: Integrationsagenda Schweiz, Start am 1. Mai",
                url="https://skos.ch/themen/dossiers/migration/artikel/integrationsagenda-schweiz-start-am-1-mai/",
                note="The wording of these four months was not found; the amount follows from "
                "'weiterhin eine Integrationspauschale von 6000 Franken' in Art. 29a para. 1.",
            ),
        ),
        Cited(Chf(18_000), _FROM_NEW, _read("15", "1")),
    ),
)

TIMELINES: Final = (
    Timeline(
        p.INITIAL_INTEGRATION,
        (
            _OLD_14_2,
            Cited(True, _FROM_NEW, _read("14", "2", "With Art. 14a para. 3, which lists them.")),
        ),
    ),
    Timeline(
        p.INDEXED,
        (
            Unknown(DateRange(None, date(2019, 4, 30)), "whether and how the old amount was indexed"),
            Cited(
                False,
                DateRange(_NEW, date(2019, 12, 31)),
                Source(
                    certainty=Certainty.DERIVED,
                    citation=Citation(VINTA, "15", "2"),
                    state=date(2019, 5, 1),
                    note="The amount rests on the index of October 2018; SEM adjusts it at the end of a year "
                    "for the following calendar year, so for 2020 at the earliest.",
                ),
            ),
            Cited(True, DateRange(date(2020, 1, 1), None), _read("15", "2")),
        ),
    ),
    Timeline(
        p.REDUCED_BY_PROGRAMME_S,
        (
            Cited(
                False,
                DateRange(_NEW, date(2023, 2, 28)),
                _silent("15", "The text read is silent on a reduction: taken as none.", date(2019, 5, 1)),
            ),
            Cited(True, DateRange(date(2023, 3, 1), None), _read("15", "2bis")),
        ),
    ),
    _PARITY,
    _FLAT_RATE,
    Timeline(
        p.FLAT_RATE_WITHOUT_SUPPLEMENT,
        (
            Cited(
                Chf(6_000),
                _FROM_NEW,
                _read("29a", "1", "Whether this amount is indexed is not said."),
            ),
        ),
    ),
    Timeline(p.FLAT_RATE_AFTER, (Cited(date(2019, 5, 1), _FROM_NEW, _read("29a", "1")),)),
    Timeline(p.SUPPLEMENT_IN_TIME_BY, (Cited(date(2019, 11, 30), _FROM_NEW, _read("29a", "1")),)),
    Timeline(p.SUPPLEMENT_POSSIBLE_UNTIL, (Cited(date(2020, 11, 30), _FROM_NEW, _read("29a", "3")),)),
    Timeline(p.RESETTLEMENT_FLAT_RATE, (Cited(Chf(18_000), _FROM_NEW, _read("29a", "4")),)),
    Timeline(
        p.RESETTLEMENT_PROGRAMME,
        (
            Cited(
                DateRange.of_years(2017, 2019),
                DateRange(date(2017, 1, 1), None),
                Source(
                    certainty=Certainty.DERIVED,
                    citation=Citation(VINTA, "29a", "4"),
                    url="https://www.sem.admin.ch/sem/de/home/asyl/resettlement/integration.html",
                    note="The ordinance names the years 2017 to 2019; taken as whole calendar years.",
                ),
            ),
        ),
    ),
    Timeline(p.AGREEMENT_YEARS, (_OLD_14_2, Cited(4, _FROM_NEW, _read("14", "2")))),
    Timeline(
        p.EXTENSION_ALLOWED,
        (
            _OLD_14_2,
            Cited(
                False,
                DateRange(_NEW, date(2025, 11, 30)),
                _silent(
                    "14", "The text read is silent on extension: taken as not allowed.", date(2023, 3, 1)
                ),
            ),
            Cited(
                True,
                DateRange(date(2025, 12, 1), None),
                _read("14", "2", "AS 2025 670; no maximum is stated."),
            ),
        ),
    ),
)
"""The values of the VIntA, and the parity that was stated before it."""
