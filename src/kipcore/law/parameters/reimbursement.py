"""Parameters of the federal reimbursement of social assistance (AsylV 2, AsylG): since when, how long."""

from datetime import date
from fractions import Fraction
from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.citation import Citation
from kipcore.types.text import Text

__all__ = [
    "ADMITTED_PERSON_YEARS",
    "ADMITTED_REFUGEE_YEARS",
    "ADMITTED_STATELESS_YEARS",
    "APPLICATION_YEARS",
    "ASYLUM_TIME_COUNTS",
    "ASYLUM_WINDOW",
    "DECISION_OPENS_WINDOW",
    "EXPELLED_REFUGEE_YEARS",
    "EXPELLED_STATELESS_YEARS",
    "GROUP_WINDOW",
    "GROUP_YEARS",
    "PERMIT_SHARE",
    "PERMIT_WINDOW",
    "PROTECTION_ACTIVATED",
    "RECOGNITION_TIME_COUNTS",
    "RECOGNITION_WINDOW",
    "REFUGEE_YEARS",
    "RESIDENCE_PERMIT_YEARS",
    "SETTLEMENT_PERMIT_YEARS",
    "STATELESS_YEARS",
    "TRANSITION_YEARS",
]


def _years(key: str, de: str, fr: str, it: str, en: str) -> Parameter[int]:
    """Return a duration in years; each label says of whom and since when."""
    label = Text(f"{de}, in Jahren", f"{fr}, en années", f"{it}, in anni", f"{en}, in years")
    return Parameter(key, int, label, least=1, most=100)


