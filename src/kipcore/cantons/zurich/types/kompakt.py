"""KOMPAKT: the five steps in which a municipality comes to an integration programme of its own."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.doors import a_date, a_key, closed, exactly
from kipcore.types.own_funds import pairs_of
from kipcore.types.places import Canton, Municipality, a_municipality
from kipcore.types.text import Text

__all__ = ["KompaktActor", "KompaktProcess", "KompaktResult", "KompaktStep"]

DaysOfSteps = tuple[tuple["KompaktStep", date], ...]


@closed
class KompaktActor(Enum):
    """Who leads a step of KOMPAKT, or takes part in it.

    >>> from kipcore.cantons import zurich
    >>> zurich.KompaktActor.COORDINATION_PERSON.label["de"]
    'Koordinationsperson'
    """

    INTEGRATION_OFFICE = "integration office"
    """The canton's Integration Office (*Fachstelle Integration*)."""
    MUNICIPALITY = "municipality"
    """The municipality (*Gemeinde*)."""
    COORDINATION_PERSON = "coordination person"
    """The person whom the municipality names for operative matters (*Koordinationsperson*)."""
    EXECUTIVE_REPRESENTATIVE = "executive representative"
    """The member of the municipality's executive whom it names for strategic matters."""
    WORKING_GROUP = "working group"
    """The working group that is invited (*Arbeitsgruppe*)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _ACTORS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("actor", value, cls, "use a member such as KompaktActor.MUNICIPALITY")


_ACTORS: Final = {
    "integration office": Text(
        "Fachstelle Integration",
        "service spécialisé dans l'intégration",
        "servizio specializzato per l'integrazione",
        "Integration Office",
        "SsSS",
    ),
    "municipality": Text("Gemeinde", "commune", "Comune", "municipality", "SSSS"),
    "coordination person": Text(
        "Koordinationsperson",
        "personne chargée de la coordination",
        "persona incaricata del coordinamento",
        "coordination person",
        "SPPP",
    ),
    "executive representative": Text(
        "Vertretung der Exekutive",
        "représentation de l'exécutif",
        "rappresentanza dell'esecutivo",
        "executive representative",
        "PPPP",
    ),
    "working group": Text("Arbeitsgruppe", "groupe de travail", "gruppo di lavoro", "working group", "SPPP"),
}


@closed
class KompaktResult(Enum):
    """What a step of KOMPAKT yields.

    >>> from kipcore.cantons import zurich
    >>> zurich.KompaktResult.MUNICIPAL_PROFILE.label["de"]
    'Gemeindeportrait'
    """

    PEOPLE = "people"
    """Coordination person and executive representative are named, a working group is invited."""
    MUNICIPAL_PROFILE = "municipal profile"
    """Running offers and population statistics; it shows where there is need for action."""
    CHOSEN_OFFERS = "chosen offers"
    """What the working group chooses from the catalogue of proven offers."""
    PROGRAMME = "programme"
    """Goals, challenges, measures and implementation plan; the basis of the credit request."""
    OFFERS = "offers"
    """The chosen offers, carried out and supported."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _RESULTS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("result", value, cls, "use a member such as KompaktResult.PROGRAMME")


_RESULTS: Final = {
    "people": Text(
        "Koordinationsperson und Vertretung der Exekutive, eingeladene Arbeitsgruppe",
        "personne chargée de la coordination et représentation de l'exécutif, groupe de travail invité",
        "persona incaricata del coordinamento e rappresentanza dell'esecutivo, gruppo di lavoro invitato",
        "coordination person and executive representative, working group invited",
        "PPPP",
    ),
    "municipal profile": Text(
        "Gemeindeportrait", "portrait de la commune", "ritratto del Comune", "municipal profile", "SPPP"
    ),
    "chosen offers": Text(
        "Auswahl aus dem Katalog bewährter Angebote",
        "choix dans le catalogue d'offres éprouvées",
        "scelta dal catalogo di offerte collaudate",
        "choice from the catalogue of proven offers",
        "PPPP",
    ),
    "programme": Text(
        "Programm zur Integrationsförderung mit Umsetzungsplan",
        "programme d'encouragement de l'intégration avec plan de mise en œuvre",
        "programma di promozione dell'integrazione con piano d'attuazione",
        "integration support programme with implementation plan",
        "SPPP",
    ),
    "offers": Text(
        "umgesetzte Angebote", "offres mises en œuvre", "offerte attuate", "offers carried out", "PPPP"
    ),
}


@closed
class KompaktStep(Enum):
    """One of the five steps of KOMPAKT, in order.

    >>> from kipcore.cantons import zurich
    >>> [(step.name, step.lead.value) for step in zurich.KompaktStep][-2:]
    [('PROGRAMME', 'integration office'), ('IMPLEMENTATION', 'municipality')]
    """

    PLANNING = "planning"
    """Planning and preparation (*Planung und Vorbereitung*)."""
    MUNICIPAL_PROFILE = "municipal profile"
    """The municipal profile (*Gemeindeportrait*)."""
    MEASURES = "measures"
    """Measures are chosen in workshops of the working group."""
    PROGRAMME = "programme"
    """The programme (*Programm*); at its end the lead passes to the municipality."""
    IMPLEMENTATION = "implementation"
    """Implementation and financing (*Umsetzung und Finanzierung*); it has no end of its own."""

    __hash__ = object.__hash__

    @property
    def number(self) -> int:
        """The place among the five steps, 1 to 5."""
        return _ORDER.index(self) + 1

    @property
    def lead(self) -> KompaktActor:
        """Who leads it, the Integration Office until the programme is there and then the municipality."""
        return _ACTING[self][0]

    @property
    def actors(self) -> tuple[KompaktActor, ...]:
        """Who acts in it, the lead first, and then whom else the canton's pages name."""
        return _ACTING[self]

    @property
    def result(self) -> KompaktResult:
        """What it yields."""
        return _YIELD[self]

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _STEPS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("step", value, cls, "use a member such as KompaktStep.PLANNING")


