"""Sentences about what the money of the canton waits for."""

from kipcore.types.text import Text

WAITS = Text(
    "{name}, {period}, {year}: Damit das Geld fliesst, fehlt noch: {what}.",
    "{name}, {period}, {year} : pour que l'argent soit versé, il manque encore : {what}.",
    "{name}, {period}, {year}: affinché il denaro sia versato, manca ancora: {what}.",
    "{name}, {period}, {year}: the money still waits for: {what}.",
)
ALL = Text(
    "{name}, {period}, {year}: Die bekannten Bedingungen für das Geld sind erfüllt.",
    "{name}, {period}, {year} : les conditions connues du versement sont remplies.",
    "{name}, {period}, {year}: le condizioni note del versamento sono adempiute.",
    "{name}, {period}, {year}: the known conditions for the money are fulfilled.",
)
NONE_KNOWN = Text(
    "{name}, {period}, {year}: In dieser Lesart ist keine Bedingung für das Geld bekannt.",
    "{name}, {period}, {year} : selon cette lecture, aucune condition du versement n'est connue.",
    "{name}, {period}, {year}: secondo questa lettura non è nota alcuna condizione del versamento.",
    "{name}, {period}, {year}: in this reading no condition for the money is known.",
)
AGREEMENTS = (
    Text(
        "Rahmenvertrag und Leistungsvereinbarung müssen für {year} unterzeichnet sein.",
        "Contrat-cadre et convention de prestations doivent être signés pour {year}.",
        "Contratto quadro e accordo di prestazione devono essere firmati per il {year}.",
        "The framework agreement and the service agreement must be signed for {year}.",
    ),
    Text(
        "In dieser Lesart müssen auch für {year} Rahmenvertrag und Leistungsvereinbarung unterzeichnet sein.",
        "Selon cette lecture, contrat-cadre et convention de prestations doivent être signés pour {year} "
        "aussi.",
        "Secondo questa lettura contratto quadro e accordo di prestazione devono essere firmati anche per "
        "il {year}.",
        "In this reading the framework agreement and the service agreement must be signed for {year} too.",
    ),
    Text(
        "Dass für {year} Unterschriften nötig sind, gilt hier nicht als Bedingung.",
        "La signature pour {year} n'est pas ici une condition.",
        "La firma per il {year} non è qui una condizione.",
        "Signatures for {year} are not a condition here.",
    ),
)
BUDGETS = (
    Text(
        "Bund, Kanton und Gemeinde müssen ihre Budgets für {year} genehmigt haben (Budgetvorbehalt).",
        "Confédération, canton et commune doivent avoir approuvé leurs budgets pour {year} (sous réserve du "
        "budget).",
        "Confederazione, Cantone e Comune devono avere approvato i loro preventivi per il {year} (con "
        "riserva del preventivo).",
        "The Confederation, the canton and the municipality must have approved their budgets for {year} "
        "(subject to budget approval).",
    ),
    Text(
        "In dieser Lesart müssen Bund, Kanton und Gemeinde auch für {year} ihre Budgets genehmigt haben.",
        "Selon cette lecture, Confédération, canton et commune doivent avoir approuvé leurs budgets pour "
        "{year} aussi.",
        "Secondo questa lettura Confederazione, Cantone e Comune devono avere approvato i loro preventivi "
        "anche per il {year}.",
        "In this reading the Confederation, the canton and the municipality must have approved their "
        "budgets for {year} too.",
    ),
    Text(
        "Dass für {year} drei Budgets genehmigt sein müssen, gilt hier nicht als Bedingung.",
        "L'approbation de trois budgets pour {year} n'est pas ici une condition.",
        "L'approvazione di tre preventivi per il {year} non è qui una condizione.",
        "Approval of three budgets for {year} is not a condition here.",
    ),
)
FULFILLED = Text(
    "Liegt vor: {what}.",
    "Condition remplie : {what}.",
    "Condizione adempiuta: {what}.",
    "In place: {what}.",
)
MISSING = Text(
    "Steht noch aus: {what}.",
    "Il manque encore : {what}.",
    "Manca ancora: {what}.",
    "Still missing: {what}.",
)
DUTIES = Text(
    "Zur Vereinbarung gehören, soweit bekannt, folgende Pflichten ({period}):",
    "La convention comporte, pour autant qu'on le sache, les obligations suivantes ({period}) :",
    "L'accordo comporta, per quanto noto, i seguenti obblighi ({period}):",
    "The agreement entails these duties, as far as is known ({period}):",
)
DUTY = Text("{what}.", "{what}.", "{what}.", "{what}.")
DUTY_OF = Text(
    "{what}; zuständig, belegt für eine Gemeinde: {by}.",
    "{what} ; compétence attestée pour une commune : {by}.",
    "{what}; competenza attestata per un Comune: {by}.",
    "{what}; responsible, on record for one municipality: {by}.",
)
