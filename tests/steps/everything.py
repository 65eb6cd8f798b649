"""Every step, in order; the two sides of the house beside each other, on two cores."""

import sys
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

from app.setup.places import FRONTEND
from app.setup.stop import Stop
from tests.steps.step import Outcome, Step, take

PYTHON = sys.executable

BACK = (
    Step("ruff check", ("ruff", "check", ".")),
    Step("ruff format", ("ruff", "format", "--check", ".")),
    Step("hadolint", ("hadolint", "Dockerfile")),
    Step("the stair (import-linter)", ("lint-imports", "--no-cache")),
    Step("mypy --strict", ("mypy",)),
)
FRONT = (
    Step("front end: tools", (PYTHON, "-c", "from app.setup import frontend; frontend.tools()")),
    Step("front end: eslint, prettier", ("npm", "run", "-s", "lint"), FRONTEND),
    Step("front end: tsc", ("npm", "run", "-s", "check"), FRONTEND),
    Step("front end: vitest", ("npm", "run", "-s", "test"), FRONTEND),
    Step("front end: build", (PYTHON, "-c", "from app.setup import frontend; frontend.build()")),
    Step("front end: size of a first visit", ("npm", "run", "-s", "size"), FRONTEND),
)


def run(words: list[str]) -> None:
    """Run every step, whatever the others do, and list the failures last. `words` go to pytest. Raises Stop if any.

    Tests run side by side; with --long one by one, since some of those hold seconds against a goal, and every figure
    that one of them prints is shown.
    """
    begun = monotonic()
    pytest = (PYTHON, "-m", "pytest", "-q", *words)
    units = Step("pytest: units, API, migrations", (*pytest, *_manner(words), "--ignore=tests/browser"), streams=True)
    journeys = Step("pytest: browser journeys", (*pytest, *_manner(words), "tests/browser"), streams=True)
    there = Step("pytest: browser journeys on PostgreSQL", (*journeys.command, "--postgresql"), streams=True)
    after = (
        Step("API types are those of the server", (PYTHON, "-m", "tests.steps.api_types")),
        Step("Chromium", (PYTHON, "-m", "tests.steps.chromium")),
        Step("Firefox", (PYTHON, "-m", "tests.steps.firefox")),
        journeys,
        *((there,) if "--long" in words else ()),
    )
    with ThreadPoolExecutor(2) as sides:
        back, front = sides.submit(_each, (*BACK, units)), sides.submit(_each, FRONT)
        outcomes = back.result() + front.result()
    outcomes += _each(after)
    _tell(outcomes, monotonic() - begun)


def _manner(words: list[str]) -> tuple[str, ...]:
    """Two cores and three workers, since each waits now and then. Workers keep what a test prints.

    What took over twenty seconds is listed at the end: it belongs behind --long, unless the machine was busy.
    """
    return ("-s",) if "--long" in words else ("-n", "3", "--dist", "worksteal", "--durations=0", "--durations-min=20")


def _each(steps: tuple[Step, ...]) -> list[Outcome]:
    return [take(step) for step in steps]


def _tell(outcomes: list[Outcome], seconds: float) -> None:
    """Print pytest's own closing lines, then ours."""
    for outcome in outcomes:
        if outcome.step.streams:
            sys.stdout.write(f"{outcome.step.name}: {outcome.closing}\n")
    failed = [outcome.step.name for outcome in outcomes if not outcome.passed]
    verdict = f"{len(outcomes) - len(failed)} steps passed, {len(failed)} failed in {seconds:.0f} s"
    if failed:
        raise Stop(f"{verdict}: {'; '.join(failed)}")
    sys.stdout.write(f"{verdict}\n")
