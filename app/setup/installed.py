"""What .venv holds: copies of the locks it was made from, laid inside it last, so that an end midway shows.

Copies, not hashes: comparing bytes needs no import, and this is read on every start.
"""

import os
from collections.abc import Iterable
from pathlib import Path

from app.setup.places import INSTALLED, PYTHON

INTERPRETER = INSTALLED / "python"


def begun() -> bool:
    """Whether .venv was finished once and its Python is still the one it was made with."""
    try:
        return PYTHON.exists() and INTERPRETER.read_text() == os.path.realpath(PYTHON)
    except OSError:
        return False


def holds(lock: Path) -> bool:
    """Whether what `lock` names now is installed."""
    try:
        return (INSTALLED / lock.name).read_bytes() == lock.read_bytes()
    except OSError:
        return False


def has(lock: Path) -> bool:
    """Whether `lock`, perhaps in an older form, was installed."""
    return (INSTALLED / lock.name).exists()


def record(locks: Iterable[Path]) -> None:
    """Note in one motion that .venv now holds exactly `locks`. There is no earlier note when this is called."""
    fresh = INSTALLED.with_suffix(".new")
    fresh.mkdir(exist_ok=True)
    for lock in locks:
        (fresh / lock.name).write_bytes(lock.read_bytes())
    (fresh / INTERPRETER.name).write_text(os.path.realpath(PYTHON))
    fresh.rename(INSTALLED)
