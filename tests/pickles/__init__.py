"""Pickles as each version wrote them: what users keep in their files can be read by all later versions.

`python -m tests.pickles` writes the samples of the version at hand, one file for each version: a value of each public
type, each closed list, a few findings with their laws. The files of released versions are never written again.
"""

import pickle
from base64 import b64encode, decodebytes
from lzma import compress, decompress
from pathlib import Path
from textwrap import wrap

import kipcore as kip
from tests.findings import FINDINGS
from tests.test_types import ENUMS, VALUES

__all__ = ["FILES", "expected", "load", "write"]

HOME = Path(__file__).parent
FILES = sorted(HOME.glob("*.txt"))
KEPT = ("parity binds", "table", "person reduced", "zh project maximum binds")
"""A few findings, each with its whole law."""


def expected():
    """Return by name what the samples hold."""
    found = {}
    for value in VALUES:
        found.setdefault(type(value).__name__, value)
    for kind in ENUMS:
        found[f"members of {kind.__name__}"] = tuple(kind)
    return found | {f"finding: {name}": FINDINGS[name] for name in KEPT}


def load(path):
    """Return the samples that a file holds, by name."""
    return pickle.loads(decompress(decodebytes(path.read_bytes())))


def write():
    """Write the samples of the version at hand."""
    packed = b64encode(compress(pickle.dumps(expected(), protocol=4))).decode()
    text = "".join(f"{line}\n" for line in wrap(packed, 110))
    (HOME / f"{kip.__version__}.txt").write_text(text, "ascii")
