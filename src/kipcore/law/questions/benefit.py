"""Open questions about whom money is for: asylum seekers, status S, the local population."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.citation import AIG, ASYLG, VINTA, Citation
from kipcore.types.text import Text

__all__ = [
    "CREDIT_ASYLUM_SEEKERS",
    "CREDIT_STATUS_S",
    "LOCAL_POPULATION",
    "PROGRAMME_S_FIELDS",
    "PROGRAMME_S_WITH_PERMIT",
]

_AIG_58_3: Final = Citation(AIG, "58", "3")
_IRRESPECTIVE: Final = Reading(
    "irrespective of status",
    Text(
        "ja, unabhängig vom Status",
        "oui, indépendamment du statut",
        "sì, a prescindere dallo statuto",
        "yes, irrespective of status",
    ),
)

CREDIT_ASYLUM_SEEKERS: Final = Question(
    "credit_asylum_seekers",
    Text(
        "Stehen Massnahmen, die mit den übrigen Beiträgen des Bundes finanziert werden, auch Asylsuchenden "
        "offen?",
        "Les mesures financées par les autres contributions fédérales sont-elles ouvertes aux requérants "
        "d'asile ?",
        "Le misure finanziate con gli altri contributi federali sono aperte anche ai richiedenti l'asilo?",
        "Are measures paid from the other federal contributions open to asylum seekers?",
    ),
    (
        _IRRESPECTIVE,
        Reading(
            "only with a prospect of stay",
            Text(
                "nur bei Aussicht auf einen längerfristigen Aufenthalt",
                "seulement en cas de perspective d'un séjour à long terme",
                "soltanto con la prospettiva di un soggiorno a lungo termine",
                "only with a prospect of a longer-term stay",
            ),
        ),
    ),
    Text(
        "Art. 58 Abs. 3 AIG dient der Integration von Ausländerinnen und Ausländern «unabhängig von ihrem "
        "Status»; es gilt der Wortlaut. Dagegen spricht, dass Integration nach Art. 4 Abs. 2 AIG "
        "längerfristig und rechtmässig Anwesenden gilt, dass die Programme Personen mit einer solchen "
        "Perspektive im Auge haben, dass Art. 15 Abs. 5 VIntA Asylsuchende eigens nennt und dass ein "
        "Pilotprogramm 2018 bis 2021 die Sprache nur von Asylsuchenden mit Bleibeperspektive förderte. Die "
        "Praxis des SEM ist nicht bekannt.",
        "L'art. 58 al. 3 LEI vise l'intégration des étrangers «indépendamment du statut» ; le texte "
        "prévaut. En sens contraire, selon l'art. 4 al. 2 LEI l'intégration s'adresse aux étrangers dont le "
        "séjour est légal et durable, les programmes visent les personnes qui ont une telle perspective, "
        "l'art. 15 al. 5 OIE mentionne à part les requérants d'asile, et un projet pilote n'a soutenu de "
        "2018 à 2021 l'apprentissage de la langue que pour les requérants ayant une perspective de séjour. "
        "La pratique du SEM n'est pas connue.",
        "L'art. 58 cpv. 3 LStrI riguarda l'integrazione degli stranieri «a prescindere dal loro statuto»; "
        "vale il testo. In senso contrario, secondo l'art. 4 cpv. 2 LStrI l'integrazione è per chi risiede "
        "legalmente e a lungo termine, i programmi si rivolgono a chi ha una tale prospettiva, l'art. 15 "
        "cpv. 5 OIntS menziona a parte i richiedenti l'asilo e un programma pilota ha promosso dal 2018 al "
        "2021 la lingua soltanto dei richiedenti l'asilo con prospettive di soggiorno. La prassi della SEM "
        "non è nota.",
        "Art. 58 para. 3 FNIA serves the integration of foreign nationals 'irrespective of their status'; "
        "the wording holds. Against it, integration under Art. 4 para. 2 FNIA is for those who stay "
        "longer-term and lawfully, the programmes are aimed at persons with such a prospect, Art. 15 para. "
        "5 VIntA names asylum seekers separately, and a pilot programme of 2018 to 2021 supported only "
        "asylum seekers with a prospect of stay in learning the language. The practice of SEM is not known.",
    ),
    (_AIG_58_3, Citation(AIG, "4", "2"), Citation(VINTA, "15", "5")),
)

CREDIT_STATUS_S: Final = Question(
    "credit_status_s",
    Text(
        "Stehen Massnahmen, die mit den übrigen Beiträgen des Bundes finanziert werden, auch "
        "Schutzbedürftigen ohne Aufenthaltsbewilligung offen?",
        "Les mesures financées par les autres contributions fédérales sont-elles ouvertes aux personnes à "
        "protéger sans autorisation de séjour ?",
        "Le misure finanziate con gli altri contributi federali sono aperte anche alle persone bisognose di "
        "protezione senza permesso di dimora?",
        "Are measures paid from the other federal contributions open to persons in need of protection "
        "without a residence permit?",
    ),
    (
        _IRRESPECTIVE,
        Reading(
            "from Programme S only",
            Text(
                "nein, für sie ist das Programm S da",
                "non, le Programme S leur est destiné",
                "no, per loro c'è il Programma S",
                "no, Programme S is there for them",
            ),
        ),
    ),
    Text(
        "Art. 58 Abs. 3 AIG gilt «unabhängig von ihrem Status»; es gilt der Wortlaut. Für den Schutzstatus "
        "S besteht aber ein eigenes Programm, dessen Geld neben dem Kredit der KIP steht. Seit dem 1. Januar "
        "2024 haben diese Personen Zugang zu allen Massnahmen der KIP; dass dafür auch der Kredit eingesetzt "
        "wird, sagt das SEM damit nicht. Von den Programmen von nationaler Bedeutung stehen ihnen einzelne "
        "offen, so die Integrationsvorlehre.",
        "L'art. 58 al. 3 LEI s'applique «indépendamment du statut» ; le texte prévaut. Il existe toutefois "
        "un programme propre au statut S, dont l'argent s'ajoute au crédit des PIC. Depuis le 1er janvier "
        "2024, ces personnes ont accès à toutes les mesures des PIC ; le SEM ne dit pas pour autant que le "
        "crédit y est aussi utilisé. Certains programmes d'importance nationale leur sont ouverts, comme le "
        "préapprentissage d'intégration.",
        "L'art. 58 cpv. 3 LStrI vale «a prescindere dal loro statuto»; vale il testo. Per lo statuto S "
        "esiste però un programma proprio, il cui denaro si aggiunge al credito dei PIC. Dal 1° gennaio 2024 "
        "queste persone hanno accesso a tutte le misure dei PIC; la SEM non dice con ciò che vi sia "
        "impiegato anche il credito. Tra i programmi di portata nazionale alcuni sono aperti a loro, come il "
        "pretirocinio d'integrazione.",
        "Art. 58 para. 3 FNIA holds 'irrespective of their status'; the wording holds. But there is a "
        "programme of its own for status S, whose money is in addition to the credit of the CIP. Since 1 "
        "January 2024 these persons have had access to all measures of the CIP; SEM does not thereby say "
        "that the credit pays for it. Of the programmes of national importance some are open to them, such "
        "as the pre-apprenticeship for integration.",
    ),
    (_AIG_58_3, Citation(VINTA, "21", "1")),
)

PROGRAMME_S_FIELDS: Final = Question(
    "programme_s_fields",
    Text(
        "Bezahlte das Programm S vor 2024 auch Bereiche ausserhalb seines Schwerpunkts?",
        "Avant 2024, le Programme S payait-il aussi des mesures en dehors de ses priorités ?",
        "Prima del 2024 il Programma S pagava anche settori al di fuori delle sue priorità?",
        "Before 2024, did Programme S also pay for fields outside its focus?",
    ),
    (
        Reading(
            "focus only",
            Text(
                "nein, nur den Schwerpunkt",
                "non, seulement les priorités",
                "no, soltanto le priorità",
                "no, the focus only",
            ),
        ),
        Reading(
            "all fields",
            Text(
                "ja, alle Bereiche",
                "oui, tous les domaines",
                "sì, tutti i settori",
                "yes, all fields",
            ),
        ),
    ),
    Text(
        "Das SEM nannte 2022 als Schwerpunkt die Sprache, den Zugang zum Arbeitsmarkt sowie Familien und "
        "Kinder, und gibt den Zugang zu allen Massnahmen der Programme erst auf 2024 an. Ein Schwerpunkt "
        "schliesst anderes nicht aus; das Rundschreiben wurde nicht gelesen. Standard ist die strengere "
        "Lesart.",
        "En 2022, le SEM citait comme priorités la langue, l'accès au marché du travail ainsi que les "
        "familles et les enfants, et il ne fait remonter l'accès à toutes les mesures qu'à 2024. Une "
        "priorité n'exclut pas le reste ; la circulaire n'a pas été lue. La lecture la plus stricte est "
        "retenue.",
        "Nel 2022 la SEM indicava come priorità la lingua, l'accesso al mercato del lavoro nonché le "
        "famiglie e i bambini, e indica l'accesso a tutte le misure soltanto dal 2024. Una priorità non "
        "esclude il resto; la circolare non è stata letta. Vale la lettura più severa.",
        "In 2022 SEM named as the focus language, access to the labour market, and families and children, "
        "and it dates the access to all measures from 2024 only. A focus does not exclude the rest; the "
        "circular was not read. The stricter reading is the default.",
    ),
    (_AIG_58_3, Citation(VINTA, "21", "1")),
)

PROGRAMME_S_WITH_PERMIT: Final = Question(
    "programme_s_with_permit",
    Text(
        "Gilt das Programm S auch für Schutzbedürftige mit Aufenthaltsbewilligung?",
        "Le Programme S s'adresse-t-il aussi aux personnes à protéger titulaires d'une autorisation de "
        "séjour ?",
        "Il Programma S è anche per le persone bisognose di protezione titolari di un permesso di dimora?",
        "Is Programme S also for persons in need of protection with a residence permit?",
    ),
    (
        Reading(
            "without a permit only",
            Text(
                "nein, nur ohne Aufenthaltsbewilligung",
                "non, seulement sans autorisation de séjour",
                "no, soltanto senza permesso di dimora",
                "no, only without a residence permit",
            ),
        ),
        Reading(
            "with or without a permit",
            Text(
                "ja, mit oder ohne Aufenthaltsbewilligung",
                "oui, avec ou sans autorisation de séjour",
                "sì, con o senza permesso di dimora",
                "yes, with or without a residence permit",
            ),
        ),
    ),
    Text(
        "Mit der Bewilligung tritt die Integrationspauschale an die Stelle des Programms: Art. 15 Abs. 2bis "
        "VIntA rechnet an, was zuvor für Schutzbedürftige ohne Aufenthaltsbewilligung ausbezahlt wurde. Das "
        "SEM spricht von Personen mit Schutzstatus S, ohne zu unterscheiden; die ersten Bewilligungen nach "
        "Art. 74 Abs. 2 AsylG fallen um das Ende des Programms.",
        "Avec l'autorisation, le forfait d'intégration prend la place du programme : l'art. 15 al. 2bis OIE "
        "impute ce qui a été versé auparavant pour les personnes à protéger sans autorisation de séjour. Le "
        "SEM parle des personnes avec statut S sans distinguer ; les premières autorisations selon l'art. "
        "74 al. 2 LAsi tombent vers la fin du programme.",
        "Con il permesso la somma forfettaria prende il posto del programma: l'art. 15 cpv. 2bis OIntS "
        "imputa quanto corrisposto in precedenza per le persone bisognose di protezione senza permesso di "
        "dimora. La SEM parla di persone con statuto S senza distinguere; i primi permessi secondo l'art. "
        "74 cpv. 2 LAsi cadono attorno alla fine del programma.",
        "With the permit the flat rate takes the place of the programme: Art. 15 para. 2bis VIntA deducts "
        "what was paid before for persons in need of protection without a residence permit. SEM speaks of "
        "persons with status S and does not distinguish; the first permits under Art. 74 para. 2 AsylA fall "
        "around the end of the programme.",
    ),
    (Citation(VINTA, "15", "2bis"), Citation(ASYLG, "74", "2")),
)

LOCAL_POPULATION: Final = Question(
    "local_population",
    Text(
        "Gehören auch Ausländerinnen und Ausländer zur einheimischen Bevölkerung, an die sich die "
        "Integrationsförderung richtet?",
        "Les étrangers font-ils aussi partie de la population résidante à laquelle s'adresse "
        "l'encouragement de l'intégration ?",
        "Anche gli stranieri fanno parte della popolazione indigena interessata dalla promozione "
        "dell'integrazione?",
        "Do foreign nationals also belong to the local population that integration support addresses?",
    ),
    (
        Reading(
            "as opposed to foreign",
            Text(
                "nein, einheimisch heisst hier nicht ausländisch",
                "non, il s'agit de la population qui n'est pas étrangère",
                "no, indigena significa qui non straniera",
                "no, local here means not foreign",
            ),
        ),
        Reading(
            "all residents",
            Text(
                "ja, die ganze Wohnbevölkerung",
                "oui, toute la population résidante",
                "sì, tutta la popolazione residente",
                "yes, the whole resident population",
            ),
        ),
    ),
    Text(
        "Art. 6 Bst. c VIntA spricht deutsch und italienisch von der einheimischen, französisch von der "
        "ansässigen Bevölkerung. Art. 12 Abs. 1 Bst. f VIntA und Art. 4 Abs. 1 AIG stellen der ausländischen "
        "die einheimische Bevölkerung gegenüber, und die französische Fassung sagt dort «suisse». In diesem "
        "Sinn wird auch Art. 6 gelesen; gesichert ist er nicht.",
        "L'art. 6 let. c OIE parle en français de la population résidante, en allemand et en italien de la "
        "population indigène. L'art. 12 al. 1 let. f OIE et l'art. 4 al. 1 LEI opposent cette population à "
        "la population étrangère, et le texte français de l'art. 12 dit «suisse». L'art. 6 est lu dans ce "
        "sens, qui n'est pas assuré.",
        "L'art. 6 lett. c OIntS parla in tedesco e in italiano della popolazione indigena, in francese di "
        "quella residente. L'art. 12 cpv. 1 lett. f OIntS e l'art. 4 cpv. 1 LStrI contrappongono la "
        "popolazione indigena a quella straniera, e il testo francese dell'art. 12 dice «suisse». In questo "
        "senso è letto anche l'art. 6; sicuro non è.",
        "Art. 6 let. c VIntA speaks in German and Italian of the native, in French of the resident "
        "population. Art. 12 para. 1 let. f VIntA and Art. 4 para. 1 FNIA set it against the foreign "
        "population, and the French text of Art. 12 says 'suisse'. Art. 6 is read in that sense, which is "
        "not certain.",
    ),
    (Citation(VINTA, "6", letter="c"), Citation(VINTA, "12", "1", "f"), Citation(AIG, "4", "1")),
)
