"""Builds the front end when its build is missing or older than its sources."""

import os
import shutil
from collections.abc import Iterator
from hashlib import sha256

from app.setup.places import BIN, DIST, FRONTEND, MODULES
from app.setup.running import run
from app.setup.steps import step
from app.setup.turn import turn

INSTALLED = MODULES / ".porchlight"  # the SHA-256 of the lock that npm finished installing; npm ci takes it away
NEXT = FRONTEND / "dist-next"
LAST = FRONTEND / "dist-last"


def build() -> None:
    """Make frontend/dist; return at once when it is fresh, or when there are no sources (in an image). Raises Stop."""
    if not (FRONTEND / "package.json").exists() or _fresh():
        return
    with turn():
        if not _fresh():
            tools()
            _build()


def tools() -> None:
    """Install what builds and checks the front end, when the lock says otherwise than what is there. Raises Stop."""
    lock = sha256((FRONTEND / "package-lock.json").read_bytes()).hexdigest()
    if INSTALLED.exists() and INSTALLED.read_text() == lock:
        return
    with step("Installing the front end's tools, as pinned"):
        run(BIN / "npm", "ci", "--no-audit", "--no-fund", doing="Installing the front end's tools", cwd=FRONTEND)
    INSTALLED.write_text(lock)


def _fresh() -> bool:
    try:
        built = (DIST / "index.html").stat().st_mtime
    except FileNotFoundError:
        return False
    return all(changed <= built for changed in _changes(str(FRONTEND)))


def _changes(folder: str) -> Iterator[float]:
    """When each source changed; a folder changes when something is taken out of it."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith((".", "dist", "node_modules")) or ".test." in entry.name:
                continue
            yield entry.stat().st_mtime
            if entry.is_dir():
                yield from _changes(entry.path)


def _build() -> None:
    """Build beside the old build and change places at the end: a server keeps serving, and nobody sees half of one."""
    newest = max(_changes(str(FRONTEND)))
    with step("Building the front end"):
        build_into = ("run", "build", "--", "--outDir", NEXT.name, "--emptyOutDir")
        run(BIN / "npm", *build_into, doing="Building the front end", cwd=FRONTEND)
        os.utime(NEXT / "index.html", (newest, newest))  # what is edited during the build belongs to the next one
        shutil.rmtree(LAST, ignore_errors=True)
        if DIST.exists():
            DIST.rename(LAST)
        NEXT.rename(DIST)
        shutil.rmtree(LAST, ignore_errors=True)
