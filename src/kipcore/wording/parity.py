"""Sentences about the parity test of Art. 16 para. 3 VIntA."""

from kipcore.types.text import Text

HOLDS = Text(
    "{during}: Die Parität ist erfüllt.",
    "{during} : la parité est respectée.",
    "{during}: la parità è rispettata.",
    "{during}: parity holds.",
)
FAILS = Text(
    "{during}: Die Parität ist nicht erfüllt.",
    "{during} : la parité n'est pas respectée.",
    "{during}: la parità non è rispettata.",
    "{during}: parity does not hold.",
)
FEDERAL = Text(
    "Bundesbeitrag aus dem Integrationsförderkredit, ohne Integrationspauschalen: {value}.",
    "Contribution fédérale du crédit d'encouragement à l'intégration, sans les forfaits "
    "d'intégration : {value}.",
    "Contributo federale dal credito per la promozione dell'integrazione, senza le somme "
    "forfettarie: {value}.",
    "Federal contribution from the integration support credit, without the flat rates: {value}.",
)
REQUIRED = Text(
    "Dafür nötige eigene Mittel: mindestens {value}.",
    "Fonds propres nécessaires : au moins {value}.",
    "Mezzi propri necessari: almeno {value}.",
    "Own funds required for it: at least {value}.",
)
SURPLUS = Text(
    "Überschuss an eigenen Mitteln: {value}.",
    "Excédent de fonds propres : {value}.",
    "Eccedenza di mezzi propri: {value}.",
    "Own funds beyond what is required: {value}.",
)
SHORTFALL = Text(
    "Es fehlen eigene Mittel von {value}.",
    "Il manque des fonds propres de {value}.",
    "Mancano mezzi propri per {value}.",
    "Own funds are short by {value}.",
)
YEAR = Text(
    "{year}: eigene Mittel {own} gegen Bundesbeitrag {federal}: {value}.",
    "{year} : fonds propres {own} face à la contribution fédérale {federal} : {value}.",
    "{year}: mezzi propri {own} a fronte del contributo federale {federal}: {value}.",
    "{year}: own funds {own} against federal contribution {federal}: {value}.",
)
MET = Text("erfüllt", "respectée", "rispettata", "holds")
NOT_MET = Text("nicht erfüllt", "pas respectée", "non rispettata", "does not hold")
