"""Parameters of what a programme must show, report and keep to, and by when (Art. 9, 13 to 20 VIntA)."""

from datetime import date
from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.text import Text

__all__ = [
    "FINANCIAL_SUPERVISION",
    "FLAT_RATE_PAYMENTS",
    "INTEGRATION_AGENDA_PLAN_BY",
    "KEY_FIGURES_REPORTED",
    "MUNICIPALITIES_INVOLVED",
    "QUALITY_CRITERIA",
    "REGISTRATION_REPORT",
    "SUBMISSION_BY",
    "USE_SHOWN",
    "YEARLY_REPORT",
]

SUBMISSION_BY: Final = Parameter(
    "submission_by",
    date,
    Text(
        "Letzter Tag für die Eingabe eines Programms, nach dem Beginn der Vereinbarung",
        "Dernier jour pour le dépôt d'un programme, selon le début de la convention",
        "Ultimo giorno per presentare un programma, secondo l'inizio dell'accordo",
        "Last day for the submission of a programme, by the beginning of the agreement",
    ),
)
INTEGRATION_AGENDA_PLAN_BY: Final = Parameter(
    "integration_agenda_plan_by",
    date,
    Text(
        "Letzter Tag für das Umsetzungskonzept zur Integrationsagenda, nach dem Beginn der Vereinbarung",
        "Dernier jour pour le plan de mise en œuvre de l'Agenda Intégration, selon le début de la convention",
        "Ultimo giorno per il piano di attuazione dell'Agenda Integrazione, secondo l'inizio dell'accordo",
        "Last day for the implementation plan for the Integration Agenda, by the beginning of the agreement",
    ),
)
YEARLY_REPORT: Final = Parameter(
    "yearly_report",
    bool,
    Text(
        "Die Kantone berichten jährlich über die Verwendung der Beiträge",
        "Les cantons rendent compte chaque année de l'utilisation des contributions",
        "I Cantoni riferiscono annualmente sull'utilizzo dei contributi",
        "The cantons report every year on the use of the contributions",
    ),
)
KEY_FIGURES_REPORTED: Final = Parameter(
    "key_figures_reported",
    bool,
    Text(
        "Der Bericht enthält die Kennzahlen zu anerkannten Flüchtlingen und vorläufig Aufgenommenen",
        "Le compte rendu contient les indicateurs clés sur les réfugiés reconnus et les personnes admises à "
        "titre provisoire",
        "Il rapporto contiene gli indicatori importanti sui rifugiati riconosciuti e le persone ammesse "
        "provvisoriamente",
        "The report has the key figures on recognised refugees and temporarily admitted persons",
    ),
)
REGISTRATION_REPORT: Final = Parameter(
    "registration_report",
    bool,
    Text(
        "Die Kantone berichten jährlich über die Meldungen bei der öffentlichen Arbeitsvermittlung",
        "Les cantons rendent compte chaque année des annonces au service public de l'emploi",
        "I Cantoni rendono conto ogni anno delle notifiche al servizio pubblico di collocamento",
        "The cantons report every year on registrations with the public employment service",
    ),
)
FLAT_RATE_PAYMENTS: Final = Parameter(
    "flat_rate_payments",
    int,
    Text(
        "Auszahlungen der Integrationspauschale pro Jahr",
        "Versements du forfait d'intégration par année",
        "Versamenti della somma forfettaria all'anno",
        "Payments of the flat rate per year",
    ),
    least=1,
    most=366,
)
FINANCIAL_SUPERVISION: Final = Parameter(
    "financial_supervision",
    bool,
    Text(
        "Das SEM und jeder Kanton haben ein Konzept zur risikoorientierten Finanzaufsicht",
        "Le SEM et chaque canton disposent d'une stratégie de surveillance financière axée sur les risques",
        "La SEM e ogni Cantone dispongono di una strategia di vigilanza finanziaria orientata alla gestione "
        "dei rischi",
        "SEM and every canton have a risk-oriented strategy for financial supervision",
    ),
)
QUALITY_CRITERIA: Final = Parameter(
    "quality_criteria",
    bool,
    Text(
        "Das SEM legt mit den Kantonen Kriterien für die Qualität der Massnahmen fest",
        "Le SEM fixe avec les cantons les critères de qualité des mesures",
        "La SEM stabilisce con i Cantoni i criteri di qualità delle misure",
        "SEM sets criteria for the quality of the measures, together with the cantons",
    ),
)
MUNICIPALITIES_INVOLVED: Final = Parameter(
    "municipalities_involved",
    bool,
    Text(
        "Die Gemeinden sind an der Ausgestaltung der Programme angemessen zu beteiligen",
        "Les communes doivent être associées à l'élaboration des programmes dans une juste mesure",
        "I Comuni vanno coinvolti adeguatamente nell'elaborazione dei programmi",
        "The municipalities must have an adequate part in shaping the programmes",
    ),
)
USE_SHOWN: Final = Parameter(
    "use_shown",
    bool,
    Text(
        "Ein Programm muss die Verwendung der Bundesbeiträge aufzeigen",
        "Un programme doit détailler l'utilisation des contributions fédérales",
        "Un programma deve specificare l'impiego dei contributi federali",
        "A programme must show the use of the federal contributions",
    ),
)
