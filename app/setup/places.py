"""Where set-up finds and puts things, all inside the project's folder."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

VENV = ROOT / ".venv"
BIN = VENV / "bin"
PYTHON = BIN / "python"
INSTALLED = VENV / "installed"

RUNTIME = ROOT / "requirements.lock"
BUILD = ROOT / "requirements-build.lock"
TEST = ROOT / "requirements-test.lock"

FRONTEND = ROOT / "frontend"
DIST = FRONTEND / "dist"
MODULES = FRONTEND / "node_modules"
