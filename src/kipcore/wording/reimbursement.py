"""Sentences about the reimbursement of social assistance (Art. 20, 24 and 24a AsylV 2)."""

from kipcore.types.text import Text

WINDOWS = Text(
    "Der Bund vergütet dem Kanton für diese Person die Sozialhilfe {stretches}.",
    "La Confédération rembourse au canton l'aide sociale pour cette personne {stretches}.",
    "La Confederazione rimborsa al Cantone l'aiuto sociale per questa persona {stretches}.",
    "The Confederation reimburses the canton for social assistance for this person {stretches}.",
)
WINDOWS_HALF = Text(
    "Der Bund vergütet dem Kanton für diese Person die Sozialhilfe {stretches}, davon zur Hälfte {reduced}.",
    "La Confédération rembourse au canton l'aide sociale pour cette personne {stretches}, dont à moitié "
    "{reduced}.",
    "La Confederazione rimborsa al Cantone l'aiuto sociale per questa persona {stretches}, di cui per metà "
    "{reduced}.",
    "The Confederation reimburses the canton for social assistance for this person {stretches}, of which at "
    "half the flat rate {reduced}.",
)
WINDOWS_SHARE = Text(
    "Der Bund vergütet dem Kanton für diese Person die Sozialhilfe {stretches}, davon nur zu einem Teil "
    "{reduced}.",
    "La Confédération rembourse au canton l'aide sociale pour cette personne {stretches}, dont en partie "
    "seulement {reduced}.",
    "La Confederazione rimborsa al Cantone l'aiuto sociale per questa persona {stretches}, di cui soltanto "
    "in parte {reduced}.",
    "The Confederation reimburses the canton for social assistance for this person {stretches}, of which "
    "only in part {reduced}.",
)
NO_WINDOW = Text(
    "Der Bund vergütet dem Kanton für diese Person keine Sozialhilfe.",
    "La Confédération ne rembourse au canton aucune aide sociale pour cette personne.",
    "La Confederazione non rimborsa al Cantone alcun aiuto sociale per questa persona.",
    "The Confederation reimburses the canton for no social assistance for this person.",
)
PAID = Text(
    "{status}, Entscheid vom {decided}: Vergütung {value}.",
    "{status}, décision du {decided} : remboursement {value}.",
    "{status}, decisione del {decided}: rimborso {value}.",
    "{status}, decision of {decided}: reimbursement {value}.",
)
TOO_LATE = Text(
    "{status}, Entscheid vom {decided}: keine Vergütung; die längste Dauer war abgelaufen, bevor sie am "
    "{begin} begonnen hätte.",
    "{status}, décision du {decided} : pas de remboursement ; la durée maximale était écoulée avant qu'il ne "
    "commence, le {begin}.",
    "{status}, decisione del {decided}: nessun rimborso; la durata massima era trascorsa prima che "
    "iniziasse, il {begin}.",
    "{status}, decision of {decided}: no reimbursement; the longest duration had passed before it would have "
    "begun on {begin}.",
)
TOO_SHORT = Text(
    "{status}, Entscheid vom {decided}: keine Vergütung; sie hätte am {begin} begonnen und war da schon "
    "beendet.",
    "{status}, décision du {decided} : pas de remboursement ; il aurait commencé le {begin} et avait déjà "
    "pris fin.",
    "{status}, decisione del {decided}: nessun rimborso; sarebbe iniziato il {begin} ed era già terminato.",
    "{status}, decision of {decided}: no reimbursement; it would have begun on {begin} and was over by then.",
)

NOT_NAMED = Text(
    "{status}, Entscheid vom {decided}: keine Vergütung; die Verordnung nennt diesen Status nicht.",
    "{status}, décision du {decided} : pas de remboursement ; l'ordonnance ne mentionne pas ce statut.",
    "{status}, decisione del {decided}: nessun rimborso; l'ordinanza non menziona questo statuto.",
    "{status}, decision of {decided}: no reimbursement; the ordinance does not name this status.",
)

