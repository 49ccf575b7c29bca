"""Figures of what the Confederation paid or set aside: credits, flat rates, Programme S, per person."""

from datetime import date
from typing import Final

from kipcore.law.figures import terms as say
from kipcore.law.figures.terms import amounts, derived, official, press
from kipcore.types.dates import DateRange
from kipcore.types.figure import FigureUnit, Precision
from kipcore.types.text import Text

__all__ = [
    "ADMITTED_2008",
    "BASE_AMOUNT_2015",
    "BASE_AMOUNT_2016",
    "EMERGENCY_AID_2015",
    "EMERGENCY_AID_2016",
    "FEDERAL_2011",
    "FEDERAL_2011_FOREIGN_NATIONALS",
    "FEDERAL_2011_REFUGEES",
    "FEDERAL_2015",
    "FEDERAL_2015_AGREEMENTS",
    "FEDERAL_2015_RISE",
    "FEDERAL_2015_UNSPENT",
    "FEDERAL_2023",
    "FLAT_RATES_2019",
    "FLAT_RATES_AFTER_RISE",
    "FLAT_RATES_BEFORE_RISE",
    "FLAT_RATES_RISE",
    "PROGRAMME_S_2023",
    "RESETTLEMENT_EXTRA",
    "RESETTLEMENT_SUM",
    "SEM_CREDIT_2021",
    "SEM_CREDIT_2021_ARTICLE_121A",
    "SEM_CREDIT_2021_CREDIT",
    "SEM_CREDIT_2021_FLAT_RATES",
    "SEM_CREDIT_2021_NATIONAL_PROGRAMMES",
    "SEM_CREDIT_2023",
    "SEM_CREDIT_2023_CREDIT",
    "SEM_CREDIT_2023_FLAT_RATES",
    "SEM_CREDIT_2023_NATIONAL_PROGRAMMES",
    "STABILISATION_2019",
    "STABILISATION_2019_BEFORE",
    "STABILISATION_CUT",
    "STATUS_S_2024_OFFSET",
    "STATUS_S_2024_SUPPLEMENT",
    "UNACCOMPANIED_MINORS_RISE",
]

_IN_ALL, _YEAR, _PERSON = FigureUnit.IN_ALL, FigureUnit.PER_YEAR, FigureUnit.PER_PERSON
_ABOUT, _EXACT = Precision.ABOUT, Precision.EXACT
_SINCE_2019 = DateRange(date(2019, 5, 1), None)

_SEM_CREDIT = Text(
    "Kredit «Integrationsmassnahmen Ausländer» des SEM",
    "crédit du SEM pour les mesures d'intégration des étrangers",
    "credito della SEM per le misure d'integrazione degli stranieri",
    "credit of SEM for integration measures for foreign nationals",
)
_ARTICLE_121A = Text(
    "Begleitmassnahmen zu Art. 121a BV",
    "mesures d'accompagnement relatives à l'art. 121a Cst.",
    "misure d'accompagnamento relative all'art. 121a Cost.",
    "accompanying measures on Art. 121a of the Federal Constitution",
)
_TRANSFERS = Text(
    "Bundesmittel an die Kantone für die Integration",
    "fonds fédéraux versés aux cantons pour l'intégration",
    "fondi federali versati ai Cantoni per l'integrazione",
    "federal money to the cantons for integration",
)
_SOCIAL_ASSISTANCE = Text(
    "Nachtragskredit für die Sozialhilfe von Personen mit Schutzstatus S",
    "crédit supplémentaire pour l'aide sociale aux personnes avec statut de protection S",
    "credito aggiuntivo per l'aiuto sociale alle persone con statuto di protezione S",
    "supplementary credit for social assistance to persons with protection status S",
)
_FEWER_FLAT_RATES = Text(
    "davon kompensiert, weil weniger Integrationspauschalen anfielen",
    "dont compensés, parce que moins de forfaits d'intégration ont été versés",
    "di cui compensati, perché sono state versate meno somme forfettarie",
    "of which offset, because fewer flat rates fell due",
)
_MINORS = Text(
    "Mehrbetrag für unbegleitete Minderjährige",
    "montant supplémentaire pour les mineurs non accompagnés",
    "importo supplementare per i minori non accompagnati",
    "additional amount for unaccompanied minors",
)
_RESETTLEMENT = Text(
    "Integrationsprogramm für Resettlement-Flüchtlinge",
    "programme d'intégration des réfugiés à réinstaller",
    "programma di integrazione per rifugiati reinsediati",
    "integration programme for resettled refugees",
)
_ADMITTED = Text(
    "einmaliger Beitrag für vorläufig Aufgenommene",
    "contribution unique pour les personnes admises à titre provisoire",
    "contributo unico per le persone ammesse provvisoriamente",
    "one-off contribution for temporarily admitted persons",
)
_EMERGENCY_AID = Text(
    "Nothilfepauschale",
    "forfait pour l'aide d'urgence",
    "somma forfettaria per il soccorso d'emergenza",
    "emergency aid flat rate",
)
_BASE_AMOUNT = Text(
    "Sockelbeitrag pro Kanton",
    "contribution de base par canton",
    "contributo di base per Cantone",
    "base amount per canton",
)

