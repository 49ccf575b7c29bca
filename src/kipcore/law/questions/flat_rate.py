"""Open questions about the flat-rate payment for integration."""

from typing import Final

from kipcore.law.question import Question, Reading
from kipcore.types.citation import VINTA, Citation
from kipcore.types.text import Text

__all__ = ["FIRST_DAY_OF_FULL_RATE"]

FIRST_DAY_OF_FULL_RATE: Final = Question(
    "first_day_of_full_rate",
    Text(
        "Gehört der 1. Mai 2019 schon zur vollen Pauschale von 18 000 Franken?",
        "Le 1er mai 2019 relève-t-il déjà du forfait complet de 18 000 francs ?",
        "Il 1° maggio 2019 dà già diritto alla totalità della somma forfettaria di 18 000 franchi?",
        "Does 1 May 2019 already belong to the full flat rate of 18 000 francs?",
    ),
    (
        Reading(
            "after 1 May 2019",
            Text(
                "erst ab dem Tag danach",
                "seulement dès le lendemain",
                "soltanto dal giorno seguente",
                "only from the day after",
            ),
        ),
        Reading(
            "from 1 May 2019",
            Text(
                "schon ab diesem Tag",
                "dès ce jour déjà",
                "già da quel giorno",
                "from that day on",
            ),
        ),
    ),
    Text(
        "Art. 29a sagt «nach dem 1. Mai 2019», obwohl die Änderung an diesem Tag in Kraft trat; die "
        "SKOS und Berichte aus den Kantonen sagen «ab 1. Mai». Wie das SEM abgerechnet hat, ist nicht "
        "bekannt; es gilt der Wortlaut.",
        "L'art. 29a vise les décisions postérieures au 1er mai 2019, bien que la modification soit "
        "entrée en vigueur ce jour-là ; la CSIAS et des rapports cantonaux disent «dès le 1er mai». On "
        "ignore comment le SEM a fait ses décomptes ; le texte prévaut.",
        "L'art. 29a riguarda le decisioni posteriori al 1° maggio 2019, benché la modifica sia entrata "
        "in vigore quel giorno; la COSAS e rapporti cantonali dicono «dal 1° maggio». Non è noto come "
        "la SEM abbia conteggiato; vale il testo.",
        "Art. 29a covers decisions after 1 May 2019, although the amendment came into force on that "
        "day; SKOS and cantonal reports say 'from 1 May'. How SEM settled is not known; the wording "
        "holds.",
    ),
    (Citation(VINTA, "29a", "1"), Citation(VINTA, "29a", "4")),
)
