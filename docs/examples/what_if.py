"""What if: other facts, another reading, other arrivals, with the difference explained.

    python docs/examples/what_if.py              in German
    python docs/examples/what_if.py --lang fr    in French, Italian (it) or English (en)

The maximum of Zurich is published. The own funds and the numbers of decisions are assumed.
"""

import argparse
import io
import sys
from datetime import date
from fractions import Fraction

import kipcore as kip
from kipcore import Axis, Chf, Text

ZH = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=Chf(6_500_000))
ZH_3 = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
DECISIONS = {  # assumed: so many each month of 2025
    kip.Status.REFUGEE_WITH_ASYLUM: 60,
    kip.Status.TEMPORARILY_ADMITTED_PERSON: 90,
}

SAY = {
    "title": Text(
        "Was wäre wenn: Kanton Zürich",
        "Et si : canton de Zurich",
        "E se: Cantone di Zurigo",
        "What if: Canton of Zurich",
    ),
    "cut": Text(
        "1. Die Gemeinden zahlen 300'000 Franken weniger",
        "1. Les communes paient 300'000 francs de moins",
        "1. I Comuni pagano 300'000 franchi in meno",
        "1. The municipalities pay 300'000 francs less",
    ),
    "assumed": Text(
        "Der Höchstbetrag ist veröffentlicht; die eigenen Mittel sind Annahmen.",
        "Le montant maximal est publié ; les fonds propres sont des hypothèses.",
        "L'importo massimo è pubblicato; i mezzi propri sono ipotesi.",
        "The maximum is published; the own funds are assumed.",
    ),
    "where": Text(
        "2. Bis wohin zählt jeder Franken der Gemeinden?",
        "2. Jusqu'où chaque franc des communes compte-t-il ?",
        "2. Fino a dove conta ogni franco dei Comuni?",
        "2. How far does each franc of the municipalities count?",
    ),
    "columns": Text(
        "Gemeinden|Bund, höchstens|Grenze",
        "communes|Confédération, au plus|limite",
        "Comuni|Confederazione, al massimo|limite",
        "municipalities|Confederation, at most|limited by",
    ),
    "breakpoint": Text(
        "Grenze bis {}: {}; ab {}: {}.",
        "Limite jusqu'à {} : {} ; dès {} : {}.",
        "Limite fino a {}: {}; da {}: {}.",
        "Limited up to {} by: {}; from {} by: {}.",
    ),
    "readings": Text(
        "3. Was hängt an offenen Fragen?",
        "3. Qu'est-ce qui dépend de questions ouvertes ?",
        "3. Che cosa dipende da questioni aperte?",
        "3. What hangs on open questions?",
    ),
    "arrivals": Text(
        "4. Ein Zehntel mehr Entscheide ab Juli 2025",
        "4. Un dixième de décisions en plus dès juillet 2025",
        "4. Un decimo di decisioni in più da luglio 2025",
        "4. A tenth more decisions from July 2025",
    ),
    "assumed_counts": Text(
        "Die Zahlen der Entscheide sind Annahmen.",
        "Les nombres de décisions sont des hypothèses.",
        "I numeri delle decisioni sono ipotesi.",
        "The numbers of decisions are assumed.",
    ),
}


def heading(text):
    print(f"\n{text}\n{'=' * len(text)}\n")


def limit(found, lang):
    return found.binding.label[lang]


def credit(lang):
    heading(SAY["cut"][lang])
    print(SAY["assumed"][lang], end="\n\n")
    found = kip.federal_contribution(ZH, year=2015, canton=Chf(4_000_000), municipalities=Chf(2_700_000))
    print(kip.compare(found, found.given(municipalities=Chf(2_400_000))).explain(lang))

    heading(SAY["where"][lang])
    steps = Axis.amounts(Chf(0), Chf(4_000_000), step=Chf(1_000_000))
    table = kip.sweep(kip.federal_contribution, ZH, year=2015, canton=Chf(4_000_000), municipalities=steps)
    print("{:>16} {:>26}  {}".format(*SAY["columns"][lang].split("|")))
    for amount, one in zip(table.points, table, strict=True):
        print(f"{amount:>16n} {one.value:>26n}  {limit(one, lang)}")
    for point in table.breakpoints:
        old, new = limit(point.before, lang), limit(point.after, lang)
        print("\n" + SAY["breakpoint"][lang].format(point.last, old, point.first, new))

    heading(SAY["readings"][lang])
    print("\n\n".join(one.explain(lang) for one in kip.depends_on(found)))


def arrivals(lang):
    heading(SAY["arrivals"][lang])
    print(SAY["assumed_counts"][lang], end="\n\n")
    counts = kip.DecisionCounts(
        {
            (kip.Canton.ZH, status, date(2025, month, 15)): number
            for status, number in DECISIONS.items()
            for month in range(1, 13)
        }
    )
    more = counts.scaled(Fraction(11, 10), during=kip.DateRange(date(2025, 7, 1), None))
    found = kip.flat_rate_total(counts, agreements=[ZH_3])
    print(kip.compare(found, found.given(counts=more)).explain(lang))


def main():
    if isinstance(sys.stdout, io.TextIOWrapper):  # also where the console thinks otherwise
        sys.stdout.reconfigure(encoding="utf-8")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--lang", choices=kip.LANGUAGES, default="de")
    lang = parser.parse_args().lang
    print(SAY["title"][lang])
    credit(lang)
    arrivals(lang)


if __name__ == "__main__":
    main()
