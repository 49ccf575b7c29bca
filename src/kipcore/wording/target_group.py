"""Sentences about the target groups of integration support (Art. 6 VIntA)."""

from kipcore.types.text import Text

IN_GROUP = Text(
    "{day}: Die Person gehört zur Zielgruppe «{group}».",
    "{day} : la personne fait partie des bénéficiaires «{group}».",
    "{day}: la persona rientra nella categoria interessata «{group}».",
    "{day}: the person belongs to the target group '{group}'.",
)
NOT_IN_GROUP = Text(
    "{day}: Die Person gehört nicht zur Zielgruppe «{group}».",
    "{day} : la personne ne fait pas partie des bénéficiaires «{group}».",
    "{day}: la persona non rientra nella categoria interessata «{group}».",
    "{day}: the person does not belong to the target group '{group}'.",
)
GROUPS = Text(
    "Die Integrationsförderung hat drei Zielgruppen; ein Anspruch auf Förderung folgt daraus nicht.",
    "L'encouragement de l'intégration a trois catégories de bénéficiaires ; il n'en découle aucun droit.",
    "La promozione dell'integrazione ha tre categorie interessate; non ne deriva alcun diritto.",
    "Integration support has three target groups; no claim to support follows from that.",
)
NEED = Text(
    "Integrationsbedarf, wie die zuständige Stelle ihn beurteilt: {value}.",
    "Besoins d'intégration, selon l'appréciation du service compétent : {value}.",
    "Bisogno d'integrazione, secondo la valutazione del servizio competente: {value}.",
    "Integration needs, as the competent body assesses them: {value}.",
)
STAY = Text(
    "Aussicht auf einen längerfristigen, rechtmässigen Aufenthalt: {value}.",
    "Perspective d'un séjour légal et durable : {value}.",
    "Prospettiva di un soggiorno legale e a lungo termine: {value}.",
    "Prospect of a longer-term, lawful stay: {value}.",
)
CONCERNS = Text(
    "Den besonderen Anliegen von Frauen, Kindern und Jugendlichen wird Rechnung getragen.",
    "Les besoins particuliers des femmes, des enfants et des adolescents sont pris en compte.",
    "Si tiene conto delle esigenze particolari delle donne, dei bambini e dei giovani.",
    "The special concerns of women, children and young people are taken into account.",
)
PROFESSIONAL = Text(
    "Tätigkeit als Fachperson der Integrationsförderung, gleich welcher Staatsangehörigkeit: {value}.",
    "Activité de spécialiste de l'encouragement de l'intégration, quelle que soit la nationalité : {value}.",
    "Attività di specialista della promozione dell'integrazione, qualunque sia la nazionalità: {value}.",
    "Work as an integration professional, of whichever nationality: {value}.",
)
STATUS = Text(
    "Status an diesem Tag: {value}.",
    "Statut ce jour-là : {value}.",
    "Statuto in quel giorno: {value}.",
    "Status on that day: {value}.",
)
