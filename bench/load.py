"""One run of wrk against one server, from the other core."""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import psutil

from bench.server import Server

CORE = os.environ.get("BENCH_LOAD_CORE", "0")
UNITS = {"us": 1e-3, "ms": 1.0, "s": 1e3, "m": 6e4}


@dataclass(frozen=True)
class Run:
    """What came of it. Latencies are in ms; `cpu` is the server's own CPU time a request in µs; `foreign` is the share
    of the machine that went to neither server nor wrk.
    """

    requests: int
    rate: float
    p50: float
    p99: float
    errors: int
    cpu: float
    foreign: float


def load(server: Server, path: str, connections: int, script: Path, *arguments: str, seconds: int) -> Run:
    """Send what `script` says over `connections` connections."""
    command = ["taskset", "-c", CORE, "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s"]
    command += ["--latency", "-s", str(script), server.address + path, "--", *arguments]
    machine, spent, children = _busy(), server.cpu(), _children()
    said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    busy, total = (after - before for after, before in zip(_busy(), machine, strict=True))
    cpu = server.cpu() - spent
    requests = int(_found(said, r"(\d+) requests in"))
    refused = int(_found(said, r"Non-2xx or 3xx responses: (\d+)", "0"))
    broken = sum(int(count) for count in re.findall(r"\d+", _found(said, r"Socket errors: (.*)", "")))
    return Run(
        requests=requests,
        rate=float(_found(said, r"Requests/sec:\s+([\d.]+)")),
        p50=_milliseconds(_found(said, r"\n +50% +(\S+)")),
        p99=_milliseconds(_found(said, r"\n +99% +(\S+)")),
        errors=refused + broken,
        cpu=cpu / max(requests, 1) * 1e6,
        foreign=max(0.0, busy - cpu - _children() + children) / total,
    )


def _busy() -> tuple[float, float]:
    """Seconds of all cores together: at work, and altogether."""
    times = psutil.cpu_times()
    total = float(sum(times))
    return total - times.idle - times.iowait, total


def _children() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _found(text: str, pattern: str, otherwise: str | None = None) -> str:
    match = re.search(pattern, text)
    if match is not None:
        return match[1]
    if otherwise is None:
        raise ValueError(f"wrk said nothing like {pattern}: {text}")
    return otherwise


def _milliseconds(text: str) -> float:
    number, unit = re.findall(r"[\d.]+|[a-z]+", text)
    return float(number) * UNITS[unit]
