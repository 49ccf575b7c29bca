"""Sentences about with whom the canton contracts, and when a municipality can join."""

from kipcore.types.text import Text

MAY = Text(
    "{partner}: Am {day} schliesst der Kanton eine Vereinbarung ab.",
    "{partner} : le {day}, le canton conclut une convention.",
    "{partner}: il {day} il Cantone conclude un accordo.",
    "{partner}: on {day} the canton concludes an agreement.",
)
MAY_NOT = Text(
    "{partner}: Am {day} schliesst der Kanton keine Vereinbarung ab.",
    "{partner} : le {day}, le canton ne conclut pas de convention.",
    "{partner}: il {day} il Cantone non conclude alcun accordo.",
    "{partner}: on {day} the canton concludes no agreement.",
)
INTERESTED = Text(
    "Interesse der Gemeinde: {value}.",
    "Intérêt de la commune : {value}.",
    "Interesse del Comune: {value}.",
    "The municipality is interested: {value}.",
)
EXCEPTION = Text(
    "Ausnahme der Fachstelle: {value}.",
    "Exception du service spécialisé : {value}.",
    "Eccezione del servizio specializzato: {value}.",
    "Exception by the integration office: {value}.",
)
MAIN_PARTNER = Text(
    "Hauptpartnerin ist die Gemeinde; die Fachstelle schliesst mit allen interessierten Gemeinden ab.",
    "La commune est le partenaire principal ; le service spécialisé conclut avec toutes les communes "
    "intéressées.",
    "Il Comune è il partner principale; il servizio specializzato conclude con tutti i Comuni interessati.",
    "The municipality is the main partner; the integration office concludes with all interested ones.",
)
BY_EXCEPTION = Text(
    "Mit Projektanbietern schliesst sie nur ausnahmsweise direkt ab; was eine Ausnahme begründet, ist nicht "
    "bekannt.",
    "Il ne conclut qu'exceptionnellement avec des organismes responsables de projets ; on ignore ce qui "
    "justifie une exception.",
    "Conclude soltanto eccezionalmente con promotori di progetti; non è noto che cosa giustifichi "
    "un'eccezione.",
    "With project providers it concludes only by way of exception; what makes one is not known.",
)
NO_EXCEPTION_NEEDED = Text(
    "Mit Projektanbietern schliesst sie nach diesem Recht auch ohne Ausnahme ab.",
    "Selon ce droit, il conclut aussi sans exception avec des organismes responsables de projets.",
    "Secondo questo diritto conclude anche senza eccezione con promotori di progetti.",
    "Under this law it concludes with project providers without an exception, too.",
)
VOLUNTARY = Text(
    "Die Teilnahme ist freiwillig.",
    "La participation est volontaire.",
    "La partecipazione è volontaria.",
    "Taking part is voluntary.",
)
REFUSAL = Text(
    "Urdorf verzichtete 2013 wegen des Aufwands für die Berichterstattung.",
    "Urdorf a renoncé en 2013 à cause de la charge des comptes rendus.",
    "Urdorf ha rinunciato nel 2013 per l'onere dei rapporti.",
    "Urdorf declined in 2013 because of the burden of reporting.",
)
ENTRY = Text(
    "Wer am {day} noch keine Vereinbarung hat, kann frühestens am {value} mitmachen.",
    "Qui n'a pas encore de convention le {day} peut participer au plus tôt le {value}.",
    "Chi il {day} non ha ancora un accordo può partecipare al più presto il {value}.",
    "Whoever has no agreement yet on {day} can take part on {value} at the earliest.",
)
AT_THE_START = Text(
    "Am {value} beginnt das {period}: Der Beitritt ist möglich.",
    "Le {value} commence le {period} : l'adhésion est possible.",
    "Il {value} inizia il {period}: l'adesione è possibile.",
    "On {value} {period} begins: entry is possible.",
)
ONLY_AT_START = Text(
    "Neue Gemeinden können nur zu Beginn eines Programms beitreten; der nächste ist der des {period}. So "
    "wurde es in einer Gemeinde gesehen.",
    "De nouvelles communes ne peuvent adhérer qu'au début d'un programme ; le prochain est celui du "
    "{period}. Cela a été vu dans une commune.",
    "Nuovi Comuni possono aderire soltanto all'inizio di un programma; il prossimo è quello del {period}. "
    "Così è stato visto in un Comune.",
    "New municipalities can join only at the start of a programme; the next is that of {period}. It was seen "
    "in one municipality.",
)
AT_ANY_TIME = Text(
    "Nach diesem Recht können neue Gemeinden jederzeit beitreten.",
    "Selon ce droit, de nouvelles communes peuvent adhérer en tout temps.",
    "Secondo questo diritto nuovi Comuni possono aderire in ogni momento.",
    "Under this law new municipalities can join at any time.",
)
WAY = Text(
    "Der Weg zu den Vereinbarungen des {period}:",
    "La voie vers les conventions du {period} :",
    "La via verso gli accordi del {period}:",
    "The way to the agreements of {period}:",
)
STAGE_ON = Text("{stage}: {when}.", "{stage} : {when}.", "{stage}: {when}.", "{stage}: {when}.")
STAGE_WITHIN = Text(
    "{stage}: in der Zeit {when}.",
    "{stage} : pendant la période {when}.",
    "{stage}: nel periodo {when}.",
    "{stage}: within the time {when}.",
)
STAGE_PLANNED = Text(
    "{stage}: geplant in der Zeit {when}; ein Tag wurde nicht genannt.",
    "{stage} : prévu pendant la période {when} ; aucun jour n'a été indiqué.",
    "{stage}: previsto nel periodo {when}; non è stato indicato alcun giorno.",
    "{stage}: planned within the time {when}; no day was named.",
)
STAGE_OPEN = Text(
    "{stage}: danach; der Tag ist nicht bekannt.",
    "{stage} : ensuite ; le jour n'est pas connu.",
    "{stage}: in seguito; il giorno non è noto.",
    "{stage}: after that; the day is not known.",
)
TERM = Text(
    "Rahmenvertrag und Leistungsvereinbarung laufen bis zum Ende des Programms und werden mit ihm erneuert; "
    "so wurde es für KIP 2bis und KIP 3 gesehen.",
    "Contrat-cadre et convention de prestations durent jusqu'à la fin du programme et sont renouvelés avec "
    "lui ; cela a été vu pour les PIC 2bis et PIC 3.",
    "Contratto quadro e accordo di prestazione durano fino alla fine del programma e sono rinnovati con "
    "esso; così è stato visto per PIC 2bis e PIC 3.",
    "Framework agreement and service agreement run to the end of the programme and are renewed with it; it "
    "was seen for CIP 2bis and CIP 3.",
)