_2011 = amounts(
    DateRange.of_years(2011),
    official(
        "Bund: Bund investierte 52 Millionen in die Integration",
        "https://www.admin.ch/gov/de/start/dokumentation/medienmitteilungen.msg-id-46342.html",
    ),
    _IN_ALL,
)
FEDERAL_2011: Final = _2011("federal_2011", "52", say.ALL_FEDERAL)
FEDERAL_2011_REFUGEES: Final = _2011("federal_2011_refugees", "36", say.REFUGEES)
FEDERAL_2011_FOREIGN_NATIONALS: Final = _2011("federal_2011_foreign_nationals", "16", say.FOREIGN_NATIONALS)

_AUDIT_2016 = official(
    "EFK 16507: Aufsicht über kantonale Integrationsprogramme",
    "https://www.efk.admin.ch/de/publikationen/sicherheit-umwelt/justiz-und-polizei/3144-aufsicht-ueber-kantonale-integrationsprogramme-staatssekretariat-fuer-migration.html?tmpl=component&print=1&layout=default",
)
_2015 = amounts(DateRange.of_years(2015), _AUDIT_2016, _IN_ALL)
FEDERAL_2015: Final = _2015("federal_2015", "132.4", say.ALL_FEDERAL)
FEDERAL_2015_RISE: Final = _2015(
    "federal_2015_rise",
    "48",
    Text(
        "mehr als im Vorjahr",
        "de plus que l'année précédente",
        "in più dell'anno precedente",
        "more than in the year before",
    ),
    _ABOUT,
)
FEDERAL_2015_AGREEMENTS: Final = _2015(
    "federal_2015_agreements",
    "120",
    Text(
        "aus Programmvereinbarungen an die Kantone",
        "aux cantons au titre des conventions-programmes",
        "ai Cantoni in base agli accordi di programma",
        "to the cantons under programme agreements",
    ),
    _ABOUT,
)
FEDERAL_2015_UNSPENT: Final = amounts(
    DateRange.of_years(2015),
    derived(
        _AUDIT_2016,
        "About 120 million paid under agreements less the 63 and 31 million of federal money that "
        "faktuell.ch reports as spent. No rule on what happens to it within a programme was found.",
    ),
    _IN_ALL,
)(
    "federal_2015_unspent",
    "26",
    Text(
        "Bundesmittel, die nicht im selben Jahr ausgegeben wurden",
        "fonds fédéraux non dépensés la même année",
        "fondi federali non spesi lo stesso anno",
        "federal money not spent in the same year",
    ),
    _ABOUT,
)

_STABILISATION = press(
    "Tageswoche: Bund gerät wegen geplanter Kürzungen bei Integration in die Kritik",
    "https://tageswoche.ch/allgemein/bund-geraet-wegen-geplanter-kuerzungen-bei-integration-in-die-kritik/index.html",
    "Draft of the stabilisation programme 2017-2019.",
)
STABILISATION_CUT: Final = amounts(DateRange.of_years(2017, 2019), _STABILISATION, _IN_ALL)(
    "stabilisation_cut",
    "23.3",
    Text(
        "geplante Kürzung der Mittel für die Integration",
        "réduction prévue des fonds d'intégration",
        "riduzione prevista dei fondi per l'integrazione",
        "planned cut of money for integration",
    ),
)
STABILISATION_2019: Final = amounts(DateRange.of_years(2019), _STABILISATION, _IN_ALL)(
    "stabilisation_2019", "116", _TRANSFERS
)
STABILISATION_2019_BEFORE: Final = amounts(DateRange.of_years(2019), _STABILISATION, _IN_ALL)(
    "stabilisation_2019_before", "128", _TRANSFERS
)

