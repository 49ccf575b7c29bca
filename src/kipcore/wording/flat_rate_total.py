"""Sentences about the flat rates of all decisions that a table counts (Art. 15 VIntA)."""

from kipcore.types.text import Text

TOTAL = Text(
    "{where}, {during}: Der Bund zahlt Integrationspauschalen von zusammen {value}. Entscheide: {count}.",
    "{where}, {during} : la Confédération verse des forfaits d'intégration pour un total de {value}. "
    "Décisions : {count}.",
    "{where}, {during}: la Confederazione versa somme forfettarie a favore dell'integrazione per un totale "
    "di {value}. Decisioni: {count}.",
    "{where}, {during}: the Confederation makes flat-rate payments for integration of {value} in all. "
    "Decisions: {count}.",
)
TOTAL_NOTHING = Text(
    "{where}, {during}: Der Bund zahlt keine Integrationspauschalen. Entscheide: {count}.",
    "{where}, {during} : la Confédération ne verse aucun forfait d'intégration. Décisions : {count}.",
    "{where}, {during}: la Confederazione non versa alcuna somma forfettaria a favore dell'integrazione. "
    "Decisioni: {count}.",
    "{where}, {during}: the Confederation makes no flat-rate payment for integration. Decisions: {count}.",
)
NONE_COUNTED = Text(
    "Es ist kein Entscheid gezählt: Der Bund zahlt keine Integrationspauschalen.",
    "Aucune décision n'est comptée : la Confédération ne verse aucun forfait d'intégration.",
    "Non è contata alcuna decisione: la Confederazione non versa alcuna somma forfettaria a favore "
    "dell'integrazione.",
    "No decision is counted: the Confederation makes no flat-rate payment for integration.",
)
CANTONS = Text("{0} Kantone", "{0} cantons", "{0} Cantoni", "{0} cantons")
STRETCH = Text(
    "Entscheide {during}: {count} × {amount} = {value}.",
    "Décisions {during} : {count} × {amount} = {value}.",
    "Decisioni {during}: {count} × {amount} = {value}.",
    "Decisions {during}: {count} × {amount} = {value}.",
)
IN_CANTON = Text(
    "{canton}: {count} × {amount} = {value}.",
    "{canton} : {count} × {amount} = {value}.",
    "{canton}: {count} × {amount} = {value}.",
    "{canton}: {count} × {amount} = {value}.",
)
OF_STATUS = Text(
    "{status}: {count}, zusammen {value}.",
    "{status} : {count}, au total {value}.",
    "{status}: {count}, in tutto {value}.",
    "{status}: {count}, in all {value}.",
)
WITHOUT_DECISIONS = Text(
    "Programmvereinbarungen, in deren Laufzeit kein gezählter Entscheid fällt: {count}.",
    "Conventions-programmes pendant lesquelles aucune décision comptée n'a été rendue : {count}.",
    "Accordi di programma nella cui durata non rientra alcuna decisione contata: {count}.",
    "Programme agreements in whose term no counted decision falls: {count}.",
)
