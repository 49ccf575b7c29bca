"""What pictures say that no other part of the library says."""

from kipcore.types.text import Text

NEXT = Text("; ", " ; ", "; ", "; ")
KNOWN_DAYS = Text(
    "Mit bekanntem Tag: {days}.",
    "Avec un jour connu : {days}.",
    "Con giorno noto: {days}.",
    "With a known day: {days}.",
)
CALENDAR_NOTE = Text(
    "Raute: bekannter Tag. Hell: im Lauf des Jahres, Tag nicht bekannt (2× = zweimal im Jahr). Dunkel: "
    "laufend. Blau: Bund. Orange: Kanton.",
    "Losange : jour connu. Clair : dans le courant de l'année, jour inconnu (2× = deux fois par an). "
    "Foncé : en permanence. Bleu : Confédération. Orange : canton.",
    "Rombo: giorno noto. Chiaro: nel corso dell'anno, giorno non noto (2× = due volte l'anno). Scuro: "
    "in permanenza. Blu: Confederazione. Arancione: Cantone.",
    "Diamond: known day. Pale: in the course of the year, day not known (2× = twice a year). Dark: "
    "ongoing. Blue: Confederation. Orange: canton.",
)

PATH = Text(
    "Status einer Person und Vergütung der Sozialhilfe",
    "Statut d'une personne et remboursement de l'aide sociale",
    "Statuto di una persona e rimborso dell'aiuto sociale",
    "Status of a person and reimbursement of social assistance",
)
STATUS = Text("Status", "Statut", "Statuto", "Status")
REIMBURSEMENT = Text(
    "Vergütung der Sozialhilfe durch den Bund",
    "Remboursement de l'aide sociale par la Confédération",
    "Rimborso dell'aiuto sociale da parte della Confederazione",
    "Reimbursement of social assistance by the Confederation",
)
DAYS = Text("Massgebende Tage", "Jours déterminants", "Giorni determinanti", "Days that count")
SHARE = Text(
    "Teil der Globalpauschale: {share}",
    "part du forfait global : {share}",
    "parte della somma forfettaria globale: {share}",
    "part of the global flat rate: {share}",
)
END = Text("Ende: {reason}", "fin : {reason}", "fine: {reason}", "end: {reason}")
PATH_NOTE = Text(
    "Spitze: dauert über das Bild hinaus, oder Anfang oder Ende sind nicht bekannt. Hell: nur ein Teil der "
    "Globalpauschale. Raute: einzelner Tag.",
    "Pointe : se poursuit hors de l'image, ou le début ou la fin n'est pas connu. Clair : une partie "
    "seulement du forfait global. Losange : un seul jour.",
    "Punta: prosegue oltre l'immagine, oppure l'inizio o la fine non sono noti. Chiaro: soltanto una parte "
    "della somma forfettaria globale. Rombo: un solo giorno.",
    "Point: goes on beyond the picture, or its beginning or end is not known. Pale: only part of the global "
    "flat rate. Diamond: a single day.",
)

LIMITS_IT = Text("massgebende Grenze", "limite déterminante", "limite determinante", "limit that binds")
IN_FRANCS = Text("Beträge in Franken", "Montants en francs", "Importi in franchi", "Amounts in francs")

FACTS = {
    "together": Text(
        "eigene Mittel von Kanton und Gemeinden",
        "fonds propres du canton et des communes",
        "mezzi propri del Cantone e dei Comuni",
        "own funds of canton and municipalities",
    ),
    "canton": Text(
        "eigene Mittel des Kantons",
        "fonds propres du canton",
        "mezzi propri del Cantone",
        "own funds of the canton",
    ),
    "municipalities": Text(
        "eigene Mittel der Gemeinden",
        "fonds propres des communes",
        "mezzi propri dei Comuni",
        "own funds of the municipalities",
    ),
    "cost": Text("Kosten", "coûts", "costi", "cost"),
    "recognised": Text(
        "anerkannte eigene Leistungen",
        "prestations propres reconnues",
        "prestazioni proprie riconosciute",
        "recognised own services",
    ),
}
CONTRIBUTION = Text("Beitrag", "contribution", "contributo", "contribution")
AXIS = Text("{what}, in {unit}", "{what}, en {unit}", "{what}, in {unit}", "{what}, in {unit}")
FROM_HERE = Text(
    "ab {amount}: {limit}", "dès {amount} : {limit}", "da {amount}: {limit}", "from {amount}: {limit}"
)
GIVEN = Text(
    "gegeben: {amount}, Beitrag: {value}",
    "donné : {amount}, contribution : {value}",
    "dato: {amount}, contributo: {value}",
    "given: {amount}, contribution: {value}",
)
"""What holds at the point that the finding is about."""
LIMITED = Text(
    "Massgebende Grenze je nach Betrag ({what}): {limits}.",
    "Limite déterminante selon le montant ({what}) : {limits}.",
    "Limite determinante secondo l'importo ({what}): {limits}.",
    "Limit that binds, by amount ({what}): {limits}.",
)

FLOW = Text(
    "Woher das Geld des Programms kommt und wofür es bestimmt ist",
    "D'où vient l'argent du programme et à quoi il est destiné",
    "Da dove viene il denaro del programma e a che cosa è destinato",
    "Where the money of the programme comes from and what it is meant for",
)
CONFEDERATION_PAYS = Text(
    "Bund: {source}", "Confédération : {source}", "Confederazione: {source}", "Confederation: {source}"
)
CANTON = Text("Kanton", "Canton", "Cantone", "Canton")
MUNICIPALITIES = Text("Gemeinden", "Communes", "Comuni", "Municipalities")
TOGETHER = Text(
    "Kanton und Gemeinden",
    "Canton et communes",
    "Cantone e Comuni",
    "Canton and municipalities",
)
TOTAL = Text("Insgesamt {total}.", "Au total {total}.", "In totale {total}.", "In all {total}.")
FROM = Text("Herkunft: {parts}.", "Provenance : {parts}.", "Provenienza: {parts}.", "From: {parts}.")
FOR = Text("Bestimmung: {parts}.", "Affectation : {parts}.", "Destinazione: {parts}.", "For: {parts}.")
PASSED_ON = Text(
    "Der Kanton gibt den Gemeinden {amount} weiter.",
    "Le canton transmet {amount} aux communes.",
    "Il Cantone trasmette {amount} ai Comuni.",
    "The canton passes {amount} on to the municipalities.",
)
