"""Sentences about the inverse questions of a municipality."""

from kipcore.types.text import Text

COST_AT_CEILING = Text(
    "{name}, {period}, {year}: Bei anrechenbaren Kosten von {value} ist das Kostendach ausgeschöpft.",
    "{name}, {period}, {year} : avec des coûts pris en compte de {value}, le plafond est épuisé.",
    "{name}, {period}, {year}: con costi computabili di {value} il tetto dei costi è esaurito.",
    "{name}, {period}, {year}: with eligible costs of {value} the ceiling is used up.",
)
NOTHING_TO_DRAW = Text(
    "{name}, {period}, {year}: Das Kostendach ist null; es gibt nichts auszuschöpfen.",
    "{name}, {period}, {year} : le plafond est nul ; il n'y a rien à épuiser.",
    "{name}, {period}, {year}: il tetto dei costi è zero; non c'è nulla da esaurire.",
    "{name}, {period}, {year}: the ceiling is zero; there is nothing to use up.",
)
NEEDED = Text(
    "{name}, {period}, {year}: Für einen Beitrag von {contribution} muss die Gemeinde selbst {value} bar "
    "tragen.",
    "{name}, {period}, {year} : pour une contribution de {contribution}, la commune doit assumer elle-même "
    "{value} en argent.",
    "{name}, {period}, {year}: per un contributo di {contribution} il Comune deve assumere esso stesso "
    "{value} in denaro.",
    "{name}, {period}, {year}: for a contribution of {contribution} the municipality must bear {value} "
    "itself, in cash.",
)
NEEDED_NOTHING = Text(
    "{name}, {period}, {year}: Für einen Beitrag von {contribution} muss die Gemeinde nichts bar tragen.",
    "{name}, {period}, {year} : pour une contribution de {contribution}, la commune n'assume rien en argent.",
    "{name}, {period}, {year}: per un contributo di {contribution} il Comune non assume nulla in denaro.",
    "{name}, {period}, {year}: for a contribution of {contribution} the municipality bears nothing in cash.",
)
NOTHING_WANTED = Text(
    "{name}, {period}, {year}: Ohne Beitrag des Kantons muss die Gemeinde nichts tragen.",
    "{name}, {period}, {year} : sans contribution du canton, la commune n'a rien à assumer.",
    "{name}, {period}, {year}: senza contributo del Cantone il Comune non è tenuto ad assumere nulla.",
    "{name}, {period}, {year}: without a contribution of the canton the municipality need bear nothing.",
)
COST = Text(
    "Es braucht anrechenbare Kosten von {value}, einschliesslich dessen, was der Kanton zahlt.",
    "Il faut des coûts pris en compte de {value}, y compris ce que verse le canton.",
    "Occorrono costi computabili di {value}, compreso ciò che versa il Cantone.",
    "Eligible costs of {value} are needed, including what the canton pays.",
)
COST_NOTHING = Text(
    "Es braucht keine Kosten.",
    "Il ne faut aucun coût.",
    "Non occorrono costi.",
    "No costs are needed.",
)
AT_RATE = Text(
    "Zum Satz von {rate} Prozent sind für {contribution} vom Kanton Kosten von mindestens {value} nötig.",
    "Au taux de {rate} pour cent, il faut des coûts d'au moins {value} pour obtenir {contribution} du "
    "canton.",
    "All'aliquota del {rate} per cento occorrono costi di almeno {value} per ottenere {contribution} dal "
    "Cantone.",
    "At the rate of {rate} per cent, costs of at least {value} are needed for {contribution} from the "
    "canton.",
)
AT_RATE_NOTHING = Text(
    "Zum Satz von {rate} Prozent sind dafür keine Kosten nötig.",
    "Au taux de {rate} pour cent, cela ne demande aucun coût.",
    "All'aliquota del {rate} per cento non occorrono costi a tal fine.",
    "At the rate of {rate} per cent no costs are needed for that.",
)
SPENT_ITSELF = Text(
    "Mehr als die Kosten zahlt der Kanton nie: Es braucht Kosten von mindestens {value}.",
    "Le canton ne verse jamais plus que les coûts : il faut des coûts d'au moins {value}.",
    "Il Cantone non versa mai più dei costi: occorrono costi di almeno {value}.",
    "The canton never pays more than the cost: costs of at least {value} are needed.",
)
SPENT_NOTHING = Text(
    "Mehr als die Kosten zahlt der Kanton nie; hier zahlt er nichts.",
    "Le canton ne verse jamais plus que les coûts ; ici il ne verse rien.",
    "Il Cantone non versa mai più dei costi; qui non versa nulla.",
    "The canton never pays more than the cost; here it pays nothing.",
)
BINDING = Text(
    "Massgebend: {limits}.", "Déterminant : {limits}.", "Determinante: {limits}.", "Decisive: {limits}."
)
SHARE = Text(
    "Davon trägt die Gemeinde bar {value}.",
    "La commune en assume {value} en argent.",
    "Il Comune ne assume {value} in denaro.",
    "The municipality bears {value} of it in cash.",
)
SHARE_NOTHING = Text(
    "Die Gemeinde trägt davon nichts bar.",
    "La commune n'en assume rien en argent.",
    "Il Comune non ne assume nulla in denaro.",
    "The municipality bears nothing of it in cash.",
)
ABOVE = Text(
    "Was über diese Kosten hinausgeht, trägt die Gemeinde allein.",
    "La commune assume seule ce qui dépasse ces coûts.",
    "Il Comune assume da solo ciò che eccede questi costi.",
    "The municipality alone bears what goes beyond this cost.",
)