ASYLUM_WINDOW: Final = Parameter(
    "asylum_window",
    Citation,
    Text(
        "Grundlage der Vergütung für Asylsuchende, vorläufig Aufgenommene und Schutzbedürftige",
        "Base du remboursement pour les requérants d'asile, les personnes admises à titre provisoire et les "
        "personnes à protéger",
        "Base del rimborso per i richiedenti l'asilo, le persone ammesse provvisoriamente e le persone "
        "bisognose di protezione",
        "Basis of reimbursement for asylum seekers, temporarily admitted persons and persons in need of "
        "protection",
    ),
)
RECOGNITION_WINDOW: Final = Parameter(
    "recognition_window",
    Citation,
    Text(
        "Grundlage der Vergütung für Flüchtlinge und Staatenlose",
        "Base du remboursement pour les réfugiés et les apatrides",
        "Base del rimborso per i rifugiati e gli apolidi",
        "Basis of reimbursement for refugees and stateless persons",
    ),
)
PERMIT_WINDOW: Final = Parameter(
    "permit_window",
    Citation,
    Text(
        "Grundlage der Vergütung für Schutzbedürftige mit Aufenthaltsbewilligung",
        "Base du remboursement pour les personnes à protéger titulaires d'une autorisation de séjour",
        "Base del rimborso per le persone bisognose di protezione titolari di un permesso di dimora",
        "Basis of reimbursement for persons in need of protection with a residence permit",
    ),
)
GROUP_WINDOW: Final = Parameter(
    "group_window",
    Citation,
    Text(
        "Grundlage der Vergütung für Flüchtlingsgruppen",
        "Base du remboursement pour les groupes de réfugiés",
        "Base del rimborso per i gruppi di rifugiati",
        "Basis of reimbursement for groups of refugees",
    ),
)
DECISION_OPENS_WINDOW: Final = Parameter(
    "decision_opens_window",
    bool,
    Text(
        "Die Vergütung beginnt auch nach der Anordnung der vorläufigen Aufnahme oder der Schutzgewährung",
        "Le remboursement commence aussi après la décision d'admission provisoire ou l'octroi de la "
        "protection provisoire",
        "Il rimborso inizia anche dopo la decisione di ammissione provvisoria o la concessione della "
        "protezione provvisoria",
        "Reimbursement begins after the order of temporary admission or the grant of temporary protection "
        "too",
    ),
)
ASYLUM_TIME_COUNTS: Final = Parameter(
    "asylum_time_counts",
    bool,
    Text(
        "Frühere Schutzgewährung und frühere vorläufige Aufnahme werden gegenseitig angerechnet",
        "La protection provisoire et l'admission provisoire antérieures sont imputées l'une sur l'autre",
        "La protezione provvisoria e l'ammissione provvisoria precedenti sono computate l'una sull'altra",
        "Earlier temporary protection and earlier temporary admission count towards each other",
    ),
)
RECOGNITION_TIME_COUNTS: Final = Parameter(
    "recognition_time_counts",
    bool,
    Text(
        "Frühere Zeit wird nach einer Anerkennung als Flüchtling oder staatenlose Person angerechnet",
        "Le temps antérieur est imputé après une reconnaissance comme réfugié ou apatride",
        "Il tempo precedente è computato dopo un riconoscimento come rifugiato o apolide",
        "Earlier time counts after a recognition as a refugee or stateless person",
    ),
)
ADMITTED_PERSON_YEARS: Final = _years(
    "admitted_person_years",
    "Längste Vergütung für vorläufig Aufgenommene, seit der Einreise",
    "Remboursement maximal pour les personnes admises à titre provisoire, dès l'entrée",
    "Rimborso massimo per le persone ammesse provvisoriamente, dall'entrata",
    "Longest reimbursement for temporarily admitted persons, since entry",
)
ADMITTED_REFUGEE_YEARS: Final = _years(
    "admitted_refugee_years",
    "Längste Vergütung für vorläufig aufgenommene Flüchtlinge, seit der Einreise",
    "Remboursement maximal pour les réfugiés admis à titre provisoire, dès l'entrée",
    "Rimborso massimo per i rifugiati ammessi provvisoriamente, dall'entrata",
    "Longest reimbursement for temporarily admitted refugees, since entry",
)
ADMITTED_STATELESS_YEARS: Final = _years(
    "admitted_stateless_years",
    "Längste Vergütung für vorläufig aufgenommene Staatenlose, seit der Einreise",
    "Remboursement maximal pour les apatrides admis à titre provisoire, dès l'entrée",
    "Rimborso massimo per gli apolidi ammessi provvisoriamente, dall'entrata",
    "Longest reimbursement for temporarily admitted stateless persons, since entry",
)
REFUGEE_YEARS: Final = _years(
    "refugee_years",
    "Längste Vergütung für Flüchtlinge mit Asyl, seit Einreichung des Asylgesuchs",
    "Remboursement maximal pour les réfugiés ayant obtenu l'asile, dès le dépôt de la demande",
    "Rimborso massimo per i rifugiati cui è stato accordato asilo, dalla presentazione della domanda",
    "Longest reimbursement for refugees granted asylum, since filing of the application",
)
EXPELLED_REFUGEE_YEARS: Final = _years(
    "expelled_refugee_years",
    "Längste Vergütung für Flüchtlinge mit Landesverweisung oder Ausweisung, seit Einreichung des "
    "Asylgesuchs",
    "Remboursement maximal pour les réfugiés sous le coup d'une expulsion, dès le dépôt de la demande",
    "Rimborso massimo per i rifugiati oggetto di un'espulsione, dalla presentazione della domanda",
    "Longest reimbursement for refugees subject to expulsion, since filing of the application",
)
STATELESS_YEARS: Final = _years(
    "stateless_years",
    "Längste Vergütung für Staatenlose, seit der Anerkennung",
    "Remboursement maximal pour les apatrides, dès la reconnaissance",
    "Rimborso massimo per gli apolidi, dal riconoscimento",
    "Longest reimbursement for stateless persons, since recognition",
)
EXPELLED_STATELESS_YEARS: Final = _years(
    "expelled_stateless_years",
    "Längste Vergütung für Staatenlose mit Landesverweisung oder Ausweisung, seit der Anerkennung",
    "Remboursement maximal pour les apatrides sous le coup d'une expulsion, dès la reconnaissance",
    "Rimborso massimo per gli apolidi oggetto di un'espulsione, dal riconoscimento",
    "Longest reimbursement for stateless persons subject to expulsion, since recognition",
)
GROUP_YEARS: Final = _years(
    "group_years",
    "Vergütung für Flüchtlingsgruppen, ab Beginn des Monats nach der Einreise",
    "Remboursement pour les groupes de réfugiés, dès le début du mois qui suit l'entrée",
    "Rimborso per i gruppi di rifugiati, dall'inizio del mese seguente l'entrata",
    "Reimbursement for groups of refugees, from the beginning of the month after entry",
)
TRANSITION_YEARS: Final = _years(
    "transition_years",
    "Längste gesamte Vergütung bei einer Anerkennung vor dem 1. Juli 2025, seit der Einreise",
    "Remboursement total maximal en cas de reconnaissance avant le 1er juillet 2025, dès l'entrée",
    "Rimborso complessivo massimo in caso di riconoscimento prima del 1° luglio 2025, dall'entrata",
    "Longest reimbursement in all after a recognition before 1 July 2025, since entry",
)
APPLICATION_YEARS: Final = _years(
    "application_years",
    "Längste Pauschale nach dem Gesetz für Flüchtlinge und Schutzbedürftige mit Bewilligung, seit "
    "Einreichung des Asylgesuchs",
    "Indemnité maximale selon la loi pour les réfugiés et les personnes à protéger titulaires d'une "
    "autorisation, dès le dépôt de la demande d'asile",
    "Somma massima secondo la legge per i rifugiati e le persone bisognose di protezione titolari di un "
    "permesso, dal deposito della domanda d'asilo",
    "Longest flat rate under the Act for refugees and persons in need of protection with a permit, since "
    "filing of the asylum application",
)
RESIDENCE_PERMIT_YEARS: Final = _years(
    "residence_permit_years",
    "Vorübergehender Schutz bis zum Anspruch auf eine Aufenthaltsbewilligung",
    "Protection provisoire jusqu'au droit à une autorisation de séjour",
    "Protezione provvisoria fino al diritto a un permesso di dimora",
    "Temporary protection until a residence permit is due",
)
SETTLEMENT_PERMIT_YEARS: Final = _years(
    "settlement_permit_years",
    "Vorübergehender Schutz, bis eine Niederlassungsbewilligung erteilt werden kann",
    "Protection provisoire jusqu'à ce qu'une autorisation d'établissement puisse être délivrée",
    "Protezione provvisoria fino a quando può essere rilasciato un permesso di domicilio",
    "Temporary protection until a settlement permit may be granted",
)
PROTECTION_ACTIVATED: Final = Parameter(
    "protection_activated",
    date,
    Text(
        "Tag, ab dem der Bundesrat vorübergehenden Schutz gewährt",
        "Jour dès lequel le Conseil fédéral accorde la protection provisoire",
        "Giorno dal quale il Consiglio federale concede la protezione provvisoria",
        "Day from which the Federal Council grants temporary protection",
    ),
)
PERMIT_SHARE: Final = Parameter(
    "permit_share",
    Fraction,
    Text(
        "Anteil der Globalpauschale für Schutzbedürftige mit Aufenthaltsbewilligung",
        "Part du forfait global pour les personnes à protéger titulaires d'une autorisation de séjour",
        "Quota della somma forfettaria globale per le persone bisognose di protezione titolari di un "
        "permesso di dimora",
        "Share of the global flat rate for persons in need of protection with a residence permit",
    ),
    least=Fraction(1, 100),
    most=Fraction(1),
)
