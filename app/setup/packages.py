"""Sees on every start whether .venv is what the locks say, and goes on inside it."""

import os
import sys
from pathlib import Path

from app.setup import installed
from app.setup.places import BUILD, PYTHON, RUNTIME, TEST, VENV


def install(*, test: bool = False) -> None:
    """Install what is missing or outdated; return at once when nothing is. `test` adds what the tests need.

    Where no lock lies beside the program (in an image), everything was installed with it. Raises Stop.
    """
    if not RUNTIME.exists() or _stands(test=test):
        return
    from app.setup import making
    from app.setup.turn import turn

    with turn():
        if not _stands(test=test):
            making.make(_locks(test=test))


def enter() -> None:
    """Go on inside .venv: replace this program by itself, run with .venv's Python. Returns only when already inside."""
    if Path(sys.prefix) != VENV and PYTHON.exists():
        os.execv(PYTHON, [str(PYTHON), *sys.orig_argv[1:]])


def _stands(*, test: bool) -> bool:
    return installed.begun() and all(installed.holds(lock) for lock in _locks(test=test))


def _locks(*, test: bool) -> list[Path]:
    """The locks to hold. Once the tests' packages are there they stay, and they hold all that serving needs."""
    return [TEST if test or installed.has(TEST) else RUNTIME, BUILD]
