"""The compiled loop: limit.c, built with the C compiler of the machine into a temporary directory."""

import ctypes
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import numpy as np

from tests.benchmarks import by_hand_columns, data

CELLS = data.DAYS * len(data.CANTONS) * len(data.STATUSES)


@cache
def library():
    """Return the compiled library, or None where there is no C compiler."""
    compiler = shutil.which("cc")
    if compiler is None:
        return None
    source = Path(__file__).with_name("limit.c")
    with tempfile.TemporaryDirectory() as directory:
        built = Path(directory, "limit.so")
        subprocess.run(
            [compiler, "-O3", "-march=native", "-shared", "-fPIC", "-o", built, source], check=True
        )
        found = ctypes.CDLL(str(built))
    found.total.restype = ctypes.c_int64
    return found


def _at(column):
    return column.ctypes.data_as(ctypes.c_void_p)


def contribution(facts):
    out = np.empty(len(facts.cost), np.int64)
    library().contribution(ctypes.c_int64(len(out)), *map(_at, facts), _at(out))
    return out


def flat_rate(facts):
    amounts, stretch = by_hand_columns.table()
    out = np.empty(len(facts.day), np.int64)
    library().flat_rate(
        ctypes.c_int64(len(out)),
        *map(_at, facts),
        ctypes.c_int32(data.EPOCH),
        _at(stretch),
        _at(amounts),
        _at(out),
    )
    return out


def count(facts):
    out = np.zeros(CELLS, np.int64)
    library().count(ctypes.c_int64(len(facts.day)), *map(_at, facts), ctypes.c_int32(data.EPOCH), _at(out))
    return out


def total(counts):
    amounts, stretch = by_hand_columns.table()
    return library().total(ctypes.c_int64(len(counts)), _at(counts), _at(stretch), _at(amounts))
