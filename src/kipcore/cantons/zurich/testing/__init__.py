"""What an application of the Canton of Zurich tests itself with: `pip install kipcore[testing]`.

>>> from hypothesis import find
>>> from kipcore.cantons import zurich
>>> find(zurich.testing.service_agreements(), lambda agreement: True).municipality_class.value
'core'
"""

from kipcore.face import face

# Where each name lives; `__init__.pyi` says the same to type checkers and editors.
_ROOMS = {
    "draws.iazh": ("iazh_ceilings", "iazh_costs", "iazh_stocks"),
    "draws.service": (
        "kompakt_processes",
        "municipal_ceilings",
        "service_agreements",
        "service_catalogues",
    ),
}

__getattr__, __dir__, __all__ = face(__name__, _ROOMS, ())
