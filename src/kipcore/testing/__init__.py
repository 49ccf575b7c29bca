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
    "registration": ("register",),
    "lives": ("ProgrammeLifeMachine",),
    "payments": ("PaymentYear", "ProgrammeYearMachine"),
    "draws.agreements": (
        "cantons",
        "federal_ceilings",
        "programme_agreements",
        "programme_periods",
        "supplementary_agreements",
    ),
    "draws.counts": ("decision_counts",),
    "draws.days": ("date_ranges", "days"),
    "draws.findings": ("findings",),
    "draws.funds": ("costs", "funding_plans", "municipal_amounts", "own_funds"),
    "draws.lives": ("programme_lives",),
    "draws.money": ("amounts", "beside", "roundings", "shares"),
    "draws.persons": ("permits", "persons", "status_decisions", "statuses"),
    "draws.places": ("municipalities",),
    "draws.statutes": ("law_values", "statutes"),
    "draws.what_if": ("axes",),
    "draws.words": ("citations", "sources", "texts"),
    "laws.contribution": ("check_federal_contribution_laws",),
    "laws.inverse": ("check_largest_contribution_laws", "check_own_funds_needed_laws"),
    "laws.parity": ("check_parity_laws",),
}

__getattr__, __dir__, __all__ = face(__name__, _ROOMS, ())
