"""The laws of the rules of the Canton of Appenzell Innerrhoden."""

from typing import Final

import attrs

from kipcore.cantons.appenzell_innerrhoden import UPSTREAM_REFUND
from kipcore.cantons.shared.testing.suites import share_of_cost_suite
from kipcore.testing.suite import RuleLaw
from kipcore.types.money import Chf
from kipcore.types.text import Text

__all__ = ["UPSTREAM_REFUND_LAWS"]

_HALF: Final = share_of_cost_suite(UPSTREAM_REFUND, (2024, 2025, 2026, 2027))

UPSTREAM_REFUND_LAWS: Final = attrs.evolve(
    _HALF,
    laws=(
        *_HALF.laws,
        RuleLaw(
            "never_above_sixty_thousand",
            Text(
                "Der Bund vergütet nie mehr als 60 000 Franken im Jahr.",
                "La Confédération ne rembourse jamais plus de 60 000 francs par an.",
                "La Confederazione non rimborsa mai più di 60 000 franchi all'anno.",
                "The Confederation never refunds more than CHF 60,000 a year.",
            ),
            (),
            lambda paid: paid.answer <= Chf(60_000),
        ),
    ),
)
