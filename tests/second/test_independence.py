"""The second writings stand on their own, and each of them is compared."""

import ast
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ALLOWED = {"calendar", "datetime", "decimal", "fractions", "math"}
MODULES = sorted((HERE / "in_decimal").glob("*.py"))
TESTS = "\n".join(path.read_text() for path in HERE.glob("test_*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_the_calculator_knows_nothing_of_kipcore(module):
    for node in ast.walk(ast.parse(module.read_text())):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module] if isinstance(node, ast.ImportFrom) else []
        for name in names:
            assert name in ALLOWED or name.startswith("tests.second.in_decimal."), name


@pytest.mark.parametrize("query", sorted((HERE / "in_sql").glob("*.sql")), ids=lambda query: query.stem)
def test_every_query_is_compared(query):
    assert f'in_sql("{query.stem}"' in TESTS


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_every_rule_of_the_calculator_is_compared(module):
    """A function without an underscore is called by a test, or by another function of the calculator."""
    calculator = "\n".join(path.read_text() for path in MODULES)
    for node in ast.parse(module.read_text()).body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            called = TESTS.count(node.name) + calculator.count(f"{node.name}(") - 1
            assert called > 0, node.name