_AUDIT_2018 = official(
    "EFK: Verwendung der Integrationspauschale",
    "https://www.efk.admin.ch/prufung/verwendung-der-integrationspauschale-fuer-vorlaeufig-aufgenommene-und-fluechtlinge-staatssekretariat-fuer-migration/",
    "An expectation of the time before the rise to 18 000 francs.",
)
FLAT_RATES_BEFORE_RISE: Final = amounts(
    DateRange.of_years(2018),
    derived(_AUDIT_2018, "Said to be spent 'per year', without a year; taken as that of the audit, 2018."),
    _YEAR,
)("flat_rates_before_rise", "80", say.REFUGEES, Precision.MORE_THAN)
FLAT_RATES_RISE: Final = amounts(_SINCE_2019, _AUDIT_2018, _YEAR)(
    "flat_rates_rise",
    "132",
    Text(
        "Mehrausgaben durch die Erhöhung der Integrationspauschale",
        "dépenses supplémentaires dues au relèvement du forfait d'intégration",
        "spese supplementari dovute all'aumento della somma forfettaria",
        "additional spending by the rise of the flat rate",
    ),
    _ABOUT,
)
FLAT_RATES_AFTER_RISE: Final = amounts(_SINCE_2019, _AUDIT_2018, _YEAR)(
    "flat_rates_after_rise", "210", say.REFUGEES, Precision.MORE_THAN
)
FLAT_RATES_2019: Final = amounts(
    DateRange(date(2019, 5, 1), date(2019, 11, 30)),
    press(
        "Luzerner Zeitung: Bund ist zufrieden mit Integrationsförderung der Kantone",
        "https://www.luzernerzeitung.ch/news-service/inland-schweiz/bund-ist-zufrieden-mit-integrationsfoerderung-der-kantone-ld.1182909",
    ),
    _IN_ALL,
)("flat_rates_2019", "121.4", say.FLAT_RATES)
UNACCOMPANIED_MINORS_RISE: Final = amounts(
    _SINCE_2019,
    official(
        "SODK, 30. April 2018: Gemeinsame Integrationsagenda",
        "https://sodk.ch/de/dokumentation/medienmitteilungen/gemeinsame-integrationsagenda/",
        "86 instead of about 50 francs a day for about 2200 minors; announced for the Agenda, without a day.",
    ),
    _YEAR,
)("unaccompanied_minors_rise", "30", _MINORS, _ABOUT)

_2021 = amounts(
    DateRange.of_years(2021),
    official(
        "SEM: Subventionen im Bereich Integrationsförderung, 2021",
        "https://www.esbk.admin.ch/sem/de/home/integration-einbuergerung/integrationsfoerderung/monitoring/subventionen.html",
    ),
    _IN_ALL,
)
SEM_CREDIT_2021: Final = _2021("sem_credit_2021", "214", _SEM_CREDIT, _ABOUT)
SEM_CREDIT_2021_FLAT_RATES: Final = _2021("sem_credit_2021_flat_rates", "164", say.FLAT_RATES)
SEM_CREDIT_2021_CREDIT: Final = _2021("sem_credit_2021_credit", "32", say.CREDIT)
SEM_CREDIT_2021_ARTICLE_121A: Final = _2021("sem_credit_2021_article_121a", "9", _ARTICLE_121A)
SEM_CREDIT_2021_NATIONAL_PROGRAMMES: Final = _2021(
    "sem_credit_2021_national_programmes", "9", say.NATIONAL_PROGRAMMES
)

