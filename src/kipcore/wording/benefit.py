"""Sentences about who may benefit from which money (Art. 58 AIG, Art. 14a and 15 VIntA)."""

from kipcore.types.text import Text

MAY = Text(
    "{status}, {day}: Von einer Massnahme im Bereich «{measure}» aus der Quelle «{source}» darf diese "
    "Person profitieren.",
    "{status}, {day} : cette personne peut bénéficier d'une mesure du domaine «{measure}» payée par la "
    "source «{source}».",
    "{status}, {day}: questa persona può beneficiare di una misura nel settore «{measure}» pagata dalla "
    "fonte «{source}».",
    "{status}, {day}: this person may benefit from a measure in the field '{measure}' paid from the source "
    "'{source}'.",
)
MAY_NOT = Text(
    "{status}, {day}: Von einer Massnahme im Bereich «{measure}» aus der Quelle «{source}» darf diese "
    "Person nicht profitieren.",
    "{status}, {day} : cette personne ne peut pas bénéficier d'une mesure du domaine «{measure}» payée par "
    "la source «{source}».",
    "{status}, {day}: questa persona non può beneficiare di una misura nel settore «{measure}» pagata dalla "
    "fonte «{source}».",
    "{status}, {day}: this person may not benefit from a measure in the field '{measure}' paid from the "
    "source '{source}'.",
)
NO_MONEY = Text(
    "An diesem Tag wurde nach diesem Recht aus dieser Quelle nichts dafür bezahlt.",
    "Ce jour-là, selon ce droit, rien n'était payé à ce titre par cette source.",
    "In quel giorno, secondo questo diritto, questa fonte non pagava nulla a questo titolo.",
    "On that day, under this law, nothing was paid for it from this source.",
)

# --- flat rate -------------------------------------------------------------------------------------

NAMED = Text(
    "Mit den Pauschalen beteiligt sich der Bund an der Erstintegration von anerkannten Flüchtlingen und "
    "vorläufig aufgenommenen Personen.",
    "Par les forfaits, la Confédération participe à la première intégration des réfugiés reconnus et des "
    "personnes admises à titre provisoire.",
    "Con le somme forfettarie la Confederazione partecipa alla prima integrazione dei rifugiati "
    "riconosciuti e delle persone ammesse provvisoriamente.",
    "With the flat rates the Confederation takes part in the initial integration of recognised refugees and "
    "temporarily admitted persons.",
)
WITH_PERMIT = Text(
    "Auch für Schutzbedürftige mit Aufenthaltsbewilligung zahlt der Bund Pauschalen. Die Bestimmung über die "
    "Erstintegration nennt sie nicht; dass deren Massnahmen auch ihnen offenstehen, ist hergeleitet.",
    "La Confédération verse aussi des forfaits pour les personnes à protéger titulaires d'une autorisation "
    "de séjour. La disposition sur la première intégration ne les mentionne pas ; il est déduit que ses "
    "mesures leur sont aussi ouvertes.",
    "La Confederazione versa somme forfettarie anche per le persone bisognose di protezione titolari di un "
    "permesso di dimora. La disposizione sulla prima integrazione non le menziona; è dedotto che le sue "
    "misure sono aperte anche a loro.",
    "The Confederation pays flat rates for persons in need of protection with a residence permit too. The "
    "provision on initial integration does not name them; that its measures are open to them is inferred.",
)
READ_AS_NAMED = Text(
    "Die Verordnung nennt drei Gruppen von Personen; ob dieser Status dazugehört, ist offen und hier bejaht.",
    "L'ordonnance désigne trois groupes de personnes ; il n'est pas établi que ce statut en fasse partie, "
    "et la réponse est ici positive.",
    "L'ordinanza designa tre gruppi di persone; non è accertato che questo statuto vi rientri, e qui la "
    "risposta è positiva.",
    "The ordinance names three groups of persons; whether this status belongs to them is open and answered "
    "in the affirmative here.",
)
READ_AS_NONE = Text(
    "Die Verordnung nennt drei Gruppen von Personen; ob dieser Status dazugehört, ist offen und hier "
    "verneint.",
    "L'ordonnance désigne trois groupes de personnes ; il n'est pas établi que ce statut en fasse partie, "
    "et la réponse est ici négative.",
    "L'ordinanza designa tre gruppi di persone; non è accertato che questo statuto vi rientri, e qui la "
    "risposta è negativa.",
    "The ordinance names three groups of persons; whether this status belongs to them is open and answered "
    "in the negative here.",
)
SEEKER = Text(
    "Für Asylsuchende im erweiterten Verfahren dürfen die Kantone Pauschalen auch einsetzen, aber nur für "
    "Sprache und Bildung und für Sprache und Bildung in der frühen Kindheit.",
    "Pour les requérants d'asile en procédure étendue, les cantons peuvent aussi utiliser des forfaits, mais "
    "seulement pour la langue et la formation et pour la langue et la formation dans le domaine de la petite "
    "enfance.",
    "Per i richiedenti l'asilo oggetto di una procedura ampliata i Cantoni possono pure impiegare somme "
    "forfettarie, ma soltanto per la lingua e la formazione e per la lingua e la formazione nella prima "
    "infanzia.",
    "For asylum seekers in the extended procedure the cantons may use flat rates too, but only for language "
    "and learning and for language and learning in early childhood.",
)
NOT_EXTENDED = Text(
    "Unter den Asylsuchenden dürfen Pauschalen nur für jene eingesetzt werden, deren Gesuch im erweiterten "
    "Verfahren behandelt wird.",
    "Parmi les requérants d'asile, des forfaits ne peuvent être utilisés que pour ceux dont la demande est "
    "traitée en procédure étendue.",
    "Tra i richiedenti l'asilo, somme forfettarie possono essere impiegate soltanto per quelli oggetto di "
    "una procedura ampliata.",
    "Among asylum seekers flat rates may only be used for those whose application is treated in the extended "
    "procedure.",
)
ALSO_SOCIAL_ASSISTANCE = Text(
    "Daraus bezahlt werden dürfen auch Massnahmen in den Regelstrukturen der kantonalen Sozialhilfe, die als "
    "Unterstützung nach dem Zuständigkeitsgesetz gelten.",
    "Les forfaits peuvent aussi payer des mesures mises en œuvre dans les structures ordinaires de l'aide "
    "sociale cantonale et considérées comme des prestations d'assistance selon la loi en matière "
    "d'assistance.",
    "Possono essere pagate anche misure attuate nelle strutture ordinarie dell'aiuto sociale cantonale e "
    "considerate prestazioni assistenziali secondo la legge sull'assistenza.",
    "They may also pay for measures within the standard structures of cantonal social assistance that count "
    "as support under the Federal Act on Responsibility for Welfare Support.",
)
NOT_BOUND = Text(
    "Die Pauschale ist nicht an die Person gebunden, für die sie bezahlt wurde; der Kanton setzt sie nach "
    "Bedarf ein.",
    "Le forfait n'est pas lié à la personne pour laquelle il a été versé ; le canton l'utilise selon les "
    "besoins.",
    "La somma forfettaria non è legata alla persona per la quale è stata versata; il Cantone la impiega "
    "secondo il bisogno.",
    "The flat rate is not bound to the person for whom it was paid; the canton uses it where it is needed.",
)

