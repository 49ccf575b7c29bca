"""Sentences about the review of a funding plan."""

from kipcore.types.text import Text

NONE = Text(
    "{canton}, {period}: Der Finanzplan hat keine Lücke.",
    "{canton}, {period} : le plan de financement n'a pas de lacune.",
    "{canton}, {period}: il piano finanziario non ha lacune.",
    "{canton}, {period}: the funding plan has no gap.",
)
SOME = Text(
    "{canton}, {period}: Zahl der Lücken im Finanzplan: {count}.",
    "{canton}, {period} : nombre de lacunes dans le plan de financement : {count}.",
    "{canton}, {period}: numero di lacune nel piano finanziario: {count}.",
    "{canton}, {period}: number of gaps in the funding plan: {count}.",
)
PLANNED = Text(
    "Geplant, {source}: {value}.",
    "Prévu, {source} : {value}.",
    "Previsto, {source}: {value}.",
    "Planned, {source}: {value}.",
)
PLANNED_NOTHING = Text(
    "Geplant, {source}: nichts.",
    "Prévu, {source} : rien.",
    "Previsto, {source}: nulla.",
    "Planned, {source}: nothing.",
)
PLANNED_NOTHING_SO_FAR = Text(
    "Geplant, {source}: nichts, soweit angegeben.",
    "Prévu, {source} : rien, dans la mesure des indications.",
    "Previsto, {source}: nulla, per quanto indicato.",
    "Planned, {source}: nothing, as far as stated.",
)
PLANNED_NOT_STATED = Text(
    "Geplant, {source}: angegeben ist noch kein Betrag.",
    "Prévu, {source} : aucun montant n'est encore indiqué.",
    "Previsto, {source}: non è ancora indicato alcun importo.",
    "Planned, {source}: no amount is stated yet.",
)
PLANNED_AT_LEAST = Text(
    "Geplant, {source}: mindestens {value}; nicht alles ist angegeben.",
    "Prévu, {source} : au moins {value} ; tout n'est pas indiqué.",
    "Previsto, {source}: almeno {value}; non tutto è indicato.",
    "Planned, {source}: at least {value}; not everything is stated.",
)
PLANNED_TOGETHER = Text(
    "Geplant, eigene Mittel von Kanton und Gemeinden, deren Aufteilung nicht bekannt ist: {value}.",
    "Prévu, fonds propres du canton et des communes dont la répartition n'est pas connue : {value}.",
    "Previsto, mezzi propri del Cantone e dei Comuni di cui non è nota la ripartizione: {value}.",
    "Planned, own funds of canton and municipalities of which the split is not known: {value}.",
)
MET = Text(
    "Eingehalten: {what}.",
    "Respecté : {what}.",
    "Rispettato: {what}.",
    "Met: {what}.",
)
MET_SO_FAR = Text(
    "Eingehalten, soweit angegeben: {what}.",
    "Respecté, dans la mesure des indications : {what}.",
    "Rispettato, per quanto indicato: {what}.",
    "Met, as far as stated: {what}.",
)
APPROVED_NOT_STATED = Text(
    "Nicht geprüft, da kein bewilligter Kredit angegeben ist: {source}, {years}.",
    "Non examiné, faute d'indication d'un crédit accordé : {source}, {years}.",
    "Non esaminato, perché non è indicato un credito stanziato: {source}, {years}.",
    "Not tested, as no approved credit is stated: {source}, {years}.",
)
MISSED = Text(
    "Nicht eingehalten oder nicht belegt: {what}.",
    "Non respecté ou non établi : {what}.",
    "Non rispettato o non dimostrato: {what}.",
    "Not met, or not shown: {what}.",
)
UNTESTED = Text(
    "Nicht geprüft: {what}. Was zu dieser Zeit galt, ist nicht bekannt.",
    "Non examiné : {what}. Le droit applicable à l'époque n'est pas connu.",
    "Non esaminato: {what}. Il diritto applicabile a quel tempo non è noto.",
    "Not tested: {what}. What held at that time is not known.",
)
NOT_ASKED = Text(
    "Nicht verlangt: {what}.",
    "Non exigé : {what}.",
    "Non richiesto: {what}.",
    "Not asked for: {what}.",
)
NOT_LOOKED_AT = Text(
    "Nicht geprüft: {what}; sie sind nicht angegeben.",
    "Non examiné : {what} ; ils ne sont pas indiqués.",
    "Non esaminato: {what}; non sono indicati.",
    "Not tested: {what}; they are not stated.",
)
DUTY_NOT_KNOWN = Text(
    "Für {years} ist nicht bekannt, ob es diese Pflicht gab.",
    "Pour {years}, on ne sait pas si cette obligation existait.",
    "{years}: non è noto se vi fosse quest'obbligo.",
    "For {years} it is not known whether there was such a duty.",
)
MAXIMUM_UNKNOWN = Text(
    "Das EJPD legt die Verteilung unter den Kantonen fest; der Schlüssel wurde nicht gefunden, der "
    "Höchstbetrag ist mit der Vereinbarung anzugeben.",
    "Le DFJP fixe la répartition entre les cantons ; la clé n'a pas été trouvée, le montant maximal est à "
    "indiquer avec la convention.",
    "Il DFGP stabilisce la ripartizione tra i Cantoni; la chiave non è stata trovata, l'importo massimo va "
    "indicato con l'accordo.",
    "The FDJP fixes the distribution among the cantons; the key was not found, so the maximum must be "
    "stated with the agreement.",
)
FLAT_RATE_APART = Text(
    "Die Integrationspauschalen verlangen keine eigenen Mittel und zählen nicht mit.",
    "Les forfaits d'intégration n'exigent pas de fonds propres et ne sont pas comptés.",
    "Le somme forfettarie non richiedono mezzi propri e non sono contate.",
    "The flat rates ask for no own funds and do not count.",
)
PROJECTS = Text(
    "Über Beiträge an einzelne Projekte entscheidet der Kanton.",
    "Le canton statue sur les contributions à des projets individuels.",
    "Il Cantone decide sui contributi a singoli progetti.",
    "The canton decides on contributions to single projects.",
)
CARRY_OVER = Text(
    "Geld eines Jahres wird hier nicht auf ein anderes übertragen; ob das zulässig wäre, ist nicht bekannt: "
    "Eine Regel dazu wurde nicht gefunden.",
    "L'argent d'une année n'est pas reporté ici sur une autre ; on ignore si ce serait admis : aucune règle "
    "à ce sujet n'a été trouvée.",
    "Il denaro di un anno non è qui riportato su un altro; se ciò sia ammesso non è noto: una regola in "
    "merito non è stata trovata.",
    "Money of one year is not carried to another here; whether that is allowed is not known: no rule on it "
    "was found.",
)
_NOT_STATED = (
    Text(
        "{year}, {source}: nicht prüfbar, weil Angaben fehlen.",
        "{year}, {source} : pas vérifiable, faute d'indications.",
        "{year}, {source}: non verificabile, perché mancano indicazioni.",
        "{year}, {source}: cannot be tested, as too little is stated.",
    ),
    Text(
        "Ganzes Programm, {source}: nicht prüfbar, weil Angaben fehlen.",
        "Ensemble du programme, {source} : pas vérifiable, faute d'indications.",
        "Intero programma, {source}: non verificabile, perché mancano indicazioni.",
        "Whole programme, {source}: cannot be tested, as too little is stated.",
    ),
)
_OVER = Text(
    "{year}, {source}: {value} zu viel geplant.",
    "{year}, {source} : {value} prévus en trop.",
    "{year}, {source}: previsti {value} di troppo.",
    "{year}, {source}: {value} too much is planned.",
)
_OVER_WHOLE = Text(
    "Ganzes Programm, {source}: {value} zu viel geplant.",
    "Ensemble du programme, {source} : {value} prévus en trop.",
    "Intero programma, {source}: previsti {value} di troppo.",
    "Whole programme, {source}: {value} too much is planned.",
)
_MUNICIPALITIES = Text(
    "Die Gemeinden sind nicht angemessen beteiligt.",
    "Les communes ne sont pas associées dans une juste mesure.",
    "I Comuni non sono coinvolti adeguatamente.",
    "The municipalities are not adequately involved.",
)
_MUNICIPALITIES_NOT_STATED = Text(
    "Ob die Gemeinden angemessen beteiligt sind, ist nicht angegeben.",
    "Il n'est pas indiqué si les communes sont associées dans une juste mesure.",
    "Non è indicato se i Comuni sono coinvolti adeguatamente.",
    "Whether the municipalities are adequately involved is not stated.",
)
_NOT_SHOWN = Text(
    "{year}, {source}: Die Verwendung ist nicht vollständig angegeben.",
    "{year}, {source} : l'utilisation n'est pas entièrement indiquée.",
    "{year}, {source}: l'impiego non è indicato per intero.",
    "{year}, {source}: the use is not fully stated.",
)
NOT_STATED = {
    "use shown": (_NOT_SHOWN, _NOT_SHOWN),
    "maximum": _NOT_STATED,
    "approved credit": _NOT_STATED,
    "parity": _NOT_STATED,
    "municipalities involved": (_MUNICIPALITIES_NOT_STATED, _MUNICIPALITIES_NOT_STATED),
}
"""For a year, and for the programme as a whole, where too little is stated."""
GAPS = {
    "maximum": (_OVER, _OVER_WHOLE),
    "approved credit": (_OVER, _OVER_WHOLE),
    "parity": (
        Text(
            "{year}: Es fehlen eigene Mittel von {value}.",
            "{year} : il manque {value} de fonds propres.",
            "{year}: mancano mezzi propri per {value}.",
            "{year}: own funds are short by {value}.",
        ),
        Text(
            "Ganzes Programm: Es fehlen eigene Mittel von {value}.",
            "Ensemble du programme : il manque {value} de fonds propres.",
            "Intero programma: mancano mezzi propri per {value}.",
            "Whole programme: own funds are short by {value}.",
        ),
    ),
    "municipalities involved": (_MUNICIPALITIES, _MUNICIPALITIES),
}
"""For a year, and for the programme as a whole, where it is missed."""
