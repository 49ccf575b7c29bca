"""A municipality's year in the Canton of Zurich: what counts, what the canton pays, what is missing.

    python docs/examples/municipality.py              in German
    python docs/examples/municipality.py --lang fr    in French, Italian (it) or English (en)

The figures are published by the municipalities. What they do not publish (how the cost of Dietlikon is made
up, both ceilings, the class of the City of Zurich) is assumed, and the example says so.
"""

import argparse
import io
import sys
import textwrap

import kipcore as kip
from kipcore import AreaOfAction, Chf, Text
from kipcore.cantons import zurich

FIGURES = zurich.figures
CORE, NON_CORE = zurich.MunicipalityClass.CORE, zurich.MunicipalityClass.NON_CORE


def assumed_ceiling(figure):
    """Return an agreement's source: the figure is published, that it is the ceiling is not."""
    said = figure.source
    return kip.Source(
        certainty=kip.Certainty.ASSUMED,
        title=said.title,
        url=said.url,
        note="The contribution is published; that it is the ceiling is assumed.",
    )


DIETLIKON = zurich.MunicipalServiceAgreement(
    municipality=zurich.DIETLIKON,
    period=kip.KIP_3,
    municipality_class=CORE,
    ceiling=FIGURES.DIETLIKON_KIP_3_CONTRIBUTION.value,
    source=assumed_ceiling(FIGURES.DIETLIKON_KIP_3_CONTRIBUTION),
)
MEASURES = (  # assumed: only the sum of 46 500 is published
    (AreaOfAction.INFORMATION_NEEDS_AND_COUNSELLING, Chf(14_000), zurich.CostBearer.MUNICIPALITY),
    (AreaOfAction.LANGUAGE, Chf(22_500), zurich.CostBearer.MUNICIPALITY),
    (AreaOfAction.EARLY_CHILDHOOD, Chf(10_000), zurich.CostBearer.SCHOOL),
)

SAY = {
    "title": Text(
        "Kanton Zürich: das Jahr einer Gemeinde im KIP 3",
        "Canton de Zurich : l'année d'une commune dans le PIC 3",
        "Cantone di Zurigo: l'anno di un Comune nel PIC 3",
        "Canton of Zurich: a municipality's year in CIP 3",
    ),
    "dietlikon": Text(
        "1. Dietlikon, Kerngemeinde, 2024: 46'500 Franken",
        "1. Dietlikon, commune-centre, 2024 : 46'500 francs",
        "1. Dietlikon, Comune centrale, 2024: 46'500 franchi",
        "1. Dietlikon, core municipality, 2024: 46'500 francs",
    ),
    "assumed": Text(
        "Annahmen: Veröffentlicht sind die Summe der Kosten und was der Kanton höchstens zahlt. Wie sich die "
        "Kosten zusammensetzen, ist erfunden; das Kostendach ist nicht bekannt, als solches gilt, was der "
        "Kanton höchstens zahlt.",
        "Hypothèses : la somme des coûts et ce que le canton verse au plus sont publiés. La composition des "
        "coûts est inventée ; le plafond des coûts n'est pas connu, il est censé être ce que le canton "
        "verse au plus.",
        "Ipotesi: sono pubblicati la somma dei costi e ciò che il Cantone versa al massimo. La composizione "
        "dei costi è inventata; il tetto dei costi non è noto, come tale vale ciò che il Cantone versa al "
        "massimo.",
        "Assumptions: the sum of the cost and what the canton pays at most are published. How the cost is "
        "made up is invented; the ceiling is not known, what the canton pays at most stands for it.",
    ),
    "school": Text(
        "Liegt die Spielgruppe im Budget der Schule: anrechenbar {}, der Kanton zahlt höchstens {}.",
        "Si le groupe de jeu figure au budget de l'école : imputable {}, le canton verse au plus {}.",
        "Se il gruppo di gioco figura nel preventivo della scuola: computabile {}, il Cantone versa al "
        "massimo {}.",
        "If the playgroup stands in the budget of the school: eligible {}, the canton pays at most {}.",
    ),
    "moved": Text(
        "Liegt sie im Budget der Gemeinde: anrechenbar {}, der Kanton zahlt höchstens {}. Denn:",
        "S'il figure au budget de la commune : imputable {}, le canton verse au plus {}. Car :",
        "Se figura nel preventivo del Comune: computabile {}, il Cantone versa al massimo {}. Infatti:",
        "If it stands in the budget of the municipality: eligible {}, the canton pays at most {}. For:",
    ),
    "core": Text(
        "Und was macht es aus, Kerngemeinde zu sein?",
        "Et que change le fait d'être commune-centre ?",
        "E che cosa cambia essere Comune centrale?",
        "And what does being a core municipality change?",
    ),
    "conditions": Text(
        "Beide Verträge sind unterzeichnet, die Gemeinde hat ihr Budget genehmigt. Fliesst Geld?",
        "Les deux contrats sont signés, la commune a approuvé son budget. L'argent est-il versé ?",
        "I due contratti sono firmati, il Comune ha approvato il preventivo. Il denaro è versato?",
        "Both agreements are signed, the municipality has approved its budget. Does money flow?",
    ),
    "city": Text(
        "2. Stadt Zürich, Sprachförderung, 2024: 1,75 Millionen",
        "2. Ville de Zurich, cours de langue, 2024 : 1,75 million",
        "2. Città di Zurigo, corsi di lingua, 2024: 1,75 milioni",
        "2. City of Zurich, language courses, 2024: 1.75 million",
    ),
    "assumed_city": Text(
        "Annahmen: Klasse und Kostendach der Stadt sind nicht bekannt. Als Kostendach gilt der KIP-Beitrag, "
        "den sie für 2023 bis 2026 im Jahr nennt; gerechnet wird mit beiden Klassen. Alle Kosten gelten als "
        "anrechenbar.",
        "Hypothèses : la classe et le plafond de la ville ne sont pas connus. Le plafond est censé être la "
        "contribution PIC qu'elle indique par année pour 2023 à 2026 ; le calcul est fait pour les deux "
        "classes. Tous les coûts sont censés être pris en compte.",
        "Ipotesi: la classe e il tetto dei costi della città non sono noti. Come tetto vale il contributo "
        "PIC che essa indica all'anno per il 2023-2026; si calcola con le due classi. Tutti i costi sono "
        "considerati computabili.",
        "Assumptions: the class and the ceiling of the city are not known. The CIP contribution that it "
        "names, a year from 2023 to 2026, stands for the ceiling; both classes are tried. All of the cost "
        "is taken as eligible.",
    ),
    "columns": Text(
        "Klasse|zum Satz|Kanton, höchstens|Stadt|Stadt, mindestens|Grenze",
        "Classe|au taux|canton, au plus|ville|ville, au moins|limite",
        "Classe|all'aliquota|Cantone, al massimo|città|città, almeno|limite",
        "Class|at the rate|canton, at most|city|city, at least|limited by",
    ),
}


