"""The programme periods KIP 1 to KIP 3, with their areas of action by name."""

from datetime import date
from typing import Final

import attrs

from kipcore.errors import InvalidValueError, OutsideRangeError, UnknownNameError
from kipcore.types.areas import AreaOfAction, Pillar
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_date, a_year, exactly, text_of
from kipcore.types.source import Certainty, Source
from kipcore.types.text import Text

__all__ = [
    "KIP_1",
    "KIP_2",
    "KIP_2BIS",
    "KIP_3",
    "PROGRAMME_PERIODS",
    "ProgrammeArea",
    "ProgrammePeriod",
]


@attrs.frozen
class ProgrammeArea:
    """An area of action as one programme period names and numbers it.

    Args:
        area: which area it is.
        code: its number in the programme, `"2.1"` in KIP 1 to 2bis, `"2"` in KIP 3.
        label: its name in that period.
        pillar: the pillar it stands under, or None where the sources do not say (KIP 3).

    Raises:
        WrongTypeError: a part of the wrong type.

    >>> import kipcore as kip
    >>> kip.KIP_2BIS.area(kip.AreaOfAction.LANGUAGE_AND_LEARNING).label["de"]
    'Sprache'
    """

    area: AreaOfAction
    code: str
    label: Text
    pillar: Pillar | None = None

    def __attrs_post_init__(self) -> None:
        exactly("area", self.area, AreaOfAction, "use a member of AreaOfAction")
        text_of("code", self.code)
        exactly("label", self.label, Text, "give the four languages as Text")
        if self.pillar is not None:
            exactly("pillar", self.pillar, Pillar, "use a member of Pillar, or None")


@attrs.frozen(order=True, repr=False)
class ProgrammePeriod:
    """A period of the cantonal integration programmes (*Programmperiode*), such as KIP 1, 2014-2017.

    Periods sort by time. Never count them: Fribourg calls KIP 3 its fourth programme.

    Args:
        term: first and last day.
        label: the short name, `KIP 1` in German, `PIC 1` in French.
        official_name: the name of the programme with its years.
        areas: the areas of action in their order.
        source: where the period is fixed.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: an open term, no areas, or an area twice.

    >>> import kipcore as kip
    >>> kip.KIP_3.label["fr"], str(kip.KIP_3.term), len(kip.KIP_3.areas)
    ('PIC 3', '2024-01-01..2027-12-31', 7)
    """

    term: DateRange
    label: Text = attrs.field(order=False)
    official_name: Text = attrs.field(order=False)
    areas: tuple[ProgrammeArea, ...] = attrs.field(order=False)
    source: Source = attrs.field(order=False)

    def __attrs_post_init__(self) -> None:
        exactly("term", self.term, DateRange, "give a DateRange with both ends")
        if self.term.first is None or self.term.last is None:
            raise InvalidValueError("term", str(self.term), "a first and a last day", "close the range")
        exactly("label", self.label, Text, "give the four languages as Text")
        exactly("official_name", self.official_name, Text, "give the four languages as Text")
        exactly("areas", self.areas, tuple, "give a tuple of ProgrammeArea")
        for area in self.areas:
            exactly("area", area, ProgrammeArea, "give a tuple of ProgrammeArea")
        if not self.areas or len({area.area for area in self.areas}) < len(self.areas):
            raise InvalidValueError("areas", self.areas, "at least one, each once", "list each area once")
        exactly("source", self.source, Source, "say where the period is fixed")

    @property
    def first(self) -> date:
        """The first day of the period."""
        return self.term.first  # type: ignore[return-value]  # closed by the invariant

    @property
    def last(self) -> date:
        """The last day of the period."""
        return self.term.last  # type: ignore[return-value]  # closed by the invariant

    @property
    def years(self) -> range:
        """The calendar years of the period."""
        return self.term.years

    def area(self, area: AreaOfAction) -> ProgrammeArea:
        """Return how this period names and numbers an area.

        Raises:
            UnknownNameError: an area that the period does not have.

        >>> import kipcore as kip
        >>> kip.KIP_1.area(kip.AreaOfAction.EARLY_CHILDHOOD).label["de"]
        'Frühe Förderung'
        """
        for own in self.areas:
            if own.area is area:
                return own
        names = ", ".join(own.area.name for own in self.areas)
        remedy = "use area.successor for an older area in KIP 3, area.predecessors for the other way"
        raise UnknownNameError("area", area, names, remedy)

    @classmethod
    def on(cls, day: date) -> "ProgrammePeriod":
        """Return the known period to which a day belongs.

        Raises:
            WrongTypeError: not a date.
            OutsideRangeError: a day before 2014 or after 2027.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> kip.ProgrammePeriod.on(date(2023, 12, 31)) is kip.KIP_2BIS
        True
        """
        a_date("day", day)
        for period in PROGRAMME_PERIODS:
            if day in period.term:
                return period
        return _none("day", day)

    @classmethod
    def in_year(cls, year: int) -> "ProgrammePeriod":
        """Return the known period to which a calendar year belongs.

        Raises:
            WrongTypeError: not an int.
            OutsideRangeError: a year before 2014 or after 2027.

        >>> import kipcore as kip
        >>> kip.ProgrammePeriod.in_year(2024) is kip.KIP_3
        True
        """
        a_year("year", year)
        for period in PROGRAMME_PERIODS:
            if year in period.years:
                return period
        return _none("year", year)

    def __str__(self) -> str:
        return self.label["de"]

    def __repr__(self) -> str:
        return f"<ProgrammePeriod {self}: {self.term}>"


