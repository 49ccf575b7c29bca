# The face, as type checkers and editors read it; `_ROOMS` in `__init__.py` says the same to Python.

from kipcore.cantons.zurich.testing.draws.iazh import (
    iazh_ceilings as iazh_ceilings,
    iazh_costs as iazh_costs,
    iazh_stocks as iazh_stocks,
)
from kipcore.cantons.zurich.testing.draws.service import (
    kompakt_processes as kompakt_processes,
    municipal_ceilings as municipal_ceilings,
    service_agreements as service_agreements,
    service_catalogues as service_catalogues,
)