_2023 = amounts(
    DateRange.of_years(2023),
    official(
        "SEM: Subventionen im Bereich Integrationsförderung, 2023",
        "https://www.e-doc.admin.ch/sem/it/home/integration-einbuergerung/integrationsfoerderung/kantonale-programme/subventionen.html",
    ),
    _IN_ALL,
)
SEM_CREDIT_2023: Final = _2023("sem_credit_2023", "283", _SEM_CREDIT, _ABOUT)
SEM_CREDIT_2023_FLAT_RATES: Final = _2023("sem_credit_2023_flat_rates", "233", say.FLAT_RATES)
SEM_CREDIT_2023_CREDIT: Final = _2023("sem_credit_2023_credit", "32", say.CREDIT)
SEM_CREDIT_2023_NATIONAL_PROGRAMMES: Final = _2023(
    "sem_credit_2023_national_programmes", "18", say.NATIONAL_PROGRAMMES
)
PROGRAMME_S_2023: Final = _2023("programme_s_2023", "198", say.PROGRAMME_S)
FEDERAL_2023: Final = amounts(
    DateRange.of_years(2023),
    official(
        "EFK: Aufsicht über kantonale Integrationsprogramme",
        "https://www.efk.admin.ch/prufung/aufsicht-ueber-kantonale-integrationsprogramme/",
    ),
    _IN_ALL,
)("federal_2023", "481.3", say.ALL_FEDERAL)

_2024 = amounts(
    DateRange.of_years(2024),
    official(
        "Bundesrat: Nachtrag II zum Voranschlag 2024",
        "https://admin.ch/gov/fr/accueil/documentation/communiques.msg-id-102529.html",
        "63 500 instead of 50 000 persons with protection status S on social assistance.",
    ),
    _IN_ALL,
)
STATUS_S_2024_SUPPLEMENT: Final = _2024("status_s_2024_supplement", "185", _SOCIAL_ASSISTANCE)
STATUS_S_2024_OFFSET: Final = _2024("status_s_2024_offset", "100", _FEWER_FLAT_RATES)

_RESETTLED = official(
    "SEM: Resettlement, Integration",
    "https://www.sem.admin.ch/sem/de/home/asyl/resettlement/integration.html",
    "Decision of 9 December 2016, on top of the flat rate. For whoever entered after 1 May 2019 there are "
    "18 000 francs in all (Art. 29a para. 4 VIntA).",
)
_RESETTLED_YEARS = DateRange(date(2017, 1, 1), date(2019, 5, 1))
RESETTLEMENT_EXTRA: Final = amounts(_RESETTLED_YEARS, _RESETTLED, _PERSON, millions=False)(
    "resettlement_extra", "11000", _RESETTLEMENT, _EXACT
)
RESETTLEMENT_SUM: Final = amounts(
    _RESETTLED_YEARS,
    derived(_RESETTLED, "11 000 francs of the programme and the flat rate of 6000."),
    _PERSON,
    millions=False,
)("resettlement_sum", "17000", _RESETTLEMENT, _EXACT)
ADMITTED_2008: Final = amounts(
    DateRange(date(2008, 1, 1), date(2008, 3, 31)),
    official(
        "AsylV 2, Übergangsbestimmung vom 24. Oktober 2007, Abs. 2",
        "https://www.fedlex.admin.ch/eli/cc/1999/360/de",
        "For persons admitted on 31 December 2007, paid in the first quarter of 2008.",
    ),
    _PERSON,
    millions=False,
)("admitted_2008", "3500", _ADMITTED, _EXACT)

_FLAT = press(
    "faktuell.ch, 25. April 2017: kantonale Asyl-Pauschalen des Bundes",
    "https://www.faktuell.ch/2017/04/25/wie-sich-die-kantonalen-asyl-pauschalen-des-bundes-zusammensetzen/",
    "Other flat rates than that for integration: adjusted downwards when prices fell.",
)
_EARLIER, _LATER = DateRange.of_years(2015), DateRange.of_years(2016)
EMERGENCY_AID_2015: Final = amounts(_EARLIER, _FLAT, _PERSON, millions=False)(
    "emergency_aid_2015", "6079", _EMERGENCY_AID, _EXACT
)
EMERGENCY_AID_2016: Final = amounts(_LATER, _FLAT, _PERSON, millions=False)(
    "emergency_aid_2016", "5994", _EMERGENCY_AID, _EXACT
)
BASE_AMOUNT_2015: Final = amounts(_EARLIER, _FLAT, FigureUnit.PER_QUARTER, millions=False)(
    "base_amount_2015", "83604", _BASE_AMOUNT, _EXACT
)
BASE_AMOUNT_2016: Final = amounts(_LATER, _FLAT, FigureUnit.PER_QUARTER, millions=False)(
    "base_amount_2016", "82443", _BASE_AMOUNT, _EXACT
)
