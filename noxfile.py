"""Runs that need more than every commit can give: `nox -s spark`, `benchmarks`, `proof`, `mutation`."""

import nox

nox.options.sessions = ["spark"]


@nox.session
def spark(session: nox.Session) -> None:
    """Run the tests of the columns on Spark in local mode; it needs Java."""
    session.install("-e", ".[test]", "pyspark>=4")
    session.run("pytest", "--no-cov", "tests/spark", *session.posargs)


@nox.session
def benchmarks(session: nox.Session) -> None:
    """Measure what things cost; a million rows, unless told otherwise: `nox -s benchmarks -- --rows 1e7`."""
    session.install("-e", ".[test]", "openfisca-core>=44", "tqdm")
    session.run("python", "-m", "tests.benchmarks")
    for name in ("columns", "counts", "sweeps"):
        session.run("python", "-m", f"tests.benchmarks.{name}", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Change kernels and rules in every small way; a test must fail. A part: `nox -s mutation -- kernels`."""
    session.install("-e", ".[test]", "mutmut==3.8.*")
    session.run("python", "-m", "tests.mutation", *session.posargs)


@nox.session
def proof(session: nox.Session) -> None:
    """Prove the integer kernels over all paths, and refute every wrong variant of them."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "tests.proof", *session.posargs)
