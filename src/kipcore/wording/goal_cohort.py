"""Sentences about who belongs to the cohort of an outcome goal."""

from kipcore.types.text import Text

IN = Text(
    "Wirkungsziel {number}: {goal}. {on}: Die Person gehört zur Kohorte.",
    "Objectif d'efficacité {number} : {goal}. {on} : la personne fait partie de la cohorte.",
    "Obiettivo di efficacia {number}: {goal}. {on}: la persona fa parte della coorte.",
    "Outcome goal {number}: {goal}. {on}: the person belongs to the cohort.",
)
OUT = Text(
    "Wirkungsziel {number}: {goal}. {on}: Die Person gehört nicht zur Kohorte.",
    "Objectif d'efficacité {number} : {goal}. {on} : la personne ne fait pas partie de la cohorte.",
    "Obiettivo di efficacia {number}: {goal}. {on}: la persona non fa parte della coorte.",
    "Outcome goal {number}: {goal}. {on}: the person does not belong to the cohort.",
)
NAMED = Text(
    "Status an diesem Tag: {status}. Für diese Personen gelten die Wirkungsziele.",
    "Statut ce jour-là : {status}. Les objectifs d'efficacité valent pour ces personnes.",
    "Statuto in quel giorno: {status}. Gli obiettivi di efficacia valgono per queste persone.",
    "Status on that day: {status}. The outcome goals hold for these persons.",
)
AS_FLAT_RATE = Text(
    "Status an diesem Tag: {status}. Die Agenda nennt ihn nicht; sie gilt hier so weit, wie die "
    "Integrationspauschale reicht, mit der sie bezahlt wird.",
    "Statut ce jour-là : {status}. L'Agenda ne le mentionne pas ; l'Agenda est appliqué ici dans la mesure "
    "où est versé le forfait d'intégration qui le finance.",
    "Statuto in quel giorno: {status}. L'Agenda non lo menziona; si applica qui nella misura in cui è "
    "versata la somma forfettaria che la finanzia.",
    "Status on that day: {status}. The Agenda does not name it; the Agenda is applied here as far as the "
    "flat rate that pays for it reaches.",
)
PROTECTED = Text(
    "Status an diesem Tag: {status}. Die Kantone setzen die Agenda nun auch für diese Personen um.",
    "Statut ce jour-là : {status}. Les cantons appliquent désormais l'Agenda à ces personnes aussi.",
    "Statuto in quel giorno: {status}. I Cantoni applicano ormai l'Agenda anche a queste persone.",
    "Status on that day: {status}. The cantons now apply the Agenda to these persons too.",
)
PROTECTED_BEFORE = Text(
    "Status an diesem Tag: {status}. Die Agenda wurde für diese Personen noch nicht umgesetzt.",
    "Statut ce jour-là : {status}. L'Agenda n'était pas encore appliqué à ces personnes.",
    "Statuto in quel giorno: {status}. L'Agenda non si applicava ancora a queste persone.",
    "Status on that day: {status}. The Agenda was not yet applied to these persons.",
)
SEEKER = Text(
    "Status an diesem Tag: {status}. Dieses Ziel spricht von Kindern aus dem Asylbereich.",
    "Statut ce jour-là : {status}. Cet objectif vise les enfants du domaine de l'asile.",
    "Statuto in quel giorno: {status}. Questo obiettivo riguarda i bambini del settore dell'asilo.",
    "Status on that day: {status}. This goal speaks of children from the asylum field.",
)
OUTSIDE = Text(
    "Status an diesem Tag: {status}. Das Ziel gilt nur für Flüchtlinge und vorläufig Aufgenommene.",
    "Statut ce jour-là : {status}. L'objectif ne vaut que pour les réfugiés et les personnes admises à titre "
    "provisoire.",
    "Statuto in quel giorno: {status}. L'obiettivo vale soltanto per i rifugiati e le persone ammesse "
    "provvisoriamente.",
    "Status on that day: {status}. The goal holds only for refugees and temporarily admitted persons.",
)
AGE_AT_ENTRY = Text(
    "Alter bei der Einreise am {entered}, in Jahren: {value}.",
    "Âge à l'arrivée, le {entered}, en années : {value}.",
    "Età all'arrivo, il {entered}, in anni: {value}.",
    "Age at entry on {entered}, in years: {value}.",
)
AGE_WHEN_DUE = Text(
    "Alter am Stichtag des Ziels, am {due}, in Jahren: {value}.",
    "Âge à l'échéance de l'objectif, le {due}, en années : {value}.",
    "Età alla scadenza dell'obiettivo, il {due}, in anni: {value}.",
    "Age on the day the goal falls due, {due}, in years: {value}.",
)
AGES_UP_TO = Text(
    "Das Ziel gilt für Kinder, die bei der Einreise höchstens {most} Jahre alt sind.",
    "L'objectif vaut pour les enfants âgés de {most} ans au plus à l'arrivée.",
    "L'obiettivo vale per i bambini che all'arrivo hanno al massimo {most} anni.",
    "The goal holds for children who are at most {most} years old at entry.",
)
AGES_BETWEEN = Text(
    "Das Ziel gilt für Personen von {least} bis und mit {most} Jahren.",
    "L'objectif vaut pour les personnes âgées de {least} à {most} ans révolus.",
    "L'obiettivo vale per le persone da {least} fino a {most} anni compiuti.",
    "The goal holds for persons aged {least} to {most}.",
)
AGES_FROM = Text(
    "Das Ziel gilt für Personen ab {least} Jahren.",
    "L'objectif vaut pour les personnes dès {least} ans.",
    "L'obiettivo vale per le persone a partire da {least} anni.",
    "The goal holds for persons aged {least} or more.",
)
AGES_BUT_SCHOOL = Text(
    "Das Ziel gilt für alle; verglichen wird das Alter bei der Einreise. Kinder, die bei der Einreise im "
    "Schulalter sind (über {least} und unter {most} Jahren), gehören nicht zur Agenda: Für sie ist die "
    "Schule da.",
    "L'objectif vaut pour tous ; c'est l'âge à l'arrivée qui est comparé. Les enfants en âge de scolarité à "
    "l'arrivée (plus de {least} et moins de {most} ans) ne relèvent pas de l'Agenda : c'est l'école qui les "
    "accueille.",
    "L'obiettivo vale per tutti; è confrontata l'età all'arrivo. I bambini in età scolastica all'arrivo "
    "(oltre {least} e meno di {most} anni) non rientrano nell'Agenda: per loro c'è la scuola.",
    "The goal holds for all; what is compared is the age at entry. Children of school age at entry (over "
    "{least} and under {most} years) are outside the Agenda: they go to school.",
)
