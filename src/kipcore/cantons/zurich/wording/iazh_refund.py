"""Sentences about what the canton refunds for the offers of a year (IAZH)."""

from kipcore.types.text import Text

REFUND = Text(
    "{name}, {year}: Der Kanton erstattet der Gemeinde {value} (IAZH).",
    "{name}, {year} : le canton rembourse {value} à la commune (IAZH).",
    "{name}, {year}: il Cantone rimborsa al Comune {value} (IAZH).",
    "{name}, {year}: the canton refunds the municipality {value} (IAZH).",
)
REFUND_NOTHING = Text(
    "{name}, {year}: Der Kanton erstattet der Gemeinde nichts (IAZH).",
    "{name}, {year} : le canton ne rembourse rien à la commune (IAZH).",
    "{name}, {year}: il Cantone non rimborsa nulla al Comune (IAZH).",
    "{name}, {year}: the canton refunds the municipality nothing (IAZH).",
)
CHARGEABLE = Text(
    "Effektive Kosten akkreditierter Angebote, die angerechnet werden: {value}.",
    "Coûts effectifs d'offres accréditées qui sont imputés : {value}.",
    "Costi effettivi di offerte accreditate che sono imputati: {value}.",
    "Actual cost of accredited offers that is charged: {value}.",
)
CHARGEABLE_NOTHING = Text(
    "Es werden keine Kosten angerechnet.",
    "Aucun coût n'est imputé.",
    "Non è imputato alcun costo.",
    "No cost is charged.",
)
STATUS_S = Text(
    "Darunter sind Kosten für Personen mit Schutzstatus S, die aus der Unterstützungspauschale S bezahlt "
    "werden; ob es dafür ein eigenes Dach gibt, ist nicht bekannt.",
    "Y figurent des coûts pour des personnes avec statut de protection S, payés par le forfait de soutien S "
    "; on ignore s'il existe pour elles un plafond distinct.",
    "Vi figurano costi per persone con statuto di protezione S, pagati dalla somma forfettaria di sostegno "
    "S; non è noto se per loro vi sia un tetto distinto.",
    "This includes costs for persons with protection status S, paid from the support flat rate S; whether "
    "there is a separate ceiling for them is not known.",
)
REFUSED = Text(
    "Nicht angerechnet: {value}.",
    "Coûts non imputés : {value}.",
    "Costi non imputati: {value}.",
    "Not charged: {value}.",
)
REFUSED_NOTHING = Text(
    "Alle gemeldeten Kosten sind angerechnet.",
    "Tous les coûts annoncés sont imputés.",
    "Tutti i costi notificati sono imputati.",
    "All reported costs are charged.",
)
REFUSED_NO_AMOUNT = Text(
    "Nicht angerechnet wird ein Eintrag ohne Betrag.",
    "Une rubrique sans montant n'est pas imputée.",
    "Una voce senza importo non è imputata.",
    "An entry without an amount is not charged.",
)
NOTHING_REPORTED = Text(
    "Es sind keine Kosten gemeldet.",
    "Aucun coût n'est annoncé.",
    "Non è notificato alcun costo.",
    "No cost is reported.",
)
REFUSED_ONE = Text(
    "{offer}, {status}: {value}. Grund: {reasons}.",
    "{offer}, {status} : {value}. Motif : {reasons}.",
    "{offer}, {status}: {value}. Motivo: {reasons}.",
    "{offer}, {status}: {value}. Reason: {reasons}.",
)
REFUSED_ONE_NOTHING = Text(
    "{offer}, {status}: kein Betrag. Grund: {reasons}.",
    "{offer}, {status} : aucun montant. Motif : {reasons}.",
    "{offer}, {status}: nessun importo. Motivo: {reasons}.",
    "{offer}, {status}: no amount. Reason: {reasons}.",
)
CEILING = Text(
    "Kostendach (maximale Kostenbeteiligung) {year}: {value}.",
    "Plafond des coûts (participation maximale) {year} : {value}.",
    "Tetto dei costi (partecipazione massima) {year}: {value}.",
    "Cost ceiling (maximum cost contribution) {year}: {value}.",
)
CEILING_NOTHING = Text(
    "Das Kostendach {year} beträgt null Franken.",
    "Le plafond des coûts {year} est de zéro franc.",
    "Il tetto dei costi {year} è di zero franchi.",
    "The cost ceiling for {year} is zero.",
)
WITHIN = Text(
    "Innerhalb des Kostendachs erstattet: {value}.",
    "Remboursé dans le plafond des coûts : {value}.",
    "Rimborsato entro il tetto dei costi: {value}.",
    "Refunded within the cost ceiling: {value}.",
)
WITHIN_NOTHING = Text(
    "Innerhalb des Kostendachs wird nichts erstattet.",
    "Rien n'est remboursé dans le plafond des coûts.",
    "Entro il tetto dei costi non è rimborsato nulla.",
    "Nothing is refunded within the cost ceiling.",
)
BEYOND = Text(
    "Über das Kostendach hinaus für Bildung junger Menschen erstattet: {value}.",
    "Remboursé au-delà du plafond pour la formation de jeunes : {value}.",
    "Rimborsato oltre il tetto per la formazione di giovani: {value}.",
    "Refunded beyond the cost ceiling for education of the young: {value}.",
)
BEYOND_NOTHING = Text(
    "Über das Kostendach hinaus wird nichts erstattet.",
    "Rien n'est remboursé au-delà du plafond des coûts.",
    "Oltre il tetto dei costi non è rimborsato nulla.",
    "Nothing is refunded beyond the cost ceiling.",
)
EDUCATION = Text(
    "Für junge Menschen bis {age} Jahre zahlt der Kanton alle Kosten der Bildungsangebote, wenn das "
    "Kostendach ausgeschöpft ist.",
    "Pour les jeunes jusqu'à {age} ans, le canton paie tous les coûts des offres de formation lorsque le "
    "plafond est épuisé.",
    "Per i giovani fino a {age} anni il Cantone paga tutti i costi delle offerte di formazione se il tetto "
    "è esaurito.",
    "For young people up to {age} the canton pays all education costs once the ceiling is used up.",
)
EXCESS = Text(
    "Über dem Kostendach, vom Kanton nicht erstattet (IAZH): {value}.",
    "Au-delà du plafond, non remboursé par le canton (IAZH) : {value}.",
    "Oltre il tetto, non rimborsato dal Cantone (IAZH): {value}.",
    "Above the ceiling, not refunded by the canton (IAZH): {value}.",
)
EXCESS_NOTHING = Text(
    "Über dem Kostendach bleibt nichts übrig.",
    "Il ne reste rien au-delà du plafond des coûts.",
    "Nulla rimane oltre il tetto dei costi.",
    "Nothing is left above the cost ceiling.",
)
REIMBURSED = Text(
    "Davon ersetzt der Kanton als Sozialhilfe für Flüchtlinge {value}, soweit nicht der Heimatstaat "
    "ersatzpflichtig ist: vereinfachtes Verfahren, erst prüft die Fachstelle Integration, dann das "
    "Kantonale Sozialamt.",
    "Le canton en rembourse {value} au titre de l'aide sociale pour les réfugiés, pour autant que l'État "
    "d'origine ne soit pas tenu au remboursement : procédure simplifiée, examen par le service spécialisé "
    "dans l'intégration, puis par l'Office cantonal des affaires sociales.",
    "Il Cantone ne rimborsa {value} come aiuto sociale per rifugiati, salvo che lo Stato d'origine sia "
    "tenuto al rimborso: procedura semplificata, esamina prima il servizio specializzato per "
    "l'integrazione, poi l'Ufficio cantonale delle opere sociali.",
    "Of this the canton reimburses {value} as social assistance for refugees, unless the home state must "
    "pay: simplified procedure, the Integration Office examines first, then the Cantonal Social Welfare "
    "Office.",
)
REIMBURSED_NOTHING = Text(
    "Als Sozialhilfe für Flüchtlinge ersetzt der Kanton davon nichts.",
    "Le canton n'en rembourse rien au titre de l'aide sociale pour les réfugiés.",
    "Il Cantone non ne rimborsa nulla come aiuto sociale per rifugiati.",
    "Of this the canton reimburses nothing as social assistance for refugees.",
)
BORNE = Text(
    "Davon bleibt bei der Gemeinde: {value}.",
    "Dont à la charge de la commune : {value}.",
    "Di cui a carico del Comune: {value}.",
    "Left to the municipality: {value}.",
)
BORNE_NOTHING = Text(
    "Davon bleibt nichts bei der Gemeinde.",
    "Il n'en reste rien à la charge de la commune.",
    "Non ne rimane nulla a carico del Comune.",
    "Nothing of this is left to the municipality.",
)
UNKNOWN = Text(
    "Für Asylsuchende gelten eigene Regeln; wer diesen Teil trägt, ist nicht bekannt: {value}.",
    "Des règles propres valent pour les requérants d'asile ; qui supporte cette part n'est pas connu : "
    "{value}.",
    "Per i richiedenti l'asilo valgono regole proprie; chi assume questa parte non è noto: {value}.",
    "Asylum seekers have rules of their own; who bears this part is not known: {value}.",
)
BINDING = Text(
    "Massgebende Grenze: {limits}.",
    "Limite déterminante : {limits}.",
    "Limite determinante: {limits}.",
    "Limited by: {limits}.",
)
PAID_IN = Text(
    "Ausbezahlt wird {value}, nachdem die Gemeinde berichtet und der Kanton geprüft hat.",
    "Le versement a lieu en {value}, après le compte rendu de la commune et l'examen du canton.",
    "Il versamento avviene nel {value}, dopo il rapporto del Comune e l'esame del Cantone.",
    "It is paid in {value}, once the municipality has reported and the canton has examined the report.",
)
ORDER = Text(
    "Reihenfolge der Kostenträger: {value}.",
    "Ordre des payeurs : {value}.",
    "Ordine dei pagatori: {value}.",
    "Order of payers: {value}.",
)
AGREEMENT = Text(
    "Grundlage zwischen Kanton und Gemeinde: {value}.",
    "Base entre le canton et la commune : {value}.",
    "Base fra Cantone e Comune: {value}.",
    "Basis between canton and municipality: {value}.",
)
