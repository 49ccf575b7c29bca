"""Sentences about the yearly round of the Integration Agenda."""

from kipcore.types.text import Text

CALENDAR = Text(
    "Integrationsagenda (IAZH) {year}: {count} Termine.",
    "Agenda Intégration (IAZH) {year} : {count} échéances.",
    "Agenda Integrazione (IAZH) {year}: {count} scadenze.",
    "Integration Agenda (IAZH) {year}: {count} dates.",
)
DUE = Text("{kind}: {value}.", "{kind} : {value}.", "{kind}: {value}.", "{kind}: {value}.")
DUE_BY = Text(
    "{kind}: bis zum {last}.",
    "{kind} : au plus tard le {last}.",
    "{kind}: entro il {last}.",
    "{kind}: by {last}.",
)
DUE_UNKNOWN = Text(
    "{kind}: Der Termin ist nicht bekannt.",
    "{kind} : l'échéance n'est pas connue.",
    "{kind}: la scadenza non è nota.",
    "{kind}: the day is not known.",
)
MONTH_UNKNOWN = Text(
    "In welchem Monat das Reporting fällig war, ist nicht bekannt.",
    "Le mois où le compte rendu était dû n'est pas connu.",
    "Il mese in cui era dovuto il rapporto non è noto.",
    "The month in which the report was due is not known.",
)
DAY_UNKNOWN = Text(
    "Der genaue Tag im Monat des Reportings ist nicht bekannt. Ohne Reporting wird nichts ausbezahlt.",
    "Le jour exact dans le mois du compte rendu n'est pas connu. Sans compte rendu, rien n'est versé.",
    "Il giorno esatto nel mese del rapporto non è noto. Senza rapporto non è versato nulla.",
    "The exact day in the month of the report is not known. Without a report nothing is paid.",
)
AGREEMENT = Text(
    "Grundlage zwischen Kanton und Gemeinde: {value}.",
    "Base entre le canton et la commune : {value}.",
    "Base fra Cantone e Comune: {value}.",
    "Basis between canton and municipality: {value}.",
)
