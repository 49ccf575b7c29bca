"""The main job on real figures: what the Confederation pays, and why.

    python docs/examples/zurich.py              in German
    python docs/examples/zurich.py --lang fr    in French, Italian (it) or English (en)

Every figure of the real world carries its source. Where no figure is known (what canton and municipalities of
Zürich paid; when Zürich concluded its supplementary agreement) the example says that it assumes one.
"""

import argparse
import io
import sys
from datetime import date

import kipcore as kip
from kipcore import Chf, Text

LEVELS = (  # canton, municipalities: assumptions, chosen around the maximum
    (Chf(3_250_000), Chf(1_250_000)),
    (Chf(4_000_000), Chf(1_800_000)),
    (Chf(3_250_000), Chf(3_250_000)),
    (Chf(4_500_000), Chf(3_000_000)),
)

MAXIMUM, EACH = kip.figures.ZH_KIP_1_MAXIMUM, kip.figures.OW_KIP_3_FEDERAL
ZURICH = kip.ProgrammeAgreement(
    canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=MAXIMUM.value, source=MAXIMUM.source
)
OBWALDEN = kip.ProgrammeAgreement(
    canton=kip.Canton.OW, period=kip.KIP_3, ceiling=EACH.value, source=EACH.source
)
FLAT_RATES, CREDIT = kip.figures.NATIONAL_KIP_2_FLAT_RATES, kip.figures.NATIONAL_KIP_2_CREDIT
OWN, TOTAL = kip.figures.NATIONAL_KIP_2_OWN_FUNDS, kip.figures.NATIONAL_KIP_2_TOTAL

SAY = {
    "title": Text(
        "Kantonale Integrationsprogramme: was der Bund höchstens zahlt",
        "Programmes d'intégration cantonaux : ce que verse au plus la Confédération",
        "Programmi d'integrazione cantonali: quanto versa al massimo la Confederazione",
        "Cantonal integration programmes: what the Confederation pays at most",
    ),
    "zurich": Text(
        "1. Kanton Zürich, KIP 1: vier Stufen eigener Mittel",
        "1. Canton de Zurich, PIC 1 : quatre niveaux de fonds propres",
        "1. Cantone di Zurigo, PIC 1: quattro livelli di mezzi propri",
        "1. Canton of Zurich, CIP 1: four levels of own funds",
    ),
    "assumed": Text(
        "Annahme: Was Kanton und Gemeinden tatsächlich aufwendeten, ist nicht bekannt. Die Stufen sind "
        "gewählt.",
        "Hypothèse : les dépenses effectives du canton et des communes ne sont pas connues. Les niveaux sont "
        "choisis.",
        "Ipotesi: le spese effettive del Cantone e dei Comuni non sono note. I livelli sono scelti.",
        "Assumption: what canton and municipalities really spent is not known. The levels are chosen.",
    ),
    "columns": Text(
        "Kanton|Gemeinden|Bund, höchstens|nicht ausgeschöpft|Grenze",
        "Canton|Communes|Confédération, max.|inutilisé|limite",
        "Cantone|Comuni|Confederazione, max.|inutilizzato|limite",
        "Canton|Municipalities|Confederation, max.|left|limited by",
    ),
    "why": Text(
        "Warum, für die zweite Stufe:",
        "Pourquoi, au deuxième niveau :",
        "Perché, al secondo livello:",
        "Why, for the second level:",
    ),
    "inverse": Text(
        "Und was fehlt, um den Höchstbetrag auszuschöpfen?",
        "Et que manque-t-il pour épuiser le montant maximal ?",
        "E che cosa manca per esaurire l'importo massimo?",
        "And what is missing to draw the whole maximum?",
    ),
    "obwalden": Text(
        "2. Kanton Obwalden, KIP 3: genau an der Parität",
        "2. Canton d'Obwald, PIC 3 : exactement à la parité",
        "2. Cantone di Obvaldo, PIC 3: esattamente alla parità",
        "2. Canton of Obwalden, CIP 3: exactly at parity",
    ),
    "national": Text(
        "3. Alle Kantone, KIP 2: die Zahlen des Bundes als Probe",
        "3. Tous les cantons, PIC 2 : les chiffres de la Confédération comme contrôle",
        "3. Tutti i Cantoni, PIC 2: le cifre della Confederazione come verifica",
        "3. All cantons, CIP 2: the federal figures as a check",
    ),
    "sum": Text(
        "Integrationspauschalen {0} + Integrationsförderkredit {1} + eigene Mittel {2} = {3}",
        "Forfaits d'intégration {0} + crédit d'encouragement à l'intégration {1} + fonds propres {2} = {3}",
        "Somme forfettarie {0} + credito per la promozione dell'integrazione {1} + mezzi propri {2} = {3}",
        "Flat rates {0} + integration support credit {1} + own funds {2} = {3}",
    ),
    "rates": Text(
        "4. Entscheide um den 1. Mai 2019",
        "4. Décisions autour du 1er mai 2019",
        "4. Decisioni attorno al 1° maggio 2019",
        "4. Decisions around 1 May 2019",
    ),
    "supplement": Text(
        "Annahme: Zusatzvereinbarung am letzten Tag der Frist (Art. 29a Abs. 1 VIntA); der wahre Tag ist "
        "nicht bekannt.",
        "Hypothèse : convention additionnelle conclue le dernier jour du délai (art. 29a al. 1 OIE) ; le "
        "jour réel n'est pas connu.",
        "Ipotesi: accordo aggiuntivo concluso l'ultimo giorno del termine (art. 29a cpv. 1 OIntS); il giorno "
        "reale non è noto.",
        "Assumption: supplementary agreement on the last day in time (Art. 29a para. 1 VIntA); the real day "
        "is not known.",
    ),
    "other": Text(
        "In der anderen Lesart wäre es für den 1. Mai 2019:",
        "Dans l'autre lecture, ce serait pour le 1er mai 2019 :",
        "Nell'altra lettura sarebbe, per il 1° maggio 2019:",
        "In the other reading it would be, for 1 May 2019:",
    ),
}


