"""A fresh clone in a folder of its own: our set-up, and stand-ins for the big programs that it calls."""

import os
import shutil
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path
from time import sleep

from app.setup.places import ROOT

# Whatever points at this machine's own registry, certificates or settings stays outside.
OURS = {"PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1", "PIP_CONFIG_FILE": os.devnull}
NOBODY_THERE = "http://127.0.0.1:9"  # the discard port: a registry that refuses the connection
# The few lines of `app/__main__.py` around a call.
AT_THE_DOOR = """
import sys
from app.setup import frontend, installed, packages, places
from app.setup.ending import ends
sys.exit(ends(lambda: {}))
"""


class Clone:
    """What `git clone` gives, as far as set-up reads it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(ROOT / "app/setup", root / "app/setup", ignore=shutil.ignore_patterns("__pycache__"))
        for file in ("app/__init__.py", "app/__main__.py"):
            shutil.copy(ROOT / file, root / file)
        self.write("requirements.lock", "one==1 \\\n    --hash=sha256:00\n")
        self.write("requirements-build.lock", "tool==1 \\\n    --hash=sha256:00\n")
        self.write("requirements-test.lock", "one==1 \\\n    --hash=sha256:00\ntwo==2 \\\n    --hash=sha256:00\n")

    def write(self, path: str, text: str, mode: int = 0o644) -> Path:
        """Put a file down, and the folders above it."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.chmod(mode)
        return file

    def program(self, name: str, script: str) -> None:
        """Put a shell script into .venv/bin that notes each call before it does its own."""
        self.write(f".venv/bin/{name}", f'#!/bin/sh\necho {name} "$@" >> "{self.root}/calls"\n{script}\n', 0o755)

    def calls(self) -> list[str]:
        """What was called so far, in order."""
        noted = self.root / "calls"
        return noted.read_text().splitlines() if noted.exists() else []

    def python(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run this Python in the clone to its end."""
        return subprocess.run(
            (sys.executable, *words), cwd=self.root, env={**OURS, "HOME": str(self.root), **environment},
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip

    def setting_up(self, call: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run one function of set-up as the front door does, sentences and exit code included."""
        return self.python("-c", AT_THE_DOOR.format(call), **environment)

    def twice(self, call: str) -> list[tuple[int, str]]:
        """Run that function in two programs at once; how each ended, and what it said."""
        command = (sys.executable, "-c", AT_THE_DOOR.format(call))
        start = partial(subprocess.Popen, command, cwd=self.root, env=OURS, text=True, stdout=subprocess.PIPE)
        with start() as one, start() as other:
            return [(each.wait(20), each.stdout.read() if each.stdout else "") for each in (one, other)]

    def interrupted(self, call: str, once: Path) -> subprocess.CompletedProcess[str]:
        """Press Ctrl-C in the middle of that function: as soon as the file `once` is there."""
        command = (sys.executable, "-c", AT_THE_DOOR.format(call))
        with subprocess.Popen(
            command, cwd=self.root, env=OURS, text=True, start_new_session=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        ) as running:  # fmt: skip
            while not once.exists() and running.poll() is None:
                sleep(0.01)
            os.killpg(running.pid, signal.SIGINT)
            said, complained = running.communicate(timeout=20)
        return subprocess.CompletedProcess(command, running.returncode, said, complained)
