"""Sentences about agreements of a canton with municipalities, and about duties of municipalities."""

from kipcore.types.text import Text

MAY = Text(
    "{canton}: Die Gemeinde kann am {day} eine Vereinbarung mit dem Kanton haben.",
    "{canton} : le {day}, la commune peut avoir une convention avec le canton.",
    "{canton}: il {day} il Comune può avere un accordo con il Cantone.",
    "{canton}: on {day} the municipality may have an agreement with the canton.",
)
MAY_NOT = Text(
    "{canton}: Die Gemeinde kann am {day} keine Vereinbarung mit dem Kanton haben.",
    "{canton} : le {day}, la commune ne peut pas avoir de convention avec le canton.",
    "{canton}: il {day} il Comune non può avere un accordo con il Cantone.",
    "{canton}: on {day} the municipality cannot have an agreement with the canton.",
)
STRUCTURE = Text(
    "Sie hat eine Integrationsstruktur, etwa eine Anlaufstelle.",
    "Elle a une structure d'intégration, par exemple un point de contact.",
    "Ha una struttura d'integrazione, per esempio un punto di contatto.",
    "It has an integration structure, such as a contact point.",
)
NO_STRUCTURE = Text(
    "Ihr fehlt eine Integrationsstruktur, etwa eine Anlaufstelle.",
    "Il lui manque une structure d'intégration, par exemple un point de contact.",
    "Gli manca una struttura d'integrazione, per esempio un punto di contatto.",
    "It lacks an integration structure, such as a contact point.",
)
LARGE = Text(
    "Sie hat {inhabitants} Einwohnerinnen und Einwohner, mehr als {value}.",
    "Elle compte {inhabitants} habitants, plus de {value}.",
    "Conta {inhabitants} abitanti, più di {value}.",
    "It has {inhabitants} inhabitants, more than {value}.",
)
SMALL = Text(
    "Sie hat {inhabitants} Einwohnerinnen und Einwohner, nicht mehr als {value}.",
    "Elle compte {inhabitants} habitants, pas plus de {value}.",
    "Conta {inhabitants} abitanti, non più di {value}.",
    "It has {inhabitants} inhabitants, not more than {value}.",
)
INHABITANTS = Text(
    "Einwohnerinnen und Einwohner: {inhabitants}.",
    "Habitants : {inhabitants}.",
    "Abitanti: {inhabitants}.",
    "Inhabitants: {inhabitants}.",
)
TERM = Text(
    "Eine Vereinbarung läuft so lange wie das {period}.",
    "Une convention dure aussi longtemps que le {period}.",
    "Un accordo dura quanto il {period}.",
    "An agreement runs as long as {period}.",
)
INTERVIEW = Text(
    "{canton}: Die Gemeinde muss ein Erstgespräch führen.",
    "{canton} : la commune doit mener un premier entretien.",
    "{canton}: il Comune è tenuto a condurre un primo colloquio.",
    "{canton}: the municipality must hold a first interview.",
)
NO_INTERVIEW = Text(
    "{canton}: Die Gemeinde muss kein Erstgespräch führen.",
    "{canton} : la commune n'est pas tenue de mener un premier entretien.",
    "{canton}: il Comune non è tenuto a condurre un primo colloquio.",
    "{canton}: the municipality need not hold a first interview.",
)
ARRIVAL = Text(
    "Monate in der Schweiz beim Zuzug, angefangene ganz gezählt: {months}.",
    "Mois passés en Suisse lors de l'arrivée, tout mois commencé comptant en entier : {months}.",
    "Mesi trascorsi in Svizzera all'arrivo, contati per intero quelli iniziati: {months}.",
    "Months spent in Switzerland on arrival, a month begun counting in full: {months}.",
)
MOST_MONTHS = Text(
    "Das Gespräch gilt jenen, die sich nicht länger als {value} Monate in der Schweiz aufhalten.",
    "L'entretien concerne celles et ceux dont le séjour en Suisse ne dépasse pas {value} mois.",
    "Il colloquio riguarda chi soggiorna in Svizzera da non più di {value} mesi.",
    "The interview is for those who have been in Switzerland for no more than {value} months.",
)
BY_LAW = Text(
    "Die Pflicht folgt aus dem Recht des Kantons, nicht aus einer Vereinbarung; einen Beitragssatz gibt es "
    "nicht.",
    "L'obligation découle du droit cantonal et non d'une convention ; il n'y a pas de taux de contribution.",
    "L'obbligo deriva dal diritto cantonale e non da un accordo; non c'è un'aliquota di contributo.",
    "The duty follows from the law of the canton, not from an agreement; there is no rate of contribution.",
)