def heading(text):
    print(f"\n{text}\n{'=' * len(text)}\n")


def zurich(lang):
    heading(SAY["zurich"][lang])
    print(f"{SAY['assumed'][lang]}\n")
    print("{:>14} {:>14} {:>20} {:>20}  {}".format(*SAY["columns"][lang].split("|")))
    findings = []
    for canton, municipalities in LEVELS:
        found = kip.federal_contribution(ZURICH, year=2015, canton=canton, municipalities=municipalities)
        findings.append(found)
        limits = ", ".join(limit.label[lang] for limit in found.bindings)
        left = found.figures["left_on_the_table"]
        print(f"{canton:>14n} {municipalities:>14n} {found.value:>20n} {left:>20n}  {limits}")
    print(f"\n{SAY['why'][lang]}\n\n{findings[1].explain(lang)}")
    canton, municipalities = LEVELS[1]
    needed = kip.own_funds_needed(ZURICH, year=2015, canton=canton, municipalities=municipalities)
    print(f"\n{SAY['inverse'][lang]}\n\n{needed.explain(lang)}")


def obwalden(lang):
    heading(SAY["obwalden"][lang])
    print(
        kip.federal_contribution(OBWALDEN, year=2024, together=kip.figures.OW_KIP_3_OWN.value).explain(lang)
    )


def national(lang):
    heading(SAY["national"][lang])
    parts = [figure.value for figure in (FLAT_RATES, CREDIT, OWN)]
    total = sum(parts, start=Chf(0))
    if total != TOTAL.value:
        raise SystemExit(f"{total} is not the published {TOTAL.value}")
    print(SAY["sum"][lang].format(*parts, total), f"[{TOTAL.source[lang]}]\n")
    print(kip.parity(federal=CREDIT.value, together=OWN.value, during=OWN.during).explain(lang))


def flat_rates(lang):
    heading(SAY["rates"][lang])
    print(f"{SAY['supplement'][lang]}\n")
    agreement = kip.ProgrammeAgreement(
        canton=kip.Canton.ZH,
        period=kip.KIP_2,
        supplement=kip.SupplementaryAgreement(date(2019, 11, 30)),
    )
    for day in (date(2019, 4, 30), date(2019, 5, 1), date(2019, 5, 2)):
        decision = kip.StatusDecision(kip.Status.REFUGEE_WITH_ASYLUM, day)
        found = kip.nominal_flat_rate(decision, agreement=agreement)
        print(f"{found.explain(lang)}\n")
        if found.questions:
            question, reading = found.questions[0]
            other = next(known for known in question.readings if known != reading)
            print(SAY["other"][lang], found.under(kip.LAW.with_reading(question, other.name)).value, "\n")


def main():
    if isinstance(sys.stdout, io.TextIOWrapper):  # also where the console thinks otherwise
        sys.stdout.reconfigure(encoding="utf-8")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--lang", choices=kip.LANGUAGES, default="de")
    lang = parser.parse_args().lang
    print(SAY["title"][lang])
    zurich(lang)
    obwalden(lang)
    national(lang)
    flat_rates(lang)


if __name__ == "__main__":
    main()
