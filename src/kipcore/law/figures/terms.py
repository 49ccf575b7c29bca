"""What the published figures count, in the four languages, and how they are written down here."""

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from kipcore.types.dates import DateRange
from kipcore.types.figure import Figure, FigureUnit, Precision
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.source import Certainty, Source
from kipcore.types.text import Text

__all__ = [
    "ALL_FEDERAL",
    "CANTON",
    "CANTON_AND_MUNICIPALITIES",
    "COMMITMENT",
    "CREDIT",
    "EARLY_CHILDHOOD",
    "EMPLOYABILITY",
    "FEDERAL",
    "FLAT_RATES",
    "FOREIGN_NATIONALS",
    "INFORMATION",
    "INTERPRETING",
    "LANGUAGE",
    "MUNICIPALITIES",
    "NATIONAL_PROGRAMMES",
    "OWN_FUNDS",
    "PROGRAMME_S",
    "REFUGEES",
    "SPECIFIC",
    "TOTAL",
    "WITH_FLAT_RATES",
    "amounts",
    "derived",
    "official",
    "press",
    "shares",
]

TOTAL: Final = Text(
    "gesamte Mittel der Programme",
    "ensemble des fonds des programmes",
    "totale dei fondi dei programmi",
    "all money of the programmes",
)
WITH_FLAT_RATES: Final = Text(
    "gesamte Mittel des Programms, mit den Integrationspauschalen",
    "ensemble des fonds du programme, avec les forfaits d'intégration",
    "totale dei fondi del programma, con le somme forfettarie",
    "all money of the programme, with the flat rates",
)
FEDERAL: Final = Text(
    "Bundesbeitrag", "contribution fédérale", "contributo federale", "federal contribution", "SSSS"
)
ALL_FEDERAL: Final = Text(
    "Ausgaben des Bundes für die Integration",
    "dépenses de la Confédération pour l'intégration",
    "uscite della Confederazione per l'integrazione",
    "federal spending on integration",
)
FLAT_RATES: Final = Text(
    "Integrationspauschalen",
    "forfaits d'intégration",
    "somme forfettarie a favore dell'integrazione",
    "flat-rate payments for integration",
    "SSSP",
)
CREDIT: Final = Text(
    "Integrationsförderkredit",
    "crédit d'encouragement à l'intégration",
    "credito per la promozione dell'integrazione",
    "integration support credit",
    "SPPP",
)
OWN_FUNDS: Final = Text(
    "eigene Mittel der Kantone und Gemeinden",
    "fonds propres des cantons et des communes",
    "mezzi propri dei Cantoni e dei Comuni",
    "own funds of cantons and municipalities",
)
CANTON: Final = Text("Mittel des Kantons", "fonds du canton", "fondi del Cantone", "money of the canton")
MUNICIPALITIES: Final = Text(
    "Mittel der Gemeinden", "fonds des communes", "fondi dei Comuni", "money of the municipalities"
)
CANTON_AND_MUNICIPALITIES: Final = Text(
    "Mittel von Kanton und Gemeinden",
    "fonds du canton et des communes",
    "fondi del Cantone e dei Comuni",
    "money of canton and municipalities",
)
COMMITMENT: Final = Text(
    "Verpflichtungskredit", "crédit d'engagement", "credito d'impegno", "commitment credit", "SSSP"
)
NATIONAL_PROGRAMMES: Final = Text(
    "Programme und Projekte von nationaler Bedeutung",
    "programmes et projets d'importance nationale",
    "programmi e progetti di portata nazionale",
    "programmes and projects of national importance",
    "SSSS",
)
REFUGEES: Final = Text(
    "Bundesmittel nur für Flüchtlinge und vorläufig Aufgenommene",
    "fonds fédéraux pour les seuls réfugiés et personnes admises à titre provisoire",
    "fondi federali soltanto per i rifugiati e le persone ammesse provvisoriamente",
    "federal money for refugees and temporarily admitted persons only",
)
FOREIGN_NATIONALS: Final = Text(
    "Mittel für alle Ausländerinnen und Ausländer",
    "fonds pour tous les étrangers",
    "fondi per tutti gli stranieri",
    "money for all foreign nationals",
)
SPECIFIC: Final = Text(
    "Bundesmittel für die spezifische Integrationsförderung",
    "fonds fédéraux pour l'encouragement spécifique de l'intégration",
    "fondi federali per la promozione specifica dell'integrazione",
    "federal money for specific integration promotion",
)
INFORMATION: Final = Text(
    "Information und Beratung",
    "information et conseil",
    "informazione e consulenza",
    "information and counselling",
)
LANGUAGE: Final = Text("Sprache", "langue", "lingua", "language")
EMPLOYABILITY: Final = Text("Arbeitsmarktfähigkeit", "employabilité", "idoneità al lavoro", "employability")
EARLY_CHILDHOOD: Final = Text("frühe Förderung", "petite enfance", "prima infanzia", "pre-school support")
INTERPRETING: Final = Text(
    "interkulturelles Dolmetschen",
    "interprétariat communautaire",
    "interpretariato interculturale",
    "intercultural interpreting",
    "SSSS",
)
PROGRAMME_S: Final = Text("Programm S", "Programme S", "Programma S", "Programme S", "SSSS")

_ROUNDED: Final = Precision.ROUNDED


def amounts(
    during: DateRange,
    source: Source,
    unit: FigureUnit,
    canton: Canton | None = None,
    *,
    millions: bool = True,
) -> Callable[..., Figure[Chf]]:
    """Return what writes down the amounts that one source gives for one stretch of days."""

    def write(key: str, amount: str, what: Text, precision: Precision = _ROUNDED) -> Figure[Chf]:
        value = Chf(amount) * 1_000_000 if millions else Chf(amount)
        return Figure(key, value, unit, precision, during, what, source, canton)

    return write


def shares(
    during: DateRange, source: Source, canton: Canton | None = None
) -> Callable[..., Figure[Fraction]]:
    """Return what writes down the shares that one source gives for one stretch of days."""

    def write(
        key: str, share: Fraction, what: Text, precision: Precision = Precision.EXACT
    ) -> Figure[Fraction]:
        return Figure(key, share, FigureUnit.SHARE, precision, during, what, source, canton)

    return write


def official(title: str, url: str, note: str = "") -> Source:
    """Return a page of an authority as source."""
    return Source(certainty=Certainty.OFFICIAL, title=title, url=url, note=note)


def press(title: str, url: str, note: str = "") -> Source:
    """Return a newspaper or agency as source."""
    return Source(certainty=Certainty.PRESS, title=title, url=url, note=note)


def derived(source: Source, note: str) -> Source:
    """Return a source from whose figures another is computed; the note says how."""
    return Source(certainty=Certainty.DERIVED, title=source.title, url=source.url, note=note)
