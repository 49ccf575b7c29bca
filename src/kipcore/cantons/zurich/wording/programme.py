"""Sentences about what is known of the life of the programme."""

from kipcore.types.text import Text

KNOWN = Text(
    "{canton}, {period}, auf den Tag bekannt: {steps}.",
    "{canton}, {period}, connu au jour près : {steps}.",
    "{canton}, {period}, giorno noto per: {steps}.",
    "{canton}, {period}, known to the day: {steps}.",
)
NOTHING_KNOWN = Text(
    "{canton}, {period}: Kein Schritt zur Programmvereinbarung ist auf den Tag bekannt.",
    "{canton}, {period} : aucune étape vers la convention-programme n'est connue au jour près.",
    "{canton}, {period}: di nessun passo verso l'accordo di programma è noto il giorno.",
    "{canton}, {period}: no step to the programme agreement is known to the day.",
)
ON_THE_DAY = Text("{step}: {value}.", "{step} : {value}.", "{step}: {value}.", "{step}: {value}.")
ROUGHLY = Text(
    "{step}: Tag nicht bekannt, in der Zeit {value}.",
    "{step} : jour non connu, dans la période {value}.",
    "{step}: giorno non noto, nel periodo {value}.",
    "{step}: day not known, within the period {value}.",
)
DECISION = Text("Beschluss: {value}.", "Décision : {value}.", "Decisione: {value}.", "Decision: {value}.")
DECISION_NOT_KNOWN = Text(
    "Die Nummer des Beschlusses ist nicht bekannt.",
    "Le numéro de la décision n'est pas connu.",
    "Il numero della decisione non è noto.",
    "The number of the decision is not known.",
)
NOT_KNOWN = Text(
    "Gar nicht belegt: {value}.",
    "Pas du tout attesté : {value}.",
    "Non documentato affatto: {value}.",
    "Not on record at all: {value}.",
)
TERM = Text(
    "Laufzeit der Programmvereinbarung: {value}.",
    "Durée de la convention-programme : {value}.",
    "Durata dell'accordo di programma: {value}.",
    "Term of the programme agreement: {value}.",
)
CEILING = Text(
    "Höchstbetrag des Bundes über die ganze Laufzeit: {value}.",
    "Montant maximal de la Confédération pour toute la durée : {value}.",
    "Importo massimo della Confederazione per tutta la durata: {value}.",
    "Federal maximum over the whole term: {value}.",
)
CEILING_NOT_KNOWN = Text(
    "Der Höchstbetrag des Bundes ist nicht bekannt.",
    "Le montant maximal de la Confédération n'est pas connu.",
    "L'importo massimo della Confederazione non è noto.",
    "The federal maximum is not known.",
)
