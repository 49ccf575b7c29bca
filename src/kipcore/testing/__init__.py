"""What an application tests itself with: `pip install kipcore[testing]`.

Hypothesis strategies for the types of kipcore, and for each rule the laws that hold whoever writes it:
`check_parity_laws(our_own_function)`. The strategies are registered with Hypothesis, so that
`st.from_type(kip.Person)` and `@given(...)` with bare annotations know the types of kipcore.

>>> import kipcore as kip
>>> kip.testing.check_parity_laws(kip.parity)
"""

from importlib.util import find_spec

from kipcore.face import face

if find_spec("hypothesis") is None:
    raise ModuleNotFoundError('kipcore.testing needs Hypothesis: pip install "kipcore[testing]"')

# Where each name lives; `__init__.pyi` says the same to type checkers and editors.
_ROOMS = {
    "suite": ("Adapter", "Asked", "Facts", "LawSuite", "RuleLaw", "as_drawn", "ask"),
    "catalogue": ("suite_of",),
    "draws.money": ("amounts", "beside"),
    "draws.agreements": ("cantons", "programme_agreements", "programme_periods"),
    "laws.contribution": ("check_federal_contribution_laws",),
    "laws.flat_rate_payment": ("check_flat_rate_payment_laws",),
    "laws.flat_rate_total": ("check_flat_rate_total_laws",),
    "laws.global_flat_rate": ("check_global_flat_rate_laws",),
    "laws.indexed_flat_rate": ("check_indexed_flat_rate_laws",),
    "laws.integration_flat_rate": ("check_integration_flat_rate_laws",),
    "laws.inverse": ("check_largest_contribution_laws", "check_own_funds_needed_laws"),
    "laws.nominal_flat_rate": ("check_nominal_flat_rate_laws",),
    "laws.parity": ("check_parity_laws", "check_programme_parity_laws"),
    "laws.programme_s": ("check_programme_s_contribution_laws", "check_programme_s_target_laws"),
    "laws.term": ("check_programme_term_laws",),
}

__getattr__, __dir__, __all__ = face(__name__, _ROOMS, ())
