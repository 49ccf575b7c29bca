"""The Canton of Lucerne: who bears the cost of its integration programme, and who may have an agreement.

>>> import kipcore as kip
>>> from kipcore.cantons import lucerne
>>> shares = lucerne.LAW.at(
...     lucerne.PROGRAMME_SHARES, kip.ProgrammePeriod.in_year(2018).first)
>>> print(shares.value)
Confederation 1/2, canton 1/2
"""

from datetime import date
from fractions import Fraction
from typing import Any, Final

from kipcore.cantons.shared.law.parameters import programme_shares
from kipcore.cantons.shared.rules.cost_shares import (
    Parts,
    cost_shares_rule,
    find_programme_total,
    programme_total_rule,
    share_out,
)
from kipcore.cantons.shared.types.shares import CostShares, Payer
from kipcore.errors import OutsideRangeError
from kipcore.findings.finding import Finding, Rule, Step
from kipcore.law.coverage.row import Provision
from kipcore.law.current import LAW as FEDERAL
from kipcore.law.figures.terms import amounts
from kipcore.law.law import Law
from kipcore.law.timeline import Cited, Parameter, Timeline, Unknown
from kipcore.rules.doors import check_law
from kipcore.types.dates import DateRange
from kipcore.types.doors import a_date, an_int, exactly
from kipcore.types.figure import FigureUnit, Precision
from kipcore.types.money import Chf
from kipcore.types.places import Canton
from kipcore.types.programme import KIP_1, KIP_2, KIP_2BIS, KIP_3, ProgrammePeriod
from kipcore.types.source import Certainty, Source
from kipcore.types.text import Text

__all__ = [
    "AGREEMENT_INHABITANTS",
    "CITY_2018_FROM_CANTON",
    "CITY_2018_OWN",
    "CITY_KIP_1_FROM_CANTON",
    "COVERAGE",
    "LAW",
    "PROGRAMME_SHARES",
    "RULES",
    "cost_shares",
    "may_have_agreement",
    "programme_total",
]

_PRESS: Final = Source(
    certainty=Certainty.PRESS,
    title="Luzerner Zeitung: Kanton Luzern führt abgespecktes Integrationsprogramm fort",
    url="https://www.luzernerzeitung.ch/zentralschweiz/luzern/integration-kanton-luzern-fuehrt-abgespecktes-integrationsprogramm-fort-ld.2405",
)
_AGREEMENTS: Final = Source(
    certainty=Certainty.OFFICIAL,
    title="Kanton Luzern, DISG: Integration, Vereinbarungen mit Gemeinden",
    url="https://disg.lu.ch/themen/integration/integration_projektfoerderung/integration_pf_Gemeinden",
)
_AT_THE_START: Final = Source(
    certainty=Certainty.PRESS,
    title="nau.ch: Der Kanton Luzern führt Integrationsprogramm für Migranten weiter",
    url="https://nau.ch/politik/regional/migration-der-kanton-luzern-fuhrt-integrationsprogramm-fur-migranten-weiter-65304173",
    note="Said in 2018, of the start.",
)
_CITY: Final = Source(
    certainty=Certainty.COMMUNAL,
    title="Stadt Luzern: Leistungsvereinbarung mit dem Kanton zur Integration",
    url="https://www.stadtluzern.ch/_rte/information/481411",
)

PROGRAMME_SHARES: Final = programme_shares("lu_programme_shares")
"""Who bears which part of the cost of the programme, by period."""

AGREEMENT_INHABITANTS: Final = Parameter(
    "lu_agreement_inhabitants",
    int,
    Text(
        "Einwohnerzahl, über der eine Gemeinde eine Vereinbarung mit dem Kanton haben kann",
        "Nombre d'habitants au-dessus duquel une commune peut avoir une convention avec le canton",
        "Numero di abitanti oltre il quale un Comune può avere un accordo con il Cantone",
        "Number of inhabitants above which a municipality may have an agreement with the canton",
    ),
    least=0,
)
"""More inhabitants than this a municipality must have for an agreement with the canton."""

_HALVES: Final = CostShares({Payer.CONFEDERATION: Fraction(1, 2), Payer.CANTON: Fraction(1, 2)})
_TIMELINES: Final[tuple[Timeline[Any], ...]] = (
    Timeline(
        PROGRAMME_SHARES,
        (
            Cited(_HALVES, KIP_1.term, _PRESS),
            Cited(_HALVES, KIP_2.term, _PRESS),
            Unknown(KIP_2BIS.term, "who bears which share under KIP 2bis"),
            Unknown(KIP_3.term, "who bears which share under KIP 3"),
        ),
    ),
    Timeline(
        AGREEMENT_INHABITANTS,
        (
            Cited(5_000, DateRange.of_years(2018), _AT_THE_START),
            Unknown(
                DateRange.of_years(2019, 2027),
                "whether the threshold of 5000 inhabitants, stated in 2018 for the start, still held",
            ),
        ),
    ),
)

