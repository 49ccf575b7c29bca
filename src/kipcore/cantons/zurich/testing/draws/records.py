"""What is on record in Zurich, to draw: published things, as they are shipped."""

from functools import partial
from typing import Final

from kipcore.cantons.zurich.law.data.counts import PUBLISHED_COUNTS
from kipcore.cantons.zurich.law.data.offices import (
    CITY_OFFICES,
    COUNCIL_VOTES,
    FIRST_INFORMATION_GUIDE,
    INTEGRATION_OFFICE,
    PARTICIPATIONS,
    RESPONSIBILITIES,
)
from kipcore.cantons.zurich.law.data.programme import COVERAGE_STATEMENTS, RECORDED_STEPS
from kipcore.cantons.zurich.law.data.service import MUNICIPAL_DUTIES, WAY_TO_KIP_3
from kipcore.cantons.zurich.types.office_records import (
    CantonalOffer,
    CityOffice,
    CouncilVote,
    LegalBasis,
    OfficeProfile,
    Participation,
    Responsibility,
)
from kipcore.cantons.zurich.types.records import CoverageStatement, PublishedCount, RecordedStep
from kipcore.cantons.zurich.types.stages import MunicipalDuty, StageTaken
from kipcore.testing.draws.words import shipped

__all__ = ["DRAWN"]

DRAWN: Final = {
    CantonalOffer: partial(shipped, (FIRST_INFORMATION_GUIDE,)),
    CityOffice: partial(shipped, CITY_OFFICES),
    CouncilVote: partial(shipped, COUNCIL_VOTES),
    CoverageStatement: partial(shipped, COVERAGE_STATEMENTS),
    LegalBasis: partial(shipped, INTEGRATION_OFFICE.legal_bases),
    MunicipalDuty: partial(shipped, MUNICIPAL_DUTIES),
    OfficeProfile: partial(shipped, (INTEGRATION_OFFICE,)),
    Participation: partial(shipped, PARTICIPATIONS),
    PublishedCount: partial(shipped, PUBLISHED_COUNTS),
    RecordedStep: partial(shipped, RECORDED_STEPS),
    Responsibility: partial(shipped, RESPONSIBILITIES),
    StageTaken: partial(shipped, WAY_TO_KIP_3),
}
