"""Open questions about duties: statuses that Art. 9 and 10 VIntA do not name."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.citation import AIG, ASYLG, VINTA, Citation
from kipcore.types.text import Text

__all__ = ["DUTIES_EXPULSION", "DUTIES_STATELESS", "DUTIES_STATELESS_ADMITTED"]

_DUTIES: Final = (Citation(VINTA, "9", "1"), Citation(VINTA, "10", "1"))
_NOT_NAMED: Final = Reading(
    "not named, so no",
    Text(
        "nicht genannt, also nein",
        "pas mentionné, donc non",
        "non menzionato, dunque no",
        "not named, so no",
    ),
)
_AS_REFUGEE: Final = Reading(
    "as a refugee",
    Text(
        "ja, wie für Flüchtlinge",
        "oui, comme pour les réfugiés",
        "sì, come per i rifugiati",
        "yes, as for refugees",
    ),
)
_AS_ADMITTED: Final = Reading(
    "as a temporarily admitted person",
    Text(
        "ja, wie für vorläufig aufgenommene Personen",
        "oui, comme pour les personnes admises à titre provisoire",
        "sì, come per le persone ammesse provvisoriamente",
        "yes, as for temporarily admitted persons",
    ),
)

DUTIES_EXPULSION: Final = Question(
    "duties_expulsion",
    Text(
        "Gelten Melde- und Teilnahmepflicht auch für Flüchtlinge mit Landesverweisung oder Ausweisung?",
        "L'obligation d'annonce et celle de participer valent-elles aussi pour les réfugiés sous le coup "
        "d'une expulsion ?",
        "L'obbligo di notifica e quello di partecipare valgono anche per i rifugiati oggetto di "
        "un'espulsione?",
        "Do the duties to register and to take part also hold for refugees subject to expulsion?",
    ),
    (_AS_REFUGEE, _NOT_NAMED),
    Text(
        "Art. 9 und 10 VIntA nennen anerkannte Flüchtlinge und Flüchtlinge, und als solche gelten nach Art. "
        "59 AsylG alle, welche die Flüchtlingseigenschaft erfüllen; es gilt der Wortlaut. Ob eine "
        "berufliche Eingliederung bei einer Landesverweisung gemeint ist, sagt er nicht.",
        "Les art. 9 et 10 OIE visent les réfugiés reconnus et les réfugiés, et l'art. 59 LAsi considère "
        "comme tels tous ceux qui ont la qualité de réfugié ; le texte prévaut. Il ne dit pas si une "
        "intégration professionnelle est voulue en cas d'expulsion.",
        "Gli art. 9 e 10 OIntS riguardano i rifugiati riconosciuti e i rifugiati, e l'art. 59 LAsi "
        "considera tali tutti coloro che hanno la qualità di rifugiato; vale il testo. Se in caso di "
        "espulsione si voglia un'integrazione professionale, non lo dice.",
        "Art. 9 and 10 VIntA name recognised refugees and refugees, and under Art. 59 AsylA all who have "
        "refugee status count as such; the wording holds. It does not say whether occupational integration "
        "is meant in case of expulsion.",
    ),
    (*_DUTIES, Citation(ASYLG, "59")),
)

DUTIES_STATELESS: Final = Question(
    "duties_stateless",
    Text(
        "Gelten Melde- und Teilnahmepflicht auch für anerkannte Staatenlose, mit oder ohne Landesverweisung "
        "oder Ausweisung?",
        "L'obligation d'annonce et celle de participer valent-elles aussi pour les apatrides reconnus, sous "
        "le coup d'une expulsion ou non ?",
        "L'obbligo di notifica e quello di partecipare valgono anche per gli apolidi riconosciuti, oggetto o "
        "no di un'espulsione?",
        "Do the duties to register and to take part also hold for recognised stateless persons, subject to "
        "expulsion or not?",
    ),
    (_NOT_NAMED, _AS_REFUGEE),
    Text(
        "Art. 9 und 10 VIntA nennen Staatenlose nicht, und eine Pflicht braucht eine Grundlage; wo das AIG "
        "sie meint, nennt es sie (Art. 31 Abs. 3, 86 Abs. 1bis und 87 Abs. 1). Für die Pflichten spricht, "
        "dass diese Bestimmungen sie, auch mit Landesverweisung, wie Flüchtlinge behandeln: bei der "
        "Sozialhilfe, bei ihrer Vergütung und bei der Arbeit, wo Art. 61 AsylG sinngemäss gilt.",
        "Les art. 9 et 10 OIE ne mentionnent pas les apatrides, et une obligation exige une base ; là où la "
        "LEI les vise, elle les mentionne (art. 31 al. 3, 86 al. 1bis et 87 al. 1). En faveur des "
        "obligations, ces dispositions les traitent comme les réfugiés, même en cas d'expulsion : pour "
        "l'aide sociale, pour son remboursement et pour le travail, où l'art. 61 LAsi s'applique par "
        "analogie.",
        "Gli art. 9 e 10 OIntS non menzionano gli apolidi, e un obbligo esige una base; dove la LStrI li "
        "intende, li menziona (art. 31 cpv. 3, 86 cpv. 1bis e 87 cpv. 1). A favore degli obblighi, queste "
        "disposizioni li trattano come i rifugiati, anche in caso di espulsione: per l'aiuto sociale, per "
        "il suo rimborso e per il lavoro, dove l'art. 61 LAsi si applica per analogia.",
        "Art. 9 and 10 VIntA do not name stateless persons, and a duty needs a basis; where the FNIA means "
        "them it names them (Art. 31 para. 3, 86 para. 1bis and 87 para. 1). In favour of the duties, those "
        "provisions treat them like refugees, even if subject to expulsion: in social assistance, in its "
        "reimbursement and in work, where Art. 61 AsylA applies by analogy.",
    ),
    (*_DUTIES, Citation(AIG, "31", "3"), Citation(AIG, "86", "1bis"), Citation(AIG, "87", "1", "d")),
)

DUTIES_STATELESS_ADMITTED: Final = Question(
    "duties_stateless_admitted",
    Text(
        "Gelten Melde- und Teilnahmepflicht auch für Staatenlose nach Art. 31 Abs. 2 AIG?",
        "L'obligation d'annonce et celle de participer valent-elles aussi pour les apatrides au sens de "
        "l'art. 31 al. 2 LEI ?",
        "L'obbligo di notifica e quello di partecipare valgono anche per gli apolidi secondo l'art. 31 cpv. "
        "2 LStrI?",
        "Do the duties to register and to take part also hold for stateless persons under Art. 31 para. 2 "
        "FNIA?",
    ),
    (_AS_ADMITTED, _NOT_NAMED),
    Text(
        "Für sie gelten die Bestimmungen über vorläufig Aufgenommene nach Art. 83 Abs. 8 AIG, und diese "
        "nennen Art. 9 und 10 VIntA. Staatenlose selbst nennen sie nicht.",
        "Les dispositions sur les personnes admises à titre provisoire selon l'art. 83 al. 8 LEI leur sont "
        "applicables, et les art. 9 et 10 OIE visent celles-ci. Ils ne mentionnent pas les apatrides "
        "eux-mêmes.",
        "A loro si applicano le disposizioni sulle persone ammesse provvisoriamente secondo l'art. 83 cpv. 8 "
        "LStrI, menzionate dagli art. 9 e 10 OIntS. Gli apolidi stessi non sono menzionati.",
        "The provisions on temporarily admitted persons under Art. 83 para. 8 FNIA apply to them, and Art. "
        "9 and 10 VIntA name those. They do not name stateless persons themselves.",
    ),
    (*_DUTIES, Citation(AIG, "31", "2")),
)