def _none(name: str, value: object) -> ProgrammePeriod:
    first, last = PROGRAMME_PERIODS[0].first, PROGRAMME_PERIODS[-1].last
    allowed = f"{first.year} to {last.year}" if name == "year" else f"{first} to {last}"
    raise OutsideRangeError(name, value, allowed, "no programme period is known for it: give one explicitly")


_P1, _P2, _P3 = Pillar
_INFORMATION = Text(
    "Erstinformation und Integrationsförderbedarf",
    "Primo-information et besoins en matière d'encouragement de l'intégration",
    "Prima informazione e fabbisogno in termini di promozione dell'integrazione",
    "Orientation and needs assessment",
    "SSSS",
)
_LANGUAGE_AND_LEARNING = Text(
    "Sprache und Bildung",
    "Langue et formation",
    "Lingua e formazione",
    "Language and learning",
    "SSSS",
)
_EARLY_CHILDHOOD = Text(
    "Frühe Kindheit", "Petite enfance", "Sostegno alla prima infanzia", "Pre-school support", "SSsS"
)
_EMPLOYABILITY = Text("Arbeitsmarktfähigkeit", "Employabilité", "Collocabilità", "Employability", "SSSS")
_LIVING_TOGETHER = Text(
    "Zusammenleben", "Vivre-ensemble", "Integrazione sociale", "Social integration", "SsSS"
)


def _eight(language: Text, childhood: Text, employability: Text, social: Text) -> tuple[ProgrammeArea, ...]:
    """Return the eight areas; four of their names changed from programme to programme."""
    return (
        ProgrammeArea(AreaOfAction.INITIAL_INFORMATION_AND_NEEDS, "1.1", _INFORMATION, _P1),
        ProgrammeArea(
            AreaOfAction.COUNSELLING,
            "1.2",
            Text("Beratung", "Conseil", "Consulenza", "Counselling", "SSSS"),
            _P1,
        ),
        ProgrammeArea(
            AreaOfAction.PROTECTION_AGAINST_DISCRIMINATION,
            "1.3",
            Text(
                "Schutz vor Diskriminierung",
                "Protection contre la discrimination",
                "Tutela dalla discriminazione",
                "Protection against discrimination",
                "SSSS",
            ),
            _P1,
        ),
        ProgrammeArea(AreaOfAction.LANGUAGE_AND_LEARNING, "2.1", language, _P2),
        ProgrammeArea(AreaOfAction.EARLY_CHILDHOOD, "2.2", childhood, _P2),
        ProgrammeArea(AreaOfAction.EMPLOYABILITY, "2.3", employability, _P2),
        ProgrammeArea(
            AreaOfAction.INTERCULTURAL_INTERPRETING,
            "3.1",
            Text(
                "Interkulturelles Dolmetschen und Vermitteln",
                "Interprétariat communautaire",
                "Interpretariato interculturale",
                "Intercultural interpreting and communication",
                "SSSS",
            ),
            _P3,
        ),
        ProgrammeArea(AreaOfAction.SOCIAL_INTEGRATION, "3.2", social, _P3),
    )


def _name(years: str) -> Text:
    return Text(
        f"Kantonales Integrationsprogramm {years}",
        f"programme d'intégration cantonal {years}",
        f"programma d'integrazione cantonale {years}",
        f"cantonal integration programme {years}",
        "SSSS",
    )


KIP_1: Final = ProgrammePeriod(
    DateRange.of_years(2014, 2017),
    Text("KIP 1", "PIC 1", "PIC 1", "CIP 1", "SSSP"),
    _name("2014-2017"),
    _eight(
        _LANGUAGE_AND_LEARNING,
        # French "Petite enfance" is seen for the programmes at large; Vaud wrote encouragement précoce.
        Text(
            "Frühe Förderung",
            "Petite enfance",
            "Sostegno alla prima infanzia",
            "Pre-school support",
            "SSsS",
        ),
        _EMPLOYABILITY,
        Text(
            "Soziale Integration",
            "Intégration sociale",
            "Integrazione sociale",
            "Social integration",
            "SsSS",
        ),
    ),
    Source(
        certainty=Certainty.OFFICIAL,
        title="SEM: Weiterentwicklung der Integrationspolitik",
        url="https://www.sem.admin.ch/content/sem/de/home/themen/integration/politik/weiterentwicklung.html",
    ),
)
"""First programme period, 2014 to 2017."""

