"""Values about grants beside the service agreement."""

from kipcore.cantons import zurich

VALUES = [zurich.YearlyDay(3, 31)]
ENUMS = [zurich.ProjectTrack, zurich.VolunteerApplicant, zurich.GrantGap]
