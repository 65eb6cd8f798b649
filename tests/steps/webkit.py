"""Safari's engine as Debian has it: found, installed where that is possible, otherwise named; for --long alone."""

import shutil
from pathlib import Path

from app.setup.stop import Stop
from tests.steps import debian

NEEDED = {"WebKitWebDriver": "webkit2gtk-driver", "xvfb-run": "xvfb", "dbus-run-session": "dbus"}
"""Programs, and the packages that bring them: WebKitGTK has no way to run without a screen."""
LIBRARIES = Path("/usr/lib")


def find() -> Path:
    """Where its plain browser is, installed first if this is Debian and we may. Raises Stop when there is none."""
    for program, package in NEEDED.items():
        if shutil.which(program) is None:
            debian.install(package)
    found = next(LIBRARIES.glob("*/webkit2gtk-4.1/MiniBrowser"), None)
    if found is None or not all(map(shutil.which, NEEDED)):
        raise Stop(
            "The journey in Safari's engine needs WebKitGTK, and it is not here. Install it and start again: "
            f"sudo apt-get install {' '.join(NEEDED.values())}"
        )
    return found
