"""The browsers of the journeys: found, installed where that is possible, otherwise named with the one command.

The shell is Chromium without its desk, in less than half the processor's time; only notices need the whole of it.
"""

import shutil
import sys
from pathlib import Path

from app.setup.ending import ends
from app.setup.stop import Stop
from tests.steps import debian

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OTHERWISE = (
    (Path("/Applications"), "Chromium.app/Contents/MacOS/Chromium"),
    (Path("/Applications"), "Google Chrome.app/Contents/MacOS/Google Chrome"),
    (Path.home() / ".cache/ms-playwright", "chromium-*/chrome-linux*/chrome"),
    (Path.home() / "Library/Caches/ms-playwright", "chromium-*/chrome-mac*/*.app/Contents/MacOS/*"),
)
SHELL = "chromium-headless-shell"
SHELLS = (
    (Path.home() / ".cache/ms-playwright", "chromium_headless_shell-*/*/*headless*shell"),
    (Path.home() / "Library/Caches/ms-playwright", "chromium_headless_shell-*/*/*headless*shell"),
)


def path() -> Path | None:
    """Where a Chromium is, or None."""
    return _found(NAMES, OTHERWISE)


def find() -> Path:
    """Where a Chromium is, installed first if this is Debian and we may. Raises Stop when there is none to be had."""
    if path() is None:
        debian.install("chromium")
    found = path()
    if found is None:
        raise Stop(
            "The browser journeys need Chromium, and none is here. Install it and start again: "
            ".venv/bin/playwright install --with-deps chromium"
        )
    return found


def find_shell() -> Path:
    """Where its shell is, installed first likewise; a whole Chromium where there is none. Raises Stop as `find`."""
    if _found((SHELL,), SHELLS) is None:
        debian.install(SHELL)
    return _found((SHELL,), SHELLS) or find()


def _found(names: tuple[str, ...], otherwise: tuple[tuple[Path, str], ...]) -> Path | None:
    if named := next(filter(None, map(shutil.which, names)), None):
        return Path(named)
    return next((found for folder, pattern in otherwise for found in sorted(folder.glob(pattern))), None)


if __name__ == "__main__":
    sys.exit(ends(lambda: print(find(), find_shell(), sep="\n")))
