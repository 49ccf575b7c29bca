"""Parameters of repayment: leftover money, reclaim, interest, limitation (Art. 19 VIntA, SuG, AsylG)."""

from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.text import Text

__all__ = [
    "DATA_DUTY_ENFORCED",
    "DEFAULT_INTEREST",
    "DEFAULT_INTEREST_AFTER",
    "EXECUTION_TASKS_ENFORCED",
    "LEFTOVER_YEARS",
    "LIMITATION_OF_CLAIMS",
    "LIMITATION_OF_RECLAIM",
    "LIMITATION_OF_RECLAIM_AT_MOST",
    "RECLAIM_IF_UNMET",
    "RECLAIM_INTEREST",
]

LEFTOVER_YEARS: Final = Parameter(
    "leftover_years",
    int,
    Text(
        "Frist für den Einsatz verbleibender Beiträge nach Abschluss des KIP, in Jahren",
        "Délai pour utiliser le solde des contributions après la fin du PIC, en années",
        "Termine per impiegare i contributi rimanenti dopo la fine del PIC, in anni",
        "Time to use remaining contributions after the end of the CIP, in years",
    ),
    least=1,
    most=100,
)
RECLAIM_IF_UNMET: Final = Parameter(
    "reclaim_if_goals_unmet",
    bool,
    Text(
        "Beiträge werden zurückgefordert, wenn die Ziele nicht oder nur mangelhaft erfüllt sind",
        "Le remboursement est exigé si les objectifs ne sont pas remplis ou le sont de manière insuffisante",
        "Il rimborso è richiesto se gli obiettivi non sono adempiuti o lo sono solo parzialmente",
        "Contributions are reclaimed if goals are not met, or only inadequately",
    ),
)
DATA_DUTY_ENFORCED: Final = Parameter(
    "data_duty_enforced",
    bool,
    Text(
        "Beiträge können gekürzt werden, wenn ein Kanton verlangte Daten nicht liefert",
        "Les indemnités peuvent être réduites si un canton ne fournit pas les données demandées",
        "Le indennità possono essere ridotte se un Cantone non fornisce i dati richiesti",
        "Payments may be cut if a canton does not deliver the data asked for",
    ),
)
EXECUTION_TASKS_ENFORCED: Final = Parameter(
    "execution_tasks_enforced",
    bool,
    Text(
        "Pauschalen können zurückgefordert werden, wenn ein Kanton Vollzugsaufgaben nicht erfüllt",
        "Le remboursement des forfaits peut être réclamé si un canton ne remplit pas ses obligations "
        "d'exécution",
        "Il rimborso delle somme forfettarie può essere chiesto se un Cantone non adempie gli obblighi "
        "d'esecuzione",
        "Flat rates may be reclaimed if a canton fails its execution tasks",
    ),
)
RECLAIM_INTEREST: Final = Parameter(
    "reclaim_interest",
    int,
    Text(
        "Zins auf zurückgeforderten Finanzhilfen, in Prozent pro Jahr",
        "Intérêt sur les aides financières à restituer, en pour cent par an",
        "Interesse sugli aiuti finanziari da restituire, in per cento annuo",
        "Interest on reclaimed financial assistance, in per cent a year",
    ),
    least=0,
    most=100,
)
DEFAULT_INTEREST: Final = Parameter(
    "default_interest",
    int,
    Text(
        "Verzugszins des Bundes, in Prozent pro Jahr",
        "Intérêt moratoire dû par la Confédération, en pour cent par an",
        "Interesse di mora dovuto dalla Confederazione, in per cento annuo",
        "Default interest owed by the Confederation, in per cent a year",
    ),
    least=0,
    most=100,
)
DEFAULT_INTEREST_AFTER: Final = Parameter(
    "default_interest_after_days",
    int,
    Text(
        "Frist nach Fälligkeit, nach der Verzugszins läuft, in Tagen",
        "Délai après l'échéance au terme duquel court l'intérêt moratoire, en jours",
        "Termine dopo la scadenza trascorso il quale decorre l'interesse di mora, in giorni",
        "Time after the due date from which default interest runs, in days",
    ),
    least=0,
    most=10_000,
)
LIMITATION_OF_CLAIMS: Final = Parameter(
    "limitation_of_claims",
    int,
    Text(
        "Verjährung von Forderungen aus Finanzhilfe- und Abgeltungsverhältnissen, in Jahren",
        "Prescription des créances afférentes à des aides ou des indemnités, en années",
        "Prescrizione dei crediti concernenti aiuti finanziari o indennità, in anni",
        "Limitation of claims from financial assistance and compensation, in years",
    ),
    least=1,
    most=100,
)
LIMITATION_OF_RECLAIM: Final = Parameter(
    "limitation_of_reclaim",
    int,
    Text(
        "Verjährung der Rückerstattung ab Kenntnis des Anspruchs, in Jahren",
        "Prescription du droit au remboursement dès sa connaissance, en années",
        "Prescrizione del diritto alla restituzione da quando è noto, in anni",
        "Limitation of reclaim from knowledge of the claim, in years",
    ),
    least=1,
    most=100,
)
LIMITATION_OF_RECLAIM_AT_MOST: Final = Parameter(
    "limitation_of_reclaim_at_most",
    int,
    Text(
        "Verjährung der Rückerstattung ab Entstehung des Anspruchs, in Jahren",
        "Prescription du droit au remboursement dès sa naissance, en années",
        "Prescrizione del diritto alla restituzione dalla sua nascita, in anni",
        "Limitation of reclaim from the day on which the claim arose, in years",
    ),
    least=1,
    most=100,
)