ASSIGNED = Text(
    "Beginn am {value}: erster Tag des Monats nach der Zuweisung an den Kanton vom {event}.",
    "Début le {value} : premier jour du mois qui suit l'attribution au canton du {event}.",
    "Inizio il {value}: primo giorno del mese seguente l'attribuzione al Cantone del {event}.",
    "Beginning on {value}: first day of the month after the assignment to the canton of {event}.",
)
PROCEDURE = Text(
    "Beginn am {value}: Die Zuweisung an den Kanton war am {event}, und seither zählt auch das Verfahren zur "
    "Gewährung vorübergehenden Schutzes.",
    "Début le {value} : l'attribution au canton date du {event}, et la procédure d'octroi de la protection "
    "provisoire compte aussi depuis lors.",
    "Inizio il {value}: l'attribuzione al Cantone è del {event}, e da allora conta anche la procedura per la "
    "concessione della protezione provvisoria.",
    "Beginning on {value}: the assignment to the canton was on {event}, and since then the procedure for "
    "temporary protection counts too.",
)
HELD = Text(
    "Beginn am {value}: erster Tag des Monats nach dem {event}; die Zuweisung an den Kanton aus der Zeit "
    "davor gilt als fortbestehend.",
    "Début le {value} : premier jour du mois qui suit le {event} ; l'attribution antérieure au canton est "
    "réputée subsister.",
    "Inizio il {value}: primo giorno del mese seguente il {event}; l'attribuzione precedente al Cantone è "
    "considerata ancora valida.",
    "Beginning on {value}: first day of the month after {event}; the earlier assignment to the canton is "
    "taken to hold.",
)
DECIDED = Text(
    "Beginn am {value}: erster Tag des Monats nach dem Entscheid vom {event}.",
    "Début le {value} : premier jour du mois qui suit la décision du {event}.",
    "Inizio il {value}: primo giorno del mese seguente la decisione del {event}.",
    "Beginning on {value}: first day of the month after the decision of {event}.",
)
ORDERED = Text(
    "Beginn am {value}: erster Tag des Monats nach der Anordnung vom {event}. Die Zuweisung an den Kanton "
    "war früher, aber ein Asylverfahren davor ist nicht angegeben.",
    "Début le {value} : premier jour du mois qui suit la décision du {event}. L'attribution au canton est "
    "antérieure, mais aucune procédure d'asile n'est indiquée avant la décision.",
    "Inizio il {value}: primo giorno del mese seguente la decisione del {event}. L'attribuzione al Cantone è "
    "anteriore, ma prima della decisione non è indicata alcuna procedura d'asilo.",
    "Beginning on {value}: first day of the month after the order of {event}. The assignment to the canton "
    "was earlier, but no asylum procedure before it is stated.",
)
ARRIVED = Text(
    "Beginn am {value}: erster Tag des Monats nach der Einreise vom {event}, die dem Entscheid folgte.",
    "Début le {value} : premier jour du mois qui suit l'entrée en Suisse du {event}, postérieure à la "
    "décision.",
    "Inizio il {value}: primo giorno del mese seguente l'entrata in Svizzera del {event}, posteriore alla "
    "decisione.",
    "Beginning on {value}: first day of the month after entry on {event}, which followed the decision.",
)
PROCEDURE_GROUP = Text(
    "Bis zum Entscheid vom {decided} lief das Verfahren zur Gewährung vorübergehenden Schutzes; welche "
    "Pauschale dafür gilt, ist nicht gesagt. Angenommen wird die für Schutzbedürftige.",
    "Jusqu'à la décision du {decided} durait la procédure d'octroi de la protection provisoire ; le forfait "
    "applicable n'est pas précisé. Est admis celui des personnes à protéger.",
    "Fino alla decisione del {decided} era in corso la procedura per la concessione della protezione "
    "provvisoria; la somma applicabile non è precisata. Si assume quella per le persone bisognose di "
    "protezione.",
    "Until the decision of {decided} the procedure for temporary protection was under way; which flat rate "
    "applies to it is not said. That for persons in need of protection is assumed.",
)
SHARE = Text(
    "Gezahlt wird ein Anteil der Globalpauschale für Flüchtlinge, im Verhältnis {value}.",
    "Est versée une part du forfait global pour les réfugiés, dans le rapport {value}.",
    "È versata una quota della somma forfettaria globale per i rifugiati, nel rapporto {value}.",
    "A share of the global flat rate for refugees is paid, in the ratio {value}.",
)
CONTINUED = Text(
    "Weiter ab dem {value}: Bis dahin wird für den Status davor vergütet.",
    "Suite dès le {value} : jusque-là, le remboursement vaut pour le statut précédent.",
    "Continua dal {value}: fino ad allora il rimborso vale per lo statuto precedente.",
    "Continued from {value}: until then reimbursement is for the status before.",
)
ENTERED = Text(
    "Beginn am {value}: erster Tag des Monats nach der Einreise vom {event}.",
    "Début le {value} : premier jour du mois qui suit l'entrée en Suisse du {event}.",
    "Inizio il {value}: primo giorno del mese seguente l'entrata in Svizzera del {event}.",
    "Beginning on {value}: first day of the month after entry on {event}.",
)
CLAIM = Text(
    "Beginn am {value}: An diesem Tag besteht Anspruch auf eine Aufenthaltsbewilligung.",
    "Début le {value} : le droit à une autorisation de séjour existe ce jour-là.",
    "Inizio il {value}: in quel giorno sussiste il diritto a un permesso di dimora.",
    "Beginning on {value}: the day on which a residence permit can be claimed.",
)
BEGIN_NOT_KNOWN = Text(
    "Der Beginn ist nicht bekannt. Nicht gelesen wurde, was am {event} dazu galt: «{what}».",
    "Le début n'est pas connu. N'a pas été lu ce qui valait le {event} à ce sujet : «{what}».",
    "L'inizio non è noto. Non è stato letto quanto valeva il {event} al riguardo: «{what}».",
    "The beginning is not known. Not read was what held on {event} about this: '{what}'.",
)

