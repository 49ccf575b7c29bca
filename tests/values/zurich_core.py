"""Values about core municipalities."""

from kipcore.cantons import zurich

VALUES = [zurich.CoreGap(zurich.CoreRequirement.AREAS, stated=False)]
ENUMS = [zurich.CoreRequirement]