LAW: Final = FEDERAL.extended("Luzern 2026.1", timelines=_TIMELINES)
"""The federal law with the parameters of the Canton of Lucerne."""


def cost_shares(total: Chf, *, year: int, law: Law = LAW) -> Finding[Parts]:
    """Find who bears which part of the cost of the programme of Lucerne in a year.

    The Confederation and the canton bear half each; municipalities are not named as payers. Known for KIP
    1 and KIP 2 (press). Whether the published totals, 2.8 and 2.6 million, are for a year or for the period
    is not clear; the shares do not hang on it.

    Laws: the parts add up to the total; the Confederation never bears more than its share, nor a whole Rappen
    less; if it bears half at most, own funds are never below its part, so that parity holds (`parity`); a
    larger total lowers no part.

    Args:
        total: cost of the programme in the year, without the flat rates, CHF.
        year: a calendar year.
        law: the law to apply.

    Returns:
        Pairs of payer and amount, CHF, the Confederation first.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount.
        OutsideRangeError: a year outside the programme periods.
        NotKnownError: a year for which the shares were not seen.

    >>> import kipcore as kip
    >>> from kipcore.cantons import lucerne
    >>> lucerne.cost_shares(kip.Chf(2_600_000), year=2018).value
    ((<Payer.CONFEDERATION: 'Confederation'>, Chf('1300000.00')), \
(<Payer.CANTON: 'canton'>, Chf('1300000.00')))
    """
    return share_out(COST_SHARES, PROGRAMME_SHARES, total, year, law)


COST_SHARES: Final = cost_shares_rule(cost_shares, Canton.LU, PROGRAMME_SHARES)


def programme_total(payer: Payer, amount: Chf, *, year: int, law: Law = LAW) -> Finding[Chf]:
    """Find what the programme of Lucerne may cost if one payer bears no more than an amount.

    The inverse of `cost_shares`: what the others then bear is in `figures`.

    Laws: the payer's part of the answer is not above the amount; one Rappen more, and it is; more money never
    gives a smaller programme.

    Args:
        payer: the Confederation or the canton.
        amount: what that payer bears at most, CHF.
        year: a calendar year.
        law: the law to apply.

    Returns:
        The largest cost of the programme in the year, without the flat rates, CHF.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a negative amount; a payer that bears no share; a cost beyond 10**12 francs.
        OutsideRangeError: a year outside the programme periods.
        NotKnownError: a year for which the shares were not seen.

    >>> import kipcore as kip
    >>> from kipcore.cantons import lucerne, shared
    >>> lucerne.programme_total(shared.Payer.CANTON, kip.Chf(1_300_000), year=2018).value
    Chf('2600000.00')
    """
    return find_programme_total(PROGRAMME_TOTAL, PROGRAMME_SHARES, payer, amount, year, law)


PROGRAMME_TOTAL: Final = programme_total_rule(programme_total, Canton.LU, PROGRAMME_SHARES)

_MOST_INHABITANTS: Final = 10_000_000
_RUNS: Final = DateRange(KIP_2.first, KIP_3.last)


def may_have_agreement(inhabitants: int, *, has_structure: bool, on: date, law: Law = LAW) -> Finding[bool]:
    """Find whether a municipality may have an agreement with the canton (*Mini-KIP-Vereinbarung*).

    The canton concludes such agreements with municipalities that have an integration structure, such as a
    contact point (*Anlaufstelle*); they run as long as the programme. In 2018 it was said that at the start
    only municipalities of more than 5000 inhabitants take part; whether that held later was not seen, so
    that a later day is refused unless the law is given a threshold.

    Laws: without a structure never; the threshold itself is not above it; more inhabitants never take the
    agreement away.

    Args:
        inhabitants: the number of inhabitants, 0 to 10 000 000.
        has_structure: whether the municipality has an integration structure.
        on: a day from 2018 to 2027.
        law: the law to apply.

    Returns:
        Whether it may have an agreement.

    Raises:
        WrongTypeError: an argument of the wrong type.
        InvalidValueError: a number out of bounds.
        OutsideRangeError: a day before 2018 or after 2027.
        NotKnownError: a structure, and a day for which the threshold was not seen.

    >>> from datetime import date
    >>> from kipcore.cantons import lucerne
    >>> lucerne.may_have_agreement(5_001, has_structure=True, on=date(2018, 3, 1)).value
    True
    """
    check_law(law)
    an_int("inhabitants", inhabitants, 0, _MOST_INHABITANTS)
    exactly("has_structure", has_structure, bool, "write True or False")
    a_date("on", on)
    if on not in _RUNS:
        raise OutsideRangeError("on", on, str(_RUNS), "agreements were seen for KIP 2 to KIP 3 only")
    allowed = has_structure and inhabitants > law.at(AGREEMENT_INHABITANTS, on).value
    return Finding(MAY_HAVE_AGREEMENT, law, (inhabitants, has_structure, on), (int(allowed),))


