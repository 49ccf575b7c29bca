"""A family with protection status S on its way to a flat rate: who may benefit, until when, and what is paid.

    python docs/examples/family.py              in German
    python docs/examples/family.py --lang fr    in French, Italian (it) or English (en)

The family is invented. What nobody has published is not filled in: the example shows what kipcore does not
know, and supplies it as an assumption that stays visible.
"""

import argparse
import io
import sys
from datetime import date
from fractions import Fraction

import kipcore as kip
from kipcore import Chf, Status, StatusDecision, Text

S, B = Status.PROTECTED_PERSON, Status.PROTECTED_PERSON_WITH_RESIDENCE_PERMIT


def member(born, protected, permit):
    """A member of the family: protection granted on a day, a residence permit five years later."""
    return kip.Person(
        [StatusDecision(S, protected, protected), StatusDecision(B, permit, protected)],
        assigned_on=protected,
        born_on=born,
    )


FAMILY = {
    "Olena": member(date(1988, 6, 3), date(2022, 4, 1), date(2027, 4, 1)),
    "Daria": member(date(2020, 5, 10), date(2022, 4, 1), date(2027, 4, 1)),
    "Taras": member(date(1985, 2, 14), date(2022, 8, 15), date(2027, 8, 15)),
}
AGREEMENT = kip.ProgrammeAgreement(canton=kip.Canton.ZH, period=kip.KIP_3)
PAID_BY_PROGRAMME_S = {"Olena": Chf(250) * 59, "Daria": Chf(250) * 59, "Taras": Chf(250) * 54}

ASSUMED = kip.LAW.with_value(
    kip.parameters.CPI_OF_2020,
    Fraction("107.4"),
    during=kip.DateRange(date(2026, 10, 1), date(2026, 10, 31)),
    because="assumed: the index of October 2026",
    name="KIP 2026.2, with an assumed index of October 2026",
)

SAY = {
    "title": Text(
        "Eine Familie mit Schutzstatus S: bis zur Integrationspauschale",
        "Une famille avec statut de protection S : jusqu'au forfait d'intégration",
        "Una famiglia con statuto di protezione S: fino alla somma forfettaria a favore dell'integrazione",
        "A family with protection status S: the way to the flat-rate payment for integration",
    ),
    "benefit": Text(
        "1. Wovon kann Olena am 1. Juni 2024 einen Sprachkurs erhalten?",
        "1. Sur quels fonds un cours de langue peut-il être payé pour Olena le 1er juin 2024 ?",
        "1. Con quali mezzi può essere pagato un corso di lingua per Olena il 1° giugno 2024?",
        "1. From which money may a language course be paid for Olena on 1 June 2024?",
    ),
    "permit": Text(
        "2. Ab wann besteht Anspruch auf die Aufenthaltsbewilligung?",
        "2. Dès quand l'autorisation de séjour est-elle due ?",
        "2. Da quando è dovuto il permesso di dimora?",
        "2. From when is the residence permit due?",
    ),
    "other": Text(
        "In der anderen Lesart:",
        "Dans l'autre lecture :",
        "Nell'altra lettura:",
        "In the other reading:",
    ),
    "windows": Text(
        "3. Wie lange vergütet der Bund für Olena die Sozialhilfe?",
        "3. Durant combien de temps la Confédération rembourse-t-elle l'aide sociale pour Olena ?",
        "3. Per quanto tempo la Confederazione rimborsa l'aiuto sociale per Olena?",
        "3. For how long does the Confederation reimburse social assistance for Olena?",
    ),
    "unknown": Text(
        "4. Was für die Integrationspauschale 2027 nicht bekannt ist",
        "4. Ce que l'on ignore pour le forfait d'intégration de 2027",
        "4. Ciò che non è noto per la somma forfettaria del 2027",
        "4. What is not known for the flat rate of 2027",
    ),
    "assumed": Text(
        "Annahmen: Index vom Oktober 2026 107,4 Punkte; das Programm S zahlt auch nach dem 4. März 2026 "
        "250 Franken im Monat.",
        "Hypothèses : indice d'octobre 2026 à 107,4 points ; le Programme S verse 250 francs par mois aussi "
        "après le 4 mars 2026.",
        "Ipotesi: indice di ottobre 2026 a 107,4 punti; il Programma S versa 250 franchi al mese anche dopo "
        "il 4 marzo 2026.",
        "Assumptions: index of October 2026 at 107.4 points; Programme S goes on to pay 250 francs a month "
        "after 4 March 2026.",
    ),
    "rate": Text(
        "5. Die Integrationspauschale für Olena",
        "5. Le forfait d'intégration pour Olena",
        "5. La somma forfettaria a favore dell'integrazione per Olena",
        "5. The flat-rate payment for integration for Olena",
    ),
    "family": Text(
        "6. Für die ganze Familie",
        "6. Pour toute la famille",
        "6. Per tutta la famiglia",
        "6. For the whole family",
    ),
    "columns": Text(
        "angepasst|Abzug|Pauschale",
        "adapté|réduction|forfait",
        "adeguata|riduzione|somma",
        "adjusted|reduction|flat rate",
    ),
    "goal": Text(
        "7. Zählt Daria zum Ziel der frühen Kindheit?",
        "7. Daria compte-t-elle pour l'objectif de la petite enfance ?",
        "7. Daria conta per l'obiettivo della prima infanzia?",
        "7. Does Daria count towards the goal of early childhood?",
    ),
}


