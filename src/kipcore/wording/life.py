"""Sentences about the next steps in the life of a programme."""

from kipcore.types.text import Text

ALLOWED = Text(
    "{canton}, {period}, {day}: Als Nächstes möglich: {value}.",
    "{canton}, {period}, {day} : possible ensuite : {value}.",
    "{canton}, {period}, {day}: possibile in seguito: {value}.",
    "{canton}, {period}, {day}: may come next: {value}.",
)
NOTHING = Text(
    "{canton}, {period}, {day}: Es ist kein weiterer Schritt möglich.",
    "{canton}, {period}, {day} : aucune autre étape n'est possible.",
    "{canton}, {period}, {day}: nessun altro passo è possibile.",
    "{canton}, {period}, {day}: no further step is possible.",
)
MAY = Text(
    "Möglich: {step}.",
    "Possible : {step}.",
    "Possibile: {step}.",
    "Possible: {step}.",
)
MAY_NOT = Text(
    "Nicht möglich: {step}; {value}.",
    "Pas possible : {step} ; {value}.",
    "Non possibile: {step}; {value}.",
    "Not possible: {step}; {value}.",
)
NOT_KNOWN = Text(
    "Nicht bekannt, ob möglich: {step}; {value}.",
    "On ignore si c'est possible : {step} ; {value}.",
    "Non è noto se sia possibile: {step}; {value}.",
    "Not known whether possible: {step}; {value}.",
)
ORDER = Text(
    "Ob die Kantonsregierung das Programm vor oder nach der Eingabe verabschiedet, ist von Kanton zu Kanton "
    "verschieden.",
    "Selon le canton, le gouvernement adopte le programme avant ou après le dépôt.",
    "A seconda del Cantone, il governo approva il programma prima o dopo la presentazione.",
    "Whether the cantonal government adopts the programme before or after its submission differs from "
    "canton to canton.",
)
NO_ADOPTION = Text(
    "Eine Verabschiedung durch die Kantonsregierung ist nicht erfasst.",
    "Aucune adoption par le gouvernement cantonal n'est enregistrée.",
    "Non è registrata alcuna approvazione da parte del governo cantonale.",
    "No adoption by the cantonal government is recorded.",
)
SUBMISSION_DAY_PASSED = Text(
    "Der für diese Programmperiode veröffentlichte Tag der Eingabe ist vorbei: {value}.",
    "Le jour de dépôt publié pour cette période de programme est passé : {value}.",
    "Il giorno di presentazione pubblicato per questo periodo del programma è passato: {value}.",
    "The day of submission published for this programme period has passed: {value}.",
)
CALLED_EXTENSION = Text(
    "Ein Kanton (Aargau) nennt KIP 2bis eine Verlängerung von KIP 2; formell brauchte es eine neue "
    "Programmvereinbarung.",
    "Un canton (Argovie) appelle le PIC 2bis une prolongation du PIC 2 ; formellement, il fallait une "
    "nouvelle convention-programme.",
    "Un Cantone (Argovia) chiama il PIC 2bis una proroga del PIC 2; formalmente occorreva un nuovo accordo "
    "di programma.",
    "One canton (Aargau) calls CIP 2bis an extension of CIP 2; formally a new programme agreement was "
    "needed.",
)
WORDING_NOT_FOUND = Text(
    "Der Wortlaut der Verordnung zu dieser Zeit wurde nicht oder nicht ganz gefunden; angenommen ist "
    "dieselbe Reihenfolge wie danach.",
    "Le texte de l'ordonnance de cette époque n'a pas été trouvé, ou pas en entier ; le même ordre "
    "qu'ensuite est supposé.",
    "Il testo dell'ordinanza di quel tempo non è stato trovato, o non per intero; si suppone lo stesso "
    "ordine di dopo.",
    "The wording of the ordinance of that time was not found, or not all of it; the same order as later is "
    "assumed.",
)
