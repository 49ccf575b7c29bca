"""Sentences about how the sum of a year is shared out over the municipalities (IAZH)."""

from kipcore.types.text import Text

CEILINGS = Text(
    "Kostendächer (IAZH) {year}: {pool} verteilt; Zahl der Gemeinden: {count}.",
    "Plafonds des coûts (IAZH) {year} : {pool} répartis ; nombre de communes : {count}.",
    "Tetti dei costi (IAZH) {year}: {pool} ripartiti; numero di Comuni: {count}.",
    "Cost ceilings (IAZH) {year}: {pool} shared out; number of municipalities: {count}.",
)
POOL = Text(
    "Summe für die Gemeinden {year}: {value}.",
    "Somme pour les communes {year} : {value}.",
    "Somma per i Comuni {year}: {value}.",
    "Sum for the municipalities {year}: {value}.",
)
COUNTED = Text(
    "Massgebend ist der Bestand am Stichtag: {value}.",
    "L'effectif du jour de référence est déterminant : {value}.",
    "È determinante l'effettivo del giorno di riferimento: {value}.",
    "What counts is the stock on the reference date: {value}.",
)
WEIGHTS = Text(
    "Wie der Schlüssel die Gruppen gewichtet, ist nicht veröffentlicht; die Gewichte sind angegeben.",
    "La pondération des groupes dans la clé n'est pas publiée ; les poids sont indiqués.",
    "La ponderazione dei gruppi nella chiave non è pubblicata; i pesi sono indicati.",
    "How the key weights the groups is not published; the weights are stated.",
)
WEIGHT = Text(
    "Gewicht, {group}: {weight}.",
    "Poids, {group} : {weight}.",
    "Peso, {group}: {weight}.",
    "Weight, {group}: {weight}.",
)
SHARES = Text(
    "Verteilt wird auf den Rappen genau, nach grösstem Rest.",
    "La répartition est exacte au centime, selon le plus fort reste.",
    "La ripartizione è esatta al centesimo, secondo il resto maggiore.",
    "The sum is shared out to the Rappen, by largest remainder.",
)
SHARE = Text(
    "{name}: {value} (Bestand: {persons}).",
    "{name} : {value} (effectif : {persons}).",
    "{name}: {value} (effettivo: {persons}).",
    "{name}: {value} (stock: {persons}).",
)
NO_SHARE = Text(
    "{name}: nichts (Bestand: {persons}).",
    "{name} : rien (effectif : {persons}).",
    "{name}: nulla (effettivo: {persons}).",
    "{name}: nothing (stock: {persons}).",
)
NOT_PER_PERSON = Text(
    "Keine Gemeinde erhält die Integrationspauschale des Bundes pro Person: Der Kanton verwaltet sie ganz.",
    "Aucune commune ne reçoit le forfait d'intégration de la Confédération par personne : le canton le gère "
    "en entier.",
    "Nessun Comune riceve la somma forfettaria federale a favore dell'integrazione per persona: il Cantone "
    "la gestisce per intero.",
    "No municipality gets the federal flat rate for integration per person: the canton manages the whole of "
    "it.",
)
AGREEMENT = Text(
    "Grundlage zwischen Kanton und Gemeinde: {value}.",
    "Base entre le canton et la commune : {value}.",
    "Base fra Cantone e Comune: {value}.",
    "Basis between canton and municipality: {value}.",
)
