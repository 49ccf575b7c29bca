"""All contracts, in one place."""

import importlib
import pkgutil

from tests.proof import federal, shared, zurich
from tests.proof.contract import CONTRACTS

for _home in (federal, shared, zurich):
    for _module in pkgutil.iter_modules(_home.__path__, f"{_home.__name__}."):
        importlib.import_module(_module.name)

__all__ = ["CONTRACTS"]
