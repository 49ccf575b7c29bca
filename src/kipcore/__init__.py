"""kipcore: the rules of the Swiss cantonal integration programmes (KIP), exact, cited, explained.

Everything public is reachable as `kipcore.Thing`. Nothing is loaded before it is used, so that
`import kipcore` costs next to nothing.

>>> import kipcore as kip
>>> zh = kip.ProgrammeAgreement(
...     canton=kip.Canton.ZH, period=kip.KIP_1, ceiling=kip.Chf(6_500_000))
>>> kip.federal_contribution(
...     zh, year=2015, canton=kip.Chf(4_000_000), municipalities=kip.Chf(1_800_000)).value
Chf('5800000.00')
"""

TYPE_CHECKING = False
if TYPE_CHECKING:  # what checkers and editors read; `_ROOMS` says the same to Python
    from kipcore.errors import (
        InvalidValueError as InvalidValueError,
        KipError as KipError,
        NoEffectError as NoEffectError,
        NotKnownError as NotKnownError,
        OutsideRangeError as OutsideRangeError,
        UndecidableError as UndecidableError,
        UnknownNameError as UnknownNameError,
        WrongTypeError as WrongTypeError,
    )
    from kipcore.findings.finding import (
        Finding as Finding,
        Limit as Limit,
        Receipt as Receipt,
        Rule as Rule,
        Step as Step,
        rule_of as rule_of,
    )
    from kipcore.law import parameters as parameters, questions as questions
    from kipcore.law.current import LAW as LAW
    from kipcore.law.law import Law as Law
    from kipcore.law.question import (
        Question as Question,
        Reading as Reading,
    )
    from kipcore.law.timeline import (
        Cited as Cited,
        Parameter as Parameter,
        Timeline as Timeline,
        Unknown as Unknown,
    )
    from kipcore.rules.catalogue import RULES as RULES
    from kipcore.rules.contribution import federal_contribution as federal_contribution
    from kipcore.rules.global_flat_rate import global_flat_rate as global_flat_rate
    from kipcore.rules.inverse import (
        largest_contribution as largest_contribution,
        own_funds_needed as own_funds_needed,
    )
    from kipcore.rules.nominal_flat_rate import nominal_flat_rate as nominal_flat_rate
    from kipcore.rules.parity import (
        parity as parity,
        programme_parity as programme_parity,
    )
    from kipcore.rules.programme_contribution import programme_contribution as programme_contribution
    from kipcore.rules.reimbursement_windows import reimbursement_windows as reimbursement_windows
    from kipcore.rules.residence_permit_due import residence_permit_due as residence_permit_due
    from kipcore.rules.term import programme_term as programme_term
    from kipcore.types.agreement import (
        NO_SUPPLEMENT as NO_SUPPLEMENT,
        FederalCeiling as FederalCeiling,
        ProgrammeAgreement as ProgrammeAgreement,
        SupplementaryAgreement as SupplementaryAgreement,
    )
    from kipcore.types.allocation import allocate as allocate
    from kipcore.types.areas import (
        AreaOfAction as AreaOfAction,
        Pillar as Pillar,
    )
    from kipcore.types.bodies import FederalBody as FederalBody
    from kipcore.types.citation import (
        AIG as AIG,
        ASYLG as ASYLG,
        ASYLV_2 as ASYLV_2,
        AUG as AUG,
        SUG as SUG,
        VINTA as VINTA,
        VINTA_2007 as VINTA_2007,
        Act as Act,
        Citation as Citation,
    )
    from kipcore.types.dates import (
        DateRange as DateRange,
        first_of_next_month as first_of_next_month,
        shift as shift,
    )
    from kipcore.types.decisions import (
        DecisionKind as DecisionKind,
        StatusDecision as StatusDecision,
    )
    from kipcore.types.funding import (
        FundingArea as FundingArea,
        FundingSource as FundingSource,
        InitialIntegrationElement as InitialIntegrationElement,
    )
    from kipcore.types.money import Chf as Chf
    from kipcore.types.own_funds import OwnFunds as OwnFunds
    from kipcore.types.permits import (
        FundingGroup as FundingGroup,
        Permit as Permit,
        PermitCard as PermitCard,
    )
    from kipcore.types.person import Person as Person
    from kipcore.types.places import (
        Canton as Canton,
        Municipality as Municipality,
    )
    from kipcore.types.programme import (
        KIP_1 as KIP_1,
        KIP_2 as KIP_2,
        KIP_2BIS as KIP_2BIS,
        KIP_3 as KIP_3,
        PROGRAMME_PERIODS as PROGRAMME_PERIODS,
        ProgrammeArea as ProgrammeArea,
        ProgrammePeriod as ProgrammePeriod,
    )
    from kipcore.types.rounding import (
        DOWN_TO_5_RAPPEN as DOWN_TO_5_RAPPEN,
        DOWN_TO_FRANC as DOWN_TO_FRANC,
        DOWN_TO_RAPPEN as DOWN_TO_RAPPEN,
        HALF_UP_TO_5_RAPPEN as HALF_UP_TO_5_RAPPEN,
        HALF_UP_TO_FRANC as HALF_UP_TO_FRANC,
        HALF_UP_TO_RAPPEN as HALF_UP_TO_RAPPEN,
        UP_TO_5_RAPPEN as UP_TO_5_RAPPEN,
        UP_TO_FRANC as UP_TO_FRANC,
        UP_TO_RAPPEN as UP_TO_RAPPEN,
        Direction as Direction,
        Rounding as Rounding,
    )
    from kipcore.types.source import (
        Certainty as Certainty,
        Source as Source,
    )
    from kipcore.types.status import Status as Status
    from kipcore.types.text import (
        LANGUAGES as LANGUAGES,
        Language as Language,
        Text as Text,
    )
    from kipcore.types.window import (
        ReimbursementWindow as ReimbursementWindow,
        WindowEnd as WindowEnd,
    )
    from kipcore.version import __version__ as __version__