def heading(text):
    print(f"\n{text}\n{'=' * len(text)}\n")


def benefit(lang):
    heading(SAY["benefit"][lang])
    for source in (kip.FundingSource.FLAT_RATE, kip.FundingSource.CREDIT, kip.FundingSource.PROGRAMME_S):
        found = kip.may_benefit(
            FAMILY["Olena"],
            measure=kip.InitialIntegrationElement.LANGUAGE,
            paid_from=source,
            on=date(2024, 6, 1),
        )
        print(f"{found.explain(lang)}\n")


def permit(lang):
    heading(SAY["permit"][lang])
    found = kip.residence_permit_due(FAMILY["Taras"])
    print(found.explain(lang))
    question, reading = found.questions[0]
    other = next(known for known in question.readings if known != reading)
    again = found.under(kip.LAW.with_reading(question, other.name))
    print(f"\n{SAY['other'][lang]} {again.steps[0].say(lang)}")


def windows(lang):
    heading(SAY["windows"][lang])
    print(kip.reimbursement_windows(FAMILY["Olena"]).explain(lang))


def unknown(lang):
    heading(SAY["unknown"][lang])
    for law in (kip.LAW, ASSUMED):  # first the index is missing, then what Programme S paid
        try:
            kip.integration_flat_rate(FAMILY["Olena"], agreement=AGREEMENT, law=law)
        except kip.NotKnownError as error:
            print(f"{type(error).__name__}: {error}\n")
    print(SAY["assumed"][lang])


def flat_rates(lang):
    heading(SAY["rate"][lang])
    found = {
        name: kip.integration_flat_rate(
            person, agreement=AGREEMENT, programme_s=PAID_BY_PROGRAMME_S[name], law=ASSUMED
        )
        for name, person in FAMILY.items()
    }
    print(found["Olena"].explain(lang))
    heading(SAY["family"][lang])
    print("{:8} {:>14} {:>14} {:>14}".format("", *SAY["columns"][lang].split("|")))
    for name, one in found.items():
        print(f"{name:8} {one.figures['adjusted']:>14n} {one.figures['reduction']:>14n} {one.value:>14n}")
    print(f"{'':8} {'':14} {'':14} {sum((one.value for one in found.values()), start=Chf(0)):>14n}")


def goal(lang):
    heading(SAY["goal"][lang])
    on = date(2024, 6, 1)
    print(kip.in_goal_cohort(FAMILY["Daria"], goal=kip.IntegrationGoal.EARLY_CHILDHOOD, on=on).explain(lang))


def main():
    if isinstance(sys.stdout, io.TextIOWrapper):  # also where the console thinks otherwise
        sys.stdout.reconfigure(encoding="utf-8")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--lang", choices=kip.LANGUAGES, default="de")
    lang = parser.parse_args().lang
    print(SAY["title"][lang])
    for part in (benefit, permit, windows, unknown, flat_rates, goal):
        part(lang)


if __name__ == "__main__":
    main()
