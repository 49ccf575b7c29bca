"""A municipality's year in the Canton of Zurich: what counts, what the canton pays, what is missing.

    python docs/examples/municipality.py              in German
    python docs/examples/municipality.py --lang fr    in French, Italian (it) or English (en)

The figures are published by the municipalities. What they do not publish (how the cost of Dietlikon is made
up, the class and the ceiling of the City of Zurich) is assumed, and the example says so.
"""

import argparse
import io
import sys

import kipcore as kip
from kipcore import AreaOfAction, Chf, Text
from kipcore.cantons import zurich

FIGURES = zurich.figures
CORE, NON_CORE = zurich.MunicipalityClass.CORE, zurich.MunicipalityClass.NON_CORE
DIETLIKON = zurich.MunicipalServiceAgreement(
    municipality=zurich.DIETLIKON,
    period=kip.KIP_3,
    municipality_class=CORE,
    ceiling=FIGURES.DIETLIKON_KIP_3_CONTRIBUTION.value,  # assumed
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
        "1. Dietlikon, Kerngemeinde: 46'500 Franken",
        "1. Dietlikon, commune-centre : 46'500 francs",
        "1. Dietlikon, Comune centrale: 46'500 franchi",
        "1. Dietlikon, core municipality: 46'500 francs",
    ),
    "assumed": Text(
        "Annahme: Veröffentlicht ist nur die Summe. Die Massnahmen sind gewählt, und als Kostendach gilt, "
        "was der Kanton höchstens zahlt.",
        "Hypothèse : seule la somme est publiée. Les mesures sont choisies, et le plafond est ce que le "
        "canton verse au plus.",
        "Ipotesi: è pubblicata soltanto la somma. Le misure sono scelte, e il tetto dei costi è ciò che il "
        "Cantone versa al massimo.",
        "Assumption: only the sum is published. The measures are chosen, and the ceiling is what the canton "
        "pays at most.",
    ),
    "school": Text(
        "Zuerst liegt die Spielgruppe im Budget der Schule:",
        "D'abord, le groupe de jeu figure au budget de l'école :",
        "Dapprima il gruppo di gioco figura nel preventivo della scuola:",
        "At first the playgroup stands in the budget of the school:",
    ),
    "moved": Text(
        "Im Budget der Gemeinde zählt sie:",
        "Au budget de la commune, il compte :",
        "Nel preventivo del Comune conta:",
        "In the budget of the municipality it counts:",
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
        "2. Stadt Zürich, Sprachkurse: 1,75 Millionen",
        "2. Ville de Zurich, cours de langue : 1,75 million",
        "2. Città di Zurigo, corsi di lingua: 1,75 milioni",
        "2. City of Zurich, language courses: 1.75 million",
    ),
    "assumed_city": Text(
        "Annahme: Klasse und Kostendach der Stadt sind nicht bekannt. Als Kostendach gilt der KIP-Beitrag, "
        "den sie nennt; gerechnet wird mit beiden Klassen.",
        "Hypothèse : la classe et le plafond de la ville ne sont pas connus. Le plafond est la contribution "
        "PIC qu'elle indique ; le calcul vaut pour les deux classes.",
        "Ipotesi: la classe e il tetto dei costi della città non sono noti. Il tetto è il contributo PIC "
        "che essa indica; il calcolo vale per le due classi.",
        "Assumption: the class and the ceiling of the city are not known. The ceiling is the CIP "
        "contribution that it names; both classes are tried.",
    ),
    "columns": Text(
        "Klasse|zum Satz|Kanton, höchstens|Stadt|zu tragen, mindestens|Grenze",
        "Classe|au taux|canton, max.|ville|à assumer, au moins|limite",
        "Classe|all'aliquota|Cantone, max.|città|da assumere, almeno|limite",
        "Class|at the rate|canton, max.|city|to bear, at least|limited by",
    ),
}


def heading(text):
    print(f"\n{text}\n{'=' * len(text)}\n")


def catalogue(measures):
    listed = [zurich.CatalogueMeasure(*measure) for measure in measures]
    return zurich.ServiceCatalogue(DIETLIKON, 2024, listed)


def dietlikon(lang):
    heading(SAY["dietlikon"][lang])
    print(SAY["assumed"][lang])
    own = zurich.CostBearer.MUNICIPALITY
    moved = [(area, cost, own) for area, cost, _ in MEASURES]
    for words, measures in (("school", MEASURES), ("moved", moved)):
        counts = zurich.creditable_cost(catalogue(measures))
        paid = zurich.municipal_contribution(DIETLIKON, year=2024, cost=counts.value)
        print(f"\n{SAY[words][lang]} {counts.value} → {paid.value}")
    if counts.value != FIGURES.DIETLIKON_KIP_3_COST.value:
        raise SystemExit(f"{counts.value} is not what Dietlikon published")
    print(f"\n{paid.explain(lang)}\n\n{SAY['core'][lang]}\n")
    print(zurich.core_difference(DIETLIKON, year=2024, cost=counts.value).explain(lang))
    condition = zurich.PaymentCondition
    met = [one for one in condition if one not in {condition.FEDERAL_BUDGET, condition.CANTONAL_BUDGET}]
    print(f"\n{SAY['conditions'][lang]}\n")
    print(zurich.payment_conditions(DIETLIKON, year=2024, fulfilled=met).explain(lang))


def city(lang):
    heading(SAY["city"][lang])
    print(f"{SAY['assumed_city'][lang]}\n")
    gross, kip_part = FIGURES.ZURICH_CITY_LANGUAGE_2023_GROSS, FIGURES.ZURICH_CITY_LANGUAGE_2023_KIP
    print("{:<24} {:>14} {:>18} {:>16} {:>26}  {}".format(*SAY["columns"][lang].split("|")))
    for kind in (CORE, NON_CORE):
        agreement = zurich.MunicipalServiceAgreement(
            municipality=zurich.ZURICH_CITY,
            period=kip.KIP_3,
            municipality_class=kind,
            ceiling=kip_part.value,
        )
        paid = zurich.municipal_contribution(agreement, year=2024, cost=gross.value)
        if paid.figures["own_share"] != FIGURES.ZURICH_CITY_LANGUAGE_2023_NET.value:
            raise SystemExit(f"{paid.figures['own_share']} is not what the city published")
        least = zurich.own_share_needed(agreement, year=2024)
        limits = ", ".join(limit.label[lang] for limit in paid.bindings)
        amounts = (paid.figures["at_rate"], paid.value, paid.figures["own_share"], least.value)
        print("{:<24} {:>14n} {:>18n} {:>16n} {:>26n}  {}".format(kind.label[lang], *amounts, limits))


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