_ORDER: Final = tuple(KompaktStep)
_ACTING: Final = {
    KompaktStep.PLANNING: (
        KompaktActor.INTEGRATION_OFFICE,
        KompaktActor.COORDINATION_PERSON,
        KompaktActor.EXECUTIVE_REPRESENTATIVE,
        KompaktActor.WORKING_GROUP,
    ),
    KompaktStep.MUNICIPAL_PROFILE: (KompaktActor.INTEGRATION_OFFICE, KompaktActor.MUNICIPALITY),
    KompaktStep.MEASURES: (KompaktActor.INTEGRATION_OFFICE, KompaktActor.WORKING_GROUP),
    KompaktStep.PROGRAMME: (KompaktActor.INTEGRATION_OFFICE,),
    KompaktStep.IMPLEMENTATION: (KompaktActor.MUNICIPALITY, KompaktActor.INTEGRATION_OFFICE),
}
_YIELD: Final = dict(zip(KompaktStep, KompaktResult, strict=True))
_STEPS: Final = {
    "planning": Text(
        "Planung und Vorbereitung",
        "planification et préparation",
        "pianificazione e preparazione",
        "planning and preparation",
        "SPPP",
    ),
    "municipal profile": Text(
        "Gemeindeportrait", "portrait de la commune", "ritratto del Comune", "municipal profile", "SPPP"
    ),
    "measures": Text(
        "Auswahl der Massnahmen", "choix des mesures", "scelta delle misure", "choice of measures", "PPPP"
    ),
    "programme": Text("Programm", "programme", "programma", "programme", "SPPP"),
    "implementation": Text(
        "Umsetzung und Finanzierung",
        "mise en œuvre et financement",
        "attuazione e finanziamento",
        "implementation and financing",
        "SPPP",
    ),
}


@attrs.frozen(init=False)
class KompaktProcess:
    """How far a municipality has come with KOMPAKT: the steps that are done, each with its day.

    The steps are done in their order, none is left out, and several may be done on one day. Implementation
    and financing has no end in the canton's pages, so that it is never recorded as done.

    Args:
        municipality: a municipality of the canton.
        begun_on: the day on which it began.
        done: the day on which each step was completed, by step.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a municipality of another canton; a step left out or twice; a step before the one
            before it, or before the beginning; an implementation that is done.

    >>> import kipcore as kip
    >>> from datetime import date
    >>> from kipcore.cantons import zurich
    >>> uster = zurich.KompaktProcess(
    ...     kip.Municipality(198, "Uster", kip.Canton.ZH), begun_on=date(2015, 1, 12),
    ...     done={zurich.KompaktStep.PLANNING: date(2015, 3, 2)})
    >>> uster.next_step
    <KompaktStep.MUNICIPAL_PROFILE: 'municipal profile'>
    """

    municipality: Municipality
    begun_on: date
    done: DaysOfSteps

    def __init__(
        self,
        municipality: Municipality,
        *,
        begun_on: date,
        done: Mapping[KompaktStep, date] | DaysOfSteps = (),
    ) -> None:
        a_municipality(municipality, Canton.ZH)
        a_date("begun_on", begun_on)
        keep = object.__setattr__
        keep(self, "municipality", municipality)
        keep(self, "begun_on", begun_on)
        keep(self, "done", _in_order(done, begun_on))

    @property
    def next_step(self) -> KompaktStep:
        """The first step that is not done."""
        return _ORDER[len(self.done)]

    @property
    def last_day(self) -> date:
        """The day of the last step that is done, or that of the beginning."""
        return self.done[-1][1] if self.done else self.begun_on

    def completed(self, step: KompaktStep, on: date) -> "KompaktProcess":
        """Return the process with one more step done.

        Args:
            step: the step, which must be the next.
            on: the day on which it was completed.

        Raises:
            WrongTypeError: a part of the wrong type.
            InvalidValueError: another step than the next; a day before the last one; the implementation.

        >>> import kipcore as kip
        >>> from datetime import date
        >>> from kipcore.cantons import zurich
        >>> uster = kip.Municipality(198, "Uster", kip.Canton.ZH)
        >>> zurich.KompaktProcess(uster, begun_on=date(2015, 1, 12)).completed(
        ...     zurich.KompaktStep.PLANNING, date(2015, 3, 2)).next_step.number
        2
        """
        return KompaktProcess(self.municipality, begun_on=self.begun_on, done=(*self.done, (step, on)))


def _in_order(given: object, begun_on: date) -> DaysOfSteps:
    """Keep the steps that are done as pairs; they must be the first ones, in order of time."""
    pairs = pairs_of("done", given, such="{KompaktStep.PLANNING: date(2015, 3, 2)}")
    for step, day in pairs:
        exactly("step", step, KompaktStep, "use a member of KompaktStep")
        a_date("done", day)
    kept = tuple(sorted(pairs, key=lambda pair: int(pair[0].number)))
    before = begun_on
    for expected, (step, day) in zip(_ORDER, kept, strict=False):
        if step is KompaktStep.IMPLEMENTATION:
            raise InvalidValueError(
                "step", step.value, "a step before the implementation", "leave it out: it has no end"
            )
        if step is not expected:
            raise InvalidValueError(
                "step", step.value, expected.value, "the steps are done in their order, each once"
            )
        if day < before:
            raise InvalidValueError(step.value, day, f"{before} or later", "check the days")
        before = day
    return kept
