"""Brings .venv to what the locks say, in the one turn that may change it."""

import os
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

from app.setup import stamp
from app.setup.places import BIN, BUILD, PYTHON, ROOT, RUNTIME, STAMP, TEST, VENV
from app.setup.running import run
from app.setup.steps import say, step
from app.setup.stop import Stop
from app.setup.turn import turn


def install(*, test: bool = False) -> None:
    """Install what is missing or outdated; return at once when nothing is. `test` adds what the tests need.

    Where no lock lies beside the program (in an image), everything was installed with it. Raises Stop.
    """
    wanted = [TEST if test else RUNTIME, BUILD]
    if not RUNTIME.exists() or _stands(wanted):
        return
    with turn():
        if not _stands(wanted):
            _bring(wanted)


def enter() -> None:
    """Go on inside .venv: replace this program by itself, run with .venv's Python. Returns only when already inside."""
    if Path(sys.prefix) != VENV and PYTHON.exists():
        os.execv(PYTHON, [str(PYTHON), *sys.orig_argv[1:]])


def _stands(wanted: list[Path]) -> bool:
    there = stamp.read()
    return there is not None and PYTHON.exists() and _serves(there, wanted)


def _serves(there: dict[str, str], wanted: list[Path]) -> bool:
    """Whether what is installed covers `wanted`. The tests' packages hold all those that serving needs."""
    if RUNTIME in wanted and TEST.name in there:
        wanted = [TEST, BUILD]
    return stamp.made(wanted).items() <= there.items()


def _bring(wanted: list[Path]) -> None:
    there = stamp.read()
    if VENV.exists() and (there is None or there.get("python") != os.path.realpath(PYTHON)):
        say("An earlier set-up was not finished, or its Python is gone: starting over")
        shutil.rmtree(VENV)
    if there is not None and TEST.name in there:
        wanted = [TEST, BUILD]
    if not VENV.exists():
        _begin()
    STAMP.unlink(missing_ok=True)
    count = sum(line.count("==") for lock in wanted for line in lock.read_text().splitlines() if line[:1].isalnum())
    with step(f"Installing {count} packages, as pinned"):
        sync = (BIN / "uv", "pip", "sync", "-q", "--python", PYTHON, "--require-hashes", "--compile-bytecode")
        run(*sync, *wanted, doing="Installing packages")
    stamp.write(wanted)


def _begin() -> None:
    """Make .venv with the two tools that make the rest: uv, and Node for the front end."""
    if find_spec("venv") is None or find_spec("ensurepip") is None:
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        raise Stop(
            f"This Python has no venv module. Install it (on Debian and Ubuntu: apt-get install python{version}-venv) "
            "and start again."
        )
    with step(f"Making {VENV.relative_to(ROOT)}"):
        run(sys.executable, "-m", "venv", VENV, doing="Making .venv")
    with step("Installing uv and Node, as pinned"):
        pip = (PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--retries", "2")
        run(*pip, "--require-hashes", "-r", BUILD, doing="Installing uv and Node")