# --- other contributions ---------------------------------------------------------------------------

IRRESPECTIVE = Text(
    "Diese Beiträge dienen der Integration von Ausländerinnen und Ausländern, unabhängig von ihrem Status.",
    "Ces contributions visent l'intégration des étrangers, indépendamment de leur statut.",
    "Questi contributi sono volti all'integrazione degli stranieri, a prescindere dal loro statuto.",
    "These contributions serve the integration of foreign nationals, irrespective of their status.",
)
READ_AS_OPEN = Text(
    "Ob diese Mittel auch für diesen Fall bestimmt sind, ist offen und hier bejaht.",
    "Il n'est pas établi que ces moyens soient aussi destinés à ce cas ; la réponse est ici positive.",
    "Non è accertato che questi mezzi siano destinati anche a questo caso; qui la risposta è positiva.",
    "Whether this money is meant for this case too is open and answered in the affirmative here.",
)
READ_AS_CLOSED = Text(
    "Ob diese Mittel auch für diesen Fall bestimmt sind, ist offen und hier verneint.",
    "Il n'est pas établi que ces moyens soient aussi destinés à ce cas ; la réponse est ici négative.",
    "Non è accertato che questi mezzi siano destinati anche a questo caso; qui la risposta è negativa.",
    "Whether this money is meant for this case too is open and answered in the negative here.",
)
WITH_PROSPECT = Text(
    "Ob diese Mittel auch für Asylsuchende bestimmt sind, ist offen; hier sind sie es bei Aussicht auf einen "
    "längerfristigen, rechtmässigen Aufenthalt, und eine solche ist angegeben.",
    "Il n'est pas établi que ces moyens soient aussi destinés aux requérants d'asile ; ils le sont ici en "
    "cas de perspective d'un séjour légal et durable, et celle-ci est indiquée.",
    "Non è accertato che questi mezzi siano destinati anche ai richiedenti l'asilo; qui lo sono se vi è la "
    "prospettiva di un soggiorno legale e a lungo termine, e questa è indicata.",
    "Whether this money is meant for asylum seekers too is open; here it is if there is a prospect of a "
    "longer-term, lawful stay, and one is stated.",
)
NO_PROSPECT = Text(
    "Ob diese Mittel auch für Asylsuchende bestimmt sind, ist offen; hier sind sie es nur bei Aussicht auf "
    "einen längerfristigen, rechtmässigen Aufenthalt, und eine solche ist verneint.",
    "Il n'est pas établi que ces moyens soient aussi destinés aux requérants d'asile ; ils ne le sont ici "
    "qu'en cas de perspective d'un séjour légal et durable, et celle-ci est niée.",
    "Non è accertato che questi mezzi siano destinati anche ai richiedenti l'asilo; qui lo sono soltanto se "
    "vi è la prospettiva di un soggiorno legale e a lungo termine, e questa è negata.",
    "Whether this money is meant for asylum seekers too is open; here it is only if there is a prospect of a "
    "longer-term, lawful stay, and that is denied.",
)
ALL_MEASURES = Text(
    "Personen mit Schutzstatus S haben Zugang zu allen Massnahmen der kantonalen Integrationsprogramme "
    "({during}).",
    "Les personnes avec statut de protection S ont accès à toutes les mesures des programmes d'intégration "
    "cantonaux ({during}).",
    "Le persone con statuto di protezione S hanno accesso a tutte le misure dei programmi cantonali "
    "d'integrazione ({during}).",
    "Persons with protection status S have access to all measures of the cantonal integration programmes "
    "({during}).",
)
LIVING_TOGETHER = Text(
    "Die einheimische Bevölkerung gehört zu den Zielgruppen, und das Zusammenleben ist auch ihre Sache.",
    "La population résidante fait partie des bénéficiaires, et la coexistence la concerne aussi.",
    "La popolazione indigena è una delle categorie interessate, e la convivenza concerne anche questa "
    "popolazione.",
    "The local population is one of the target groups, and living together is its concern too.",
)
NOT_FOREIGN = Text(
    "Diese Beiträge dienen der Integration von Ausländerinnen und Ausländern; ausser beim Zusammenleben "
    "sind sie nicht für Schweizerinnen und Schweizer bestimmt.",
    "Ces contributions visent l'intégration des étrangers ; sauf pour la coexistence, elles ne sont pas "
    "destinées aux personnes de nationalité suisse.",
    "Questi contributi sono volti all'integrazione degli stranieri; salvo per la convivenza, non sono "
    "destinati alle persone di nazionalità svizzera.",
    "These contributions serve the integration of foreign nationals; except for living together they are not "
    "meant for Swiss nationals.",
)
PRACTICE = Text(
    "Vor allem gedacht ist der Kredit in dieser Periode für Personen aus EU- und EFTA-Staaten und aus "
    "Drittstaaten; das schliesst niemanden aus.",
    "Durant cette période, le crédit est destiné en premier lieu aux ressortissants de l'UE, de l'AELE et "
    "d'États tiers ; cela n'exclut personne.",
    "In questo periodo il credito è destinato in primo luogo ai cittadini dell'UE, dell'AELS e di Stati "
    "terzi; ciò non esclude nessuno.",
    "In this period the credit is primarily meant for persons from EU and EFTA states and from third states; "
    "that excludes nobody.",
)

