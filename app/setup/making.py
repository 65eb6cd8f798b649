"""Makes .venv, or brings it to what the locks say."""

import os
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

from app.setup import installed
from app.setup.places import BIN, BUILD, INSTALLED, PYTHON, VENV
from app.setup.running import run
from app.setup.steps import say, step
from app.setup.stop import Stop


def make(locks: list[Path]) -> None:
    """Leave .venv with exactly what `locks` name. To be called in one's turn only. Raises Stop."""
    if VENV.exists() and not installed.begun():
        say("An earlier set-up was not finished, or its Python is gone: starting over")
        shutil.rmtree(VENV)
    if not VENV.exists():
        _begin()
    shutil.rmtree(INSTALLED, ignore_errors=True)
    count = sum("==" in line for lock in locks for line in lock.read_text().splitlines())
    with step(f"Installing {count} packages, as pinned"):
        sync = (BIN / "uv", "pip", "sync", "-q", "--python", PYTHON, "--require-hashes", "--compile-bytecode")
        run(*sync, *locks, doing="Installing packages")
    installed.record(locks)


def _begin() -> None:
    """Make .venv with the two tools that make the rest: uv, and Node for the front end."""
    if find_spec("venv") is None or find_spec("ensurepip") is None:
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        raise Stop(
            f"This Python has no venv module. Install it (on Debian and Ubuntu: apt-get install python{version}-venv) "
            "and start again."
        )
    with step(f"Making {VENV.name}"):
        VENV.mkdir()  # refused here, it is a sentence
        itself = os.path.realpath(sys.executable)  # not .venv's own link to it, when that one was just removed
        run(itself, "-m", "venv", VENV, doing="Making .venv")
    with step("Installing uv and Node, as pinned"):
        pip = (PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--retries", "2")
        run(*pip, "--require-hashes", "-r", BUILD, doing="Installing uv and Node")
