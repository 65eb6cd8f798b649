"""Three noticings in one POST /api/sync, beside FastAPI without a database.

What a phone does when its owner has written the evening's lines: a real session in a cookie, the device's true cursor,
fresh ids, each line sealed, a commit that survives a power cut. 2,000 people take turns. Afterwards the entries are
counted: everything that was acknowledged must be there.
"""

import tempfile
from functools import partial
from pathlib import Path

from app import clock
from bench import people, postgres, reference, rounds, server
from bench.load import Run, load
from bench.people import House
from bench.server import Server

PEOPLE = 2000
SCRIPT = Path(__file__).with_suffix(".lua")


def main() -> None:
    parser = reference.arguments(__doc__)
    parser.add_argument("--postgres", action="store_true", help="on PostgreSQL instead of SQLite")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, postgres.perhaps(asked.postgres) as url:
        data = Path(folder)
        house = people.prepare(data, PEOPLE, url)
        with server.nodb(asked.reference) as base, server.ours("porchlight", data, url) as ours:
            idle = ours.memory()
            measure(asked.reference, house, base, ours, asked.rounds, asked.seconds)
            print(f"Memory: {idle:.0f} MiB idle, {ours.memory():.0f} MiB after the load.")


def measure(folder: Path, house: House, base: Server, ours: Server, times: int, seconds: int) -> None:
    """Warm both up, measure at 16 and at 64 connections, and count."""
    before = house.records()
    acknowledged = cut_off = 0
    for connections in (16, 64):
        beside = partial(load, base, "/entries", connections, folder / "post.lua")
        mine = partial(_sync, folder, house, ours, connections)
        beside(seconds=1)
        warm = mine(seconds=1)
        visits = {base.name: partial(beside, seconds=seconds), ours.name: partial(mine, seconds=seconds)}
        found = rounds.alternate(times, visits)
        rounds.show(f"POST /api/sync, three noticings, {connections} connections", found)
        runs = [warm, *found[ours.name]]
        acknowledged += sum(run.requests - run.errors for run in runs)
        cut_off += connections * len(runs)
    _count(house, house.records() - before, 3 * acknowledged, 3 * cut_off)


def _sync(folder: Path, house: House, ours: Server, connections: int, *, seconds: int) -> Run:
    with tempfile.NamedTemporaryFile() as file:
        devices = house.devices(Path(file.name))
        now = str(int(clock.now().timestamp() * 1000))
        return load(ours, "/api/sync", connections, SCRIPT, str(folder), devices, now, seconds=seconds)


def _count(house: House, stored: int, acknowledged: int, cut_off: int) -> None:
    """At the end of a run wrk no longer listens for what is under way: up to `cut_off` more may be stored."""
    gapless = house.records() == sum(house.counters().values())
    holds = gapless and acknowledged <= stored <= acknowledged + cut_off
    print(
        f"\nAcknowledged {acknowledged} noticings, stored {stored}: {'all there' if holds else 'SOMETHING IS WRONG'}."
    )


if __name__ == "__main__":
    main()
