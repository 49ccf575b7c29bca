"""Sentences about what may be charged to the ceiling of a municipality (IAZH)."""

from kipcore.types.text import Text

CHARGEABLE = Text(
    "{offer} ({status}), {day}: darf über das Kostendach (IAZH) abgerechnet werden.",
    "{offer} ({status}), {day} : imputation au plafond des coûts (IAZH) admise.",
    "{offer} ({status}), {day}: imputazione al tetto dei costi (IAZH) ammessa.",
    "{offer} ({status}), {day}: may be charged to the cost ceiling (IAZH).",
)
NOT_CHARGEABLE = Text(
    "{offer} ({status}), {day}: darf nicht über das Kostendach (IAZH) abgerechnet werden.",
    "{offer} ({status}), {day} : imputation au plafond des coûts (IAZH) exclue.",
    "{offer} ({status}), {day}: imputazione al tetto dei costi (IAZH) esclusa.",
    "{offer} ({status}), {day}: may not be charged to the cost ceiling (IAZH).",
)
REFUSED = Text("Grund: {value}.", "Motif : {value}.", "Motivo: {value}.", "Reason: {value}.")
OFFERS = Text(
    "Über das Kostendach abgerechnet werden akkreditierte Angebote zu: {value}.",
    "Sont imputées au plafond les offres accréditées dans ces domaines : {value}.",
    "Al tetto sono imputate le offerte accreditate nei settori: {value}.",
    "Accredited offers of these kinds are charged to the ceiling: {value}.",
)
NOT_SAID = Text(
    "Für diesen Tag sagen die Quellen nichts; entschieden wird nach einer Lesart.",
    "Pour ce jour, les sources ne disent rien ; la réponse suit une lecture.",
    "Per questo giorno le fonti non dicono nulla; si decide secondo una lettura.",
    "For this day the sources say nothing; a reading decides.",
)
TARGET_GROUP = Text(
    "Zielgruppe laut der Seite von 2021: Asylsuchende (N, nur Sprache), vorläufig Aufgenommene (F), "
    "Flüchtlinge (F, B); nicht C.",
    "Groupe cible selon la page de 2021 : requérants d'asile (N, langue seulement), personnes admises à "
    "titre provisoire (F), réfugiés (F, B) ; pas C.",
    "Gruppo destinatario secondo la pagina del 2021: richiedenti l'asilo (N, soltanto lingua), persone "
    "ammesse provvisoriamente (F), rifugiati (F, B); non C.",
    "Target group according to the page of 2021: asylum seekers (N, language only), temporarily admitted "
    "persons (F), refugees (F, B); not C.",
)
STATUS_S = Text(
    "Personen mit Schutzstatus S haben denselben Zugang; bezahlt wird aus der Unterstützungspauschale S, "
    "nicht aus der Integrationspauschale.",
    "Les personnes avec statut de protection S ont le même accès ; c'est le forfait de soutien S qui paie, "
    "et non le forfait d'intégration.",
    "Le persone con statuto di protezione S hanno lo stesso accesso; paga la somma forfettaria di sostegno "
    "S, non quella a favore dell'integrazione.",
    "Persons with protection status S have the same access; it is paid from the support flat rate S, not "
    "from the flat rate for integration.",
)
NO_STATUS_S = Text(
    "Personen mit Schutzstatus S haben keinen Zugang.",
    "Les personnes avec statut de protection S n'ont pas accès.",
    "Le persone con statuto di protezione S non hanno accesso.",
    "Persons with protection status S have no access.",
)
GUIDELINE = Text(
    "In der Regel dauert der Erstintegrationsprozess höchstens {value} Jahre; das ist ein Richtwert.",
    "En règle générale, la première intégration dure au plus {value} ans ; c'est une valeur indicative.",
    "Di regola la prima integrazione dura al massimo {value} anni; è un valore indicativo.",
    "As a rule the process of initial integration lasts at most {value} years; that is a guideline.",
)
GUIDELINE_RUNS = Text(
    "Gerechnet ab dem {since} dauern sie bis zum {value}.",
    "Comptées dès le {since}, elles durent jusqu'au {value}.",
    "Calcolati dal {since}, durano fino al {value}.",
    "Counted from {since} they last until {value}.",
)
GUIDELINE_OVER = Text(
    "Achtung: Gerechnet ab dem {since} sind sie seit dem {value} vorbei. Das schliesst die Person nicht aus.",
    "Attention : comptées dès le {since}, elles ont pris fin le {value}. Cela n'exclut pas la personne.",
    "Attenzione: calcolati dal {since}, sono terminati il {value}. Ciò non esclude la persona.",
    "Warning: counted from {since} they ended on {value}. That does not bar the person.",
)