ENTRY_LIMIT = Text(
    "Längstens {years} Jahre seit der Einreise vom {clock}, nach welcher die vorläufige Aufnahme erstmals "
    "angeordnet wurde: bis zum {value}.",
    "Au plus {years} ans à compter de l'entrée du {clock}, à la suite de laquelle l'admission provisoire a "
    "été ordonnée pour la première fois : jusqu'au {value}.",
    "Al massimo {years} anni dall'entrata del {clock}, dopo la quale è stata ordinata per la prima volta "
    "l'ammissione provvisoria: fino al {value}.",
    "At most {years} years since the entry of {clock}, after which temporary admission was first ordered: "
    "until {value}.",
)
APPLICATION_LIMIT = Text(
    "Längstens {years} Jahre seit der Einreichung des Gesuchs am {clock}: bis zum {value}.",
    "Au plus {years} ans à compter du dépôt de la demande le {clock} : jusqu'au {value}.",
    "Al massimo {years} anni dalla presentazione della domanda il {clock}: fino al {value}.",
    "At most {years} years since the filing of the application on {clock}: until {value}.",
)
RECOGNITION_LIMIT = Text(
    "Längstens {years} Jahre seit der Anerkennung der Staatenlosigkeit am {clock}: bis zum {value}.",
    "Au plus {years} ans à compter de la reconnaissance de l'apatridie le {clock} : jusqu'au {value}.",
    "Al massimo {years} anni dal riconoscimento dell'apolidia il {clock}: fino al {value}.",
    "At most {years} years since the recognition of statelessness on {clock}: until {value}.",
)
GROUP_LIMIT = Text(
    "{years} Jahre ab Beginn des Monats nach der Einreise, dem {clock}: bis zum {value}.",
    "{years} ans dès le début du mois qui suit l'entrée, le {clock} : jusqu'au {value}.",
    "{years} anni dall'inizio del mese seguente l'entrata, il {clock}: fino al {value}.",
    "{years} years from the beginning of the month after entry, {clock}: until {value}.",
)
PROTECTION_LIMIT = Text(
    "Längstens bis zum Anspruch auf eine Aufenthaltsbewilligung am {due}: bis zum {value}.",
    "Au plus jusqu'au droit à une autorisation de séjour le {due} : jusqu'au {value}.",
    "Al massimo fino al diritto a un permesso di dimora il {due}: fino al {value}.",
    "At most until a residence permit can be claimed on {due}: until {value}.",
)
SETTLEMENT_LIMIT = Text(
    "Längstens bis eine Niederlassungsbewilligung erteilt werden könnte, {years} Jahre nach Gewährung des "
    "vorübergehenden Schutzes am {clock}: bis zum {value}.",
    "Au plus jusqu'à ce qu'une autorisation d'établissement puisse être délivrée, {years} ans après "
    "l'octroi de la protection provisoire le {clock} : jusqu'au {value}.",
    "Al massimo fino a quando potrebbe essere rilasciato un permesso di domicilio, {years} anni dopo la "
    "concessione della protezione provvisoria il {clock}: fino al {value}.",
    "At most until a settlement permit could be granted, {years} years after the grant of temporary "
    "protection on {clock}: until {value}.",
)
COUNTED = Text(
    "Frühere Zeit wird vollumfänglich angerechnet; die {years} Jahre laufen ab dem {clock} ({since_what}): "
    "bis zum {value}.",
    "Le temps antérieur est entièrement imputé ; les {years} ans courent dès le {clock} ({since_what}) : "
    "jusqu'au {value}.",
    "Il tempo precedente è interamente computato; i {years} anni decorrono dal {clock} ({since_what}): fino "
    "al {value}.",
    "Earlier time counts in full; the {years} years run from {clock} ({since_what}): until {value}.",
)
COUNTED_DAYS = Text(
    "Frühere Zeit wird vollumfänglich angerechnet; die {years} Jahre laufen ab dem {clock} ({since_what}), "
    "und {days} Tage werden abgezogen: bis zum {value}.",
    "Le temps antérieur est entièrement imputé ; les {years} ans courent dès le {clock} ({since_what}), et "
    "{days} jours sont déduits : jusqu'au {value}.",
    "Il tempo precedente è interamente computato; i {years} anni decorrono dal {clock} ({since_what}), e "
    "sono dedotti {days} giorni: fino al {value}.",
    "Earlier time counts in full; the {years} years run from {clock} ({since_what}), and {days} days are "
    "taken off: until {value}.",
)
CLOCKS = {
    "entry": Text("Einreise", "entrée en Suisse", "entrata in Svizzera", "entry"),
    "decision": Text(
        "Anordnung der vorläufigen Aufnahme",
        "décision d'admission provisoire",
        "decisione di ammissione provvisoria",
        "order of temporary admission",
    ),
    "application": Text(
        "Einreichung des Gesuchs", "dépôt de la demande", "presentazione della domanda", "application"
    ),
    "recognition": Text(
        "Anerkennung der Staatenlosigkeit",
        "reconnaissance de l'apatridie",
        "riconoscimento dell'apolidia",
        "recognition of statelessness",
    ),
    "grant": Text(
        "Gewährung des vorübergehenden Schutzes",
        "octroi de la protection provisoire",
        "concessione della protezione provvisoria",
        "grant of temporary protection",
    ),
}
"""What the day is from which the years run when earlier time counts."""
TRANSITION = Text(
    "Die Anerkennung war vor dem {since}; die Vergütung dauert insgesamt längstens {years} Jahre seit der "
    "Einreise vom {clock}, nach welcher die vorläufige Aufnahme erstmals angeordnet wurde: bis zum {value}.",
    "La reconnaissance est antérieure au {since} ; le remboursement dure en tout {years} ans au plus à "
    "compter de l'entrée du {clock}, à la suite de laquelle l'admission provisoire a été ordonnée pour la "
    "première fois : jusqu'au {value}.",
    "Il riconoscimento è precedente al {since}; il rimborso dura complessivamente al massimo {years} anni "
    "dall'entrata del {clock}, dopo la quale è stata ordinata per la prima volta l'ammissione provvisoria: "
    "fino al {value}.",
    "The recognition was before {since}; reimbursement lasts at most {years} years in all since the entry of "
    "{clock}, after which temporary admission was first ordered: until {value}.",
)
CUT = Text(
    "Als dieses Recht in Kraft trat, war die Dauer schon erreicht; vergütet wird bis zum Vortag, dem "
    "{value}.",
    "À l'entrée en vigueur de ce droit, la durée était déjà atteinte ; le remboursement va jusqu'à la "
    "veille, le {value}.",
    "All'entrata in vigore di questo diritto la durata era già raggiunta; il rimborso vale fino al giorno "
    "precedente, il {value}.",
    "When this law came into force the duration had been reached already; reimbursement runs until the day "
    "before, {value}.",
)
NOT_COUNTED = Text(
    "Frühere Zeit wird auf diese Dauer nicht angerechnet.",
    "Le temps antérieur n'est pas imputé sur cette durée.",
    "Il tempo precedente non è computato su questa durata.",
    "Earlier time does not count towards this duration.",
)
GROUP_LONGER = Text(
    "Das Gesetz lässt für Flüchtlingsgruppen mehr als {usual} Jahre zu; die Verordnung nutzt das mit "
    "{years} Jahren. Was über fünf Jahre hinausgeht, schliesst Beiträge für unbegleitete Minderjährige und "
    "für schwer beeinträchtigte oder betagte Personen ein.",
    "La loi permet plus de {usual} ans pour les groupes de réfugiés ; l'ordonnance en fait usage avec "
    "{years} ans. Ce qui dépasse cinq ans comprend des contributions pour les mineurs non accompagnés et les "
    "personnes gravement atteintes dans leur santé ou âgées.",
    "La legge consente più di {usual} anni per i gruppi di rifugiati; l'ordinanza ne fa uso con {years} "
    "anni. Quanto supera i cinque anni comprende contributi per i minori non accompagnati e per le persone "
    "con gravi menomazioni o anziane.",
    "The Act allows more than {usual} years for groups of refugees; the ordinance makes use of that with "
    "{years} years. What goes beyond five years includes contributions for unaccompanied minors and for "
    "persons who are severely disabled or elderly.",
)

