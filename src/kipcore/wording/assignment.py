"""Sentences about the assignment to integration measures in case of special integration needs."""

from kipcore.types.text import Text

LAST_DAY = Text(
    "Ankunft am {arrived}: Bei besonderem Integrationsbedarf ist die Person bis spätestens am {value} "
    "geeigneten Integrationsmassnahmen zuzuweisen.",
    "Arrivée le {arrived} : en cas de besoins d'intégration particuliers, la personne doit être orientée "
    "vers des mesures d'intégration appropriées d'ici au {value} au plus tard.",
    "Arrivo il {arrived}: in caso di bisogno d'integrazione particolare la persona va assegnata a misure "
    "d'integrazione adeguate entro il {value} al più tardi.",
    "Arrival on {arrived}: in case of special integration needs the person is to be assigned to suitable "
    "integration measures by {value} at the latest.",
)
YEARS = Text(
    "Frist des strategischen Programmziels, in Jahren: {value}.",
    "Délai de l'objectif stratégique du programme, en années : {value}.",
    "Termine dell'obiettivo strategico del programma, in anni: {value}.",
    "Time set by the strategic goal of the programme, in years: {value}.",
)
EARLY = Text(
    "So früh wie möglich: Die Frist ist die äusserste Grenze.",
    "Le plus tôt possible : le délai est une limite extrême.",
    "Il più presto possibile: il termine è il limite estremo.",
    "As early as possible: the time is the outermost limit.",
)
FROM_ARRIVAL = Text(
    "Dass die Frist mit der Ankunft beginnt und am gleichen Tag des Kalenders endet, ist hergeleitet.",
    "Il est déduit que le délai court dès l'arrivée et prend fin à la même date.",
    "È dedotto che il termine decorre dall'arrivo e finisce alla stessa data.",
    "That the time runs from the arrival and ends on the same day of the calendar is inferred.",
)
