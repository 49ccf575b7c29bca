"""Whether the term of a programme agreement is allowed (Art. 14 para. 2 VIntA)."""

from kipcore.kernels import term as kernel
from tests.proof.contract import states


def _wrong(shorter=kernel.SHORTER, short=kernel.TOO_SHORT, at=0, extended=kernel.EXTENDED):
    def verdict(stop, standard, justified, extends, extendable):
        if extends:
            return extended if extendable else kernel.NOT_EXTENDABLE
        if stop == standard + at:
            return kernel.STANDARD
        if stop > standard:
            return kernel.TOO_LONG
        return shorter if justified else short

    return verdict


@states(
    kernel.verdict,
    _wrong(shorter=kernel.TOO_SHORT),
    _wrong(short=kernel.SHORTER),
    _wrong(at=1),
    _wrong(extended=kernel.NOT_EXTENDABLE),
)
def verdict(stop: int, standard: int, justified: bool, extends: bool, extendable: bool) -> None:
    """An extension asks only whether the law allows it; a new term must be the standard, or justified."""
    assert min(stop, standard) > 0
    found = kernel.verdict(stop, standard, justified, extends, extendable)
    assert (found == kernel.EXTENDED) == (extends and extendable)
    assert (found == kernel.NOT_EXTENDABLE) == (extends and not extendable)
    assert (found == kernel.STANDARD) == (not extends and stop == standard)
    assert (found == kernel.SHORTER) == (not extends and stop < standard and justified)
    assert (found == kernel.TOO_SHORT) == (not extends and stop < standard and not justified)
    assert (found == kernel.TOO_LONG) == (not extends and stop > standard)


@states(kernel.allowed, lambda code: code <= kernel.TOO_SHORT, lambda code: code < kernel.EXTENDED)
def allowed(code: int) -> None:
    """Allowed are the standard term, a justified shorter one, and an extension."""
    assert kernel.STANDARD <= code <= kernel.NOT_EXTENDABLE
    assert kernel.allowed(code) == (code in {kernel.STANDARD, kernel.SHORTER, kernel.EXTENDED})
