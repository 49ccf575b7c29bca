"""The areas of action of the programmes, and what became of them (*Förderbereiche*)."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["AreaOfAction", "Pillar"]


@closed
class Pillar(Enum):
    """One of the three pillars (*Pfeiler*) of KIP 1, 2 and 2bis.

    The KdK still names them for KIP 3; which area stands under which was not seen.

    >>> import kipcore as kip
    >>> kip.Pillar.EDUCATION_AND_EMPLOYMENT.label["de"]
    'Bildung und Arbeit'
    """

    INFORMATION_AND_COUNSELLING = "P1"
    EDUCATION_AND_EMPLOYMENT = "P2"
    UNDERSTANDING_AND_SOCIAL_INTEGRATION = "P3"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """The name in the four languages."""
        return _PILLARS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("pillar", value, cls, "use a member of Pillar")


_PILLARS: Final = {
    "P1": Text(
        "Information und Beratung",
        "Information et conseil",
        "Informazione e consulenza",
        "Information and Counselling",
        "SSSS",
    ),
    "P2": Text(
        "Bildung und Arbeit",
        "Formation et travail",
        "Formazione e lavoro",
        "Education and Employment",
        "SSSS",
    ),
    "P3": Text(
        "Verständigung und gesellschaftliche Integration",
        "Compréhension et intégration sociale",
        "Comprensione e integrazione sociale",
        "Mutual Understanding and Social Integration",
        "SSSS",
    ),
}


@closed
class AreaOfAction(Enum):
    """An area of action of the programme documents (*Förderbereich*).

    KIP 1, 2 and 2bis have eight, KIP 3 has seven. What an area is called, and its number, is said by
    the programme period: `KIP_1.area(area).label`. These are not the funding areas of Art. 12 VIntA,
    nor the elements of initial integration of Art. 14a para. 3 VIntA.

    >>> import kipcore as kip
    >>> kip.AreaOfAction.COUNSELLING.successor
    <AreaOfAction.INFORMATION_NEEDS_AND_COUNSELLING: 'information, needs and counselling'>
    """

    INITIAL_INFORMATION_AND_NEEDS = "initial information and needs"
    COUNSELLING = "counselling"
    PROTECTION_AGAINST_DISCRIMINATION = "protection against discrimination"
    LANGUAGE_AND_LEARNING = "language and learning"
    EARLY_CHILDHOOD = "early childhood"
    EMPLOYABILITY = "employability"
    INTERCULTURAL_INTERPRETING = "intercultural interpreting"
    SOCIAL_INTEGRATION = "social integration"
    INFORMATION_NEEDS_AND_COUNSELLING = "information, needs and counselling"
    LANGUAGE = "language"
    TRAINING_AND_EMPLOYABILITY = "training and employability"
    LIVING_TOGETHER_AND_PARTICIPATION = "living together and participation"
    DIVERSITY_AND_NON_DISCRIMINATION = "diversity and non-discrimination"
    INTERPRETING = "interpreting"

    __hash__ = object.__hash__

    @property
    def successor(self) -> "AreaOfAction":
        """The area of KIP 3 in which this one goes on; an area of KIP 3 goes on in itself."""
        return _SUCCESSORS.get(self, self)

    @property
    def predecessors(self) -> tuple["AreaOfAction", ...]:
        """The areas of KIP 1 to 2bis that go on in this one; none for those areas themselves.

        >>> import kipcore as kip
        >>> kip.AreaOfAction.LANGUAGE.predecessors
        (<AreaOfAction.LANGUAGE_AND_LEARNING: 'language and learning'>,)
        """
        return tuple(old for old, new in _SUCCESSORS.items() if new is self)

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("area of action", value, cls, "use a member of AreaOfAction")


_SUCCESSORS: Final = {
    AreaOfAction.INITIAL_INFORMATION_AND_NEEDS: AreaOfAction.INFORMATION_NEEDS_AND_COUNSELLING,
    AreaOfAction.COUNSELLING: AreaOfAction.INFORMATION_NEEDS_AND_COUNSELLING,
    AreaOfAction.PROTECTION_AGAINST_DISCRIMINATION: AreaOfAction.DIVERSITY_AND_NON_DISCRIMINATION,
    AreaOfAction.LANGUAGE_AND_LEARNING: AreaOfAction.LANGUAGE,
    AreaOfAction.EARLY_CHILDHOOD: AreaOfAction.EARLY_CHILDHOOD,
    AreaOfAction.EMPLOYABILITY: AreaOfAction.TRAINING_AND_EMPLOYABILITY,
    AreaOfAction.INTERCULTURAL_INTERPRETING: AreaOfAction.INTERPRETING,
    AreaOfAction.SOCIAL_INTEGRATION: AreaOfAction.LIVING_TOGETHER_AND_PARTICIPATION,
}
