"""A server under measurement: on a core of its own, with its CPU time and memory."""

import http.client
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psutil

from bench.reference import NODB

ROOT = Path(__file__).resolve().parent.parent
CORE = os.environ.get("BENCH_SERVER_CORE", "1")
READY = "/healthz"
NODB_READY = "/entries?day=2026-11-21"
UVICORN = [sys.executable, "-m", "uvicorn", "apps:app", "--port", "PORT", "--log-level", "warning", "--no-access-log"]
"""Serves a reference build, as its own programs do; `PORT` is filled in, VARIANT picks the build."""


@dataclass(frozen=True)
class Server:
    """`address` has no slash at its end."""

    name: str
    address: str
    process: psutil.Process

    def cpu(self) -> float:
        """Seconds of CPU that it has used, in all its threads."""
        spent = self.process.cpu_times()
        return float(spent.user + spent.system)

    def memory(self) -> float:
        """Resident memory in MiB."""
        return float(self.process.memory_info().rss) / 2**20


@contextmanager
def ours(name: str, data: Path, database_url: str | None = None) -> Iterator[Server]:
    """Porchlight, as `python -m app` serves it, over what lies in the folder `data`."""
    with running(name, [sys.executable, "-m", "app"], ROOT, READY, settings(data, database_url)) as server:
        yield server


@contextmanager
def nodb(reference: Path) -> Iterator[Server]:
    """The reference build without a database, with one worker like ours."""
    with linked(reference) as folder, running(NODB, UVICORN, folder, NODB_READY, {"VARIANT": NODB}) as server:
        yield server


@contextmanager
def linked(reference: Path) -> Iterator[Path]:
    """A folder with a link to the reference builds, for Python writes what it compiles beside what it runs."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "apps.py").symlink_to(reference / "apps.py")
        yield Path(folder)


def settings(data: Path, database_url: str | None = None) -> dict[str, str]:
    """The environment that tells Porchlight where its database is."""
    url = {} if database_url is None else {"PORCHLIGHT_DATABASE_URL": database_url}
    return {"PORCHLIGHT_DATA": str(data), **url}


@contextmanager
def running(name: str, command: list[str], cwd: Path, ready: str, environment: Mapping[str, str]) -> Iterator[Server]:
    """Run `command` on the server's core until it answers `ready`, and end it afterwards."""
    port = str(_free_port())
    command = [port if word == "PORT" else word for word in command]
    env = {**os.environ, "PORCHLIGHT_PORT": port, **environment}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # the second start is measured, not the first
    process = psutil.Popen(["taskset", "-c", CORE, *command], cwd=cwd, env=env, stdout=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait(address + ready)
        yield Server(name, address, process)
    finally:
        process.terminate()
        process.wait(20)


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


def _wait(address: str, seconds: float = 120) -> None:
    """Ask every 2 ms until the answer is below 400. Raises TimeoutError."""
    parts = urlsplit(address)
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        asked = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=5)
        try:
            asked.request("GET", f"{parts.path}?{parts.query}", headers={"authorization": "Bearer 1"})
            if asked.getresponse().status < 400:
                return
        except OSError:
            time.sleep(0.002)
        finally:
            asked.close()
    raise TimeoutError(address)
