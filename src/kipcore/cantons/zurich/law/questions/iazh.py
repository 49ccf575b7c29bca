"""Open questions about the Integration Agenda of the canton (IAZH)."""

from typing import Final

from kipcore.cantons.zurich.law.acts import SHG
from kipcore.law.question import Question, Reading
from kipcore.types.citation import Citation
from kipcore.types.text import Text

__all__ = [
    "IAZH_AGE_25",
    "IAZH_ASYLUM_SEEKERS_SINCE_2024",
    "IAZH_CARD_C_SINCE_2024",
    "IAZH_EDUCATION_ORDER",
    "IAZH_EXCESS_SPLIT",
]

IAZH_ASYLUM_SEEKERS_SINCE_2024: Final = Question(
    "zh_iazh_asylum_seekers_since_2024",
    Text(
        "Wird für Asylsuchende seit 2024 weiterhin nur die Sprachförderung über das Kostendach bezahlt?",
        "Depuis 2024, le plafond ne paie-t-il toujours que l'encouragement linguistique pour les requérants "
        "d'asile ?",
        "Dal 2024 il tetto paga ancora soltanto la promozione linguistica per i richiedenti l'asilo?",
        "Since 2024, is language support still all that the ceiling pays for asylum seekers?",
    ),
    (
        Reading(
            "language only",
            Text(
                "nur Sprachförderung",
                "seulement l'encouragement linguistique",
                "soltanto la promozione linguistica",
                "language support only",
            ),
        ),
        Reading(
            "every field",
            Text(
                "alle vier Arten von Angeboten",
                "les quatre genres d'offres",
                "tutti e quattro i generi di offerte",
                "all four kinds of offers",
            ),
        ),
    ),
    Text(
        "Die Seite von 2021 und das Sozialhilfehandbuch sagen: nur Sprache. Die Anleitung zum Reporting von "
        "2024 nennt die Asylsuchenden auch, im lesbaren Teil ohne die Grenze, und hebt sie nicht auf.",
        "La page de 2021 et le manuel d'aide sociale disent : seulement la langue. Les instructions de 2024 "
        "relatives au compte rendu nomment aussi les requérants d'asile, sans cette limite dans la partie "
        "lisible, et ne la lèvent pas.",
        "La pagina del 2021 e il manuale di aiuto sociale dicono: soltanto la lingua. Le istruzioni del "
        "2024 sul rapporto nominano anche i richiedenti l'asilo, senza tale limite nella parte leggibile, e "
        "non lo aboliscono.",
        "The page of 2021 and the handbook of social assistance say: language only. The reporting "
        "instructions of 2024 name asylum seekers too, without the limit in the part that could be read, "
        "and do not lift it.",
    ),
    (),
)
IAZH_CARD_C_SINCE_2024: Final = Question(
    "zh_iazh_card_c_since_2024",
    Text(
        "Bleiben Personen aus dem Asylbereich mit Ausweis C auch seit 2024 ausgeschlossen?",
        "Les personnes du domaine de l'asile avec un permis C restent-elles exclues depuis 2024 ?",
        "Le persone del settore dell'asilo con un permesso C restano escluse anche dal 2024?",
        "Have persons in the asylum sector with a C permit remained excluded since 2024?",
    ),
    (
        Reading(
            "still left out",
            Text(
                "ja, ausgeschlossen",
                "oui, exclues",
                "sì, escluse",
                "yes, excluded",
            ),
        ),
        Reading(
            "included",
            Text(
                "nein, Flüchtlinge mit Ausweis C zählen mit",
                "non, les réfugiés avec un permis C sont compris",
                "no, i rifugiati con un permesso C sono compresi",
                "no, refugees with a C permit are included",
            ),
        ),
    ),
    Text(
        "Die Seite von 2021 begründet den Ausschluss mit dem Aufenthaltsstatus. Dieser Grund gilt weiter; "
        "ob der Kanton es seit 2024 anders hält, wurde nicht geprüft.",
        "La page de 2021 fonde l'exclusion sur le statut de séjour. Ce motif vaut toujours ; il n'a pas été "
        "vérifié si le canton procède autrement depuis 2024.",
        "La pagina del 2021 motiva l'esclusione con lo statuto di soggiorno. Il motivo vale tuttora; non è "
        "stato verificato se dal 2024 il Cantone procede altrimenti.",
        "The page of 2021 gives the status of residence as the ground. That ground still holds; whether the "
        "canton has done otherwise since 2024 was not checked.",
    ),
    (),
)
IAZH_AGE_25: Final = Question(
    "zh_iazh_age_25",
    Text(
        "Schliesst «bis 25 Jahre» das Alter von 25 Jahren ein?",
        "«Jusqu'à 25 ans» comprend-il l'âge de 25 ans ?",
        "«Fino a 25 anni» comprende l'età di 25 anni?",
        "Does “up to 25 years” include the age of 25?",
    ),
    (
        Reading(
            "25 included",
            Text(
                "ja, bis zum Tag vor dem 26. Geburtstag",
                "oui, jusqu'à la veille du 26e anniversaire",
                "sì, fino alla vigilia del 26° compleanno",
                "yes, until the day before the 26th birthday",
            ),
        ),
        Reading(
            "until the 25th birthday",
            Text(
                "nein, bis zum Tag vor dem 25. Geburtstag",
                "non, jusqu'à la veille du 25e anniversaire",
                "no, fino alla vigilia del 25° compleanno",
                "no, until the day before the 25th birthday",
            ),
        ),
    ),
    Text(
        "Die Integrationsagenda rechnet die 16- bis 25-Jährigen ebenso zusammen, die 25-Jährigen "
        "eingeschlossen. An welchem Tag das Alter gemessen wird, ist nicht gesagt; massgebend ist das "
        "angegebene Alter.",
        "L'Agenda Intégration réunit de même les jeunes de 16 à 25 ans, ceux de 25 ans compris. Le jour où "
        "l'âge est mesuré n'est pas dit ; l'âge est celui qui est indiqué.",
        "L'Agenda Integrazione riunisce parimenti i giovani dai 16 ai 25 anni, compresi quelli di 25 anni. "
        "Il giorno in cui l'età è misurata non è detto; l'età è quella indicata.",
        "The Integration Agenda takes those aged 16 to 25 together in the same way, those aged 25 included. "
        "On which day age is measured is not said; the age is the one stated.",
    ),
    (),
)
IAZH_EDUCATION_ORDER: Final = Question(
    "zh_iazh_education_order",
    Text(
        "Füllen Bildungskosten der Jungen das Kostendach vor oder nach den übrigen Kosten?",
        "La formation des jeunes remplit-elle le plafond avant ou après les autres coûts ?",
        "La formazione dei giovani riempie il tetto prima o dopo gli altri costi?",
        "Does education of the young fill the ceiling before or after the other costs?",
    ),
    (
        Reading("education last", Text("danach", "après", "dopo", "after them")),
        Reading("education first", Text("davor", "avant", "prima", "before them")),
    ),
    Text(
        "Ist die Kostenbeteiligung ausgeschöpft, so übernimmt der Kanton alle Kosten der Bildungsangebote "
        "und erstattet die Kostenbeteiligung und die zusätzlichen Bildungskosten. Füllte Bildung das Dach "
        "zuerst, so bliebe von der Zusage nichts übrig, solange sie allein darunter liegt.",
        "Une fois la participation épuisée, le canton prend à sa charge tous les coûts de la formation et "
        "rembourse la participation et les coûts supplémentaires de formation. Si la formation remplissait "
        "le plafond en premier, la promesse resterait vide tant qu'elle seule reste en dessous.",
        "Esaurita la partecipazione, il Cantone assume tutti i costi della formazione e rimborsa la "
        "partecipazione e i costi supplementari di formazione. Se la formazione riempisse il tetto per "
        "prima, la promessa resterebbe vuota finché essa sola vi sta sotto.",
        "Once the contribution is used up the canton takes over all education costs and refunds the "
        "contribution and the additional education costs. Were education to fill the ceiling first, nothing "
        "would be left of the promise as long as education alone stays below it.",
    ),
    (),
)
IAZH_EXCESS_SPLIT: Final = Question(
    "zh_iazh_excess_split",
    Text(
        "Wessen Kosten liegen über dem Kostendach, wenn mehrere Gruppen darunter fallen?",
        "De qui sont les coûts qui dépassent le plafond, si plusieurs groupes y sont imputés ?",
        "Di chi sono i costi che superano il tetto, se vi sono imputati più gruppi?",
        "Whose costs lie above the ceiling if several groups are charged to it?",
    ),
    (
        Reading(
            "in proportion",
            Text(
                "die aller Gruppen, im Verhältnis ihrer Kosten",
                "ceux de tous les groupes, en proportion de leurs coûts",
                "quelli di tutti i gruppi, in proporzione ai loro costi",
                "those of all groups, in proportion to their costs",
            ),
        ),
        Reading(
            "refugees fill the ceiling first",
            Text(
                "zuletzt die der Flüchtlinge",
                "en dernier ceux des réfugiés",
                "da ultimo quelli dei rifugiati",
                "those of refugees last",
            ),
        ),
        Reading(
            "refugees fill the ceiling last",
            Text(
                "zuerst die der Flüchtlinge",
                "d'abord ceux des réfugiés",
                "dapprima quelli dei rifugiati",
                "those of refugees first",
            ),
        ),
    ),
    Text(
        "Keine Quelle sagt es. Standard ist die Lesart, die keine Gruppe vorzieht; auf den Rappen genau nach "
        "grösstem Rest.",
        "Aucune source ne le dit. Est retenue la lecture qui ne préfère aucun groupe ; au centime près, "
        "selon le plus fort reste.",
        "Nessuna fonte lo dice. Vale la lettura che non preferisce alcun gruppo; al centesimo, secondo il "
        "resto maggiore.",
        "No source says it. The default is the reading that prefers no group; exact to the Rappen, by "
        "largest remainder.",
    ),
    (Citation(SHG, "44", "1"),),
)
