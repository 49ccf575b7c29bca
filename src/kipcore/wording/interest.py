"""Sentences about interest and limitation (Art. 24, 28, 30 and 32 SuG)."""

from kipcore.types.text import Text

RECLAIM_INTEREST = Text(
    "{ground}: Auf {amount} ist ein Zins von {value} geschuldet.",
    "{ground} : un intérêt de {value} est dû sur {amount}.",
    "{ground}: su {amount} è dovuto un interesse di {value}.",
    "{ground}: interest of {value} is owed on {amount}.",
)
DEFAULT_INTEREST = Text(
    "Der Bund schuldet auf {amount} einen Verzugszins von {value}.",
    "La Confédération doit un intérêt moratoire de {value} sur {amount}.",
    "La Confederazione deve un interesse di mora di {value} su {amount}.",
    "The Confederation owes default interest of {value} on {amount}.",
)
RATE = Text(
    "{during}: {value} Prozent pro Jahr, {days} Tage.",
    "{during} : {value} % par an, {days} jours.",
    "{during}: {value} per cento annuo, {days} giorni.",
    "{during}: {value} per cent a year, {days} days.",
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
    "Financial assistance reclaimed because the task was not performed, or badly, bears interest since "
    "payment.",
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
    "Vom 3. Kapitel des Subventionsgesetzes kann nur ein Bundesgesetz abweichen, nicht eine Verordnung.",
    "Seule une loi fédérale peut déroger au chapitre 3 de la loi sur les subventions, pas une ordonnance.",
    "Soltanto una legge federale può derogare al capitolo 3 della legge sui sussidi, non un'ordinanza.",
    "Only a federal act can depart from chapter 3 of the Subsidies Act, not an ordinance.",
)
GRACE = Text(
    "Fällig am {due}; Verzugszins läuft nach Ablauf von {value} Tagen.",
    "Échéance le {due} ; l'intérêt moratoire court à l'expiration d'un délai de {value} jours.",
    "Scadenza il {due}; l'interesse di mora decorre trascorsi {value} giorni.",
    "Due on {due}; default interest runs after {value} days.",
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
    "Forderungen verjähren nach {value} Jahren, hier gezählt ab dem {day}; ab welchem Tag, sagt das Gesetz "
    "nicht.",
    "Les créances se prescrivent par {value} ans, comptés ici dès le {day} ; la loi ne dit pas dès quel "
    "jour.",
    "I crediti si prescrivono in {value} anni, contati qui dal {day}; la legge non dice da quale giorno.",
    "Claims lapse after {value} years, counted here from {day}; the act does not say from which day.",
)
AFTER_KNOWLEDGE = Text(
    "{value} Jahre nach Kenntnis der Behörde am {day}: bis zum {last}.",
    "{value} ans après que l'autorité en a eu connaissance le {day} : jusqu'au {last}.",
    "{value} anni da quando l'autorità ne ha avuto conoscenza il {day}: fino al {last}.",
    "{value} years after the authority knew of it on {day}: until {last}.",
)
NOT_KNOWN_YET = Text(
    "Die Behörde hat vom Anspruch noch keine Kenntnis: Die kürzere Frist läuft nicht.",
    "L'autorité n'a pas encore connaissance du droit : le délai plus court ne court pas.",
    "L'autorità non ha ancora conoscenza del diritto: il termine più breve non decorre.",
    "The authority does not know of the claim yet: the shorter period does not run.",
)
AT_MOST = Text(
    "In jedem Fall {value} Jahre nach der Entstehung des Anspruchs am {day}: bis zum {last}.",
    "En tout cas {value} ans après la naissance du droit le {day} : jusqu'au {last}.",
    "In ogni caso {value} anni dalla nascita del diritto il {day}: fino al {last}.",
    "In any case {value} years after the claim arose on {day}: until {last}.",
)
COUNTED = Text(
    "Der Tag, ab dem eine Frist läuft, zählt nicht mit; Feiertage, Stillstand und Unterbruch sind nicht "
    "berücksichtigt.",
    "Le jour à partir duquel court un délai n'est pas compté ; jours fériés, suspension et interruption ne "
    "sont pas pris en compte.",
    "Il giorno dal quale decorre un termine non è contato; giorni festivi, sospensione e interruzione non "
    "sono considerati.",
    "The day from which a period runs is not counted; holidays, standstill and interruption are not "
    "considered.",
)
CRIMINAL = Text(
    "Bei einer strafbaren Handlung des Empfängers endet die Frist später; das ist hier nicht gerechnet.",
    "Si l'allocataire a commis un acte punissable, le délai prend fin plus tard ; ce n'est pas calculé ici.",
    "Se il beneficiario ha commesso un fatto punibile, il termine scade più tardi; qui non è calcolato.",
    "If the recipient committed a criminal act the period ends later; that is not worked out here.",
)
