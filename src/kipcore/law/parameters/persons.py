"""Parameters about persons: for whom money may be used, who may be obliged, by when they are assigned."""

from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.citation import Citation
from kipcore.types.integration import MandatoryMeasure
from kipcore.types.text import Text

__all__ = [
    "ASSIGNMENT_YEARS",
    "CREDIT_IRRESPECTIVE_OF_STATUS",
    "EU_EFTA_OBLIGED",
    "FLAT_RATE_FOR_INITIAL_INTEGRATION",
    "MANDATORY_MEASURES",
    "OWN_FUNDS_IRRESPECTIVE_OF_STATUS",
    "PROGRAMMES_OPEN_TO_STATUS_S",
    "PROTECTED_PERSONS_OBLIGED",
    "REGISTRATION_DUTY",
    "TARGET_GROUPS",
]

FLAT_RATE_FOR_INITIAL_INTEGRATION: Final = Parameter(
    "flat_rate_for_initial_integration",
    bool,
    Text(
        "Die Integrationspauschalen finanzieren die Massnahmen der Erstintegration mit",
        "Les forfaits d'intégration financent les mesures de première intégration",
        "Le somme forfettarie finanziano le misure di prima integrazione",
        "The flat rates help to pay for the measures of initial integration",
    ),
)
CREDIT_IRRESPECTIVE_OF_STATUS: Final = Parameter(
    "credit_irrespective_of_status",
    bool,
    Text(
        "Die übrigen Beiträge dienen Ausländerinnen und Ausländern unabhängig von ihrem Status",
        "Les autres contributions servent aux étrangers indépendamment de leur statut",
        "Gli altri contributi servono agli stranieri a prescindere dal loro statuto",
        "The other contributions serve foreign nationals irrespective of their status",
    ),
)
OWN_FUNDS_IRRESPECTIVE_OF_STATUS: Final = Parameter(
    "own_funds_irrespective_of_status",
    bool,
    Text(
        "Das Bundesrecht setzt eigenen Mitteln keine Grenze nach dem Status",
        "Le droit fédéral ne fixe pas de limite selon le statut aux fonds propres",
        "Il diritto federale non fissa limiti secondo lo statuto per i mezzi propri",
        "Federal law sets no limit by status to own funds",
    ),
)
PROGRAMMES_OPEN_TO_STATUS_S: Final = Parameter(
    "programmes_open_to_status_s",
    bool,
    Text(
        "Personen mit Schutzstatus S haben Zugang zu allen Massnahmen der kantonalen Integrationsprogramme",
        "Les personnes avec statut S ont accès à toutes les mesures des programmes d'intégration cantonaux",
        "Le persone con statuto S hanno accesso a tutte le misure dei programmi cantonali d'integrazione",
        "Persons with status S have access to all measures of the cantonal integration programmes",
    ),
)
TARGET_GROUPS: Final = Parameter(
    "target_groups",
    Citation,
    Text(
        "Bestimmung über die Zielgruppen der Integrationsförderung",
        "Disposition sur les bénéficiaires de l'encouragement de l'intégration",
        "Disposizione sulle categorie interessate dalla promozione dell'integrazione",
        "Provision on the target groups of integration support",
    ),
)
MANDATORY_MEASURES: Final = Parameter(
    "mandatory_measures",
    MandatoryMeasure,
    Text(
        "Wozu Flüchtlinge und vorläufig aufgenommene Personen mit Sozialhilfe verpflichtet werden können",
        "À quoi les réfugiés et les personnes admises à titre provisoire à l'aide sociale peuvent être "
        "obligés",
        "A che cosa possono essere obbligati i rifugiati e le persone ammesse provvisoriamente in aiuto "
        "sociale",
        "What refugees and temporarily admitted persons on social assistance may be obliged to attend",
    ),
)
PROTECTED_PERSONS_OBLIGED: Final = Parameter(
    "protected_persons_obliged",
    bool,
    Text(
        "Auch Schutzbedürftige mit Sozialhilfe können dazu verpflichtet werden",
        "Les personnes à protéger à l'aide sociale peuvent aussi y être obligées",
        "Anche le persone bisognose di protezione in aiuto sociale possono esservi obbligate",
        "Persons in need of protection on social assistance may be obliged to it too",
    ),
)
EU_EFTA_OBLIGED: Final = Parameter(
    "eu_efta_obliged",
    bool,
    Text(
        "Personen aus EU- und EFTA-Staaten können zu Integrationsmassnahmen verpflichtet werden",
        "Les ressortissants de l'UE et de l'AELE peuvent être obligés à des mesures d'intégration",
        "I cittadini dell'UE e dell'AELS possono essere obbligati a misure d'integrazione",
        "EU and EFTA nationals may be obliged to attend integration measures",
    ),
)
REGISTRATION_DUTY: Final = Parameter(
    "registration_duty",
    bool,
    Text(
        "Arbeitsmarktfähige anerkannte Flüchtlinge und vorläufig aufgenommene Personen ohne Stelle werden "
        "der öffentlichen Arbeitsvermittlung gemeldet",
        "Les réfugiés reconnus et les personnes admises à titre provisoire sans emploi dont l'employabilité "
        "est établie sont annoncés au service public de l'emploi",
        "I rifugiati riconosciuti e le persone ammesse provvisoriamente senza impiego, di cui è accertata la "
        "concorrenzialità sul mercato del lavoro, sono annunciati al servizio pubblico di collocamento",
        "Employable recognised refugees and temporarily admitted persons without employment are registered "
        "with the public employment service",
    ),
)
ASSIGNMENT_YEARS: Final = Parameter(
    "assignment_years",
    int,
    Text(
        "Frist für die Zuweisung bei besonderem Integrationsbedarf, in Jahren",
        "Délai d'orientation en cas de besoins d'intégration particuliers, en années",
        "Termine per l'assegnazione in caso di bisogno d'integrazione particolare, in anni",
        "Time for the assignment in case of special integration needs, in years",
    ),
    least=1,
    most=100,
)
