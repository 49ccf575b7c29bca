"""Sentences about duties: taking part in measures, and registration with the employment service."""

from kipcore.types.text import Text

MAY_BE_OBLIGED = Text(
    "{status}, {day}: Diese Person kann nach Art. 10 VIntA zur Teilnahme verpflichtet werden.",
    "{status}, {day} : selon l'art. 10 OIE, cette personne peut être obligée à participer.",
    "{status}, {day}: secondo l'art. 10 OIntS questa persona può essere obbligata a partecipare.",
    "{status}, {day}: under Art. 10 VIntA this person may be obliged to take part.",
)
NOT_OBLIGED = Text(
    "{status}, {day}: Diese Person kann nach Art. 10 VIntA nicht zur Teilnahme verpflichtet werden.",
    "{status}, {day} : selon l'art. 10 OIE, cette personne ne peut pas être obligée à participer.",
    "{status}, {day}: secondo l'art. 10 OIntS questa persona non può essere obbligata a partecipare.",
    "{status}, {day}: under Art. 10 VIntA this person cannot be obliged to take part.",
)
OTHER_BASIS = Text(
    "Ob das kantonale Sozialhilferecht oder eine Integrationsvereinbarung eine Pflicht begründet, ist hier "
    "nicht geprüft.",
    "On n'examine pas ici si le droit cantonal de l'aide sociale ou une convention d'intégration fonde une "
    "obligation.",
    "Non è qui esaminato se il diritto cantonale sull'aiuto sociale o un accordo d'integrazione fondi un "
    "obbligo.",
    "Whether cantonal law on social assistance or an integration agreement gives rise to a duty is not "
    "looked at here.",
)
EU_OBLIGED = Text(
    "{status}, {day}: Diese Person kann zu Integrationsmassnahmen verpflichtet werden.",
    "{status}, {day} : cette personne peut être obligée à participer à des mesures d'intégration.",
    "{status}, {day}: questa persona può essere obbligata a partecipare a misure d'integrazione.",
    "{status}, {day}: this person may be obliged to attend integration measures.",
)
EU_NOT_OBLIGED = Text(
    "{status}, {day}: Diese Person kann nicht zu Integrationsmassnahmen verpflichtet werden.",
    "{status}, {day} : cette personne ne peut pas être obligée à participer à des mesures d'intégration.",
    "{status}, {day}: questa persona non può essere obbligata a partecipare a misure d'integrazione.",
    "{status}, {day}: this person cannot be obliged to attend integration measures.",
)
MEASURES = Text(
    "Gegenstand der Verpflichtung von Personen, die Sozialhilfe beziehen: {value}.",
    "Objet de l'obligation pour les personnes qui bénéficient de l'aide sociale : {value}.",
    "Oggetto dell'obbligo per le persone che beneficiano dell'aiuto sociale: {value}.",
    "What persons on social assistance may be obliged to attend: {value}.",
)
SOCIAL_ASSISTANCE = Text(
    "Bezug von Sozialhilfe: {value}.",
    "Bénéfice de l'aide sociale : {value}.",
    "Beneficio dell'aiuto sociale: {value}.",
    "Receipt of social assistance: {value}.",
)
PROTECTED = Text(
    "An diesem Tag können auch Schutzbedürftige verpflichtet werden.",
    "Ce jour-là, les personnes à protéger peuvent aussi être obligées.",
    "In quel giorno anche le persone bisognose di protezione possono essere obbligate.",
    "On that day persons in need of protection may be obliged too.",
)
PROTECTED_NOT = Text(
    "An diesem Tag können Schutzbedürftige noch nicht verpflichtet werden.",
    "Ce jour-là, les personnes à protéger ne peuvent pas encore être obligées.",
    "In quel giorno le persone bisognose di protezione non possono ancora essere obbligate.",
    "On that day persons in need of protection cannot be obliged yet.",
)
BY_AGREEMENT = Text(
    "Bei vorläufig aufgenommenen Personen kann die Verpflichtung in Form einer Integrationsvereinbarung "
    "erfolgen; besteht ein besonderer Integrationsbedarf, so können die kantonalen Behörden mit ihnen auch "
    "sonst Integrationsvereinbarungen abschliessen.",
    "Pour les personnes admises à titre provisoire, l'obligation peut prendre la forme d'une convention "
    "d'intégration ; en cas de besoins d'intégration particuliers, les autorités cantonales peuvent aussi "
    "conclure de telles conventions avec elles hors de ce cadre.",
    "Per le persone ammesse provvisoriamente l'obbligo può assumere la forma di un accordo d'integrazione; "
    "in caso di bisogno d'integrazione particolare le autorità cantonali possono concludere con loro tali "
    "accordi anche al di fuori di questo obbligo.",
    "For temporarily admitted persons the obligation may take the form of an integration agreement; if they "
    "have special integration needs, the cantonal authorities may conclude such agreements with them in "
    "other cases too.",
)
BREACH = Text(
    "Wer der Verpflichtung ohne entschuldbaren Grund nicht nachkommt, dem kann die Sozialhilfe gekürzt "
    "werden.",
    "Si, sans motif valable, la personne ne s'acquitte pas de cette obligation, l'aide sociale peut être "
    "réduite.",
    "Se la persona non adempie l'obbligo senza che vi siano motivi validi, l'aiuto sociale può essere "
    "ridotto.",
    "If the person does not comply without an excusable reason, social assistance may be cut.",
)
BREACH_PROTECTED = Text(
    "Wer der Verpflichtung ohne entschuldbaren Grund nicht nachkommt, dem kann die Sozialhilfe gekürzt "
    "werden; der italienische Text dieses Absatzes nennt dabei nur Flüchtlinge und vorläufig aufgenommene "
    "Personen.",
    "Si, sans motif valable, la personne ne s'acquitte pas de cette obligation, l'aide sociale peut être "
    "réduite ; le texte italien de cet alinéa ne mentionne que les réfugiés et les personnes admises à "
    "titre provisoire.",
    "Se la persona non adempie l'obbligo senza che vi siano motivi validi, l'aiuto sociale può essere "
    "ridotto; il testo italiano di questo capoverso menziona soltanto i rifugiati e le persone ammesse "
    "provvisoriamente.",
    "If the person does not comply without an excusable reason, social assistance may be cut; the Italian "
    "text of this paragraph names only refugees and temporarily admitted persons.",
)
FREE_MOVEMENT = Text(
    "Personen aus EU- und EFTA-Staaten können Integrationsmassnahmen empfohlen, aber nicht vorgeschrieben "
    "werden.",
    "Aux ressortissants de l'UE et de l'AELE, des mesures d'intégration peuvent être recommandées, mais non "
    "imposées.",
    "Ai cittadini dell'UE e dell'AELS le misure d'integrazione possono essere raccomandate, ma non imposte.",
    "To persons from EU and EFTA states integration measures may be recommended, but not prescribed.",
)
FREE_MOVEMENT_TOO = Text(
    "Nach dem angewendeten Recht gilt das auch für Personen aus EU- und EFTA-Staaten.",
    "Selon le droit appliqué, cela vaut aussi pour les ressortissants de l'UE et de l'AELE.",
    "Secondo il diritto applicato ciò vale anche per i cittadini dell'UE e dell'AELS.",
    "Under the law applied that holds for persons from EU and EFTA states too.",
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
    "{status}, {day}: the law on integration does not provide for a duty to register this person with the "
    "public employment service.",
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
    "This law does not provide for such a duty to register on that day.",
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
    "The provision does not name this status; whether it is meant is open and answered in the affirmative "
    "here.",
)
READ_AS_NOT_NAMED = Text(
    "Die Bestimmung nennt diesen Status nicht; ob er mitgemeint ist, ist offen und hier verneint.",
    "La disposition ne mentionne pas ce statut ; il n'est pas établi qu'il soit visé, et la réponse est ici "
    "négative.",
    "La disposizione non menziona questo statuto; non è accertato che sia inteso, e qui la risposta è "
    "negativa.",
    "The provision does not name this status; whether it is meant is open and answered in the negative here.",
)
UNEMPLOYED = Text(
    "Stellenlosigkeit: {value}.",
    "Absence d'emploi : {value}.",
    "Mancanza di un impiego: {value}.",
    "Unemployment: {value}.",
)
EMPLOYABLE = Text(
    "Arbeitsmarktfähigkeit, gestützt auf eine Abklärung: {value}.",
    "Employabilité établie à la suite d'une évaluation : {value}.",
    "Concorrenzialità sul mercato del lavoro accertata: {value}.",
    "Employability, on the basis of an assessment: {value}.",
)