KIP_2: Final = ProgrammePeriod(
    DateRange.of_years(2018, 2021),
    Text("KIP 2", "PIC 2", "PIC 2", "CIP 2", "SSSP"),
    _name("2018-2021"),
    _eight(_LANGUAGE_AND_LEARNING, _EARLY_CHILDHOOD, _EMPLOYABILITY, _LIVING_TOGETHER),
    Source(
        certainty=Certainty.OFFICIAL,
        title="KdK: Poursuite des programmes d'intégration cantonaux",
        url="https://kdk.ch/fr/actualite/communiques-de-presse/details/poursuite-des-programmes-dintegration-cantonaux",
    ),
)
"""Second programme period, 2018 to 2021."""

KIP_2BIS: Final = ProgrammePeriod(
    DateRange.of_years(2022, 2023),
    Text("KIP 2bis", "PIC 2bis", "PIC 2bis", "CIP 2bis", "SSSP"),
    _name("2022-2023"),
    _eight(
        # fr, it and en are seen for the programmes at large, not for 2bis by itself.
        Text("Sprache", "Langue et formation", "Lingua e formazione", "Language and learning", "SSSS"),
        _EARLY_CHILDHOOD,
        Text(
            "Ausbildungs- und Arbeitsmarktfähigkeit",
            "Employabilité",
            "Collocabilità",
            "Employability",
            "SSSS",
        ),
        _LIVING_TOGETHER,
    ),
    Source(
        certainty=Certainty.OFFICIAL,
        title="SEM: KIP 2bis (2022-2023)",
        url="https://www.isc-ejpd.admin.ch/sem/de/home/integration-einbuergerung/integrationsfoerderung/kantonale-programme/kip-2bis.html",
        note="An interim phase of two years; one canton (AG) calls it an extension of KIP 2.",
    ),
)
"""Interim period of two years, 2022 to 2023."""

KIP_3: Final = ProgrammePeriod(
    DateRange.of_years(2024, 2027),
    Text("KIP 3", "PIC 3", "PIC 3", "CIP 3", "SSSS"),
    _name("2024-2027"),
    (
        ProgrammeArea(
            AreaOfAction.INFORMATION_NEEDS_AND_COUNSELLING,
            "1",
            Text(
                "Information, Abklärung Integrationsbedarf und Beratung",
                "Information, définition des besoins en matière d'intégration et conseil",
                "Informazione, accertamento del bisogno d'integrazione e consulenza",
                "Information, assessment of integration needs and counselling",
                "SSPP",
            ),
        ),
        ProgrammeArea(AreaOfAction.LANGUAGE, "2", Text("Sprache", "Langue", "Lingua", "Language", "SSsP")),
        ProgrammeArea(
            AreaOfAction.TRAINING_AND_EMPLOYABILITY,
            "3",
            Text(
                "Ausbildungs- und Arbeitsmarktfähigkeit",
                "Aptitude à la formation et employabilité",
                "Potenziale in ambito formativo e occupazionale",
                "Training readiness and employability",
                "SSSP",
            ),
        ),
        ProgrammeArea(
            AreaOfAction.EARLY_CHILDHOOD,
            "4",
            Text("Frühe Kindheit", "Petite enfance", "Prima infanzia", "Early childhood", "SSSP"),
        ),
        ProgrammeArea(
            AreaOfAction.LIVING_TOGETHER_AND_PARTICIPATION,
            "5",
            Text(
                "Zusammenleben und Partizipation",
                "Vivre-ensemble et participation",
                "Convivenza e partecipazione",
                "Living together and participation",
                "SssP",
            ),
        ),
        ProgrammeArea(
            AreaOfAction.DIVERSITY_AND_NON_DISCRIMINATION,
            "6",
            Text(
                "Umgang mit Vielfalt und Diskriminierungsschutz",
                "Gestion de la diversité et protection contre la discrimination",
                "Gestione della diversità e protezione dalla discriminazione",
                "Dealing with diversity and protection against discrimination",
                "SPPP",
            ),
        ),
        ProgrammeArea(
            AreaOfAction.INTERPRETING,
            "7",
            Text("Dolmetschen", "Interprétariat", "Interpretariato", "Interpreting", "SSPP"),
        ),
    ),
    Source(
        certainty=Certainty.OFFICIAL,
        title="Bundesrat, 19.10.2022: Kantonale Integrationsprogramme 2024-2027",
        url="https://www.bj.admin.ch/sem/de/home/sem/medien/mm.msg-id-90672.html",
    ),
)
"""Third regular period, 2024 to 2027."""

PROGRAMME_PERIODS: Final = (KIP_1, KIP_2, KIP_2BIS, KIP_3)
"""The known periods in order. Nothing was found about a KIP 4."""
