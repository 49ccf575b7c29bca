"""Sentences about the transition of 2020 in the Integration Agenda."""

from kipcore.types.text import Text

BEARS = Text(
    "Übergang 2020: Die fallführende Stelle ({leader}) trägt {value}.",
    "Transition de 2020 : le poste responsable de la gestion de cas ({leader}) supporte {value}.",
    "Transizione del 2020: il servizio incaricato della gestione individuale dei casi ({leader}) assume "
    "{value}.",
    "Transition of 2020: the case management office ({leader}) bears {value}.",
)
BEARS_NOTHING = Text(
    "Übergang 2020: Die fallführende Stelle ({leader}) trägt nichts.",
    "Transition de 2020 : le poste responsable de la gestion de cas ({leader}) ne supporte rien.",
    "Transizione del 2020: il servizio incaricato della gestione individuale dei casi ({leader}) non assume "
    "nulla.",
    "Transition of 2020: the case management office ({leader}) bears nothing.",
)
COST = Text(
    "Effektive Kosten des Angebots: {value}.",
    "Coûts effectifs de l'offre : {value}.",
    "Costi effettivi dell'offerta: {value}.",
    "Actual cost of the offer: {value}.",
)
COST_NOTHING = Text(
    "Das Angebot hat nichts gekostet.",
    "L'offre n'a rien coûté.",
    "L'offerta non è costata nulla.",
    "The offer cost nothing.",
)
SHARE = Text(
    "2020 über die Triagestelle angemeldet: Die fallführende Stelle trägt {share} Prozent.",
    "Inscription en 2020 par le service de triage (Triagestelle) : le poste responsable supporte {share} "
    "pour cent.",
    "Iscrizione nel 2020 tramite il servizio di triage (Triagestelle): il servizio incaricato assume il "
    "{share} per cento.",
    "Registered in 2020 through the triage office (Triagestelle): the case management office bears {share} "
    "per cent.",
)
PAID = Text(
    "Aus der Integrationspauschale, auf den Rappen abgerundet: {value}.",
    "Du forfait d'intégration, arrondi au centime inférieur : {value}.",
    "Dalla somma forfettaria a favore dell'integrazione, arrotondato per difetto al centesimo: {value}.",
    "From the flat rate for integration, rounded down to the Rappen: {value}.",
)
PAID_NOTHING = Text(
    "Aus der Integrationspauschale: nichts.",
    "Du forfait d'intégration : rien.",
    "Dalla somma forfettaria a favore dell'integrazione: nulla.",
    "From the flat rate for integration: nothing.",
)
NOT_CHARGED = Text(
    "Was die fallführende Stelle trägt, darf nicht über das Kostendach (IAZH) abgerechnet werden.",
    "Ce que supporte le poste responsable ne peut pas être imputé au plafond des coûts (IAZH).",
    "Quanto assume il servizio incaricato non può essere imputato al tetto dei costi (IAZH).",
    "What the case management office bears may not be charged to the cost ceiling (IAZH).",
)
