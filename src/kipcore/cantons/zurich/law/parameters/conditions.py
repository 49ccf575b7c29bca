"""Parameters of when money flows, with whom the canton contracts, and when a municipality may join."""

from typing import Final

from kipcore.law.timeline import Parameter
from kipcore.types.text import Text

__all__ = ["ENTRY_AT_START", "PAYMENT_NEEDS_AGREEMENTS", "PAYMENT_NEEDS_BUDGETS", "PROVIDERS_BY_EXCEPTION"]

PAYMENT_NEEDS_AGREEMENTS: Final = Parameter(
    "zh_payment_needs_agreements",
    bool,
    Text(
        "Geld fliesst nur bei unterzeichnetem Rahmenvertrag und unterzeichneter Leistungsvereinbarung",
        "L'argent n'est versé que si contrat-cadre et convention de prestations sont signés",
        "Il denaro è versato soltanto se contratto quadro e accordo di prestazione sono firmati",
        "Money flows only if framework agreement and service agreement are signed",
    ),
)
PAYMENT_NEEDS_BUDGETS: Final = Parameter(
    "zh_payment_needs_budgets",
    bool,
    Text(
        "Geld fliesst nur, wenn Bund, Kanton und Gemeinde ihre Budgets genehmigt haben",
        "L'argent n'est versé que si Confédération, canton et commune ont approuvé leurs budgets",
        "Il denaro è versato soltanto se Confederazione, Cantone e Comune hanno approvato i loro preventivi",
        "Money flows only if Confederation, canton and municipality have approved their budgets",
    ),
)
PROVIDERS_BY_EXCEPTION: Final = Parameter(
    "zh_providers_by_exception",
    bool,
    Text(
        "Mit Projektanbietern schliesst der Kanton nur ausnahmsweise direkt ab",
        "Le canton ne conclut qu'exceptionnellement avec des organismes responsables de projets",
        "Il Cantone conclude soltanto eccezionalmente con promotori di progetti",
        "The canton concludes with project providers only by way of exception",
    ),
)
ENTRY_AT_START: Final = Parameter(
    "zh_entry_at_start",
    bool,
    Text(
        "Neue Gemeinden können nur zu Beginn eines Programms beitreten",
        "De nouvelles communes ne peuvent adhérer qu'au début d'un programme",
        "Nuovi Comuni possono aderire soltanto all'inizio di un programma",
        "New municipalities can join only at the start of a programme",
    ),
)
