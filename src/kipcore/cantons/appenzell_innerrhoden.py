"""The Canton of Appenzell Innerrhoden: what the Confederation refunds of the pre-apprenticeship (INVOL).

>>> import kipcore as kip
>>> from kipcore.cantons import appenzell_innerrhoden
>>> appenzell_innerrhoden.upstream_refund(kip.Chf(90_000), year=2024).value
Chf('45000.00')
"""

from fractions import Fraction
from typing import Any, Final

from kipcore.cantons.shared.rules.grants import find_share_of_cost, share_of_cost_rule
from kipcore.findings.finding import Finding, Rule
from kipcore.law.coverage.row import Provision
from kipcore.law.current import LAW as FEDERAL
from kipcore.law.figures.pilots import INVOL_AI_MAXIMUM, INVOL_AI_SHARE
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter, Timeline
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.text import Text

__all__ = ["COVERAGE", "LAW", "RULES", "UPSTREAM_MAXIMUM", "UPSTREAM_SHARE", "upstream_refund"]

UPSTREAM_SHARE: Final = Parameter(
    "ai_upstream_share",
    Fraction,
    Text(
        "Anteil des Bundes an den Kosten des Kantons für vorgelagerte Massnahmen der Integrationsvorlehre",
        "Part de la Confédération aux coûts du canton pour les mesures en amont du préapprentissage "
        "d'intégration",
        "Quota della Confederazione ai costi del Cantone per le misure a monte del pretirocinio "
        "d'integrazione",
        "Share of the Confederation in the canton's cost of measures ahead of the pre-apprenticeship for "
        "integration",
    ),
    least=Fraction(0),
    most=Fraction(1),
)
"""The Confederation's share of the canton's cost."""
UPSTREAM_MAXIMUM: Final = Parameter(
    "ai_upstream_maximum",
    Chf,
    Text(
        "Höchstbetrag des Bundes für vorgelagerte Massnahmen der Integrationsvorlehre, pro Jahr",
        "Montant maximal de la Confédération pour les mesures en amont du préapprentissage d'intégration, "
        "par année",
        "Importo massimo federale per le misure a monte del pretirocinio d'integrazione, all'anno",
        "Maximum of the Confederation for measures ahead of the pre-apprenticeship for integration, per year",
    ),
    least=Chf(0),
)
"""The most that the Confederation refunds in a year, CHF."""

_TIMELINES: Final[tuple[Timeline[Any], ...]] = (
    Timeline(UPSTREAM_SHARE, (Cited(INVOL_AI_SHARE.value, INVOL_AI_SHARE.during, INVOL_AI_SHARE.source),)),
    Timeline(
        UPSTREAM_MAXIMUM, (Cited(INVOL_AI_MAXIMUM.value, INVOL_AI_MAXIMUM.during, INVOL_AI_MAXIMUM.source),)
    ),
)

LAW: Final = FEDERAL.extended("Appenzell Innerrhoden 2026.1", timelines=_TIMELINES)
"""The federal law with the parameters of the Canton of Appenzell Innerrhoden."""


def upstream_refund(cost: Chf, *, year: int, law: Law = LAW) -> Finding[Chf]:
    """Find what the Confederation refunds of the upstream measures (*vorgelagerte Massnahmen*) of a year.

    Measures ahead of the pre-apprenticeship for integration (*Integrationsvorlehre*, INVOL). A subsidy
    contract of its own, outside the programme agreement: half of the canton's cost, at most 60 000 francs a
    year, 2024 to 2027 (press). Rounded down to the Rappen, since half is a maximum.

    Laws: never above half of the cost, never above the maximum; refund and what the canton bears add up to
    the cost; more cost never lowers it.

    Args:
        cost: the canton's cost of the measures in the year, CHF.
        year: a calendar year.
        law: the law to apply.

    Returns:
        The refund, CHF, with the limit that binds.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount.
        OutsideRangeError: a year outside the contract.

    >>> import kipcore as kip
    >>> from kipcore.cantons import appenzell_innerrhoden
    >>> found = appenzell_innerrhoden.upstream_refund(kip.Chf(150_000), year=2024)
    >>> found.value, found.binding
    (Chf('60000.00'), <CantonalLimit.MAXIMUM: 'maximum'>)
    """
    return find_share_of_cost(UPSTREAM_REFUND, _PARAMETERS, cost, year, law)


_PARAMETERS: Final = (UPSTREAM_SHARE, UPSTREAM_MAXIMUM)
UPSTREAM_REFUND: Final = share_of_cost_rule(
    upstream_refund,
    Canton.AI,
    Text(
        "Was erstattet der Bund dem Kanton für vorgelagerte Massnahmen der Integrationsvorlehre?",
        "Que rembourse la Confédération au canton pour les mesures en amont du préapprentissage ?",
        "Che cosa rimborsa la Confederazione al Cantone per le misure a monte del pretirocinio?",
        "What does the Confederation refund the canton for measures ahead of the pre-apprenticeship?",
    ),
    Text(
        "Erstattung des Bundes für vorgelagerte Massnahmen der Integrationsvorlehre",
        "remboursement fédéral des mesures en amont du préapprentissage d'intégration",
        "rimborso federale delle misure a monte del pretirocinio d'integrazione",
        "federal refund for measures ahead of the pre-apprenticeship for integration",
    ),
    _PARAMETERS,
)

RULES: Final[tuple[Rule[Any], ...]] = (UPSTREAM_REFUND,)
"""Every rule of the Canton of Appenzell Innerrhoden."""

COVERAGE: Final[tuple[Provision, ...]] = (
    Provision(
        "AI-PIL-05a",
        "2024 to 2027: half of the cost of upstream measures, at most 60 000 francs a year",
        by=(
            "upstream_refund",
            "UPSTREAM_SHARE",
            "UPSTREAM_MAXIMUM",
            "kip.figures.INVOL_AI_SHARE",
            "kip.figures.INVOL_AI_MAXIMUM",
        ),
    ),
)
"""The rows of the fact sheets about the canton."""


def __dir__() -> list[str]:
    return __all__  # a notebook offers what can be called, not what it is made of
