"""Asking Debian for a program, where we may."""

import os
import subprocess
from pathlib import Path


def install(package: str) -> None:
    """Ask apt for it, if this is Debian and we are root; whether that helped is for the caller to see."""
    if os.geteuid() != 0 or not Path("/etc/debian_version").exists():
        return
    asking_nothing = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for words in (("update", "-q"), ("install", "-q", "-y", "--no-install-recommends", package)):
        subprocess.run(("apt-get", *words), env=asking_nothing, check=False)
