"""Why contributions go back, and what a breach of duties may lead to."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.citation import ASYLG, SUG, VINTA, Citation
from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["BreachConsequence", "ReclaimGround"]


@closed
class ReclaimGround(Enum):
    """Why contributions are paid back (*Rückforderung, Rückerstattung*).

    >>> import kipcore as kip
    >>> ground = kip.ReclaimGround.LEFTOVER
    >>> ground.label["de"], str(ground.citation)
    ('verbleibende Beiträge', 'Art. 19 Abs. 3 VIntA')
    """

    UNMET_GOALS = "unmet goals"
    """The agreed goals were not met, or inadequately, despite a reminder (Art. 19 para. 1, 2 VIntA, 28 SuG);
    of goals missed without a reminder (*Mahnung*) Art. 28 SuG does not speak."""
    LEFTOVER = "leftover"
    """Contributions remain at the end of the two years (Art. 19 para. 3 VIntA)."""
    REVOCATION_AT_FAULT = "revocation at fault"
    """Granted wrongly, and the recipient was at fault (Art. 30 para. 3, 31 SuG)."""
    REVOCATION_WITHOUT_FAULT = "revocation without fault"
    """Granted wrongly, and the recipient was not at fault (Art. 30 para. 3, 31 SuG)."""
    DOUBLE_FUNDING = "double funding"
    """Money under another federal act for the same project was not disclosed (Art. 12 para. 3 SuG)."""
    EXECUTION_TASKS = "execution tasks"
    """The canton failed its execution tasks under the Asylum Act (Art. 89b para. 1 AsylG)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _GROUNDS[self._value_]

    @property
    def citation(self) -> Citation:
        """The paragraph that asks for the money back."""
        act, article, paragraph = _ARTICLES[self._value_]
        return Citation(act, article, paragraph)

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("ground", value, cls, "use a member such as ReclaimGround.LEFTOVER")


_GROUNDS: Final = {
    "unmet goals": Text(
        "Ziele trotz Mahnung nicht oder mangelhaft erfüllt",
        "objectifs non remplis ou remplis de manière insuffisante en dépit d'une mise en demeure",
        "obiettivi non adempiuti o adempiuti solo parzialmente nonostante diffida",
        "goals not met, or only inadequately, despite a reminder",
        "PPPP",
    ),
    "leftover": Text(
        "verbleibende Beiträge",
        "solde des contributions",
        "contributi rimanenti",
        "remaining contributions",
        "SSSP",
    ),
    "revocation at fault": Text(
        "Widerruf bei schuldhaftem Handeln des Empfängers",
        "révocation, l'allocataire ayant agi intentionnellement ou par négligence",
        "revoca, avendo il beneficiario agito colpevolmente",
        "revocation, the recipient being at fault",
        "PPPP",
    ),
    "revocation without fault": Text(
        "Widerruf ohne schuldhaftes Handeln des Empfängers",
        "révocation sans faute de l'allocataire",
        "revoca senza colpa del beneficiario",
        "revocation without fault of the recipient",
        "PPPP",
    ),
    "double funding": Text(
        "nicht mitgeteilte mehrfache Leistungen",
        "prestations multiples non signalées",
        "prestazioni multiple non comunicate",
        "double funding that was not disclosed",
        "PPPP",
    ),
    "execution tasks": Text(
        "nicht oder mangelhaft erfüllte Vollzugsaufgaben",
        "obligations d'exécution non remplies ou remplies partiellement",
        "obblighi d'esecuzione non adempiuti o adempiuti solo parzialmente",
        "execution tasks not carried out, or only inadequately",
        "PPPP",
    ),
}
_ARTICLES: Final = {
    "unmet goals": (VINTA, "19", "1"),
    "leftover": (VINTA, "19", "3"),
    "revocation at fault": (SUG, "30", "3"),
    "revocation without fault": (SUG, "30", "3"),
    "double funding": (SUG, "12", "3"),
    "execution tasks": (ASYLG, "89b", "1"),
}


@closed
class BreachConsequence(Enum):
    """What the Confederation may do if a canton fails its duties under the Asylum Act.

    >>> import kipcore as kip
    >>> str(kip.BreachConsequence.WITHHOLD.citation)
    'Art. 89b Abs. 2 AsylG'
    """

    CUT = "cut"
    """SEM cuts the payments, or sets them on the data that there are (Art. 89a para. 2 AsylG)."""
    RECLAIM = "reclaim"
    """Flat-rate payments already made are reclaimed (Art. 89b para. 1 AsylG)."""
    WITHHOLD = "withhold"
    """The costs of the longer stay are not compensated (Art. 89b para. 2 AsylG)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _CONSEQUENCES[self._value_]

    @property
    def citation(self) -> Citation:
        """The paragraph of the Asylum Act."""
        return Citation(ASYLG, *_CONSEQUENCE_ARTICLES[self._value_])

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("consequence", value, cls, "use a member such as BreachConsequence.CUT")


_CONSEQUENCES: Final = {
    "cut": Text(
        "Kürzung oder Festlegung aufgrund der vorhandenen Daten",
        "réduction ou fixation sur la base des données disponibles",
        "riduzione o fissazione in funzione dei dati disponibili",
        "cut, or fixing on the basis of the available data",
        "SSSP",
    ),
    "reclaim": Text("Rückforderung", "remboursement", "rimborso", "reclaim", "SSSP"),
    "withhold": Text(
        "Verzicht auf die Ausrichtung",
        "renonciation au versement",
        "rinuncia al versamento",
        "withholding of the payment",
        "SSSP",
    ),
}
_CONSEQUENCE_ARTICLES: Final = {"cut": ("89a", "2"), "reclaim": ("89b", "1"), "withhold": ("89b", "2")}
