"""The goals of Swiss integration policy, and the tripartite basis on which the programmes stand."""

from datetime import date
from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.doors import a_date, a_key, closed, exactly, tuple_of
from kipcore.types.source import Certainty, Source, check_sources
from kipcore.types.text import Text

__all__ = ["TRIPARTITE_BASIS", "PolicyBasis", "PolicyGoal", "StateLevel"]


@closed
class PolicyGoal(Enum):
    """One of the three goals of Swiss integration policy (*Ziele der schweizerischen Integrationspolitik*).

    They stand above the programmes: the strategic goals of a programme and the outcome goals of the
    Integration Agenda (`IntegrationGoal`) serve them. German as in the handbook on social assistance of the
    Canton of Zurich (chapter 13.1.05), Italian as on the page of the Canton of Ticino about its third
    programme; French and English where the Confederation and the Conference of Cantonal Governments print
    the words, else our proposals.

    >>> import kipcore as kip
    >>> [goal.number for goal in kip.PolicyGoal]
    [1, 2, 3]
    >>> kip.PolicyGoal.RESPECT.label["de"]
    'Förderung gegenseitiger Achtung und Toleranz'
    """

    COHESION = "cohesion"
    """Social cohesion on the basis of the values of the Federal Constitution."""
    RESPECT = "respect"
    """Mutual respect and tolerance."""
    PARTICIPATION = "participation"
    """Equal participation of foreign nationals without discrimination, and their financial independence."""

    __hash__ = object.__hash__

    @property
    def number(self) -> int:
        """The place in the list, 1 to 3."""
        return list(PolicyGoal).index(self) + 1

    @property
    def label(self) -> Text:
        """The goal in the four languages."""
        return _GOALS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("policy goal", value, cls, "use a member such as PolicyGoal.COHESION")


_GOALS: Final = {
    "cohesion": Text(
        "Stärkung des gesellschaftlichen Zusammenhalts auf der Grundlage der Werte der Bundesverfassung",
        "renforcement de la cohésion sociale se basant sur les valeurs de la Constitution",
        "rafforzare la coesione sociale sulla base dei valori della Costituzione federale",
        "stronger social cohesion on the basis of the values of the Federal Constitution",
        "SSSP",
    ),
    "respect": Text(
        "Förderung gegenseitiger Achtung und Toleranz",
        "encouragement du respect et de la tolérance mutuels",
        "promuovere il rispetto reciproco e la tolleranza",
        "promotion of mutual respect and tolerance",
        "SPSP",
    ),
    "participation": Text(
        "chancengleiche und diskriminierungsfreie Teilhabe aller Ausländerinnen und Ausländer am "
        "wirtschaftlichen, sozialen und kulturellen Leben sowie deren finanzielle Selbständigkeit",
        "participation de tous les étrangers à la vie économique, sociale et culturelle, dans l'égalité des "
        "chances et sans discrimination, et leur indépendance financière",
        "pari opportunità di partecipazione senza discriminazioni di tutte le persone straniere alla vita "
        "economica, sociale e culturale nonché la loro indipendenza finanziaria",
        "equal participation of all foreign nationals in economic, social and cultural life, without "
        "discrimination, and their financial independence",
        "SPSP",
    ),
}


@closed
class StateLevel(Enum):
    """One of the three levels of the Swiss state (*staatliche Ebene*).

    >>> import kipcore as kip
    >>> [level.label["en"] for level in kip.StateLevel]
    ['Confederation', 'cantons', 'cities and municipalities']
    """

    CONFEDERATION = "Confederation"
    CANTONS = "cantons"
    MUNICIPALITIES = "municipalities"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _LEVELS[self._value_]

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("state level", value, cls, "use a member such as StateLevel.CANTONS")


_LEVELS: Final = {
    "Confederation": Text("Bund", "Confédération", "Confederazione", "Confederation", "SSSS"),
    "cantons": Text("Kantone", "cantons", "Cantoni", "cantons", "SSSS"),
    "municipalities": Text(
        "Städte und Gemeinden", "villes et communes", "città e Comuni", "cities and municipalities", "SSPP"
    ),
}


@attrs.frozen(kw_only=True)
class PolicyBasis:
    """On what a common policy rests: who agreed, where, and when it was recommended (*Grundlage*).

    Args:
        levels: the levels of the state that take part, each once.
        conference: the body in which they agreed.
        recommended_on: the day of its recommendations, or None if it is not known.
        sources: who says so.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: no level or no source, a level twice.

    >>> import kipcore as kip
    >>> [level.label["de"] for level in kip.TRIPARTITE_BASIS.levels]
    ['Bund', 'Kantone', 'Städte und Gemeinden']
    """

    levels: tuple[StateLevel, ...]
    conference: Text
    recommended_on: date | None
    sources: tuple[Source, ...]

    def __attrs_post_init__(self) -> None:
        exactly("levels", self.levels, tuple, "give a tuple of StateLevel")
        levels = tuple_of("levels", self.levels, StateLevel)
        if not levels or len(set(levels)) < len(levels):
            raise InvalidValueError("levels", levels, "at least one, each once", "list each level once")
        exactly("conference", self.conference, Text, "give the four languages as Text")
        if self.recommended_on is not None:
            a_date("recommended_on", self.recommended_on)
        check_sources(self.sources)


TRIPARTITE_BASIS: Final = PolicyBasis(
    levels=tuple(StateLevel),
    conference=Text(
        "Tripartite Agglomerationskonferenz (TAK)",
        "Conférence tripartite sur les agglomérations (CTA)",
        "Conferenza tripartita sugli agglomerati (CTA)",
        "Tripartite Agglomeration Conference (TAK)",
        "SSPP",
    ),
    recommended_on=date(2009, 6, 29),
    sources=(
        Source(
            certainty=Certainty.OFFICIAL,
            title="Kanton Zürich, Fachstelle für Integrationsfragen: KIP 2014-2017",
            url="http://www.integration.zh.ch/internet/justiz_inneres/integration/de/integrationspolitik/kip.html",
            note="Confederation and cantons developed their policy together within the conference; the "
            "strategies of the cantons follow its recommendations.",
        ),
        Source(
            certainty=Certainty.OFFICIAL,
            title="CTA: Développement de la politique suisse d'intégration des étrangers",
            url="https://www.tripartitekonferenz.ch/fr/themes/politique-des-etrangers-et-dintegration/developpement-de-la-politique-suisse-dintegration-des-etrangers",
            note="The report with the recommendations bears the date of 29 June 2009; on 21 December 2016 "
            "the Federal Council agreed to turn the conference into the Tripartite Conference.",
        ),
    ),
)
"""The tripartite basis of the programmes: Confederation, cantons, cities and municipalities agreed on it.

Since 2009 the recommendations of the conference call for integration in the standard structures first; the
cantons built their programmes on that (*Empfehlungen der TAK*).
"""