def _agreement_steps(finding: Finding[bool]) -> tuple[Step, ...]:
    from kipcore.cantons.shared.wording import agreements as say

    inhabitants, has_structure, on = finding.facts
    told = (("inhabitants", inhabitants),)
    size = Step("inhabitants", say.INHABITANTS, inhabitants, told)
    if has_structure:
        most = finding.law.at(AGREEMENT_INHABITANTS, on)
        large = inhabitants > most.value
        size = Step("threshold", say.LARGE if large else say.SMALL, most.value, told, (most.source,))
    return (
        Step(
            "agreement",
            say.MAY if finding.value else say.MAY_NOT,
            finding.value,
            (("canton", Canton.LU), ("day", on)),
        ),
        Step(
            "structure",
            say.STRUCTURE if has_structure else say.NO_STRUCTURE,
            has_structure,
            sources=(_AGREEMENTS,),
        ),
        size,
        Step("term", say.TERM, names=(("period", ProgrammePeriod.on(on)),), sources=(_AGREEMENTS,)),
    )


MAY_HAVE_AGREEMENT: Final = Rule(
    function=may_have_agreement,
    title=Text(
        "Kann eine Gemeinde eine Vereinbarung mit dem Kanton haben?",
        "Une commune peut-elle avoir une convention avec le canton ?",
        "Un Comune può avere un accordo con il Cantone?",
        "May a municipality have an agreement with the canton?",
    ),
    citations=(),
    inputs=("inhabitants", "has_structure", "on"),
    parameters=(AGREEMENT_INHABITANTS,),
    questions=(),
    value=lambda finding: bool(finding.outcome[0]),
    steps=_agreement_steps,
)

_FROM_CANTON: Final = Text(
    "Beitrag des Kantons an die Stadt Luzern",
    "contribution du canton à la ville de Lucerne",
    "contributo del Cantone alla città di Lucerna",
    "contribution of the canton to the City of Lucerne",
)
_OWN: Final = Text(
    "eigene Mittel der Stadt Luzern",
    "fonds propres de la ville de Lucerne",
    "mezzi propri della città di Lucerna",
    "own funds of the City of Lucerne",
)
_IN_2018: Final = amounts(DateRange.of_years(2018), _CITY, FigureUnit.PER_YEAR, Canton.LU, millions=False)
CITY_KIP_1_FROM_CANTON: Final = amounts(KIP_1.term, _CITY, FigureUnit.PER_YEAR, Canton.LU, millions=False)(
    "lu_city_kip_1_from_canton", "132000", _FROM_CANTON
)
"""What the canton paid the City of Lucerne in a year of KIP 1, CHF."""
CITY_2018_FROM_CANTON: Final = _IN_2018("lu_city_2018_from_canton", "80000", _FROM_CANTON)
"""What it paid in 2018, CHF."""
CITY_2018_OWN: Final = _IN_2018("lu_city_2018_own", "130000", _OWN, Precision.ABOUT)
"""What the city spent of its own in 2018, the loss of about 50 000 made good, CHF."""

RULES: Final[tuple[Rule[Any], ...]] = (COST_SHARES, MAY_HAVE_AGREEMENT, PROGRAMME_TOTAL)
"""Every rule of the Canton of Lucerne."""

COVERAGE: Final[tuple[Provision, ...]] = (
    Provision(
        "LU-7.01",
        "Agreements with municipalities that have a structure; at the start over 5000 inhabitants",
        by=("may_have_agreement", "AGREEMENT_INHABITANTS"),
        left_out="whether the threshold held after 2018: not seen",
    ),
    Provision(
        "LU-7.02",
        "KIP 1 and KIP 2: Confederation and canton half each",
        by=(
            "cost_shares",
            "programme_total",
            "PROGRAMME_SHARES",
            "kip.figures.LU_KIP_1_TOTAL",
            "kip.figures.LU_KIP_2_TOTAL",
        ),
        left_out="KIP 2bis and KIP 3: not seen",
    ),
    Provision(
        "LU-7.03",
        "The City of Lucerne: 132 000, then 80 000 francs a year",
        by=("CITY_KIP_1_FROM_CANTON", "CITY_2018_FROM_CANTON", "CITY_2018_OWN"),
    ),
    Provision(
        "LU-7.04",
        "Project grants: 31 March and 30 September, a simple form up to 1500 francs",
        left_out="a page without a date; whether the days bind small requests too was not seen",
    ),
    Provision(
        "LU-OQ-11",
        "2.6 million: per year or for four years",
        by=("kip.figures.LU_KIP_2_TOTAL",),
        left_out="per year is inferred; the shares do not hang on it",
    ),
)
"""The rows of the fact sheets about the canton."""


def __dir__() -> list[str]:
    return __all__  # a notebook offers what can be called, not what it is made of
