"""Another build of the front end, beside the one that is served everywhere else."""

import os
import subprocess
from pathlib import Path

from app.setup.places import BIN, FRONTEND, MODULES


def build(into: Path, words: str) -> Path:
    """Build with a stand-in catalogue, `de` (long words) or `ar` (from right to left), into the folder; answers it."""
    command = (BIN / "node", MODULES / "vite/bin/vite.js", "build", "--outDir", into, "--emptyOutDir")
    surroundings = os.environ | {"VITE_WORDS": words}
    subprocess.run(command, cwd=FRONTEND, env=surroundings, check=True, stdout=subprocess.DEVNULL)
    return into
