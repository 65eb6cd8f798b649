"""Twelve weeks of one person's trend beside five million entries of others, against the same beside none.

The same person with ten years of evenings lives in two databases. Into the second, others' entries are put in random
order of their owners, hers scattered among them. Asked is what the route asks: the database and the counting (the
verb), and the whole request. The second database takes about 3 GB in the system's folder for temporary files.
"""

import argparse
import http.client
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

from app import clock
from app.database.alone import engine
from app.journal import reading
from app.trends import series
from bench import crowd, server, table
from bench.crowd import Ana
from bench.server import Server

WEEKS = 12
LEVELS = ("beside none", "beside others")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--others", type=int, default=5_000_000, help="entries of other people")
    parser.add_argument("--times", type=int, default=400, help="how often each is asked, in turns")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        alone, among = Path(folder) / "alone", Path(folder) / "among"
        ana = crowd.live_alone(alone)
        megabytes = crowd.live_among(among, alone, asked.others)
        print(f"{asked.others} entries of others, {megabytes} MB; {ana.entries} of hers; {WEEKS} weeks asked for.\n")
        verb = _in_turns([_verb(ana, each) for each in (alone, among)], asked.times)
        with ExitStack() as open_houses:
            servers = [open_houses.enter_context(server.ours("", each)) for each in (alone, among)]
            request = _in_turns([_request(ana, each) for each in servers], asked.times)
    _show({"verb": verb, "request": request})


def _verb(ana: Ana, data: Path) -> Callable[[], object]:
    last = clock.now().date()
    first = last - timedelta(weeks=WEEKS)
    with engine(ana.database(data)) as made:
        c = made.connect()
    return lambda: series.weekly(reading.nights(c, ana.me, first.isoformat(), last.isoformat()), first, last)


def _request(ana: Ana, asked: Server) -> Callable[[], object]:
    last = clock.now().date()
    parts = urlsplit(asked.address)
    http_to = http.client.HTTPConnection(str(parts.hostname), parts.port)

    def ask() -> bytes:
        address = f"/api/trends/weekly?from={last - timedelta(weeks=WEEKS)}&to={last}"
        http_to.request("GET", address, headers={"cookie": f"porchlight={ana.cookie}"})
        answer = http_to.getresponse()
        if answer.status != 200:
            raise RuntimeError(answer.read())
        return answer.read()

    return ask


def _in_turns(asks: list[Callable[[], object]], times: int) -> list[list[float]]:
    """Milliseconds of each call, the first ten left out."""
    found: list[list[float]] = [[] for _ in asks]
    for _ in range(times + 10):
        for ask, its in zip(asks, found, strict=True):
            begun = time.perf_counter()
            ask()
            its.append((time.perf_counter() - begun) * 1000)
    return [its[10:] for its in found]


def _show(found: dict[str, list[list[float]]]) -> None:
    rows = []
    for what, both in found.items():
        for level, times in zip(LEVELS, both, strict=True):
            ratios = [median(times) / median(both[0]), min(times) / min(both[0])]
            rows.append(
                [f"{what}, {level}", f"{median(times):.2f}", f"{min(times):.2f}", *(f"{r:.2f}" for r in ratios)]
            )
    table.show([f"{WEEKS} weeks", "ms", "lowest", "ratio", "ratio of the lowest"], rows)


if __name__ == "__main__":
    main()
