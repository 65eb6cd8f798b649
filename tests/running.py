"""A Porchlight in a process of its own, as people run it: it can be started, stopped and killed."""

import os
import signal
import socket
import subprocess
import sys
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from time import monotonic, sleep

from app.main import BUILT
from app.settings import ROOT

SERVE = """
from pathlib import Path
from app.serving import serve
from app.settings import Settings
serve(Settings(), demo={demo}, built=Path({built!r}))
"""
PATIENCE = 30.0
"""Seconds. A start takes about one; on a machine that builds beside the tests, a few."""


class House:
    """Keeps its folder, its port and its settings from one start to the next.

    `settings` are those of the environment without their prefix: `House(folder, registration="open")`; `built` is the
    front end that it serves. `outside` are variables of the environment that are not ours.
    """

    def __init__(self, data: Path, *, demo: bool = False, built: Path = BUILT, **settings: str) -> None:
        self.data = data
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.settings = settings
        self.outside: dict[str, str] = {}
        self.demo = demo
        self.built = built
        self._log = data.parent / f"{data.name}-{self.port}.log"
        self._running: subprocess.Popen[bytes] | None = None

    @property
    def said(self) -> str:
        """Everything that it has printed, from the first start on."""
        return self._log.read_text() if self._log.exists() else ""

    def start(self) -> float:
        """Open it; answers how many seconds it took until it could do its work."""
        begun = monotonic()
        with self._log.open("ab") as log:
            self._running = subprocess.Popen(
                (sys.executable, "-c", SERVE.format(demo=self.demo, built=str(self.built))),
                cwd=ROOT, env=self.environment(), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip
        while not self._ready():
            assert self._running.poll() is None, f"the house did not open:\n{self.said}"
            assert monotonic() - begun < PATIENCE, f"the house is not ready:\n{self.said}"
            sleep(0.02)
        return monotonic() - begun

    def stop(self) -> None:
        """Ask it to close, and wait until it has."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it without a word to it, as a power cut would (`kill -9`). Nothing happens when it does not run."""
        self._end(signal.SIGKILL)

    def restart(self) -> float:
        """Close and open it; answers as `start`."""
        self.stop()
        return self.start()

    def run(self, *words: str) -> str:
        """Give a command beside it, `python3 -m app …`; what that printed."""
        command = (sys.executable, "-m", "app", *words)
        ran = subprocess.run(
            command, cwd=ROOT, env=self.environment(), capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    def _end(self, how: signal.Signals) -> None:
        if self._running is not None:
            self._running.send_signal(how)
            self._running.wait(PATIENCE)
            self._running = None

    def _ready(self) -> bool:
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=1)) as asking:
            try:
                asking.request("GET", "/readyz")
                return asking.getresponse().status == 200
            except (OSError, HTTPException):
                return False

    def environment(self) -> dict[str, str]:
        """What a program of this house finds around itself."""
        ours = {"data": str(self.data), "port": str(self.port), **self.settings}
        return os.environ | self.outside | {f"PORCHLIGHT_{name.upper()}": value for name, value in ours.items()}


def free_port() -> int:
    """A port of loopback on which nobody listens."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port
