"""Parameters of the Integration Agenda of the canton (IAZH)."""

from datetime import date
from fractions import Fraction
from typing import Any, Final

from kipcore.law.timeline import Parameter
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = [
    "IAZH_ANNOUNCEMENT_MONTH",
    "IAZH_ASYLUM_SEEKERS_LANGUAGE_ONLY",
    "IAZH_CHARGED_OFFERS",
    "IAZH_EDUCATION_AGE",
    "IAZH_EDUCATION_BEYOND_CEILING",
    "IAZH_GUIDELINE_YEARS",
    "IAZH_POOL",
    "IAZH_REFERENCE_DATE",
    "IAZH_REPORT_MONTH",
    "IAZH_SETTLED_INCLUDED",
    "IAZH_STATUS_S_INCLUDED",
    "IAZH_TRANSITION_SHARE",
]

IAZH_POOL: Final = Parameter(
    "zh_iazh_pool",
    Chf,
    Text(
        "Summe der Kostendächer der Gemeinden (IAZH) in einem Jahr, CHF",
        "Somme des plafonds des coûts des communes (IAZH) pour une année, CHF",
        "Somma dei tetti dei costi dei Comuni (IAZH) per un anno, CHF",
        "Sum of the cost ceilings of the municipalities (IAZH) in a year, CHF",
    ),
    least=Chf(0),
)
IAZH_REFERENCE_DATE: Final = Parameter(
    "zh_iazh_reference_date",
    date,
    Text(
        "Stichtag der Bestände, nach denen die Kostendächer (IAZH) eines Jahres verteilt werden",
        "Jour de référence des effectifs selon lesquels les plafonds (IAZH) d'une année sont répartis",
        "Giorno di riferimento degli effettivi secondo cui sono ripartiti i tetti (IAZH) di un anno",
        "Reference date of the stocks by which the ceilings (IAZH) of a year are shared out",
    ),
)
IAZH_ANNOUNCEMENT_MONTH: Final = Parameter(
    "zh_iazh_announcement_month",
    int,
    Text(
        "Monat des Vorjahres, bis zu dessen Ende der Kanton die maximale Kostenbeteiligung mitteilt",
        "Mois de l'année précédente avant la fin duquel le canton communique la participation maximale",
        "Mese dell'anno precedente entro la cui fine il Cantone comunica la partecipazione massima",
        "Month of the year before by whose end the canton announces the maximum cost contribution",
    ),
    least=1,
    most=12,
)
IAZH_REPORT_MONTH: Final = Parameter(
    "zh_iazh_report_month",
    int,
    Text(
        "Monat des Folgejahres, in dem das Reporting IAZH eingereicht wird",
        "Mois de l'année suivante où le compte rendu IAZH est remis",
        "Mese dell'anno seguente in cui è presentato il rapporto IAZH",
        "Month of the following year in which the IAZH report is handed in",
    ),
    least=1,
    most=12,
)
IAZH_CHARGED_OFFERS: Final[Parameter[tuple[Any, ...]]] = Parameter(
    "zh_iazh_charged_offers",
    tuple,
    Text(
        "Arten von Angeboten, die über das Kostendach (IAZH) abgerechnet werden",
        "Genres d'offres imputés au plafond des coûts (IAZH)",
        "Generi di offerte imputati al tetto dei costi (IAZH)",
        "Kinds of offers that are charged to the cost ceiling (IAZH)",
    ),
)
IAZH_ASYLUM_SEEKERS_LANGUAGE_ONLY: Final = Parameter(
    "zh_iazh_asylum_seekers_language_only",
    bool,
    Text(
        "Ob für Asylsuchende (Ausweis N) nur die Sprachförderung über das Kostendach abgerechnet wird",
        "Si, pour les requérants d'asile (permis N), seul l'encouragement linguistique est imputé",
        "Se per i richiedenti l'asilo (permesso N) è imputata soltanto la promozione linguistica",
        "Whether for asylum seekers (N permit) only language support is charged to the ceiling",
    ),
)
IAZH_SETTLED_INCLUDED: Final = Parameter(
    "zh_iazh_settled_included",
    bool,
    Text(
        "Ob Personen mit Ausweis C zur Zielgruppe der IAZH gehören",
        "Si les personnes avec un permis C appartiennent au groupe cible de l'IAZH",
        "Se le persone con un permesso C appartengono al gruppo destinatario dell'IAZH",
        "Whether persons with a C permit belong to the target group of the IAZH",
    ),
)
IAZH_STATUS_S_INCLUDED: Final = Parameter(
    "zh_iazh_status_s_included",
    bool,
    Text(
        "Ob Personen mit Schutzstatus S denselben Zugang zum System der IAZH haben",
        "Si les personnes avec statut de protection S ont le même accès au système de l'IAZH",
        "Se le persone con statuto di protezione S hanno lo stesso accesso al sistema dell'IAZH",
        "Whether persons with protection status S have the same access to the system of the IAZH",
    ),
)
IAZH_GUIDELINE_YEARS: Final = Parameter(
    "zh_iazh_guideline_years",
    int,
    Text(
        "Jahre, die der Erstintegrationsprozess in der Regel höchstens dauert",
        "Années que dure en règle générale au plus la première intégration",
        "Anni che dura di regola al massimo la prima integrazione",
        "Years that the process of initial integration lasts at most as a rule",
    ),
    least=1,
    most=99,
)
IAZH_EDUCATION_BEYOND_CEILING: Final = Parameter(
    "zh_iazh_education_beyond_ceiling",
    bool,
    Text(
        "Ob der Kanton Bildungsangebote für Junge auch über dem Kostendach ganz bezahlt",
        "Si le canton paie entièrement la formation des jeunes même au-delà du plafond des coûts",
        "Se il Cantone paga per intero la formazione dei giovani anche oltre il tetto dei costi",
        "Whether the canton pays education of the young in full beyond the cost ceiling too",
    ),
)
IAZH_EDUCATION_AGE: Final = Parameter(
    "zh_iazh_education_age",
    int,
    Text(
        "Alter, bis zu dem der Kanton Bildungsangebote über dem Kostendach bezahlt, Jahre",
        "Âge jusqu'auquel le canton paie la formation au-delà du plafond des coûts, années",
        "Età fino alla quale il Cantone paga la formazione oltre il tetto dei costi, anni",
        "Age up to which the canton pays education beyond the cost ceiling, years",
    ),
    least=0,
    most=130,
)
IAZH_TRANSITION_SHARE: Final = Parameter(
    "zh_iazh_transition_share",
    Fraction,
    Text(
        "Anteil der fallführenden Stelle an Programmen, die 2020 über die Triagestelle angemeldet wurden",
        "Part du poste responsable de la gestion de cas aux programmes inscrits en 2020 (Triagestelle)",
        "Quota del servizio incaricato della gestione individuale dei casi ai programmi iscritti nel 2020 "
        "(Triagestelle)",
        "Share of the case management office in programmes registered in 2020 (Triagestelle)",
    ),
    least=Fraction(0),
    most=Fraction(1),
)
