"""What others send with, installed apart: in a folder of the system's for temporary files, never in .venv or a lock."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from app.setup.places import BIN

FOLDER = Path(os.environ.get("BENCH_OTHERS", Path(tempfile.gettempdir()) / "porchlight-bench-others"))
PYTHON = ("httpx==0.28.1", "pywebpush==2.5.0", "http-ece==1.2.1", "py-vapid==1.9.6", "uvloop==0.23.0")
NPM = ("web-push@3.6.7",)


def installed() -> tuple[str, str]:
    """Where their Python is and where their node_modules are; what is missing is installed first.

    httpx finds no sniffio there, which is how it comes.
    """
    python, modules = FOLDER / "venv/bin/python", FOLDER / "node_modules"
    if not python.exists():
        _run(BIN / "uv", "venv", "-q", "--python", sys.executable, FOLDER / "venv")
        _run(BIN / "uv", "pip", "install", "-q", "--python", python, *PYTHON)
    if not modules.exists():
        _run(BIN / "npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", FOLDER, *NPM)
    return str(python), str(modules)


def _run(*words: str | Path) -> None:
    FOLDER.mkdir(exist_ok=True)
    environment = os.environ | {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    subprocess.run(words, cwd=FOLDER, env=environment, check=True)
