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
        "refugee status count as such; the wording holds. Whether occupational integration is meant in case "
        "of expulsion it does not say.",
    ),
    (*_DUTIES, Citation(ASYLG, "59")),
)

DUTIES_STATELESS: Final = Question(
    "duties_stateless",
    Text(
        "Gelten Melde- und Teilnahmepflicht auch für anerkannte Staatenlose?",
        "L'obligation d'annonce et celle de participer valent-elles aussi pour les apatrides reconnus ?",
        "L'obbligo di notifica e quello di partecipare valgono anche per gli apolidi riconosciuti?",
        "Do the duties to register and to take part also hold for recognised stateless persons?",
    ),
    (_NOT_NAMED, _AS_REFUGEE),
    Text(
        "Art. 9 und 10 VIntA nennen Staatenlose nicht. Eine Pflicht braucht eine Grundlage, und "
        "gleichgestellt sind sie den Flüchtlingen in den gelesenen Texten nur bei der Sozialhilfe und ihrer "
        "Vergütung.",
        "Les art. 9 et 10 OIE ne mentionnent pas les apatrides. Une obligation exige une base, et les textes "
        "lus ne les assimilent aux réfugiés que pour l'aide sociale et son remboursement.",
        "Gli art. 9 e 10 OIntS non menzionano gli apolidi. Un obbligo esige una base, e nei testi letti sono "
        "equiparati ai rifugiati soltanto per l'aiuto sociale e il suo rimborso.",
        "Art. 9 and 10 VIntA do not name stateless persons. A duty needs a basis, and in the texts read "
        "they are treated like refugees only in social assistance and its reimbursement.",
    ),
    (*_DUTIES, Citation(AIG, "31", "1")),
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
