"""A sweep as an HTML table: one row for each point, or one axis down and the other across."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any, Final

from kipcore.errors import KipError
from kipcore.findings.finding import Finding
from kipcore.findings.speech import tied
from kipcore.law.law import Law
from kipcore.types.text import Language
from kipcore.whatif.speech import value_said
from kipcore.wording import whatif as say

if TYPE_CHECKING:
    from kipcore.whatif.sweep import Sweep

__all__ = ["as_table"]

_MOST_ROWS: Final = 40
_MOST_COLUMNS: Final = 12
_CUT: Final = "…"


def as_table(table: "Sweep[Any]", language: Language) -> str:
    """Return a sweep as HTML; of a long axis its beginning and its end."""
    rows = _ends(len(table.axes[0]), _MOST_ROWS)
    if len(table.axes) == 1:
        limited = table.rule.has_limits
        head = [table.names[0], say.VALUE[language], *([say.LIMIT[language]] if limited else [])]
        body = [
            [_CUT] * len(head)
            if place is None
            else [_point(table.axes[0][place], language), *_told(table.findings[place], language, limited)]
            for place in rows
        ]
    else:
        down, across = table.axes
        columns = _ends(len(across), _MOST_COLUMNS)
        head = [f"{table.names[0]} ↓ {table.names[1]} →"]
        head += [_CUT if c is None else _point(across[c], language) for c in columns]
        body = [
            [
                _CUT if r is None else _point(down[r], language),
                *(
                    _CUT
                    if r is None or c is None
                    else _told(table.findings[r * len(across) + c], language, limited=False)[0]
                    for c in columns
                ),
            ]
            for r in rows
        ]
    title = escape(tied(table.rule.title[language]))
    lines = "".join(_row(cells, "td") for cells in body)
    return (
        f'<table class="kipcore-sweep" lang="{language}"><caption>{title}</caption>'
        f"<thead>{_row(head, 'th')}</thead><tbody>{lines}</tbody></table>"
    )


def _ends(size: int, most: int) -> list[int | None]:
    """Return all places, or the first and the last with a gap between them."""
    if size <= most:
        return list(range(size))
    return [*range(most // 2), None, *range(size - most // 2, size)]


def _row(cells: Sequence[str], kind: str) -> str:
    return "<tr>" + "".join(f"<{kind}>{escape(tied(cell))}</{kind}>" for cell in cells) + "</tr>"


def _point(value: Any, language: Language) -> str:
    return value.name if isinstance(value, Law) else value_said(value, language)


def _told(found: Finding[Any] | KipError, language: Language, limited: bool) -> list[str]:  # noqa: FBT001
    if isinstance(found, KipError):
        return [say.NO_ANSWER_HERE[language], *([""] if limited else [])]
    limit = found.binding.label[language] if found.binding else ""
    return [value_said(found.value, language), *([limit] if limited else [])]
