"""Sentences about the steps of KOMPAKT."""

from kipcore.types.text import Text

NEXT = Text(
    "KOMPAKT, {name}: Als Nächstes folgt der Schritt «{value}».",
    "KOMPAKT, {name} : la prochaine étape est «{value}».",
    "KOMPAKT, {name}: il prossimo passo è «{value}».",
    "KOMPAKT, {name}: the next step is “{value}”.",
)
LEAD = Text("Federführung: {value}.", "Direction : {value}.", "Direzione: {value}.", "Lead: {value}.")
ACTORS = Text(
    "Beteiligt: {value}.", "Participants : {value}.", "Partecipanti: {value}.", "Taking part: {value}."
)
RESULT = Text("Ergebnis: {value}.", "Résultat : {value}.", "Risultato: {value}.", "Result: {value}.")
PLANNING = Text(
    "Die Gemeinde bestimmt eine Koordinationsperson (operativ) und eine Vertretung der Exekutive "
    "(strategisch); eine Arbeitsgruppe wird eingeladen.",
    "La commune désigne une personne chargée de la coordination (niveau opérationnel) et une représentation "
    "de l'exécutif (niveau stratégique) ; un groupe de travail est invité.",
    "Il Comune designa una persona incaricata del coordinamento (livello operativo) e una rappresentanza "
    "dell'esecutivo (livello strategico); è invitato un gruppo di lavoro.",
    "The municipality names a coordination person (operational) and an executive representative "
    "(strategic); a working group is invited.",
)
PROFILE = Text(
    "Die Fachstelle verfasst es mit der Gemeinde, aus laufenden Angeboten und Bevölkerungsstatistik; es "
    "zeigt den Handlungsbedarf. Auf Wunsch moderiert sie.",
    "Le service le rédige avec la commune, à partir des offres en cours et de la statistique de la "
    "population ; il montre où il faut agir. Sur demande, le service anime les séances.",
    "Il servizio lo redige con il Comune, in base alle offerte in corso e alla statistica della "
    "popolazione; mostra dove occorre intervenire. Su richiesta il servizio modera le sedute.",
    "The office writes it with the municipality, from current offers and population statistics; it shows "
    "where there is need for action. On request the office chairs the meetings.",
)
CATALOGUE = Text(
    "Die Arbeitsgruppe wählt in Workshops aus einem Katalog bewährter, übertragbarer Angebote.",
    "Le groupe de travail choisit, dans des ateliers, des offres éprouvées et transposables d'un catalogue.",
    "Il gruppo di lavoro sceglie, in workshop, da un catalogo di offerte collaudate e trasferibili.",
    "In workshops the working group chooses from a catalogue of proven, transferable offers.",
)
CREDIT_REQUEST = Text(
    "Es ist Grundlage des Kreditantrags an die Gemeindebehörde; einen Teil der Kosten tragen Bund und "
    "Kanton.",
    "Il sert de base à la demande de crédit à l'autorité communale ; une partie des coûts est assumée par la "
    "Confédération et le canton.",
    "È la base della richiesta di credito all'autorità comunale; una parte dei costi è assunta dalla "
    "Confederazione e dal Cantone.",
    "It is the basis of the credit request to the municipal authority; Confederation and canton bear a part "
    "of the cost.",
)
LEAD_PASSES = Text(
    "Mit seinem Abschluss geht die Federführung von der Fachstelle an die Gemeinde über.",
    "À son terme, la direction passe du service à la commune.",
    "Al suo termine la direzione passa dal servizio al Comune.",
    "At its end the lead passes from the office to the municipality.",
)
SUPPORT = Text(
    "Die Fachstelle berät und zahlt Beiträge an ausgewählte Angebote.",
    "Le service conseille et verse des contributions à des offres choisies.",
    "Il servizio fornisce consulenza e versa contributi a offerte scelte.",
    "The office advises and pays contributions to selected offers.",
)
HEARING = Text(
    "Ein öffentliches Hearing wird empfohlen, ist aber nicht Pflicht.",
    "Une audition publique est recommandée, mais non obligatoire.",
    "Un'audizione pubblica è raccomandata, ma non obbligatoria.",
    "A public hearing is recommended, but not required.",
)
ROUND_TABLES = Text(
    "Der Runde Tisch Integration sichert die Qualität; Sitzungen pro Jahr: {value}.",
    "La table ronde sur l'intégration veille à la qualité ; séances par année : {value}.",
    "La tavola rotonda sull'integrazione garantisce la qualità; sedute all'anno: {value}.",
    "The integration round table safeguards quality; meetings per year: {value}.",
)
BEGUN = Text(
    "Begonnen am {value}; seither abgeschlossen:",
    "Début le {value} ; terminé depuis :",
    "Inizio il {value}; concluso da allora:",
    "Begun on {value}; completed since:",
)
NONE_DONE = Text(
    "Begonnen am {value}; noch ist kein Schritt abgeschlossen.",
    "Début le {value} ; aucune étape n'est encore terminée.",
    "Inizio il {value}; nessun passo è ancora concluso.",
    "Begun on {value}; no step is completed yet.",
)
DONE_ON = Text(
    "«{step}» am {value}.",
    "«{step}» le {value}.",
    "«{step}» il {value}.",
    "“{step}” on {value}.",
)
FREE = Text(
    "Für die Gemeinde ist KOMPAKT kostenlos.",
    "Pour la commune, KOMPAKT est gratuit.",
    "Per il Comune KOMPAKT è gratuito.",
    "For the municipality KOMPAKT is free of charge.",
)
PRICE = Text(
    "KOMPAKT kostet die Gemeinde {value}.",
    "KOMPAKT coûte {value} à la commune.",
    "KOMPAKT costa {value} al Comune.",
    "KOMPAKT costs the municipality {value}.",
)
DOCUMENTED = Text(
    "Belegt ist KOMPAKT neben den Leistungsvereinbarungen {value}.",
    "KOMPAKT est attesté à côté des conventions de prestations {value}.",
    "KOMPAKT è attestato accanto agli accordi di prestazione {value}.",
    "KOMPAKT is documented beside the service agreements {value}.",
)
