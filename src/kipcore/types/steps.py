"""The steps in the life of a programme, and what can stand in the way of one."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["Obstacle", "ProgrammeStep"]


@closed
class ProgrammeStep(Enum):
    """A step in the life of a cantonal integration programme, roughly in the order of time.

    >>> import kipcore as kip
    >>> kip.ProgrammeStep.CONCLUSION.label["de"]
    'Abschluss der Programmvereinbarung'
    """

    ADOPTION = "adoption"
    """The cantonal government adopts the programme, before or after its submission."""
    SUBMISSION = "submission"
    """The canton submits it to SEM (*Eingabe*, Art. 13 para. 1 VIntA)."""
    EXAMINATION = "examination"
    """SEM examines it and decides on the grant (Art. 13 para. 2 VIntA)."""
    CONCLUSION = "conclusion"
    """Confederation and canton conclude the agreement (Art. 14 para. 1 VIntA, Art. 20a SuG)."""
    SUPPLEMENT = "supplement"
    """A supplementary agreement on initial integration is concluded (Art. 29a VIntA)."""
    AMENDMENT = "amendment"
    """The parties change the agreement."""
    EXTENSION = "extension"
    """The running agreement is extended (Art. 14 para. 2 VIntA)."""
    PAYMENT = "payment"
    """SEM pays a contribution on the basis of the agreement (Art. 15 para. 3, 16 para. 2 VIntA)."""
    END = "end"
    """The programme ends with its term."""
    LAST_USE = "last use"
    """The canton uses what was left for the last time (Art. 19 para. 3 VIntA)."""
    SETTLEMENT = "settlement"
    """What remains is repaid, and the programme is closed."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _STEPS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("step", value, cls, "use a member such as ProgrammeStep.SUBMISSION")


_STEPS: Final = {
    "adoption": Text(
        "Verabschiedung durch die Kantonsregierung",
        "adoption par le gouvernement cantonal",
        "approvazione da parte del governo cantonale",
        "adoption by the cantonal government",
    ),
    "submission": Text(
        "Eingabe beim SEM",
        "dépôt auprès du SEM",
        "presentazione alla SEM",
        "submission to SEM",
    ),
    "examination": Text(
        "Prüfung durch das SEM",
        "examen par le SEM",
        "esame da parte della SEM",
        "examination by SEM",
    ),
    "conclusion": Text(
        "Abschluss der Programmvereinbarung",
        "conclusion de la convention-programme",
        "conclusione dell'accordo di programma",
        "conclusion of the programme agreement",
    ),
    "supplement": Text(
        "Abschluss einer Zusatzvereinbarung",
        "conclusion d'une convention additionnelle",
        "conclusione di un accordo aggiuntivo",
        "conclusion of a supplementary agreement",
    ),
    "amendment": Text(
        "Änderung der Vereinbarung",
        "modification de la convention",
        "modifica dell'accordo",
        "amendment of the agreement",
    ),
    "extension": Text(
        "Verlängerung der laufenden Vereinbarung",
        "prolongation de la convention en cours",
        "proroga dell'accordo in corso di validità",
        "extension of the running agreement",
    ),
    "payment": Text(
        "Auszahlung eines Bundesbeitrags",
        "versement d'une contribution fédérale",
        "versamento di un contributo federale",
        "payment of a federal contribution",
    ),
    "end": Text(
        "Ende des Programms",
        "fin du programme",
        "fine del programma",
        "end of the programme",
    ),
    "last use": Text(
        "letzter Einsatz verbleibender Beiträge",
        "dernière utilisation du solde",
        "ultimo impiego dei contributi rimanenti",
        "last use of remaining contributions",
    ),
    "settlement": Text(
        "Schlussabrechnung",
        "décompte final",
        "conteggio finale",
        "final settlement",
    ),
}


