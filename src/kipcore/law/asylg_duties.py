"""What the Asylum Act (AsylG) says of cantons that fail their duties, with its dates."""

from datetime import date
from typing import Final

from kipcore.law import parameters as p
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.types.citation import ASYLG, Citation
from kipcore.types.dates import DateRange
from kipcore.types.source import Certainty, Source

__all__ = ["TIMELINES"]

_EVE, _SINCE = date(2022, 11, 21), date(2022, 11, 22)  # AS 2021 365, 2023 16


def _enforced(parameter: Parameter[bool], article: str, paragraph: str) -> Timeline[bool]:
    return Timeline(
        parameter,
        (
            Unknown(DateRange(None, _EVE), f"the wording of Art. {article} AsylG before 22 November 2022"),
            Cited(
                True,
                DateRange(_SINCE, None),
                Source(
                    certainty=Certainty.STATUTE,
                    citation=Citation(ASYLG, article, paragraph),
                    url="https://www.fedlex.admin.ch/eli/cc/1999/358/de",
                    state=date(2027, 1, 1),
                    note="The article names Art. 58 AIG, and so the contributions to cantonal programmes.",
                ),
            ),
        ),
    )


TIMELINES: Final = (
    _enforced(p.DATA_DUTY_ENFORCED, "89a", "2"),
    _enforced(p.EXECUTION_TASKS_ENFORCED, "89b", "1"),
)
"""Since when payments under Art. 58 AIG hang on the duties of Art. 89a and 89b."""
