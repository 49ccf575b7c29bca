"""Sentences about what an agreement or a report lacks."""

from kipcore.types.text import Text

AGREEMENT_WHOLE = Text(
    "Vereinbarung vom {day}: Was die Verordnung und das Gesetz nennen, ist enthalten.",
    "Convention du {day} : ce que l'ordonnance et la loi mentionnent y figure.",
    "Accordo del {day}: contiene ciò che l'ordinanza e la legge menzionano.",
    "Agreement of {day}: it contains what the ordinance and the act name.",
)
AGREEMENT_LACKS = Text(
    "In der Vereinbarung vom {day} fehlt: {value}.",
    "Éléments manquants dans la convention du {day} : {value}.",
    "Nell'accordo del {day} manca quanto segue: {value}.",
    "In the agreement of {day}, the following is missing: {value}.",
)
SUPPLEMENT_WHOLE = Text(
    "Zusatzvereinbarung vom {day}: Alle Elemente der Erstintegration sind enthalten.",
    "Convention additionnelle du {day} : tous les éléments de la première intégration y figurent.",
    "Accordo aggiuntivo del {day}: contiene tutti gli elementi della prima integrazione.",
    "Supplementary agreement of {day}: it contains all elements of initial integration.",
)
SUPPLEMENT_LACKS = Text(
    "In der Zusatzvereinbarung vom {day} fehlt: {value}.",
    "Éléments manquants dans la convention additionnelle du {day} : {value}.",
    "Nell'accordo aggiuntivo del {day} manca quanto segue: {value}.",
    "In the supplementary agreement of {day}, the following is missing: {value}.",
)
REPORT_WHOLE = Text(
    "Bericht über das Jahr {year}: Was die Verordnung verlangt, ist enthalten.",
    "Compte rendu sur l'année {year} : ce que l'ordonnance exige y figure.",
    "Rapporto sull'anno {year}: contiene ciò che l'ordinanza esige.",
    "Report on the year {year}: it contains what the ordinance asks for.",
)
REPORT_LACKS = Text(
    "Im Bericht über das Jahr {year} fehlt: {value}.",
    "Éléments manquants dans le compte rendu sur l'année {year} : {value}.",
    "Nel rapporto sull'anno {year} manca quanto segue: {value}.",
    "In the report on the year {year}, the following is missing: {value}.",
)
MISSING = Text(
    "Es fehlt: {value}.", "Il manque : {value}.", "Elemento mancante: {value}.", "Missing: {value}."
)
INITIAL = Text(
    "Massnahmen der Erstintegration als Pflichtinhalt der Vereinbarung: {value}.",
    "Mesures de première intégration comme contenu obligatoire de la convention : {value}.",
    "Misure di prima integrazione quale contenuto obbligatorio dell'accordo: {value}.",
    "Measures of initial integration as required content of the agreement: {value}.",
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
    "The list is not exhaustive: what it names is the minimum.",
)
