"""A row of the table of provisions: what a provision says, and what became of it."""

import attrs

from kipcore.errors import InvalidValueError
from kipcore.types.citation import Citation
from kipcore.types.doors import exactly, text_of, tuple_of

__all__ = ["Provision"]


@attrs.frozen(init=False)
class Provision:
    """A provision of the law, or a fact of the programmes, and by what kipcore encodes it.

    Args:
        key: the row of the fact sheets from which the library was written, such as `"VINTA-16-3"`.
        says: what it says, in English, in a few words.
        citation: the provision, where it is one of an act.
        by: the public names that encode it, such as `"parity"` or `"parameters.PARITY_RATIO"`.
        left_out: why it is not encoded, or what of it is not.

    Raises:
        WrongTypeError: a part of the wrong type.
        InvalidValueError: neither names nor a reason.

    >>> import kipcore as kip
    >>> row = next(row for row in kip.COVERAGE if row.key == "VINTA-16-3")
    >>> str(row.citation), row.by[0], row.is_encoded
    ('Art. 16 Abs. 3 VIntA', 'federal_contribution', True)
    """

    key: str
    says: str
    citation: Citation | None
    by: tuple[str, ...]
    left_out: str

    def __init__(
        self,
        key: str,
        says: str,
        citation: Citation | None = None,
        *,
        by: tuple[str, ...] = (),
        left_out: str = "",
    ) -> None:
        text_of("key", key)
        text_of("says", says)
        if citation is not None:
            exactly("citation", citation, Citation, "name the provision, or leave it out")
        if type(left_out) is not str or left_out:
            text_of("left_out", left_out)
        by = tuple_of("by", by, str)
        if not by and not left_out:
            raise InvalidValueError("by", by, "names that encode it, or a reason", "say why it is left out")
        keep = object.__setattr__
        keep(self, "key", key)
        keep(self, "says", says)
        keep(self, "citation", citation)
        keep(self, "by", by)
        keep(self, "left_out", left_out)

    @property
    def is_encoded(self) -> bool:
        """Whether anything in kipcore encodes it, wholly or in part."""
        return bool(self.by)