STATUS_ENDED = Text(
    "Der Status endete am {value}; vergütet wird bis zum Ende des Monats.",
    "Le statut a pris fin le {value} ; le remboursement va jusqu'à la fin du mois.",
    "Lo statuto è terminato il {value}; il rimborso vale fino alla fine del mese.",
    "The status ended on {value}; reimbursement runs to the end of the month.",
)
ANOTHER_STATUS = Text(
    "Am {value} folgte ein anderer Status; vergütet wird bis zum Ende des Monats.",
    "Un autre statut a suivi le {value} ; le remboursement va jusqu'à la fin du mois.",
    "Il {value} è seguito un altro statuto; il rimborso vale fino alla fine del mese.",
    "Another status followed on {value}; reimbursement runs to the end of the month.",
)
PERMIT = Text(
    "Eine ausländerrechtliche Bewilligung oder ein Anspruch darauf besteht seit dem {value}; vergütet wird "
    "bis zum Ende des Monats.",
    "Une autorisation relevant du droit des étrangers, ou un droit à celle-ci, existe depuis le {value} ; le "
    "remboursement va jusqu'à la fin du mois.",
    "Un permesso secondo il diritto in materia di stranieri, o un diritto al suo rilascio, sussiste dal "
    "{value}; il rimborso vale fino alla fine del mese.",
    "A permit under the law on foreign nationals, or a claim to it, exists since {value}; reimbursement "
    "runs to the end of the month.",
)
PERMIT_DAY = Text(
    "Eine Niederlassungsbewilligung oder ein Anspruch darauf besteht seit dem {value}; vergütet wird bis "
    "und mit diesem Tag.",
    "Une autorisation d'établissement, ou un droit à celle-ci, existe depuis le {value} ; le remboursement "
    "va jusqu'à ce jour compris.",
    "Un permesso di domicilio, o un diritto al suo rilascio, sussiste dal {value}; il rimborso vale fino a "
    "quel giorno compreso.",
    "A settlement permit, or a claim to it, exists since {value}; reimbursement runs up to and including "
    "that day.",
)
IN_PROCEDURE = Text(
    "Während des Bewilligungsverfahrens wird nicht vergütet; würde die Bewilligung rechtskräftig verweigert, "
    "vergütete der Bund auf Gesuch rückwirkend.",
    "Pendant la procédure d'octroi, rien n'est remboursé ; si l'autorisation était refusée par une décision "
    "exécutoire, la Confédération rembourserait rétroactivement sur demande.",
    "Durante la procedura di rilascio non si rimborsa nulla; se il permesso fosse rifiutato con decisione "
    "passata in giudicato, la Confederazione rimborserebbe retroattivamente su richiesta.",
    "While the permit is being decided on nothing is reimbursed; if it were finally refused, the "
    "Confederation would reimburse on request for the time before.",
)
OPEN = Text(
    "Ein Ende ist nicht bekannt.",
    "Aucune fin n'est connue.",
    "Una fine non è nota.",
    "No end is known.",
)
HALF_LATER = Text(
    "Ab dem {value} zahlt der Bund die halbe Pauschale, wenn die Aufenthaltsbewilligung erteilt wird; hier "
    "ist keine angegeben.",
    "Dès le {value}, la Confédération verse la moitié du forfait si l'autorisation de séjour est délivrée ; "
    "aucune n'est indiquée ici.",
    "Dal {value} la Confederazione versa la metà della somma forfettaria se è rilasciato il permesso di "
    "dimora; qui non ne è indicato alcuno.",
    "From {value} the Confederation pays half the flat rate if the residence permit is granted; none is "
    "stated here.",
)
PERSONS = Text(
    "Bezahlt wird für die am ersten Tag des Monats anwesenden Personen abzüglich der Erwerbstätigen, deren "
    "Zahl ausser bei Asylsuchenden bereinigt wird; ob eine Person Sozialhilfe bezieht, fragt die Berechnung "
    "nicht.",
    "Le paiement vaut pour les personnes présentes le premier jour du mois, moins celles qui exercent une "
    "activité lucrative (leur nombre effectif pour les requérants d'asile, sinon un nombre consolidé) ; il "
    "n'est pas demandé qui touche l'aide sociale.",
    "Il pagamento vale per le persone presenti il primo giorno del mese, meno quelle che esercitano "
    "un'attività lucrativa (il numero effettivo per i richiedenti l'asilo, altrimenti un numero riveduto); "
    "non si chiede chi percepisce l'aiuto sociale.",
    "Payment is for the persons present on the first day of the month, less those employed (their actual "
    "number for asylum seekers, else an adjusted one); who draws social assistance is not asked.",
)
PERSONS_OF_A_GROUP = Text(
    "Von einer Flüchtlingsgruppe werden alle gezählt, die am ersten Tag des Monats anwesend sind.",
    "D'un groupe de réfugiés sont comptées toutes les personnes présentes le premier jour du mois.",
    "Di un gruppo di rifugiati sono contate tutte le persone presenti il primo giorno del mese.",
    "Of a group of refugees all who are present on the first day of the month are counted.",
)