_ROOMS = {
    "kipcore.errors": (
        "InvalidValueError",
        "KipError",
        "NoEffectError",
        "NotKnownError",
        "OutsideRangeError",
        "UndecidableError",
        "UnknownNameError",
        "WrongTypeError",
    ),
    "kipcore.types.text": (
        "LANGUAGES",
        "Language",
        "Text",
    ),
    "kipcore.types.rounding": (
        "DOWN_TO_5_RAPPEN",
        "DOWN_TO_FRANC",
        "DOWN_TO_RAPPEN",
        "Direction",
        "HALF_UP_TO_5_RAPPEN",
        "HALF_UP_TO_FRANC",
        "HALF_UP_TO_RAPPEN",
        "Rounding",
        "UP_TO_5_RAPPEN",
        "UP_TO_FRANC",
        "UP_TO_RAPPEN",
    ),
    "kipcore.types.money": ("Chf",),
    "kipcore.types.allocation": ("allocate",),
    "kipcore.types.dates": (
        "DateRange",
        "first_of_next_month",
        "shift",
    ),
    "kipcore.types.places": (
        "Canton",
        "Municipality",
    ),
    "kipcore.types.bodies": ("FederalBody",),
    "kipcore.types.citation": (
        "AIG",
        "ASYLG",
        "ASYLV_2",
        "AUG",
        "Act",
        "Citation",
        "SUG",
        "VINTA",
        "VINTA_2007",
    ),
    "kipcore.types.source": (
        "Certainty",
        "Source",
    ),
    "kipcore.types.areas": (
        "AreaOfAction",
        "Pillar",
    ),
    "kipcore.types.programme": (
        "KIP_1",
        "KIP_2",
        "KIP_2BIS",
        "KIP_3",
        "PROGRAMME_PERIODS",
        "ProgrammeArea",
        "ProgrammePeriod",
    ),
    "kipcore.types.funding": (
        "FundingArea",
        "FundingSource",
        "InitialIntegrationElement",
    ),
    "kipcore.types.permits": (
        "FundingGroup",
        "Permit",
        "PermitCard",
    ),
    "kipcore.types.status": ("Status",),
    "kipcore.types.decisions": (
        "DecisionKind",
        "StatusDecision",
    ),
    "kipcore.types.person": ("Person",),
    "kipcore.types.window": (
        "ReimbursementWindow",
        "WindowEnd",
    ),
    "kipcore.types.own_funds": ("OwnFunds",),
    "kipcore.types.agreement": (
        "FederalCeiling",
        "NO_SUPPLEMENT",
        "ProgrammeAgreement",
        "SupplementaryAgreement",
    ),
    "kipcore.law.timeline": (
        "Cited",
        "Parameter",
        "Timeline",
        "Unknown",
    ),
    "kipcore.law.question": (
        "Question",
        "Reading",
    ),
    "kipcore.law.law": ("Law",),
    "kipcore.law.current": ("LAW",),
    "kipcore.findings.finding": (
        "Finding",
        "Limit",
        "Receipt",
        "Rule",
        "Step",
        "rule_of",
    ),
    "kipcore.rules.contribution": ("federal_contribution",),
    "kipcore.rules.inverse": ("largest_contribution", "own_funds_needed"),
    "kipcore.rules.programme_contribution": ("programme_contribution",),
    "kipcore.rules.parity": (
        "parity",
        "programme_parity",
    ),
    "kipcore.rules.nominal_flat_rate": ("nominal_flat_rate",),
    "kipcore.rules.global_flat_rate": ("global_flat_rate",),
    "kipcore.rules.reimbursement_windows": ("reimbursement_windows",),
    "kipcore.rules.residence_permit_due": ("residence_permit_due",),
    "kipcore.rules.term": ("programme_term",),
    "kipcore.rules.catalogue": ("RULES",),
    "kipcore.version": ("__version__",),
}
_MODULES = {"parameters": "kipcore.law.parameters", "questions": "kipcore.law.questions"}
_HOME = {name: room for room, names in _ROOMS.items() for name in names}

if not TYPE_CHECKING:  # a checker that saw __getattr__ would let every misspelt name pass
    __all__ = sorted([*_HOME, *_MODULES])  # noqa: PLE0605

    def __getattr__(name):
        from importlib import import_module

        if name in _HOME:
            value = getattr(import_module(_HOME[name]), name)
        elif name in _MODULES:
            value = import_module(_MODULES[name])
        else:
            raise AttributeError(f"module 'kipcore' has no attribute {name!r}")
        globals()[name] = value  # the next look-up does not come here
        return value

    def __dir__():
        return __all__
