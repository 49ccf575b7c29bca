"""What a funding plan must meet, and where one does not show that it does."""

from enum import Enum
from typing import Final, NoReturn

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.citation import VINTA, Citation
from kipcore.types.doors import a_key, a_year, at_least_zero, closed, exactly
from kipcore.types.funding import FundingSource
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["PlanGap", "PlanRequirement"]


@closed
class PlanRequirement(Enum):
    """What the law asks of a funding plan (*Anforderung*).

    >>> import kipcore as kip
    >>> kip.PlanRequirement.PARITY.label["de"], str(kip.PlanRequirement.PARITY.citation)
    ('Parität', 'Art. 16 Abs. 3 VIntA')
    """

    USE_SHOWN = "use shown"
    """The use of each federal contribution is shown (Art. 14 para. 6 VIntA)."""
    MAXIMUM = "maximum"
    """Money from the credit stays within the federal maximum of the canton (Art. 16 para. 1 VIntA)."""
    PARITY = "parity"
    """Own funds are at least as high as the money from the credit (Art. 16 para. 3 VIntA)."""
    APPROVED_CREDIT = "approved credit"
    """Federal money stays within the approved credits (Art. 2 para. 3 and Art. 11 VIntA)."""
    MUNICIPALITIES_INVOLVED = "municipalities involved"
    """The municipalities have an adequate part in shaping the programme (Art. 14 para. 3 VIntA)."""

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """What to call it in the four languages."""
        return _LABELS[self._value_]

    @property
    def citation(self) -> Citation:
        """The provision that asks for it."""
        return Citation(VINTA, *_PROVISIONS[self._value_])

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        a_key("requirement", value, cls, "use a member such as PlanRequirement.PARITY")


_PROVISIONS: Final = {
    "use shown": ("14", "6"),
    "maximum": ("16", "1"),
    "parity": ("16", "3"),
    "approved credit": ("2", "3"),
    "municipalities involved": ("14", "3"),
}
_LABELS: Final = {
    "use shown": Text(
        "Aufzeigen der Verwendung der Bundesbeiträge",
        "indication détaillée de l'utilisation des contributions fédérales",
        "specificazione dell'impiego dei contributi federali",
        "account of the use of the federal contributions",
    ),
    "maximum": Text(
        "Höchstbetrag des Bundes",
        "montant maximal de la Confédération",
        "importo massimo della Confederazione",
        "federal maximum",
    ),
    "parity": Text("Parität", "parité", "parità", "parity"),
    "approved credit": Text(
        "bewilligte Kredite",
        "crédits accordés",
        "crediti stanziati",
        "approved credits",
    ),
    "municipalities involved": Text(
        "angemessene Beteiligung der Gemeinden",
        "association des communes dans une juste mesure",
        "coinvolgimento adeguato dei Comuni",
        "adequate involvement of the municipalities",
    ),
}


@attrs.frozen
class PlanGap:
    """One point in which a plan does not meet a requirement, or does not show that it does (*Lücke*).

    Args:
        requirement: what is asked.
        year: the calendar year, or None for the programme as a whole.
        source: the federal contribution it is about, where there are two.
        amount: by how much the plan misses it, CHF, at least; None where it is no question of money, or not
            known.
        stated: True if what is stated shows that the requirement is missed; False if too little is stated
            to tell.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: a negative amount; an amount although too little is stated.

    >>> import kipcore as kip
    >>> gap = kip.PlanGap(kip.PlanRequirement.PARITY, 2024, amount=kip.Chf(5))
    >>> gap.amount, gap.stated
    (Chf('5.00'), True)
    """

    requirement: PlanRequirement
    year: int | None = None
    source: FundingSource | None = None
    amount: Chf | None = None
    stated: bool = True

    def __attrs_post_init__(self) -> None:
        exactly("requirement", self.requirement, PlanRequirement, "use a member of PlanRequirement")
        if self.year is not None:
            a_year("year", self.year)
        if self.source is not None:
            exactly("source", self.source, FundingSource, "use a member of FundingSource, or None")
        exactly("stated", self.stated, bool, "write True or False")
        if self.amount is not None:
            exactly("amount", self.amount, Chf, "wrap the amount in Chf(...)")
            at_least_zero("amount", self.amount)
            if not self.stated:
                raise InvalidValueError("amount", self.amount, "None", "leave out what is not known")