# --- Programme S and own funds ---------------------------------------------------------------------

PHASE = Text(
    "Das Programm S lief an diesem Tag; die Quelle deckt die Zeit {during}.",
    "Le Programme S était en cours ce jour-là ; la source couvre la période {during}.",
    "Il Programma S era in corso in quel giorno; la fonte copre il periodo {during}.",
    "Programme S was running on that day; the source covers the time {during}.",
)
FOCUS = Text(
    "Der Schwerpunkt des Programms lag auf Sprache, Zugang zum Arbeitsmarkt sowie Familien und Kindern; "
    "dieser Bereich gehört dazu.",
    "Les priorités du programme étaient la langue, l'accès au marché du travail ainsi que les familles et "
    "les enfants ; ce domaine en fait partie.",
    "Le priorità del programma erano la lingua, l'accesso al mercato del lavoro nonché le famiglie e i "
    "bambini; questo settore vi rientra.",
    "The focus of the programme was on language, access to the labour market, and families and children; "
    "this field belongs to it.",
)
STATUS_S_ONLY = Text(
    "Das Programm S ist für Personen mit Schutzstatus S bestimmt.",
    "Le Programme S est destiné aux personnes avec statut de protection S.",
    "Il Programma S è destinato alle persone con statuto di protezione S.",
    "Programme S is meant for persons with protection status S.",
)
OWN_FUNDS = Text(
    "Wofür Kanton und Gemeinden eigene Mittel einsetzen, bestimmen sie selbst; das Bundesrecht setzt, soweit "
    "gelesen, keine Grenze nach dem Status. Das kantonale Recht ist hier nicht geprüft.",
    "Le canton et les communes décident eux-mêmes de l'emploi de leurs propres fonds ; le droit fédéral, "
    "dans les textes lus, ne fixe pas de limite selon le statut. Le droit cantonal n'est pas examiné ici.",
    "Il Cantone e i Comuni decidono da sé dell'impiego dei mezzi propri; il diritto federale, nei testi "
    "letti, non fissa limiti secondo lo statuto. Il diritto cantonale non è qui esaminato.",
    "Canton and municipalities decide themselves what their own funds are used for; federal law, as far as "
    "read, sets no limit by status. Cantonal law is not looked at here.",
)
