"""Sentences about interest and limitation (Art. 24, 28, 30 and 32 SuG)."""

from kipcore.types.text import Text

RECLAIM_INTEREST = Text(
    "{ground}: Auf {amount} ist ein Zins von {value} geschuldet.",
    "{ground} : un intérêt de {value} est dû sur {amount}.",
    "{ground}: su {amount} è dovuto un interesse di {value}.",
    "{ground}: interest of {value} is owed on {amount}.",
)
NO_RECLAIM_INTEREST = Text(
    "{ground}: Auf {amount} ist kein Zins geschuldet.",
    "{ground} : aucun intérêt n'est dû sur {amount}.",
    "{ground}: su {amount} non è dovuto alcun interesse.",
    "{ground}: no interest is owed on {amount}.",
)
PAID = Text(
    "Ausgezahlt am {value}.",
    "Paiement le {value}.",
    "Versamento il {value}.",
    "Paid on {value}.",
)
REPAID = Text(
    "Zurückgezahlt am {value}.",
    "Remboursement le {value}.",
    "Rimborso il {value}.",
    "Repaid on {value}.",
)
DEFAULT_INTEREST = Text(
    "Der Bund schuldet auf {amount} einen Verzugszins von {value}.",
    "La Confédération doit un intérêt moratoire de {value} sur {amount}.",
    "La Confederazione deve un interesse di mora di {value} su {amount}.",
    "The Confederation owes default interest of {value} on {amount}.",
)
NO_DEFAULT_INTEREST = Text(
    "Der Bund schuldet auf {amount} keinen Verzugszins.",
    "La Confédération ne doit pas d'intérêt moratoire sur {amount}.",
    "La Confederazione non deve alcun interesse di mora su {amount}.",
    "The Confederation owes no default interest on {amount}.",
)
RATE = Text(
    "{during}: {value} Prozent pro Jahr; Zahl der Tage: {days}.",
    "{during} : {value} % par an ; nombre de jours : {days}.",
    "{during}: {value} per cento annuo; numero di giorni: {days}.",
    "{during}: {value} per cent a year; number of days: {days}.",
)
DAYS = Text(
    "Tage mit Zins: {value}, das Jahr zu {year} Tagen.",
    "Jours portant intérêt : {value}, l'année à {year} jours.",
    "Giorni con interesse: {value}, con l'anno di {year} giorni.",
    "Days with interest: {value}, the year at {year} days.",
)
NO_DAY = Text(
    "Kein Tag trägt Zins.",
    "Aucun jour ne porte intérêt.",
    "Nessun giorno frutta interesse.",
    "No day bears interest.",
)
ROUNDED = Text(
    "Einmal am Schluss auf den Rappen gerundet ({direction}); das Gesetz nennt keine Rundung.",
    "Arrondi une seule fois, à la fin, au centime ({direction}) ; la loi ne prévoit pas d'arrondi.",
    "Arrotondato una volta sola, alla fine, al centesimo ({direction}); la legge non prevede un "
    "arrotondamento.",
    "Rounded once, at the end, to the Rappen ({direction}); the act names no rounding.",
)
FOR_ASSISTANCE = Text(
    "Auf Finanzhilfen, die wegen nicht oder mangelhaft erfüllter Aufgaben zurückgefordert werden, läuft Zins "
    "seit der Auszahlung.",
    "Les aides financières à restituer parce que la tâche n'est pas accomplie, ou l'est de manière "
    "défectueuse, portent intérêt dès le paiement.",
    "Gli aiuti finanziari da restituire perché il compito non è adempiuto, o lo è insufficientemente, "
    "fruttano interesse dal giorno del versamento.",
    "Financial assistance reclaimed because the task was not performed, or only inadequately, bears "
    "interest since payment.",
)
AT_FAULT = Text(
    "Der Empfänger hat schuldhaft gehandelt: Es läuft Zins seit der Auszahlung.",
    "L'allocataire a agi intentionnellement ou par négligence : l'intérêt court dès le paiement.",
    "Il beneficiario ha agito colpevolmente: l'interesse decorre dal giorno del versamento.",
    "The recipient was at fault: interest runs since payment.",
)
WITHOUT_FAULT = Text(
    "Beim Widerruf wird Zins nur erhoben, wenn der Empfänger schuldhaft gehandelt hat.",
    "En cas de révocation, un intérêt n'est perçu que si l'allocataire a agi intentionnellement ou par "
    "négligence.",
    "In caso di revoca un interesse è riscosso soltanto se il beneficiario ha agito colpevolmente.",
    "On revocation interest is charged only if the recipient was at fault.",
)
SILENT = Text(
    "Für diesen Grund nennt das Gesetz keinen Zins.",
    "La loi ne mentionne pas d'intérêt pour ce motif.",
    "Per questo motivo la legge non menziona un interesse.",
    "The law names no interest on this ground.",
)
ACT_ONLY = Text(
    "Das 3. Kapitel des Subventionsgesetzes gilt, soweit ein anderes Bundesgesetz oder ein "
    "allgemeinverbindlicher Bundesbeschluss nichts Abweichendes vorschreibt; eine Verordnung ist keines von "
    "beiden.",
    "Le chapitre 3 de la loi sur les subventions s'applique sauf disposition contraire d'une autre loi "
    "fédérale ou d'un arrêté fédéral de portée générale ; une ordonnance n'est ni l'une ni l'autre.",
    "Il capitolo 3 della legge sui sussidi si applica salvo disposizione contraria di un'altra legge "
    "federale o di un decreto federale di obbligatorietà generale; un'ordinanza non è né l'una né l'altro.",
    "Chapter 3 of the Subsidies Act applies unless another federal act or a generally binding federal "
    "decree says otherwise; an ordinance is neither.",
)
GRACE = Text(
    "Fällig am {due}; Frist, nach deren Ablauf Verzugszins läuft, in Tagen: {value}.",
    "Échéance le {due} ; délai à l'expiration duquel court l'intérêt moratoire, en jours : {value}.",
    "Scadenza il {due}; termine trascorso il quale decorre l'interesse di mora, in giorni: {value}.",
    "Due on {due}; time after which default interest runs, in days: {value}.",
)
LAST_FREE = Text(
    "Letzter Tag ohne Zins: {value}.",
    "Dernier jour sans intérêt : {value}.",
    "Ultimo giorno senza interesse: {value}.",
    "Last day without interest: {value}.",
)
CLAIM_LAPSES = Text(
    "Die Forderung kann bis zum {value} geltend gemacht werden.",
    "La créance peut être invoquée jusqu'au {value}.",
    "Il credito può essere fatto valere fino al {value}.",
    "The claim can be raised until {value}.",
)
RECLAIM_LAPSES = Text(
    "Die Rückerstattung kann bis zum {value} verlangt werden.",
    "Le remboursement peut être demandé jusqu'au {value}.",
    "La restituzione può essere chiesta fino al {value}.",
    "Repayment can be asked for until {value}.",
)
CLAIM_YEARS = Text(
    "Forderungen verjähren; Frist in Jahren: {value}, hier gezählt ab dem {day}. Ab welchem Tag sie läuft, "
    "sagt das Gesetz nicht.",
    "Les créances se prescrivent ; délai en années : {value}, compté ici dès le {day}. La loi ne dit pas "
    "dès quel jour il court.",
    "I crediti si prescrivono; termine in anni: {value}, contato qui dal {day}. La legge non dice da quale "
    "giorno decorre.",
    "Claims become time-barred; period in years: {value}, counted here from {day}. The act does not say "
    "from which day it runs.",
)
AFTER_KNOWLEDGE = Text(
    "Verjährung ab Kenntnis der Behörde am {day}, in Jahren: {value}; bis zum {last}.",
    "Prescription à compter du jour où l'autorité a eu connaissance du droit, le {day}, en années : {value} "
    "; jusqu'au {last}.",
    "Prescrizione da quando l'autorità ne ha avuto conoscenza il {day}, in anni: {value}; fino al {last}.",
    "Time bar after the authority knew of it on {day}, in years: {value}; until {last}.",
)
NOT_KNOWN_YET = Text(
    "Die Behörde hat vom Anspruch keine Kenntnis: Die kürzere Frist läuft nicht.",
    "L'autorité n'a pas connaissance du droit : le délai plus court ne court pas.",
    "L'autorità non ha conoscenza del diritto: il termine più breve non decorre.",
    "The authority does not know of the claim: the shorter period does not run.",
)
AT_MOST = Text(
    "Verjährung in jedem Fall ab Entstehung des Anspruchs am {day}, in Jahren: {value}; bis zum {last}.",
    "Prescription en tout cas dès la naissance du droit le {day}, en années : {value} ; jusqu'au {last}.",
    "Prescrizione in ogni caso dalla nascita del diritto il {day}, in anni: {value}; fino al {last}.",
    "Time bar in any case after the claim arose on {day}, in years: {value}; until {last}.",
)
COUNTED = Text(
    "Der Tag, ab dem eine Frist läuft, zählt nicht mit; Feiertage, Stillstand und Unterbrechung sind nicht "
    "berücksichtigt.",
    "Le jour à partir duquel court un délai n'est pas compté ; jours fériés, suspension et interruption ne "
    "sont pas pris en compte.",
    "Il giorno dal quale decorre un termine non è contato; giorni festivi, sospensione e interruzione non "
    "sono considerati.",
    "The day from which a period runs is not counted; public holidays, suspension and interruption are not "
    "considered.",
)
CRIMINAL = Text(
    "Bei einer strafbaren Handlung des Empfängers endet die Frist später; das ist hier nicht gerechnet.",
    "Si l'allocataire a commis un acte punissable, le délai prend fin plus tard ; ce n'est pas calculé ici.",
    "Se il beneficiario ha commesso un fatto punibile, il termine scade più tardi; qui non è calcolato.",
    "If the recipient committed a criminal act the period ends later; that is not worked out here.",
)
