"""Sentences about the term of a programme agreement (Art. 14 para. 2 VIntA)."""

from kipcore.types.text import Text

ALLOWED = Text(
    "Vereinbarung {term}: Die Dauer ist zulässig.",
    "Convention {term} : la durée est admise.",
    "Accordo {term}: la durata è ammessa.",
    "Agreement {term}: the term is allowed.",
)
NOT_ALLOWED = Text(
    "Vereinbarung {term}: Die Dauer ist nicht zulässig.",
    "Convention {term} : la durée n'est pas admise.",
    "Accordo {term}: la durata non è ammessa.",
    "Agreement {term}: the term is not allowed.",
)
YEARS = Text(
    "Dauer einer Vereinbarung, in Jahren: {value}.",
    "Durée d'une convention, en années : {value}.",
    "Durata di un accordo, in anni: {value}.",
    "Term of an agreement, in years: {value}.",
)
STANDARD_LAST = Text(
    "Ordentlicher letzter Tag: {value}.",
    "Dernier jour ordinaire : {value}.",
    "Ultimo giorno ordinario: {value}.",
    "Standard last day: {value}.",
)
STANDARD = Text(
    "Die Vereinbarung endet an diesem Tag.",
    "La convention prend fin ce jour-là.",
    "L'accordo finisce in quel giorno.",
    "The agreement ends on that day.",
)
SHORTER = Text(
    "Die Vereinbarung ist kürzer; das ist in begründeten Fällen möglich, und ein solcher wird geltend "
    "gemacht.",
    "La convention est plus courte ; c'est possible dans des cas justifiés, et un tel cas est invoqué.",
    "L'accordo ha una durata inferiore; ciò è possibile in casi motivati, e un tale caso è fatto valere.",
    "The agreement is shorter; that is possible in justified cases, and such a case is claimed.",
)
EXTENDED = Text(
    "Eine laufende Vereinbarung wird verlängert; das ist zulässig, eine Höchstdauer ist nicht genannt.",
    "Une convention en cours est prolongée ; c'est admis, aucune durée maximale n'est fixée.",
    "Un accordo in corso di validità è prorogato; ciò è ammesso, una durata massima non è indicata.",
    "A running agreement is extended; that is allowed, and no maximum is stated.",
)
TOO_SHORT = Text(
    "Die Vereinbarung ist kürzer, ohne dass ein begründeter Fall geltend gemacht wird.",
    "La convention est plus courte sans qu'un cas justifié soit invoqué.",
    "L'accordo ha una durata inferiore senza che sia fatto valere un caso motivato.",
    "The agreement is shorter, and no justified case is claimed.",
)
TOO_LONG = Text(
    "Die Vereinbarung ist länger, als die Verordnung zulässt.",
    "La convention est plus longue que ne l'admet l'ordonnance.",
    "L'accordo ha una durata superiore a quella ammessa dall'ordinanza.",
    "The agreement is longer than the ordinance allows.",
)
EXTENSION = Text(
    "Verlängerung laufender Vereinbarungen möglich am {day}: {value}.",
    "Prolongation des conventions en cours possible le {day} : {value}.",
    "Proroga degli accordi in corso di validità possibile il {day}: {value}.",
    "Extension of running agreements possible on {day}: {value}.",
)
JUSTIFIED = Text(
    "Ein begründeter Fall für eine kürzere Dauer wird geltend gemacht.",
    "Un cas justifié pour une durée plus courte est invoqué.",
    "È fatto valere un caso motivato per una durata inferiore.",
    "A justified case for a shorter term is claimed.",
)
NOT_EXTENDABLE = Text(
    "Eine laufende Vereinbarung würde verlängert; das sah die Verordnung an diesem Tag nicht vor.",
    "Une convention en cours serait prolongée ; l'ordonnance ne le prévoyait pas à cette date.",
    "Sarebbe prorogato un accordo in corso di validità; a quella data l'ordinanza non lo prevedeva.",
    "A running agreement would be extended; the ordinance did not provide for that on this day.",
)
