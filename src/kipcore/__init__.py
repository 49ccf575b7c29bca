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
    )
    from kipcore.errors import (
        KipError as KipError,
    )
    from kipcore.errors import (
        NoEffectError as NoEffectError,
    )
    from kipcore.errors import (
        NotKnownError as NotKnownError,
    )
    from kipcore.errors import (
        OutsideRangeError as OutsideRangeError,
    )
    from kipcore.errors import (
        UndecidableError as UndecidableError,
    )
    from kipcore.errors import (
        UnknownNameError as UnknownNameError,
    )
    from kipcore.errors import (
        WrongTypeError as WrongTypeError,
    )
    from kipcore.findings.finding import (
        Finding as Finding,
    )
    from kipcore.findings.finding import (
        Limit as Limit,
    )
    from kipcore.findings.finding import (
        Receipt as Receipt,
    )
    from kipcore.findings.finding import (
        Rule as Rule,
    )
    from kipcore.findings.finding import (
        Step as Step,
    )
    from kipcore.findings.finding import (
        rule_of as rule_of,
    )
    from kipcore.law import parameters as parameters
    from kipcore.law import questions as questions
    from kipcore.law.current import (
        LAW as LAW,
    )
    from kipcore.law.law import (
        Law as Law,
    )
    from kipcore.law.question import (
        Question as Question,
    )
    from kipcore.law.question import (
        Reading as Reading,
    )
    from kipcore.law.timeline import (
        Cited as Cited,
    )
    from kipcore.law.timeline import (
        Parameter as Parameter,
    )
    from kipcore.law.timeline import (
        Timeline as Timeline,
    )
    from kipcore.law.timeline import (
        Unknown as Unknown,
    )
    from kipcore.rules.catalogue import (
        RULES as RULES,
    )
    from kipcore.rules.contribution import (
        federal_contribution as federal_contribution,
    )
    from kipcore.rules.flat_rate import (
        integration_flat_rate as integration_flat_rate,
    )
    from kipcore.rules.inverse import (
        largest_contribution as largest_contribution,
    )
    from kipcore.rules.inverse import (
        own_funds_needed as own_funds_needed,
    )
    from kipcore.rules.parity import (
        parity as parity,
    )
    from kipcore.rules.parity import (
        programme_parity as programme_parity,
    )
    from kipcore.rules.programme_contribution import (
        programme_contribution as programme_contribution,
    )
    from kipcore.rules.term import (
        programme_term as programme_term,
    )
    from kipcore.types.agreement import (
        NO_SUPPLEMENT as NO_SUPPLEMENT,
    )
    from kipcore.types.agreement import (
        FederalCeiling as FederalCeiling,
    )
    from kipcore.types.agreement import (
        OwnFunds as OwnFunds,
    )
    from kipcore.types.agreement import (
        ProgrammeAgreement as ProgrammeAgreement,
    )
    from kipcore.types.agreement import (
        SupplementaryAgreement as SupplementaryAgreement,
    )
    from kipcore.types.allocation import (
        allocate as allocate,
    )
    from kipcore.types.areas import (
        AreaOfAction as AreaOfAction,
    )
    from kipcore.types.areas import (
        Pillar as Pillar,
    )
    from kipcore.types.bodies import (
        FederalBody as FederalBody,
    )
    from kipcore.types.citation import (
        AIG as AIG,
    )
    from kipcore.types.citation import (
        ASYLG as ASYLG,
    )
    from kipcore.types.citation import (
        AUG as AUG,
    )
    from kipcore.types.citation import (
        SUG as SUG,
    )
    from kipcore.types.citation import (
        VINTA as VINTA,
    )
    from kipcore.types.citation import (
        VINTA_2007 as VINTA_2007,
    )
    from kipcore.types.citation import (
        Act as Act,
    )
    from kipcore.types.citation import (
        Citation as Citation,
    )
    from kipcore.types.dates import (
        DateRange as DateRange,
    )
    from kipcore.types.dates import (
        first_of_next_month as first_of_next_month,
    )
    from kipcore.types.dates import (
        shift as shift,
    )
    from kipcore.types.money import (
        Chf as Chf,
    )
    from kipcore.types.places import (
        Canton as Canton,
    )
    from kipcore.types.places import (
        Municipality as Municipality,
    )
    from kipcore.types.programme import (
        KIP_1 as KIP_1,
    )
    from kipcore.types.programme import (
        KIP_2 as KIP_2,
    )
    from kipcore.types.programme import (
        KIP_2BIS as KIP_2BIS,
    )
    from kipcore.types.programme import (
        KIP_3 as KIP_3,
    )
    from kipcore.types.programme import (
        PROGRAMME_PERIODS as PROGRAMME_PERIODS,
    )
    from kipcore.types.programme import (
        ProgrammeArea as ProgrammeArea,
    )
    from kipcore.types.programme import (
        ProgrammePeriod as ProgrammePeriod,
    )
    from kipcore.types.rounding import (
        DOWN_TO_5_RAPPEN as DOWN_TO_5_RAPPEN,
    )
    from kipcore.types.rounding import (
        DOWN_TO_FRANC as DOWN_TO_FRANC,
    )
    from kipcore.types.rounding import (
        DOWN_TO_RAPPEN as DOWN_TO_RAPPEN,
    )
    from kipcore.types.rounding import (
        HALF_UP_TO_5_RAPPEN as HALF_UP_TO_5_RAPPEN,
    )
    from kipcore.types.rounding import (
        HALF_UP_TO_FRANC as HALF_UP_TO_FRANC,
    )
    from kipcore.types.rounding import (
        HALF_UP_TO_RAPPEN as HALF_UP_TO_RAPPEN,
    )
    from kipcore.types.rounding import (
        UP_TO_5_RAPPEN as UP_TO_5_RAPPEN,
    )
    from kipcore.types.rounding import (
        UP_TO_FRANC as UP_TO_FRANC,
    )
    from kipcore.types.rounding import (
        UP_TO_RAPPEN as UP_TO_RAPPEN,
    )
    from kipcore.types.rounding import (
        Direction as Direction,
    )
    from kipcore.types.rounding import (
        Rounding as Rounding,
    )
    from kipcore.types.source import (
        Certainty as Certainty,
    )
    from kipcore.types.source import (
        Source as Source,
    )
    from kipcore.types.status import (
        DecidedStatus as DecidedStatus,
    )
    from kipcore.types.status import (
        StatusDecision as StatusDecision,
    )
    from kipcore.types.text import (
        LANGUAGES as LANGUAGES,
    )
    from kipcore.types.text import (
        Language as Language,
    )
    from kipcore.types.text import (
        Text as Text,
    )
    from kipcore.version import (
        __version__ as __version__,
    )

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
    "kipcore.types.status": (
        "DecidedStatus",
        "StatusDecision",
    ),
    "kipcore.types.agreement": (
        "FederalCeiling",
        "NO_SUPPLEMENT",
        "OwnFunds",
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
    "kipcore.rules.flat_rate": ("integration_flat_rate",),
    "kipcore.rules.term": ("programme_term",),
    "kipcore.rules.catalogue": ("RULES",),
    "kipcore.version": ("__version__",),
}
_MODULES = {"parameters": "kipcore.law.parameters", "questions": "kipcore.law.questions"}
_HOME = {name: room for room, names in _ROOMS.items() for name in names}

__all__ = sorted([*_HOME, *_MODULES])  # noqa: PLE0605 # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    from importlib import import_module  # noqa: PLC0415

    if name in _HOME:
        value = getattr(import_module(_HOME[name]), name)
    elif name in _MODULES:
        value = import_module(_MODULES[name])
    else:
        raise AttributeError(f"module 'kipcore' has no attribute {name!r}")
    globals()[name] = value  # the next look-up does not come here
    return value


def __dir__() -> list[str]:
    return __all__
