"""What .venv was made from: written last, so that its absence betrays a half-finished set-up."""

import json
import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from app.setup.places import PYTHON, STAMP


def read() -> dict[str, str] | None:
    """Return the stamp (lock's name -> its SHA-256, and `python` -> the interpreter), or None when none is readable."""
    try:
        stamp = json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return None
    return stamp if isinstance(stamp, dict) else None


def made(locks: Iterable[Path]) -> dict[str, str]:
    """Return the stamp of a .venv that holds exactly what `locks` name now."""
    return {"python": os.path.realpath(PYTHON)} | {lock.name: sha256(lock.read_bytes()).hexdigest() for lock in locks}


def write(locks: Iterable[Path]) -> None:
    """Put the stamp down in one motion."""
    fresh = STAMP.with_suffix(".new")
    fresh.write_text(json.dumps(made(locks), indent=1))
    fresh.replace(STAMP)