def heading(text):
    print(f"\n{text}\n{'=' * len(text)}\n")


def paragraph(text):
    print(textwrap.fill(text, 96, break_on_hyphens=False))


def catalogue(measures):
    listed = [zurich.CatalogueMeasure(*measure) for measure in measures]
    return zurich.ServiceCatalogue(DIETLIKON, 2024, listed)


def dietlikon(lang):
    heading(SAY["dietlikon"][lang])
    paragraph(SAY["assumed"][lang])
    own = zurich.CostBearer.MUNICIPALITY
    moved = [(area, cost, own) for area, cost, _ in MEASURES]
    for words, measures in (("school", MEASURES), ("moved", moved)):
        counts = zurich.creditable_cost(catalogue(measures))
        paid = zurich.municipal_contribution(DIETLIKON, year=2024, cost=counts.value)
        print(f"\n{SAY[words][lang].format(counts.value, paid.value)}")
    if counts.value != FIGURES.DIETLIKON_KIP_3_COST.value:
        raise SystemExit(f"{counts.value} is not what Dietlikon published")
    print(f"\n{paid.explain(lang)}\n\n{SAY['core'][lang]}\n")
    print(zurich.core_difference(DIETLIKON, year=2024, cost=counts.value).explain(lang))
    condition = zurich.PaymentCondition
    met = [one for one in condition if one not in {condition.FEDERAL_BUDGET, condition.CANTONAL_BUDGET}]
    print(f"\n{SAY['conditions'][lang]}\n")
    print(zurich.payment_gaps(DIETLIKON, year=2024, fulfilled=met).explain(lang))


def city(lang):
    heading(SAY["city"][lang])
    paragraph(SAY["assumed_city"][lang])
    print()
    gross, kip_part = FIGURES.ZURICH_CITY_LANGUAGE_2023_GROSS, FIGURES.ZURICH_CITY_LANGUAGE_2023_KIP
    print("{:<22} {:>14} {:>20} {:>14} {:>20}  {}".format(*SAY["columns"][lang].split("|")))
    for kind in (CORE, NON_CORE):
        agreement = zurich.MunicipalServiceAgreement(
            municipality=zurich.ZURICH_CITY,
            period=kip.KIP_3,
            municipality_class=kind,
            ceiling=kip_part.value,
            source=assumed_ceiling(kip_part),
        )
        paid = zurich.municipal_contribution(agreement, year=2024, cost=gross.value)
        if paid.figures["own_share"] != FIGURES.ZURICH_CITY_LANGUAGE_2023_NET.value:
            raise SystemExit(f"{paid.figures['own_share']} is not what the city published")
        least = zurich.own_share_needed(agreement, year=2024)
        limits = ", ".join(limit.label[lang] for limit in paid.bindings)
        amounts = (paid.figures["at_rate"], paid.value, paid.figures["own_share"], least.value)
        print("{:<22} {:>14n} {:>20n} {:>14n} {:>20n}  {}".format(kind.label[lang], *amounts, limits))


def main():
    if isinstance(sys.stdout, io.TextIOWrapper):  # also where the console thinks otherwise
        sys.stdout.reconfigure(encoding="utf-8")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--lang", choices=kip.LANGUAGES, default="de")
    lang = parser.parse_args().lang
    print(SAY["title"][lang])
    dietlikon(lang)
    city(lang)


if __name__ == "__main__":
    main()
