"""Sentences about what an agreement or a report lacks."""

from kipcore.types.text import Text

AGREEMENT_WHOLE = Text(
    "Vereinbarung vom {day}: Was die Verordnung und das Gesetz nennen, ist enthalten.",
    "Convention du {day} : ce que l'ordonnance et la loi mentionnent y figure.",
    "Accordo del {day}: contiene ciò che l'ordinanza e la legge menzionano.",
    "Agreement of {day}: what the ordinance and the act name is contained.",
)
AGREEMENT_LACKS = Text(
    "Vereinbarung vom {day}: Es fehlt: {value}.",
    "Convention du {day} : il manque : {value}.",
    "Accordo del {day}: manca quanto segue: {value}.",
    "Agreement of {day}: missing is: {value}.",
)
SUPPLEMENT_WHOLE = Text(
    "Zusatzvereinbarung vom {day}: Alle Elemente der Erstintegration sind enthalten.",
    "Convention additionnelle du {day} : tous les éléments de la première intégration y figurent.",
    "Accordo aggiuntivo del {day}: contiene tutti gli elementi della prima integrazione.",
    "Supplementary agreement of {day}: all elements of initial integration are contained.",
)
SUPPLEMENT_LACKS = Text(
    "Zusatzvereinbarung vom {day}: Es fehlt: {value}.",
    "Convention additionnelle du {day} : il manque : {value}.",
    "Accordo aggiuntivo del {day}: manca quanto segue: {value}.",
    "Supplementary agreement of {day}: missing is: {value}.",
)
REPORT_WHOLE = Text(
    "Bericht über das Jahr {year}: Was die Verordnung verlangt, ist enthalten.",
    "Compte rendu sur l'année {year} : ce que l'ordonnance exige y figure.",
    "Rapporto sull'anno {year}: contiene ciò che l'ordinanza esige.",
    "Report on the year {year}: what the ordinance asks for is contained.",
)
REPORT_LACKS = Text(
    "Bericht über das Jahr {year}: Es fehlt: {value}.",
    "Compte rendu sur l'année {year} : il manque : {value}.",
    "Rapporto sull'anno {year}: manca quanto segue: {value}.",
    "Report on the year {year}: missing is: {value}.",
)
MISSING = Text("Es fehlt: {value}.", "Il manque : {value}.", "Manca: {value}.", "Missing: {value}.")
INITIAL = Text(
    "Die Massnahmen der Erstintegration gehören in die Vereinbarung: {value}.",
    "Les mesures de première intégration doivent figurer dans la convention : {value}.",
    "Le misure di prima integrazione devono figurare nell'accordo: {value}.",
    "The measures of initial integration belong in the agreement: {value}.",
)
POSSIBLE_UNTIL = Text(
    "Eine Zusatzvereinbarung ist möglich bis zum {value}.",
    "Une convention additionnelle est possible jusqu'au {value}.",
    "Un accordo aggiuntivo è possibile fino al {value}.",
    "A supplementary agreement is possible until {value}.",
)
ASKED = Text(
    "Über das Jahr {year} ist zu berichten: {value}.",
    "Il faut rendre compte de l'année {year} : {value}.",
    "Si deve riferire sull'anno {year}: {value}.",
    "A report on the year {year} is due: {value}.",
)
AT_LEAST = Text(
    "Die Aufzählung ist nicht abschliessend: Das Genannte ist das Mindeste.",
    "L'énumération n'est pas exhaustive : ce qui est mentionné est un minimum.",
    "L'enumerazione non è esaustiva: ciò che è menzionato è il minimo.",
    "The list is not closed: what it names is the least.",
)
