"""The lines of one night, GET /api/noticings?from=&to=, beside FastAPI without a database.

Nine lines, as the reference build answers, of one of 2,000 people: their session is read, their lines are unsealed.
"""

import tempfile
from functools import partial
from pathlib import Path

from bench import people, postgres, reference, rounds, server
from bench.load import load

PEOPLE = 2000
CONNECTIONS = 16
SCRIPT = Path(__file__).with_suffix(".lua")


def main() -> None:
    parser = reference.arguments(__doc__)
    parser.add_argument("--postgres", action="store_true", help="on PostgreSQL instead of SQLite")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, postgres.perhaps(asked.postgres) as url:
        data = Path(folder)
        devices = people.prepare(data, PEOPLE, url).devices(data / "devices")
        with server.nodb(asked.reference) as base, server.ours("porchlight", data, url) as ours:
            visits = {
                base.name: partial(load, base, "/entries", CONNECTIONS, asked.reference / "get.lua"),
                ours.name: partial(load, ours, "/", CONNECTIONS, SCRIPT, devices, people.NIGHT),
            }
            for visit in visits.values():
                visit(seconds=1)
            timed = {name: partial(visit, seconds=asked.seconds) for name, visit in visits.items()}
            found = rounds.alternate(asked.rounds, timed)
            rounds.show(f"GET /api/noticings, one night of {people.LINES} lines, {CONNECTIONS} connections", found)


if __name__ == "__main__":
    main()
