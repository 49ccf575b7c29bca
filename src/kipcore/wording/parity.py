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
NOTHING_REQUIRED = Text(
    "Dafür sind keine eigenen Mittel nötig.",
    "Aucuns fonds propres ne sont nécessaires.",
    "Non sono necessari mezzi propri.",
    "No own funds are required for it.",
)
SURPLUS = Text(
    "Überschuss an eigenen Mitteln: {value}.",
    "Excédent de fonds propres : {value}.",
    "Eccedenza di mezzi propri: {value}.",
    "Own funds beyond what is required: {value}.",
)
NO_SURPLUS = Text(
    "Die eigenen Mittel reichen genau.",
    "Les fonds propres suffisent exactement.",
    "I mezzi propri bastano esattamente.",
    "Own funds are exactly enough.",
)
SHORTFALL = Text(
    "Es fehlen eigene Mittel von {value}.",
    "Il manque {value} de fonds propres.",
    "Mancano mezzi propri per {value}.",
    "Own funds are short by {value}.",
)
YEAR = Text(
    "{year}: eigene Mittel {own}, Bundesbeitrag {federal}: Parität {value}.",
    "{year} : fonds propres {own}, contribution fédérale {federal} : parité {value}.",
    "{year}: mezzi propri {own}, contributo federale {federal}: parità {value}.",
    "{year}: own funds {own}, federal contribution {federal}: parity {value}.",
)
MET = Text(
    "erfüllt",
    "respectée",
    "rispettata",
    "holds",
)
FAILS_YEARS = Text(
    "Geprüfte Jahre {years}: Die Parität ist nicht erfüllt.",
    "Années examinées {years} : la parité n'est pas respectée.",
    "Anni esaminati {years}: la parità non è rispettata.",
    "Years tested {years}: parity does not hold.",
)
NOT_MET = Text(
    "nicht erfüllt",
    "non respectée",
    "non rispettata",
    "does not hold",
)
HOLDS_YEARS = Text(
    "Geprüfte Jahre {years}: Die Parität ist erfüllt.",
    "Années examinées {years} : la parité est respectée.",
    "Anni esaminati {years}: la parità è rispettata.",
    "Years tested {years}: parity holds.",
)
