"""Sentences about grants for volunteering with refugees."""

from kipcore.types.text import Text

MAY_APPLY = Text(
    "Gesuchsberechtigt sind Gemeinden und gemeinnützige Organisationen; hier: {value}.",
    "Peuvent présenter une demande les communes et les organisations d'utilité publique ; ici : {value}.",
    "Possono presentare una domanda i Comuni e le organizzazioni di utilità pubblica; qui: {value}.",
    "Municipalities and non-profit organisations may apply; here: {value}.",
)
MAY_NOT_APPLY = Text(
    "Nur Gemeinden und gemeinnützige Organisationen sind gesuchsberechtigt; hier: {value}.",
    "Seules les communes et les organisations d'utilité publique peuvent présenter une demande ; "
    "ici : {value}.",
    "Soltanto i Comuni e le organizzazioni di utilità pubblica possono presentare una domanda; qui: {value}.",
    "Only municipalities and non-profit organisations may apply; here: {value}.",
)
APPLICATIONS = Text(
    "Gesuche je Gesuchsteller, {during}: höchstens {value}; früher gestellt: {earlier}.",
    "Demandes par requérant, {during} : {value} au plus ; déjà présentées : {earlier}.",
    "Domande per richiedente, {during}: al massimo {value}; già presentate: {earlier}.",
    "Applications per applicant, {during}: at most {value}; made before: {earlier}.",
)
CONCEPT_ABOVE = Text(
    "Über {value} braucht das Gesuch ein Konzept.",
    "Au-dessus de {value}, la demande doit contenir un concept.",
    "Oltre {value} la domanda deve contenere un piano.",
    "Above {value} the application needs a plan.",
)
CONCEPT = Text(
    "Das Gesuch enthält ein Konzept.",
    "La demande contient un concept.",
    "La domanda contiene un piano.",
    "The application has a plan.",
)
NO_CONCEPT = Text(
    "Das Gesuch enthält kein Konzept.",
    "La demande ne contient pas de concept.",
    "La domanda non contiene un piano.",
    "The application has no plan.",
)
BASIS = Text(
    "Grundlage ist eine Verfügung der Direktion der Justiz und des Innern.",
    "La base est une décision de la Direction de la justice et de l'intérieur.",
    "La base è una decisione della Direzione della giustizia e dell'interno.",
    "The basis is a ruling of the Department of Justice and Home Affairs.",
)
