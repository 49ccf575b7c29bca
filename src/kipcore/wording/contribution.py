"""Sentences about the federal contribution under Art. 58 para. 3 AIG."""

from kipcore.types.text import Text

PAYS = Text(
    "{canton}, {period}, {year}: Der Bund zahlt {value}.",
    "{canton}, {period}, {year} : la Confédération verse {value}.",
    "{canton}, {period}, {year}: la Confederazione versa {value}.",
    "{canton}, {period}, {year}: the Confederation pays {value}.",
)
PAYS_PROGRAMME = Text(
    "{canton}, {period}, ganzes Programm: Der Bund zahlt {value}.",
    "{canton}, {period}, ensemble du programme : la Confédération verse {value}.",
    "{canton}, {period}, intero programma: la Confederazione versa {value}.",
    "{canton}, {period}, whole programme: the Confederation pays {value}.",
)
YEAR = Text(
    "{year}: {value}; es begrenzt: {limits}.",
    "{year} : {value} ; limite : {limits}.",
    "{year}: {value}; limite: {limits}.",
    "{year}: {value}; limited by: {limits}.",
)
CEILING = Text(
    "Höchstbetrag des Bundes für {year}: {value}.",
    "Montant maximal de la Confédération pour {year} : {value}.",
    "Importo massimo della Confederazione per il {year}: {value}.",
    "Federal maximum for {year}: {value}.",
)
CEILINGS = Text(
    "Höchstbeträge des Bundes für alle Jahre zusammen: {value}.",
    "Montants maximaux de la Confédération pour toutes les années : {value}.",
    "Importi massimi della Confederazione per tutti gli anni: {value}.",
    "Federal maxima for all years together: {value}.",
)
COST = Text(
    "Anrechenbare Kosten: {value}.",
    "Frais susceptibles d'être pris en compte : {value}.",
    "Costi computabili: {value}.",
    "Eligible costs: {value}.",
)
BINDING = Text("Es begrenzt: {limits}.", "Limite : {limits}.", "Limite: {limits}.", "Limited by: {limits}.")
LEFT = Text(
    "Vom Höchstbetrag bleiben liegen: {value}.",
    "Du montant maximal, il reste inutilisé : {value}.",
    "Dell'importo massimo resta inutilizzato: {value}.",
    "Left on the table, of the maximum: {value}.",
)
NOTHING_LEFT = Text(
    "Der Höchstbetrag ist ausgeschöpft.",
    "Le montant maximal est épuisé.",
    "L'importo massimo è esaurito.",
    "The maximum is used up.",
)
MISSING = Text(
    "Um ihn auszuschöpfen, fehlen eigene Mittel von {value}.",
    "Pour l'épuiser, il manque des fonds propres de {value}.",
    "Per esaurirlo mancano mezzi propri per {value}.",
    "To use it up, own funds of {value} are missing.",
)
NEEDED = Text(
    "{canton}, {period}, {year}: Für einen Bundesbeitrag von {contribution} braucht es eigene Mittel "
    "von {value}.",
    "{canton}, {period}, {year} : pour une contribution fédérale de {contribution}, il faut des fonds "
    "propres de {value}.",
    "{canton}, {period}, {year}: per un contributo federale di {contribution} occorrono mezzi propri "
    "per {value}.",
    "{canton}, {period}, {year}: a federal contribution of {contribution} needs own funds of {value}.",
)
RULE_OF_RATIO = Text(
    "Eigene Mittel im Verhältnis zum Bundesbeitrag: mindestens {value}.",
    "Fonds propres par rapport à la contribution fédérale : au moins {value}.",
    "Mezzi propri rispetto al contributo federale: almeno {value}.",
    "Own funds in relation to the federal contribution: at least {value}.",
)
STILL_MISSING = Text(
    "Davon fehlen noch: {value}.",
    "Il en manque encore : {value}.",
    "Ne mancano ancora: {value}.",
    "Still missing: {value}.",
)
LARGEST = Text(
    "Mit eigenen Mitteln von {own} darf der Bund bis zu {value} zahlen.",
    "Avec des fonds propres de {own}, la Confédération peut verser jusqu'à {value}.",
    "Con mezzi propri per {own} la Confederazione può versare fino a {value}.",
    "With own funds of {own} the Confederation may pay up to {value}.",
)
NO_CEILING = Text(
    "Der Höchstbetrag des Kantons ist hier nicht berücksichtigt.",
    "Le montant maximal du canton n'est pas pris en compte ici.",
    "L'importo massimo del Cantone non è qui considerato.",
    "The maximum of the canton is not considered here.",
)
