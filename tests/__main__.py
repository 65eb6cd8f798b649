"""Tests everything: `python3 -m tests [--long]`.

Any other words narrow it to pytest: `python3 -m tests tests/sync -k merge`.
"""

import os
import sys

from app.setup import python


def main() -> None:
    """Set up what the tests need, go on inside .venv, and run every step or only some of pytest. Raises Stop."""
    from app.setup import packages

    packages.install(test=True)
    packages.enter()
    words = sys.argv[1:]
    if set(words) - {"--long"}:
        os.execv(sys.executable, [sys.executable, "-m", "pytest", *words])
    from tests.steps import everything

    everything.run(words)


if __name__ == "__main__":
    python.check()  # before anything is imported that an old Python cannot read
    from app.setup.ending import ends

    sys.exit(ends(main))