DUE = Text(
    "Anspruch auf eine Aufenthaltsbewilligung nach vorübergehendem Schutz besteht ab dem {value}.",
    "Le droit à une autorisation de séjour après la protection provisoire existe dès le {value}.",
    "Il diritto a un permesso di dimora dopo la protezione provvisoria sussiste dal {value}.",
    "A residence permit after temporary protection can be claimed from {value}.",
)
DUE_YEARS = Text(
    "Er entsteht {value} Jahre nach dem {clock}, wenn der Bundesrat den Schutz bis dahin nicht aufgehoben "
    "hat.",
    "Il naît {value} ans après le {clock}, si le Conseil fédéral n'a pas levé la protection d'ici là.",
    "Sorge {value} anni dopo il {clock}, se fino ad allora il Consiglio federale non ha abrogato la "
    "protezione.",
    "The claim arises {value} years after {clock}, if the Federal Council has not lifted protection by then.",
)
DUE_EARLIER = Text(
    "Am {value} bestand schon eine Bewilligung oder ein angegebener Anspruch; daraus wird geschlossen, dass "
    "der Anspruch seither besteht.",
    "Le {value} existait déjà une autorisation ou un droit indiqué ; il en est déduit que le droit existe "
    "depuis lors.",
    "Il {value} sussisteva già un permesso o un diritto indicato; se ne deduce che il diritto sussiste da "
    "allora.",
    "On {value} there was a permit already, or a claim that is stated; from it is inferred that the claim "
    "has existed since then.",
)
