"""Parameters of grants beside the service agreement: projects, volunteering, and what two cities add."""

from datetime import date
from typing import Final

from kipcore.cantons.zurich.types.yearly_day import YearlyDay
from kipcore.law.timeline import Parameter
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = [
    "PROJECT_ANSWER_MONTHS",
    "PROJECT_ANSWER_MONTHS_SMALL",
    "PROJECT_CALL_DEADLINE",
    "PROJECT_FIRST_DEADLINE",
    "PROJECT_GRANT_MAXIMUM",
    "PROJECT_POOL",
    "PROJECT_SECOND_DEADLINE",
    "PROJECT_SMALL_COST",
    "PROJECT_YEARS",
    "PROJECT_YEARS_JUSTIFIED",
    "VOLUNTEER_APPLICATIONS",
    "VOLUNTEER_CONCEPT_ABOVE",
    "VOLUNTEER_GRANT_MAXIMUM",
    "WINTERTHUR_DEADLINE",
    "ZURICH_CREDIT_FIRST_DEADLINE",
    "ZURICH_CREDIT_SECOND_DEADLINE",
    "ZURICH_CREDIT_SECOND_DEADLINE_OLD",
    "ZURICH_CREDIT_TWICE_A_YEAR_ABOVE",
]

PROJECT_POOL: Final = Parameter(
    "zh_project_pool",
    Chf,
    Text(
        "Mittel für direkte Projektförderung, pro Kalenderjahr, höchstens, in Franken",
        "Moyens pour le soutien direct de projets, par année civile, au plus, en francs",
        "Mezzi per il sostegno diretto di progetti, per anno civile, al massimo, in franchi",
        "Money for direct support of projects, per calendar year, at most, in francs",
    ),
    least=Chf(0),
)
PROJECT_CALL_DEADLINE: Final = Parameter(
    "zh_project_call_deadline",
    date,
    Text(
        "Eingabetermin der Ausschreibung für die Projekte dieser Jahre",
        "Délai de dépôt de l'appel à projets pour ces années",
        "Termine d'inoltro del bando per i progetti di questi anni",
        "Day by which applications were due under the call for projects of these years",
    ),
)
PROJECT_SMALL_COST: Final = Parameter(
    "zh_project_small_cost",
    Chf,
    Text(
        "Gesamtkosten eines kleinen Projekts, höchstens, in Franken",
        "Coût total d'un petit projet, au plus, en francs",
        "Costi complessivi di un piccolo progetto, al massimo, in franchi",
        "Total cost of a small project, at most, in francs",
    ),
    least=Chf(0),
)
PROJECT_GRANT_MAXIMUM: Final = Parameter(
    "zh_project_grant_maximum",
    Chf,
    Text(
        "Projektbeitrag je Gesuch, höchstens, in Franken",
        "Subside de projet par demande, au plus, en francs",
        "Contributo a un progetto per domanda, al massimo, in franchi",
        "Project grant on one application, at most, in francs",
    ),
    least=Chf(0),
)
PROJECT_FIRST_DEADLINE: Final = Parameter(
    "zh_project_first_deadline",
    YearlyDay,
    Text(
        "Erster Eingabetermin des Jahres für grössere Projekte, Tag und Monat",
        "Premier délai de dépôt de l'année pour les projets plus importants, jour et mois",
        "Primo termine d'inoltro dell'anno per i progetti più grandi, giorno e mese",
        "First day of the year by which applications for larger projects are due, day and month",
    ),
)
PROJECT_SECOND_DEADLINE: Final = Parameter(
    "zh_project_second_deadline",
    YearlyDay,
    Text(
        "Zweiter Eingabetermin des Jahres für grössere Projekte, Tag und Monat",
        "Second délai de dépôt de l'année pour les projets plus importants, jour et mois",
        "Secondo termine d'inoltro dell'anno per i progetti più grandi, giorno e mese",
        "Second day of the year by which applications for larger projects are due, day and month",
    ),
)
PROJECT_ANSWER_MONTHS_SMALL: Final = Parameter(
    "zh_project_answer_months_small",
    int,
    Text(
        "Frist für die Antwort bei kleinen Projekten, in Monaten",
        "Délai de réponse pour les petits projets, en mois",
        "Termine per la risposta per i piccoli progetti, in mesi",
        "Time for the answer to applications for small projects, in months",
    ),
    least=0,
    most=120,
)
PROJECT_ANSWER_MONTHS: Final = Parameter(
    "zh_project_answer_months",
    int,
    Text(
        "Frist für die Antwort bei grösseren Projekten, in Monaten",
        "Délai de réponse pour les projets plus importants, en mois",
        "Termine per la risposta per i progetti più grandi, in mesi",
        "Time for the answer to applications for larger projects, in months",
    ),
    least=0,
    most=120,
)
PROJECT_YEARS: Final = Parameter(
    "zh_project_years",
    int,
    Text(
        "Dauer eines Projekts, höchstens, in Jahren",
        "Durée d'un projet, au plus, en années",
        "Durata di un progetto, al massimo, in anni",
        "Duration of a project, at most, in years",
    ),
    least=0,
    most=100,
)
PROJECT_YEARS_JUSTIFIED: Final = Parameter(
    "zh_project_years_justified",
    int,
    Text(
        "Dauer eines Projekts mit Begründung, höchstens, in Jahren",
        "Durée d'un projet avec justification, au plus, en années",
        "Durata di un progetto con motivazione, al massimo, in anni",
        "Duration of a project for which reasons are given, at most, in years",
    ),
    least=0,
    most=100,
)
VOLUNTEER_GRANT_MAXIMUM: Final = Parameter(
    "zh_volunteer_grant_maximum",
    Chf,
    Text(
        "Beitrag «qualifiziert engagiert» je Gesuch, höchstens, in Franken",
        "Subside «qualifiziert engagiert» par demande, au plus, en francs",
        "Contributo «qualifiziert engagiert» per domanda, al massimo, in franchi",
        "Grant “qualifiziert engagiert” on one application, at most, in francs",
    ),
    least=Chf(0),
)
VOLUNTEER_CONCEPT_ABOVE: Final = Parameter(
    "zh_volunteer_concept_above",
    Chf,
    Text(
        "Betrag, über dem ein Gesuch «qualifiziert engagiert» ein Konzept braucht, in Franken",
        "Montant au-dessus duquel une demande «qualifiziert engagiert» exige un concept, en francs",
        "Importo oltre il quale una domanda «qualifiziert engagiert» richiede un piano, in franchi",
        "Amount above which an application “qualifiziert engagiert” needs a plan, in francs",
    ),
    least=Chf(0),
)
VOLUNTEER_APPLICATIONS: Final = Parameter(
    "zh_volunteer_applications",
    int,
    Text(
        "Gesuche «qualifiziert engagiert» je Gesuchsteller und Förderperiode, höchstens",
        "Demandes «qualifiziert engagiert» par requérant et période d'encouragement, au plus",
        "Domande «qualifiziert engagiert» per richiedente e periodo di promozione, al massimo",
        "Applications “qualifiziert engagiert” per applicant and funding period, at most",
    ),
    least=0,
)
ZURICH_CREDIT_TWICE_A_YEAR_ABOVE: Final = Parameter(
    "zh_zurich_credit_twice_a_year_above",
    Chf,
    Text(
        "Betrag, über dem die Stadt Zürich zweimal im Jahr über Projektgesuche entscheidet, in Franken",
        "Montant au-dessus duquel la Ville de Zurich statue deux fois par an sur les projets, en francs",
        "Importo oltre il quale la Città di Zurigo decide due volte l'anno sui progetti, in franchi",
        "Amount above which the City of Zurich decides on projects twice a year, in francs",
    ),
    least=Chf(0),
)
ZURICH_CREDIT_FIRST_DEADLINE: Final = Parameter(
    "zh_zurich_credit_first_deadline",
    YearlyDay,
    Text(
        "Integrationskredit der Stadt Zürich: erster Termin des Jahres, Tag und Monat",
        "Crédit d'intégration de la Ville de Zurich : premier délai de l'année, jour et mois",
        "Credito d'integrazione della Città di Zurigo: primo termine dell'anno, giorno e mese",
        "Integration credit of the City of Zurich: first deadline of the year, day and month",
    ),
)
ZURICH_CREDIT_SECOND_DEADLINE: Final = Parameter(
    "zh_zurich_credit_second_deadline",
    YearlyDay,
    Text(
        "Integrationskredit der Stadt Zürich: zweiter Termin nach der neuen Seite, Tag und Monat",
        "Crédit d'intégration de la Ville de Zurich : second délai selon la nouvelle page, jour et mois",
        "Credito d'integrazione della Città di Zurigo: secondo termine secondo la nuova pagina, giorno e "
        "mese",
        "Integration credit of the City of Zurich: second deadline according to the new page, day and month",
    ),
)
ZURICH_CREDIT_SECOND_DEADLINE_OLD: Final = Parameter(
    "zh_zurich_credit_second_deadline_old",
    YearlyDay,
    Text(
        "Integrationskredit der Stadt Zürich: zweiter Termin nach der früheren Seite, Tag und Monat",
        "Crédit d'intégration de la Ville de Zurich : second délai selon l'ancienne page, jour et mois",
        "Credito d'integrazione della Città di Zurigo: secondo termine secondo la pagina precedente, giorno "
        "e mese",
        "Integration credit of the City of Zurich: second deadline according to the former page, day and "
        "month",
    ),
)
WINTERTHUR_DEADLINE: Final = Parameter(
    "zh_winterthur_deadline",
    YearlyDay,
    Text(
        "Projektförderung der Stadt Winterthur: Termin im Vorjahr, Tag und Monat",
        "Soutien de projets de la Ville de Winterthour : délai de l'année précédente, jour et mois",
        "Sostegno di progetti della Città di Winterthur: termine dell'anno precedente, giorno e mese",
        "Support of projects by the City of Winterthur: deadline in the year before, day and month",
    ),
)
