"""For whom the third programme of the canton is."""

from enum import Enum
from typing import Final, NoReturn

from kipcore.types.doors import a_key, closed
from kipcore.types.text import Text

__all__ = ["ProgrammeAudience"]


@closed
class ProgrammeAudience(Enum):
    """A target group of the programme of the Canton of Zurich for 2024 to 2027 (*Zielgruppe*, KIP 3).

    Four groups, and three that are new priorities. They describe the programme and give nobody a claim;
    whom federal law means is `TargetGroup`.

    >>> from kipcore.cantons import zurich
    >>> [group.value for group in zurich.ProgrammeAudience if group.is_new_priority]
    ['family reunification', 'poverty', 'training potential']
    """

    MIGRATION_POPULATION = "migration population"
    ASYLUM_AND_REFUGEES = "asylum and refugees"
    PROFESSIONALS = "professionals"
    WHOLE_POPULATION = "whole population"
    FAMILY_REUNIFICATION = "family reunification"
    POVERTY = "poverty"
    TRAINING_POTENTIAL = "training potential"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _GROUPS[self._value_]

    @property
    def is_new_priority(self) -> bool:
        """Whether the third programme names it as a new priority."""
        return self._value_ in {"family reunification", "poverty", "training potential"}

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("programme audience", value, cls, "use a member such as ProgrammeAudience.POVERTY")


_GROUPS: Final = {
    "migration population": Text(
        "allgemeine Migrationsbevölkerung",
        "population migrante en général",
        "popolazione migrante in generale",
        "general migration population",
        "SPPP",
    ),
    "asylum and refugees": Text(
        "Personen aus dem Asyl- und Flüchtlingsbereich",
        "personnes relevant du domaine de l'asile et des réfugiés",
        "persone del settore dell'asilo e dei rifugiati",
        "persons in the field of asylum and refugees",
        "SPPP",
    ),
    "professionals": Text(
        "Fachpersonen der Regelstrukturen",
        "professionnels des structures ordinaires",
        "professionisti delle strutture ordinarie",
        "professionals of the standard structures",
        "SPPP",
    ),
    "whole population": Text(
        "gesamte Bevölkerung", "ensemble de la population", "tutta la popolazione", "whole population", "SPPP"
    ),
    "family reunification": Text(
        "Personen im Familiennachzug",
        "personnes au bénéfice du regroupement familial",
        "persone giunte tramite ricongiungimento familiare",
        "persons who came by family reunification",
        "SPPP",
    ),
    "poverty": Text(
        "armutsbetroffene und armutsgefährdete Personen (Working Poor)",
        "personnes pauvres ou menacées de pauvreté (working poor)",
        "persone povere o a rischio di povertà (working poor)",
        "persons in poverty or at risk of it (working poor)",
        "SPPP",
    ),
    "training potential": Text(
        "Personen mit Ausbildungs- und Fachkräftepotenzial",
        "personnes avec un potentiel de formation et de main-d'œuvre qualifiée",
        "persone con potenziale di formazione e di manodopera qualificata",
        "persons with potential for training and as skilled workers",
        "SPPP",
    ),
}
