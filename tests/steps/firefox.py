"""The other browser that reminders are shown in: found, installed where that is possible, otherwise named."""

import shutil
import sys
from pathlib import Path

from app.setup.ending import ends
from app.setup.stop import Stop
from tests.steps import debian

NAMES = ("firefox-esr", "firefox")
OTHERWISE = Path("/Applications/Firefox.app/Contents/MacOS/firefox")


def path() -> Path | None:
    """Where a Firefox is, or None."""
    if named := next(filter(None, map(shutil.which, NAMES)), None):
        return Path(named)
    return OTHERWISE if OTHERWISE.exists() else None


def find() -> Path:
    """Where a Firefox is, installed first if this is Debian and we may. Raises Stop when there is none to be had."""
    if path() is None:
        debian.install("firefox-esr")
    found = path()
    if found is None:
        raise Stop(
            "The journeys of a reminder need Firefox, and none is here. Install it and start again: "
            "sudo apt-get install firefox-esr, or on a Mac: brew install --cask firefox"
        )
    return found


if __name__ == "__main__":
    sys.exit(ends(lambda: print(find())))
