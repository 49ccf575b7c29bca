"""Values about offices, programme and counts."""

from kipcore.cantons import zurich

VALUES = [
    zurich.INTEGRATION_OFFICE.legal_bases[0],
    zurich.INTEGRATION_OFFICE,
    zurich.RESPONSIBILITIES[0],
    zurich.CITY_OFFICES[2],
    zurich.COUNCIL_VOTES[0],
    zurich.PARTICIPATIONS[0],
    zurich.FIRST_INFORMATION_GUIDE,
    zurich.RECORDED_STEPS[-1],
    zurich.COVERAGE_STATEMENTS[0],
    zurich.PUBLISHED_COUNTS[-1],
]
ENUMS = [
    zurich.CantonalBody,
    zurich.OfficeService,
    zurich.CantonalTask,
    zurich.CantonalMilestone,
    zurich.PopulationBase,
    zurich.ProgrammeAudience,
]
