"""Whether this Python can run Porchlight. Written so that even Python 3.6 can read it this far."""

import os
import sys

OLDEST = (3, 11)  # `requires-python` in pyproject.toml says the same


def check() -> None:
    """End with a sentence and exit code 1 on a Python older than 3.11, and on Windows itself."""
    if sys.version_info[:2] < OLDEST:
        found = ".".join(str(part) for part in sys.version_info[:3])
        raise SystemExit(
            f"Porchlight needs Python 3.11 or newer, and this is {found} ({sys.executable}). "
            "Install a newer one and start again with it, for instance: python3.11 -m app"
        )
    if os.name == "nt":
        raise SystemExit("Porchlight runs on Linux and macOS. On Windows, start it inside WSL: https://aka.ms/wsl")
