"""Sentences about the project money of the cities of Zürich and Winterthur."""

from kipcore.types.text import Text

ZURICH_DEADLINE = Text(
    "Vom {day} an gerechnet ist der nächste Termin für den Integrationskredit der Stadt Zürich der {value}.",
    "À compter du {day}, le prochain délai pour le crédit d'intégration de la Ville de Zurich est le "
    "{value}.",
    "Contando dal {day}, il prossimo termine per il credito d'integrazione della Città di Zurigo è il "
    "{value}.",
    "Counting from {day}, the next deadline for the integration credit of the City of Zurich is {value}.",
)
REQUESTED = Text(
    "Beantragter Betrag: {value}.",
    "Montant demandé : {value}.",
    "Importo richiesto: {value}.",
    "Amount applied for: {value}.",
)
TWICE_A_YEAR = Text(
    "Über Gesuche von mehr als {value} entscheidet die Stadt zweimal im Jahr.",
    "La ville statue deux fois par an sur les demandes de plus de {value}.",
    "La città decide due volte l'anno sulle domande di oltre {value}.",
    "The city decides twice a year on applications for more than {value}.",
)
OWN_MONEY = Text(
    "Es ist eigenes Geld der Stadt, nicht des Programms; das Logo des KIP ist zu verwenden.",
    "C'est de l'argent de la ville, et non du programme ; le logo du PIC est à utiliser.",
    "È denaro della città, non del programma; va usato il logo del PIC.",
    "It is the city's own money, not the programme's; the logo of the CIP must be used.",
)
WINTERTHUR_DEADLINE = Text(
    "Für ein Projekt des Jahres {year} in Winterthur ist das Gesuch bis zum {value} einzureichen.",
    "Pour un projet de l'année {year} à Winterthour, la demande doit être déposée au plus tard le {value}.",
    "Per un progetto dell'anno {year} a Winterthur la domanda va inoltrata entro il {value}.",
    "For a project of {year} in Winterthur the application is due by {value}.",
)
ONE_YEAR = Text(
    "Unterstützt wird ein Projekt für ein Kalenderjahr, {value}.",
    "Un projet est soutenu pour une année civile, {value}.",
    "Un progetto è sostenuto per un anno civile, {value}.",
    "A project is supported for one calendar year, {value}.",
)
KNOWN = Text(
    "Belegt ist dieser Termin für Projekte {value}.",
    "Ce délai est attesté pour les projets {value}.",
    "Questo termine è attestato per i progetti {value}.",
    "This deadline is documented for projects {value}.",
)
TWO_PURSES = Text(
    "Das Geld kommt aus dem städtischen Kredit und, über die Leistungsvereinbarung, vom Bund.",
    "L'argent provient du crédit de la ville et, par la convention de prestations, de la Confédération.",
    "Il denaro proviene dal credito della città e, tramite l'accordo di prestazione, dalla Confederazione.",
    "The money comes from the city's credit and, through the service agreement, from the Confederation.",
)
