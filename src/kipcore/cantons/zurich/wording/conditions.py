"""Sentences about what the money of the canton waits for."""

from kipcore.types.text import Text

WAITS = Text(
    "{name}, {period}, {year}: Das Geld fliesst erst, wenn auch vorliegt: {what}.",
    "{name}, {period}, {year} : l'argent n'est versé que s'il y a aussi : {what}.",
    "{name}, {period}, {year}: il denaro è versato soltanto con anche: {what}.",
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
        "Framework agreement and service agreement must be signed for {year}.",
    ),
    Text(
        "In dieser Lesart müssen auch für {year} Rahmenvertrag und Leistungsvereinbarung unterzeichnet sein.",
        "Selon cette lecture, contrat-cadre et convention de prestations doivent être signés pour {year} "
        "aussi.",
        "Secondo questa lettura contratto quadro e accordo di prestazione devono essere firmati anche per il "
        "{year}.",
        "In this reading framework agreement and service agreement must be signed for {year} too.",
    ),
    Text(
        "Dass für {year} Unterschriften nötig sind, gilt hier nicht als Bedingung.",
        "Que des signatures soient nécessaires pour {year} n'est pas ici une condition.",
        "Che per il {year} occorrano firme non è qui una condizione.",
        "That signatures are needed for {year} is no condition here.",
    ),
)
BUDGETS = (
    Text(
        "Bund, Kanton und Gemeinde müssen ihre Budgets für {year} genehmigt haben (Budgetvorbehalt).",
        "Confédération, canton et commune doivent avoir approuvé leurs budgets pour {year} (sous réserve du "
        "budget).",
        "Confederazione, Cantone e Comune devono avere approvato i loro preventivi per il {year} (con "
        "riserva del preventivo).",
        "Confederation, canton and municipality must have approved their budgets for {year} (subject to "
        "budget approval).",
    ),
    Text(
        "In dieser Lesart müssen Bund, Kanton und Gemeinde auch für {year} ihre Budgets genehmigt haben.",
        "Selon cette lecture, Confédération, canton et commune doivent avoir approuvé leurs budgets pour "
        "{year} aussi.",
        "Secondo questa lettura Confederazione, Cantone e Comune devono avere approvato i loro preventivi "
        "anche per il {year}.",
        "In this reading Confederation, canton and municipality must have approved their budgets for {year} "
        "too.",
    ),
    Text(
        "Dass für {year} drei Budgets genehmigt sein müssen, gilt hier nicht als Bedingung.",
        "Que trois budgets doivent être approuvés pour {year} n'est pas ici une condition.",
        "Che per il {year} tre preventivi debbano essere approvati non è qui una condizione.",
        "That three budgets must be approved for {year} is no condition here.",
    ),
)
FULFILLED = Text("Liegt vor: {what}.", "Il y a : {what}.", "C'è: {what}.", "There is: {what}.")
MISSING = Text(
    "Steht noch aus: {what}.", "Manque encore : {what}.", "Manca ancora: {what}.", "Still missing: {what}."
)
DUTIES = Text(
    "Zur Vereinbarung gehören, soweit gesehen, folgende Pflichten ({period}):",
    "La convention comporte, pour autant qu'on l'ait vu, les obligations suivantes ({period}) :",
    "L'accordo comporta, per quanto visto, i seguenti obblighi ({period}):",
    "With the agreement come these duties, as far as they were seen ({period}):",
)
DUTY = Text("{what}.", "{what}.", "{what}.", "{what}.")
DUTY_OF = Text(
    "{what}; zuständig, in einer Gemeinde gesehen: {by}.",
    "{what} ; compétence vue dans une commune : {by}.",
    "{what}; competenza vista in un Comune: {by}.",
    "{what}; in charge, as seen in one municipality: {by}.",
)
