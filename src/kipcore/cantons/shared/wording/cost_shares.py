"""Sentences about who bears which part of the cost of a programme."""

from kipcore.types.text import Text

SHARED_OUT = Text(
    "{canton}, {year}: Die Programmkosten von {total} verteilen sich auf: {payers}.",
    "{canton}, {year} : les coûts du programme, {total}, se répartissent entre : {payers}.",
    "{canton}, {year}: i costi del programma, {total}, si ripartiscono tra: {payers}.",
    "{canton}, {year}: the cost of the programme, {total}, is shared between: {payers}.",
)
NO_COST = Text(
    "{canton}, {year}: Ohne Kosten trägt niemand etwas ({payers}).",
    "{canton}, {year} : sans coûts, personne ne paie rien ({payers}).",
    "{canton}, {year}: senza costi nessuno paga nulla ({payers}).",
    "{canton}, {year}: where there is no cost, nobody bears any ({payers}).",
)
TOTAL = Text(
    "{canton}, {year}: Mit einem Anteil von höchstens {amount} ({payer}) kann das Programm bis zu {value} "
    "kosten.",
    "{canton}, {year} : avec une part d'au plus {amount} ({payer}), le programme peut coûter jusqu'à "
    "{value}.",
    "{canton}, {year}: con una quota di al massimo {amount} ({payer}) il programma può costare fino a "
    "{value}.",
    "{canton}, {year}: with a share of at most {amount} ({payer}) the programme may cost up to {value}.",
)
NO_TOTAL = Text(
    "{canton}, {year}: Ohne Anteil ({payer}) kann das Programm nichts kosten.",
    "{canton}, {year} : sans part ({payer}), le programme ne peut rien coûter.",
    "{canton}, {year}: senza quota ({payer}) il programma non può costare nulla.",
    "{canton}, {year}: without a share ({payer}) the programme cannot cost anything.",
)
PART = Text(
    "{payer}: {percent} Prozent, {value}.",
    "{payer} : {percent} pour cent, {value}.",
    "{payer}: {percent} per cento, {value}.",
    "{payer}: {percent} per cent, {value}.",
)
OWN_FUNDS = Text(
    "Kanton und Gemeinden zusammen: {value}.",
    "Canton et communes ensemble : {value}.",
    "Cantone e Comuni insieme: {value}.",
    "Canton and municipalities together: {value}.",
)
NOT_PARTED = Text(
    "Wie Kanton und Gemeinden ihren Teil unter sich aufteilen, ist nicht bekannt.",
    "La répartition entre le canton et les communes n'est pas connue.",
    "Come Cantone e Comuni si ripartiscono la loro parte non è noto.",
    "How the canton and the municipalities divide their part between them is not known.",
)
ROUNDED = Text(
    "Der Bundesbeitrag ist auf den Rappen abgerundet, damit die eigenen Mittel ihn erreichen; der Rest "
    "verteilt sich ohne Verlust.",
    "La contribution fédérale est arrondie au centime inférieur, pour que les fonds propres l'atteignent ; "
    "le reste se répartit sans perte.",
    "Il contributo federale è arrotondato al centesimo inferiore, affinché i mezzi propri lo raggiungano; "
    "il resto si ripartisce senza perdite.",
    "The federal contribution is rounded down to the Rappen, so that own funds reach it; the rest is shared "
    "out without loss.",
)
ROUNDED_ALONE = Text(
    "Verteilt wird auf den Rappen genau, nach grösstem Rest.",
    "La répartition est exacte au centime, selon le plus fort reste.",
    "La ripartizione è esatta al centesimo, secondo il resto maggiore.",
    "The cost is shared out to the Rappen, by largest remainder.",
)
