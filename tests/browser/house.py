"""A server of our own: a real process on a free port of loopback, that can be killed and opened again."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import httpx

PATIENCE = 30.0
"""Seconds; a start takes one or two, but several of them may share the machine."""


class House:
    """One data folder, one port, one build of the front end, and the process over them."""

    def __init__(self, folder: Path, built: Path) -> None:
        self.folder = folder
        self.built = built
        self.port = _free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._running: subprocess.Popen[bytes] | None = None

    def open(self) -> None:
        """Start, and return when it answers."""
        surroundings = os.environ | {
            "PORCHLIGHT_DATA": str(self.folder),
            "PORCHLIGHT_PORT": str(self.port),
            "PORCHLIGHT_REGISTRATION": "open",
        }
        command = (sys.executable, "-m", "tests.browser.opened", str(self.built))
        with self.said.open("ab") as log:
            self._running = subprocess.Popen(command, env=surroundings, stdout=log, stderr=subprocess.STDOUT)
        self._wait()

    def kill(self) -> None:
        """End it as a power cut would, in the middle of whatever it does."""
        self._end(signal.SIGKILL)

    def close(self) -> None:
        """Tell it to stop, and wait until it has."""
        self._end(signal.SIGTERM)

    @property
    def said(self) -> Path:
        """Everything it has printed."""
        return self.folder / "said.txt"

    def _end(self, by: signal.Signals) -> None:
        if self._running is not None:
            self._running.send_signal(by)
            self._running.wait(PATIENCE)
            self._running = None

    def _wait(self) -> None:
        until = monotonic() + PATIENCE
        while monotonic() < until:
            assert self._running is not None
            assert self._running.poll() is None, self.said.read_text()
            try:
                if httpx.get(f"{self.address}/readyz").is_success:
                    return
            except httpx.TransportError:
                sleep(0.05)
        raise AssertionError(f"It did not open in {PATIENCE:.0f} s:\n{self.said.read_text()}")


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port
