"""Sentences about duties: taking part in measures, and registration with the employment service."""

from kipcore.types.text import Text

MAY_BE_OBLIGED = Text(
    "{status}, {day}: Diese Person kann zur Teilnahme verpflichtet werden.",
    "{status}, {day} : cette personne peut être obligée à participer.",
    "{status}, {day}: questa persona può essere obbligata a partecipare.",
    "{status}, {day}: this person may be obliged to take part.",
)
NOT_OBLIGED = Text(
    "{status}, {day}: Diese Person kann nicht zur Teilnahme verpflichtet werden.",
    "{status}, {day} : cette personne ne peut pas être obligée à participer.",
    "{status}, {day}: questa persona non può essere obbligata a partecipare.",
    "{status}, {day}: this person may not be obliged to take part.",
)
MEASURES = Text(
    "Gegenstand der Verpflichtung von Personen, die Sozialhilfe beziehen: {value}.",
    "Objet de l'obligation pour les personnes qui bénéficient de l'aide sociale : {value}.",
    "Oggetto dell'obbligo per le persone che beneficiano dell'aiuto sociale: {value}.",
    "What persons on social assistance may be obliged to attend: {value}.",
)
SOCIAL_ASSISTANCE = Text(
    "Die Person bezieht Sozialhilfe: {value}.",
    "La personne bénéficie de l'aide sociale : {value}.",
    "La persona beneficia dell'aiuto sociale: {value}.",
    "The person is on social assistance: {value}.",
)
PROTECTED = Text(
    "Auch Schutzbedürftige können an diesem Tag verpflichtet werden: {value}.",
    "Les personnes à protéger peuvent aussi être obligées ce jour-là : {value}.",
    "Anche le persone bisognose di protezione possono essere obbligate in quel giorno: {value}.",
    "Persons in need of protection may be obliged too on that day: {value}.",
)
BY_AGREEMENT = Text(
    "Vorläufig aufgenommene Personen können auch durch eine Integrationsvereinbarung verpflichtet werden.",
    "Les personnes admises à titre provisoire peuvent aussi être obligées par une convention d'intégration.",
    "Le persone ammesse provvisoriamente possono essere obbligate anche mediante un accordo d'integrazione.",
    "Temporarily admitted persons may also be obliged by an integration agreement.",
)
BREACH = Text(
    "Wer der Verpflichtung ohne entschuldbaren Grund nicht nachkommt, dem kann die Sozialhilfe gekürzt "
    "werden.",
    "Si la personne ne s'acquitte pas de cette obligation sans motif valable, l'aide sociale peut être "
    "réduite.",
    "Se la persona non adempie l'obbligo senza motivi validi, l'aiuto sociale può essere ridotto.",
    "If the person does not comply without an excusable reason, social assistance may be cut.",
)
BREACH_PROTECTED = Text(
    "Wer der Verpflichtung ohne entschuldbaren Grund nicht nachkommt, dem kann die Sozialhilfe gekürzt "
    "werden; der italienische Text dieses Absatzes nennt dabei nur Flüchtlinge und vorläufig aufgenommene "
    "Personen.",
    "Si la personne ne s'acquitte pas de cette obligation sans motif valable, l'aide sociale peut être "
    "réduite ; le texte italien de cet alinéa ne mentionne que les réfugiés et les personnes admises à "
    "titre provisoire.",
    "Se la persona non adempie l'obbligo senza motivi validi, l'aiuto sociale può essere ridotto; il testo "
    "italiano di questo capoverso menziona soltanto i rifugiati e le persone ammesse provvisoriamente.",
    "If the person does not comply without an excusable reason, social assistance may be cut; the Italian "
    "text of this paragraph names only refugees and temporarily admitted persons.",
)
FREE_MOVEMENT = Text(
    "Personen aus EU- und EFTA-Staaten können zu Integrationsmassnahmen verpflichtet werden: {value}.",
    "Les ressortissants de l'UE et de l'AELE peuvent être obligés à des mesures d'intégration : {value}.",
    "I cittadini dell'UE e dell'AELS possono essere obbligati a misure d'integrazione: {value}.",
    "Persons from EU and EFTA states may be obliged to attend integration measures: {value}.",
)
REGISTERED = Text(
    "{status}, {day}: Diese Person ist der öffentlichen Arbeitsvermittlung zu melden.",
    "{status}, {day} : cette personne doit être annoncée au service public de l'emploi.",
    "{status}, {day}: questa persona va annunciata al servizio pubblico di collocamento.",
    "{status}, {day}: this person is to be registered with the public employment service.",
)
NOT_REGISTERED = Text(
    "{status}, {day}: Eine Pflicht, diese Person der öffentlichen Arbeitsvermittlung zu melden, besteht "
    "nach dem Integrationsrecht nicht.",
    "{status}, {day} : le droit de l'intégration ne prévoit pas d'obligation d'annoncer cette personne au "
    "service public de l'emploi.",
    "{status}, {day}: il diritto sull'integrazione non prevede l'obbligo di annunciare questa persona al "
    "servizio pubblico di collocamento.",
    "{status}, {day}: the law on integration knows no duty to register this person with the public "
    "employment service.",
)
WHO_REGISTERS = Text(
    "Die kantonalen Sozialhilfebehörden melden stellenlose anerkannte Flüchtlinge und vorläufig aufgenommene "
    "Personen, die als arbeitsmarktfähig beurteilt sind; das Verfahren regeln die Kantone.",
    "Les autorités cantonales d'aide sociale annoncent les réfugiés reconnus et les personnes admises à "
    "titre provisoire sans emploi dont l'employabilité est établie ; les cantons règlent la procédure.",
    "Le autorità cantonali di aiuto sociale annunciano i rifugiati riconosciuti e le persone ammesse "
    "provvisoriamente senza impiego di cui è accertata la concorrenzialità sul mercato del lavoro; i Cantoni "
    "disciplinano la procedura.",
    "The cantonal social-assistance authorities register unemployed recognised refugees and temporarily "
    "admitted persons who were assessed as employable; the cantons regulate the procedure.",
)
NO_DUTY = Text(
    "Eine solche Meldepflicht kennt dieses Recht an diesem Tag nicht.",
    "Ce droit ne connaît pas une telle obligation d'annonce ce jour-là.",
    "Questo diritto non conosce un tale obbligo di notifica in quel giorno.",
    "This law knows no such duty to register on that day.",
)
NOT_NAMED = Text(
    "Die Bestimmung nennt nur anerkannte Flüchtlinge und vorläufig aufgenommene Personen.",
    "La disposition ne mentionne que les réfugiés reconnus et les personnes admises à titre provisoire.",
    "La disposizione menziona soltanto i rifugiati riconosciuti e le persone ammesse provvisoriamente.",
    "The provision names only recognised refugees and temporarily admitted persons.",
)
READ_AS_NAMED = Text(
    "Die Bestimmung nennt diesen Status nicht; ob er mitgemeint ist, ist offen und hier bejaht.",
    "La disposition ne mentionne pas ce statut ; il n'est pas établi qu'il soit visé, et la réponse est ici "
    "positive.",
    "La disposizione non menziona questo statuto; non è accertato che sia inteso, e qui la risposta è "
    "positiva.",
    "The provision does not name this status; whether it is meant is open and answered with yes here.",
)
READ_AS_NOT_NAMED = Text(
    "Die Bestimmung nennt diesen Status nicht; ob er mitgemeint ist, ist offen und hier verneint.",
    "La disposition ne mentionne pas ce statut ; il n'est pas établi qu'il soit visé, et la réponse est ici "
    "négative.",
    "La disposizione non menziona questo statuto; non è accertato che sia inteso, e qui la risposta è "
    "negativa.",
    "The provision does not name this status; whether it is meant is open and answered with no here.",
)
UNEMPLOYED = Text(
    "Die Person ist stellenlos: {value}.",
    "La personne est sans emploi : {value}.",
    "La persona è senza impiego: {value}.",
    "The person is unemployed: {value}.",
)
EMPLOYABLE = Text(
    "Die Person ist gestützt auf eine Abklärung als arbeitsmarktfähig beurteilt: {value}.",
    "L'employabilité de la personne a été établie à la suite d'une évaluation : {value}.",
    "La concorrenzialità della persona sul mercato del lavoro è stata accertata: {value}.",
    "The person was assessed as employable: {value}.",
)
