"""Sentences about a share of a cost that is paid under a maximum."""

from kipcore.types.text import Text

PAID = Text(
    "{canton}, {year}, {what}: höchstens {value}.",
    "{canton}, {year}, {what} : au plus {value}.",
    "{canton}, {year}, {what}: al massimo {value}.",
    "{canton}, {year}, {what}: at most {value}.",
)
NOTHING_PAID = Text(
    "{canton}, {year}, {what}: nichts.",
    "{canton}, {year}, {what} : rien.",
    "{canton}, {year}, {what}: nulla.",
    "{canton}, {year}, {what}: nothing.",
)
COST = Text("Kosten: {value}.", "Coûts : {value}.", "Costi: {value}.", "Cost: {value}.")
AT_SHARE = Text(
    "{percent} Prozent davon, auf den Rappen abgerundet: {value}.",
    "{percent} pour cent de ces coûts, arrondis au centime inférieur : {value}.",
    "{percent} per cento di questi costi, arrotondato al centesimo inferiore: {value}.",
    "{percent} per cent of it, rounded down to the Rappen: {value}.",
)
MAXIMUM = Text(
    "Höchstbetrag für {year}: {value}.",
    "Montant maximal pour {year} : {value}.",
    "Importo massimo per il {year}: {value}.",
    "Maximum for {year}: {value}.",
)
BINDING = Text(
    "Massgebende Grenze: {limits}.",
    "Limite déterminante : {limits}.",
    "Limite determinante: {limits}.",
    "Limited by: {limits}.",
)
NOTHING_TO_BEAR = Text(
    "Selbst zu tragen ist nichts.",
    "Rien ne reste à charge.",
    "Nulla resta a proprio carico.",
    "Nothing remains for the recipient to bear.",
)
OWN_SHARE = Text(
    "Selbst zu tragen bleiben {value}.",
    "Reste à charge : {value}.",
    "Restano a proprio carico {value}.",
    "{value} remains for the recipient to bear.",
)