@closed
class Obstacle(Enum):
    """Why a step may not come next; the first group lies in the life so far, the second in the law.

    >>> import kipcore as kip
    >>> kip.Obstacle.NOT_EXAMINED.label["en"]
    'SEM has not examined what was submitted last'
    """

    SETTLED = "settled"
    EARLIER = "earlier"
    ENDED = "ended"
    CONCLUDED = "concluded"
    ALREADY_ADOPTED = "already adopted"
    NOT_SUBMITTED = "not submitted"
    NOT_EXAMINED = "not examined"
    NOT_CONCLUDED = "not concluded"
    NOT_RUNNING = "not running"
    ALREADY_SUPPLEMENTED = "already supplemented"
    NOT_LAST_DAY = "not the last day"
    NOT_ENDED = "not ended"
    ALREADY_USED = "already used"
    END_FIRST = "end first"

    CONCLUSION_TOO_LATE = "conclusion too late"
    EXTENSION_NOT_ALLOWED = "extension not allowed"
    SUPPLEMENT_TOO_LATE = "supplement too late"
    SUPPLEMENT_NOT_NEEDED = "supplement not needed"
    USE_TOO_LATE = "use too late"
    NOT_KNOWN = "not known"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The reason in the four languages, as the end of a sentence."""
        return _OBSTACLES[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("obstacle", value, cls, "use a member such as Obstacle.NOT_CONCLUDED")


_OBSTACLES: Final = {
    "settled": Text(
        "das Programm ist abgerechnet",
        "le programme a fait l'objet d'un décompte final",
        "il conteggio finale è avvenuto",
        "the programme has been settled",
    ),
    "earlier": Text(
        "der Tag liegt vor dem letzten Schritt",
        "le jour précède la dernière étape",
        "il giorno precede l'ultimo passo",
        "the day is before the last step",
    ),
    "ended": Text(
        "das Programm ist beendet",
        "le programme a pris fin",
        "il programma è finito",
        "the programme has ended",
    ),
    "concluded": Text(
        "die Programmvereinbarung ist schon abgeschlossen",
        "la convention-programme est déjà conclue",
        "l'accordo di programma è già concluso",
        "the programme agreement has been concluded already",
    ),
    "already adopted": Text(
        "die Kantonsregierung hat das Programm schon verabschiedet",
        "le gouvernement cantonal a déjà adopté le programme",
        "il governo cantonale ha già approvato il programma",
        "the cantonal government has adopted the programme already",
    ),
    "not submitted": Text(
        "das Programm ist nicht eingegeben",
        "le programme n'a pas été déposé",
        "il programma non è stato presentato",
        "the programme has not been submitted",
    ),
    "not examined": Text(
        "das SEM hat die letzte Eingabe nicht geprüft",
        "le SEM n'a pas examiné le dernier dépôt",
        "la SEM non ha esaminato l'ultima presentazione",
        "SEM has not examined what was submitted last",
    ),
    "not concluded": Text(
        "die Programmvereinbarung ist nicht abgeschlossen",
        "la convention-programme n'est pas conclue",
        "l'accordo di programma non è concluso",
        "the programme agreement has not been concluded",
    ),
    "not running": Text(
        "die Vereinbarung läuft an diesem Tag nicht",
        "la convention n'est pas en cours ce jour-là",
        "in quel giorno l'accordo non è in corso di validità",
        "the agreement does not run on that day",
    ),
    "already supplemented": Text(
        "eine Zusatzvereinbarung ist schon abgeschlossen",
        "une convention additionnelle est déjà conclue",
        "un accordo aggiuntivo è già concluso",
        "a supplementary agreement has been concluded already",
    ),
    "not the last day": Text(
        "das Programm endet am letzten Tag der Vereinbarung",
        "le programme prend fin le dernier jour de la convention",
        "il programma finisce l'ultimo giorno dell'accordo",
        "the programme ends on the last day of the agreement",
    ),
    "not ended": Text(
        "das Programm ist nicht beendet",
        "le programme n'a pas pris fin",
        "il programma non è finito",
        "the programme has not ended",
    ),
    "already used": Text(
        "der letzte Einsatz ist schon erfolgt",
        "la dernière utilisation a déjà eu lieu",
        "l'ultimo impiego è già avvenuto",
        "the last use has taken place already",
    ),
    "end first": Text(
        "die Vereinbarung ist abgelaufen; zuerst kommt das Ende des Programms, an ihrem letzten Tag",
        "la convention est échue ; la fin du programme, à son dernier jour, vient d'abord",
        "l'accordo è scaduto; prima viene la fine del programma, nel suo ultimo giorno",
        "the agreement has run out; the end of the programme, on its last day, comes first",
    ),
    "conclusion too late": Text(
        "eine Vereinbarung dieser Programmperiode wäre an diesem Tag schon abgelaufen",
        "une convention de cette période de programme serait déjà échue ce jour-là",
        "in quel giorno un accordo di questo periodo del programma sarebbe già scaduto",
        "an agreement of this programme period would have run out by that day",
    ),
    "extension not allowed": Text(
        "die Verordnung sieht an diesem Tag keine Verlängerung vor",
        "l'ordonnance ne prévoit pas de prolongation ce jour-là",
        "in quel giorno l'ordinanza non prevede proroghe",
        "the ordinance provides for no extension on that day",
    ),
    "supplement too late": Text(
        "eine Zusatzvereinbarung ist nicht mehr möglich",
        "une convention additionnelle n'est plus possible",
        "un accordo aggiuntivo non è più possibile",
        "a supplementary agreement is no longer possible",
    ),
    "supplement not needed": Text(
        "die Vereinbarung enthält die Massnahmen der Erstintegration von Anfang an",
        "la convention contient les mesures de première intégration dès le début",
        "l'accordo contiene sin dall'inizio le misure di prima integrazione",
        "the agreement contains the measures of initial integration from the start",
    ),
    "use too late": Text(
        "die Frist für den Einsatz verbleibender Beiträge ist abgelaufen",
        "le délai d'utilisation du solde est échu",
        "il termine per l'impiego dei contributi rimanenti è scaduto",
        "the time to use remaining contributions is over",
    ),
    "not known": Text(
        "was an diesem Tag galt, ist nicht bekannt",
        "le droit applicable ce jour-là n'est pas connu",
        "non è noto il diritto applicabile in quel giorno",
        "what held on that day is not known",
    ),
}
