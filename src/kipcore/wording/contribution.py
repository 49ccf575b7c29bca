"""Sentences about the federal contribution under Art. 58 para. 3 AIG."""

from kipcore.types.text import Text

PAYS = Text(
    "{canton}, {period}, {year}: Der Bund zahlt höchstens {value}.",
    "{canton}, {period}, {year} : la Confédération verse au plus {value}.",
    "{canton}, {period}, {year}: la Confederazione versa al massimo {value}.",
    "{canton}, {period}, {year}: the Confederation pays at most {value}.",
)
PAYS_NOTHING = Text(
    "{canton}, {period}, {year}: Der Bund zahlt nichts.",
    "{canton}, {period}, {year} : la Confédération ne verse rien.",
    "{canton}, {period}, {year}: la Confederazione non versa nulla.",
    "{canton}, {period}, {year}: the Confederation pays nothing.",
)
PAYS_PROGRAMME = Text(
    "{canton}, {period}, ganzes Programm: Der Bund zahlt höchstens {value}.",
    "{canton}, {period}, ensemble du programme : la Confédération verse au plus {value}.",
    "{canton}, {period}, intero programma: la Confederazione versa al massimo {value}.",
    "{canton}, {period}, whole programme: the Confederation pays at most {value}.",
)
PAYS_PROGRAMME_NOTHING = Text(
    "{canton}, {period}, ganzes Programm: Der Bund zahlt nichts.",
    "{canton}, {period}, ensemble du programme : la Confédération ne verse rien.",
    "{canton}, {period}, intero programma: la Confederazione non versa nulla.",
    "{canton}, {period}, whole programme: the Confederation pays nothing.",
)
YEAR = Text(
    "{year}: {value}; massgebende Grenze: {limits}.",
    "{year} : {value} ; limite déterminante : {limits}.",
    "{year}: {value}; limite determinante: {limits}.",
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
CEILING_WHOLE = Text(
    "Höchstbetrag des Bundes für das ganze Programm: {value}.",
    "Montant maximal de la Confédération pour l'ensemble du programme : {value}.",
    "Importo massimo della Confederazione per l'intero programma: {value}.",
    "Federal maximum for the whole programme: {value}.",
)
CEILING_LESS = Text(
    "Höchstbetrag des Bundes, aus beiden Angaben die kleinere: {value}.",
    "Montant maximal de la Confédération, la plus basse des deux indications : {value}.",
    "Importo massimo della Confederazione, la minore delle due indicazioni: {value}.",
    "Federal maximum, the lesser of the two that are stated: {value}.",
)
COST = Text(
    "Anrechenbare Kosten, für die der Beitrag beansprucht wird: {value}.",
    "Frais susceptibles d'être pris en compte, pour lesquels la contribution est demandée : {value}.",
    "Costi computabili per i quali è chiesto il contributo: {value}.",
    "Eligible costs for which the contribution is claimed: {value}.",
)
BINDING = Text(
    "Massgebende Grenze: {limits}.",
    "Limite déterminante : {limits}.",
    "Limite determinante: {limits}.",
    "Limited by: {limits}.",
)
NOTHING_LEFT = Text(
    "Der Höchstbetrag ist ausgeschöpft.",
    "Le montant maximal est épuisé.",
    "L'importo massimo è esaurito.",
    "The maximum is used up.",
)
MISSING = Text(
    "Um den Höchstbetrag auszuschöpfen, fehlen eigene Mittel von {value}.",
    "Pour épuiser le montant maximal, il manque {value} de fonds propres.",
    "Per esaurire l'importo massimo mancano mezzi propri per {value}.",
    "To use up the maximum, further own funds of {value} are needed.",
)
NEEDED = Text(
    "{canton}, {period}, {year}: Für einen Bundesbeitrag von {contribution} braucht es eigene Mittel "
    "von mindestens {value}.",
    "{canton}, {period}, {year} : pour une contribution fédérale de {contribution}, il faut des fonds "
    "propres d'au moins {value}.",
    "{canton}, {period}, {year}: per un contributo federale di {contribution} occorrono mezzi propri "
    "per almeno {value}.",
    "{canton}, {period}, {year}: a federal contribution of {contribution} needs own funds of at least "
    "{value}.",
)
NOTHING_NEEDED = Text(
    "{canton}, {period}, {year}: Ohne Bundesbeitrag braucht es keine eigenen Mittel.",
    "{canton}, {period}, {year} : sans contribution fédérale, il ne faut pas de fonds propres.",
    "{canton}, {period}, {year}: senza contributo federale non occorrono mezzi propri.",
    "{canton}, {period}, {year}: without a federal contribution no own funds are needed.",
)
RULE_OF_RATIO = Text(
    "Eigene Mittel im Verhältnis zum Bundesbeitrag: mindestens {value}.",
    "Fonds propres par rapport à la contribution fédérale : au moins {value}.",
    "Mezzi propri rispetto al contributo federale: almeno {value}.",
    "Own funds in relation to the federal contribution: at least {value}.",
)
STILL_MISSING = Text(
    "Noch fehlende eigene Mittel: {value}.",
    "Fonds propres encore manquants : {value}.",
    "Mezzi propri ancora mancanti: {value}.",
    "Own funds still missing: {value}.",
)
NOTHING_MISSING = Text(
    "Es fehlen keine eigenen Mittel.",
    "Aucuns fonds propres ne font défaut.",
    "Non vi sono mezzi propri mancanti.",
    "No own funds are missing.",
)
LARGEST = Text(
    "Mit eigenen Mitteln von {own} darf der Bund bis zu {value} zahlen.",
    "Avec des fonds propres de {own}, la Confédération peut verser jusqu'à {value}.",
    "Con mezzi propri per {own} la Confederazione può versare fino a {value}.",
    "With own funds of {own} the Confederation may pay up to {value}.",
)
LARGEST_NOTHING = Text(
    "Mit eigenen Mitteln von {own} darf der Bund nichts zahlen.",
    "Avec des fonds propres de {own}, la Confédération ne peut rien verser.",
    "Con mezzi propri per {own} la Confederazione non può versare nulla.",
    "With own funds of {own} the Confederation may pay nothing.",
)
LARGEST_WITHOUT_FUNDS = Text(
    "Ohne eigene Mittel darf der Bund nichts zahlen.",
    "Sans fonds propres, la Confédération ne peut rien verser.",
    "Senza mezzi propri la Confederazione non può versare nulla.",
    "Without own funds the Confederation may pay nothing.",
)
NO_CEILING = Text(
    "Der Höchstbetrag des Kantons ist hier nicht berücksichtigt.",
    "Le montant maximal du canton n'est pas pris en compte ici.",
    "L'importo massimo del Cantone non è qui considerato.",
    "The maximum of the canton is not considered here.",
)
YEAR_CAP = Text(
    "{year}: höchstens {value}; Grenze: {limits}.",
    "{year} : au plus {value} ; limite : {limits}.",
    "{year}: al massimo {value}; limite: {limits}.",
    "{year}: at most {value}; limited by: {limits}.",
)
LEFT = Text(
    "Nicht ausgeschöpfter Teil des Höchstbetrags: {value}.",
    "Part inutilisée du montant maximal : {value}.",
    "Parte inutilizzata dell'importo massimo: {value}.",
    "Unused part of the maximum: {value}.",
)
ONE_SUM = Text(
    "Die Beträge mehrerer Jahre sind als eine Summe genommen; ob jedes Jahr für sich genügt, ist damit "
    "nicht gesagt.",
    "Les montants de plusieurs années sont pris comme une seule somme ; cela ne dit pas si chaque "
    "année suffit à elle seule.",
    "Gli importi di più anni sono presi come un'unica somma; ciò non dice se ogni anno basti da solo.",
    "The amounts of several years are taken as one sum; that does not say whether each year passes by "
    "itself.",
)
