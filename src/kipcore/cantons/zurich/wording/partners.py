"""Sentences about with whom the canton contracts, and when a municipality can join."""

from kipcore.types.text import Text

MAY = Text(
    "{partner}: Am {day} kommt eine Vereinbarung mit dem Kanton in Frage.",
    "{partner} : le {day}, une convention avec le canton entre en ligne de compte.",
    "{partner}: il {day} un accordo con il Cantone entra in considerazione.",
    "{partner}: on {day} an agreement with the canton is an option.",
)
MAY_NOT = Text(
    "{partner}: Am {day} kommt keine Vereinbarung mit dem Kanton in Frage.",
    "{partner} : le {day}, une convention avec le canton n'entre pas en ligne de compte.",
    "{partner}: il {day} un accordo con il Cantone non entra in considerazione.",
    "{partner}: on {day} an agreement with the canton is not an option.",
)
INTERESTED = Text(
    "Interesse der Gemeinde: {value}.",
    "Intérêt de la commune : {value}.",
    "Interesse del Comune: {value}.",
    "Interest of the municipality: {value}.",
)
EXCEPTION = Text(
    "Ausnahme der Fachstelle: {value}.",
    "Exception du service spécialisé : {value}.",
    "Eccezione del servizio specializzato: {value}.",
    "Exception by the Integration Office: {value}.",
)
MAIN_PARTNER = Text(
    "Hauptpartnerin ist die Gemeinde; die Fachstelle schliesst Vereinbarungen mit allen interessierten "
    "Gemeinden.",
    "La commune est le partenaire principal ; le service spécialisé conclut des conventions avec toutes les "
    "communes intéressées.",
    "Il Comune è il partner principale; il servizio specializzato conclude accordi con tutti i Comuni "
    "interessati.",
    "The municipality is the main partner; the Integration Office concludes agreements with all interested "
    "municipalities.",
)
BY_EXCEPTION = Text(
    "Mit Projektanbietern schliesst sie nur ausnahmsweise direkt ab; was eine Ausnahme begründet, ist nicht "
    "bekannt.",
    "Il n'en conclut qu'exceptionnellement avec des organismes responsables de projets ; on ignore ce qui "
    "justifie une exception.",
    "Con promotori di progetti ne conclude soltanto eccezionalmente; non è noto che cosa giustifichi "
    "un'eccezione.",
    "With project providers it does so only by way of exception; what justifies an exception is not known.",
)
NO_EXCEPTION_NEEDED = Text(
    "Mit Projektanbietern schliesst sie nach diesem Recht auch ohne Ausnahme ab.",
    "Selon ce droit, il en conclut aussi sans exception avec des organismes responsables de projets.",
    "Secondo questo diritto ne conclude con promotori di progetti anche senza eccezione.",
    "Under this law it does so with project providers without an exception, too.",
)
VOLUNTARY = Text(
    "Die Teilnahme ist freiwillig.",
    "La participation est volontaire.",
    "La partecipazione è volontaria.",
    "Taking part is voluntary.",
)
REFUSAL = Text(
    "Urdorf verzichtete 2013 wegen des Aufwands für die Berichterstattung.",
    "Urdorf a renoncé en 2013 en raison de la charge liée aux comptes rendus.",
    "Urdorf ha rinunciato nel 2013 a causa dell'onere legato ai rapporti.",
    "Urdorf declined in 2013 because of the burden of reporting.",
)
ENTRY = Text(
    "Wer am {day} noch keine Vereinbarung hat, kann frühestens ab dem {value} mitmachen.",
    "Qui n'a pas encore de convention le {day} peut participer au plus tôt à partir du {value}.",
    "Chi il {day} non ha ancora un accordo può partecipare al più presto dal {value}.",
    "Whoever has no agreement yet on {day} can take part from {value} at the earliest.",
)
AT_THE_START = Text(
    "Am {value} beginnt das {period}: Der Beitritt ist möglich.",
    "Le {value} commence le {period} : l'adhésion est possible.",
    "Il {value} inizia il {period}: l'adesione è possibile.",
    "On {value} {period} begins: entry is possible.",
)
ONLY_AT_START = Text(
    "Neue Gemeinden können nur zu Beginn eines Programms beitreten; der nächste ist der des {period}. "
    "Belegt ist das für eine Gemeinde.",
    "De nouvelles communes ne peuvent adhérer qu'au début d'un programme ; le prochain est celui du "
    "{period}. Cela est attesté pour une commune.",
    "Nuovi Comuni possono aderire soltanto all'inizio di un programma; il prossimo è quello del {period}. "
    "Ciò è attestato per un Comune.",
    "New municipalities can join only at the start of a programme; the next is that of {period}. That is on "
    "record for one municipality.",
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
    "{stage}: within the period {when}.",
)
STAGE_PLANNED = Text(
    "{stage}: geplant in der Zeit {when}; ein Tag wurde nicht genannt.",
    "{stage} : prévu pendant la période {when} ; aucun jour n'a été indiqué.",
    "{stage}: previsto nel periodo {when}; non è stato indicato alcun giorno.",
    "{stage}: planned within the period {when}; no day was named.",
)
STAGE_OPEN = Text(
    "{stage}: danach; der Tag ist nicht bekannt.",
    "{stage} : ensuite ; le jour n'est pas connu.",
    "{stage}: in seguito; il giorno non è noto.",
    "{stage}: after that; the day is not known.",
)
TERM = Text(
    "Rahmenvertrag und Leistungsvereinbarung laufen bis zum Ende des Programms und werden mit ihm erneuert; "
    "belegt ist das für KIP 2bis und KIP 3.",
    "Contrat-cadre et convention de prestations durent jusqu'à la fin du programme et sont renouvelés avec "
    "lui ; cela est attesté pour le PIC 2bis et le PIC 3.",
    "Contratto quadro e accordo di prestazione durano fino alla fine del programma e sono rinnovati con "
    "esso; ciò è attestato per il PIC 2bis e il PIC 3.",
    "The framework agreement and the service agreement run to the end of the programme and are renewed with "
    "it; that is on record for CIP 2bis and CIP 3.",
)
