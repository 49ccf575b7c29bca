"""Sentences about the adjustment of the flat rate to the index (Art. 15 para. 2 VIntA)."""

from kipcore.types.text import Text

YEAR = Text(
    "Integrationspauschale {year}: {value} pro Person.",
    "Forfait d'intégration {year} : {value} par personne.",
    "Somma forfettaria a favore dell'integrazione {year}: {value} per persona.",
    "Flat-rate payment for integration in {year}: {value} per person.",
)
STATUTORY = Text(
    "Betrag der Verordnung: {value}.",
    "Montant de l'ordonnance : {value}.",
    "Importo dell'ordinanza: {value}.",
    "Amount of the ordinance: {value}.",
)
ADJUSTED = Text(
    "Angepasst an den Landesindex der Konsumentenpreise für {year}: Oktober {before} {index} Punkte "
    "gegenüber {base} Punkten, ergibt {value}.",
    "Adapté à l'indice suisse des prix à la consommation pour {year} : octobre {before} {index} points par "
    "rapport à {base} points, soit {value}.",
    "Adeguato all'indice nazionale dei prezzi al consumo per il {year}: ottobre {before} {index} punti "
    "rispetto a {base} punti, ossia {value}.",
    "Adjusted to the Swiss Consumer Price Index for {year}: October {before} {index} points against {base} "
    "points, which gives {value}.",
)
OFFICIAL = Text(
    "Amtlich veröffentlichter Betrag für {year}: {value}.",
    "Montant publié officiellement pour {year} : {value}.",
    "Importo pubblicato ufficialmente per il {year}: {value}.",
    "Officially published amount for {year}: {value}.",
)
IN_PROPORTION = Text(
    "Angepasst für {year} im Verhältnis des amtlich veröffentlichten Betrags von {official} zu {statutory}, "
    "ergibt {value}.",
    "Adapté pour {year} dans la proportion du montant publié officiellement, {official}, à {statutory}, soit "
    "{value}.",
    "Adeguato per il {year} nella proporzione tra l'importo pubblicato ufficialmente, {official}, e "
    "{statutory}, ossia {value}.",
    "Adjusted for {year} in the proportion of the officially published amount, {official}, to {statutory}, "
    "which gives {value}.",
)
NOMINAL = Text(
    "Für {year} nicht angepasst: {value}.",
    "Pas d'adaptation pour {year} : {value}.",
    "Nessun adeguamento per il {year}: {value}.",
    "Not adjusted for {year}: {value}.",
)
OPEN = Text(
    "Ob und wie der alte Betrag an die Teuerung angepasst wurde, ist nicht bekannt; eingesetzt ist {value}.",
    "On ignore si, et comment, l'ancien montant était adapté au renchérissement ; il est repris tel quel : "
    "{value}.",
    "Non è noto se e come il vecchio importo fosse adeguato al rincaro; qui è ripreso invariato: {value}.",
    "Whether and how the old amount was adjusted to inflation is not known; it stands unadjusted at {value}.",
)
DERIVED = Text(
    "Dieser Betrag ist hergeleitet und nicht amtlich; ein amtlich veröffentlichter Betrag geht vor.",
    "Ce montant est déduit et non officiel ; un montant publié officiellement prévaut.",
    "Questo importo è dedotto e non ufficiale; un importo pubblicato ufficialmente prevale.",
    "This amount is derived and not official; an officially published amount takes precedence.",
)
LINKED = Text(
    "Dieser Betrag ist hergeleitet und nicht amtlich; wegen der gerundeten Indexstände ist er auf etwa 20 "
    "Franken genau. Ein amtlich veröffentlichter Betrag geht vor.",
    "Ce montant est déduit et non officiel ; en raison des niveaux d'indice arrondis, il est exact à "
    "environ 20 francs près. Un montant publié officiellement prévaut.",
    "Questo importo è dedotto e non ufficiale; a causa dei livelli arrotondati dell'indice è esatto a circa "
    "20 franchi. Un importo pubblicato ufficialmente prevale.",
    "This amount is derived and not official; because the published indices are rounded it is exact to "
    "about 20 francs. An officially published amount takes precedence.",
)
