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
    "Eine Vereinbarung dauert {value} Jahre.",
    "Une convention dure {value} ans.",
    "Un accordo dura {value} anni.",
    "An agreement runs for {value} years.",
)
STANDARD_LAST = Text(
    "Ordentlicher letzter Tag: {value}.",
    "Dernier jour ordinaire : {value}.",
    "Ultimo giorno ordinario: {value}.",
    "Standard last day: {value}.",
)
STANDARD = Text(
    "Sie endet an diesem Tag.",
    "Elle finit ce jour-là.",
    "Finisce in quel giorno.",
    "It ends on that day.",
)
SHORTER = Text(
    "Sie ist kürzer; das ist in begründeten Fällen möglich, und eine Begründung liegt vor.",
    "Elle est plus courte ; c'est possible dans des cas justifiés, et une justification est donnée.",
    "È più breve; ciò è possibile in casi motivati, e una motivazione è data.",
    "It is shorter; that is possible in justified cases, and a justification is given.",
)
EXTENDED = Text(
    "Sie verlängert eine laufende Vereinbarung; das ist zulässig, eine Höchstdauer ist nicht genannt.",
    "Elle prolonge une convention en cours ; c'est admis, aucune durée maximale n'est fixée.",
    "Proroga un accordo in corso; ciò è ammesso, una durata massima non è indicata.",
    "It extends a running agreement; that is allowed, and no maximum is stated.",
)
TOO_SHORT = Text(
    "Sie ist kürzer, ohne dass ein begründeter Fall geltend gemacht wird.",
    "Elle est plus courte sans qu'un cas justifié soit invoqué.",
    "È più breve senza che sia fatto valere un caso motivato.",
    "It is shorter, and no justified case is made.",
)
TOO_LONG = Text(
    "Sie ist länger, als die Verordnung zulässt.",
    "Elle est plus longue que ne l'admet l'ordonnance.",
    "È più lunga di quanto l'ordinanza ammetta.",
    "It is longer than the ordinance allows.",
)
EXTENSION = Text(
    "Laufende Vereinbarungen können am {day} verlängert werden: {value}.",
    "Les conventions en cours peuvent être prolongées le {day} : {value}.",
    "Gli accordi in corso possono essere prorogati il {day}: {value}.",
    "Running agreements may be extended on {day}: {value}.",
)
