"""One tick over a million people: none due, and a thousand claimed and moved on.

Each is a transaction with its commit, on SQLite with `synchronous=FULL` and on PostgreSQL. The SQLite file takes about
half a gigabyte in the system's folder for temporary files.
"""

import argparse
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from sqlalchemy import Connection, insert, select, text, update

from app import clock
from app.accounts.keyring import Keyring
from app.accounts.person import PERSON
from app.database.alone import engine
from app.ops import migrating
from app.reminders import claim
from app.reminders.reminder import REMINDER
from app.reminders.tick import tick
from bench import postgres, table

GRACE = timedelta(hours=3)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
RING = Keyring(bytes(32))
DUE = 1000
TOGETHER = 20_000
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "America/Sao_Paulo", "Australia/Sydney", "Africa/Lagos")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--people", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=15)
    asked = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as folder, postgres.perhaps(wanted=True) as address:
        for name, database in (
            ("SQLite", f"sqlite:///{Path(folder) / 'tick.db'}"),
            ("PostgreSQL", str(address).replace("postgresql://", "postgresql+psycopg://")),
        ):
            with _filled(database, asked.people) as c:
                none = _median(asked.rounds * 10, lambda c=c: _transaction(c, _nothing))  # type: ignore[misc]
                claimed = [_claimed(c, number) for number in range(asked.rounds)]
                rows.append([name, f"{asked.people}", f"{none:.2f}", f"{median(claimed):.1f}", f"{min(claimed):.1f}"])
    table.show(["database", "people", "none due, ms", f"{DUE} claimed and moved on, ms", "lowest"], rows)


@contextmanager
def _filled(database: str, people: int) -> Iterator[Connection]:
    """That many people whose evening comes tomorrow."""
    migrating.migrate(database)
    with engine(database) as made, made.connect() as c:
        for begun in range(0, people, TOGETHER):
            _transaction(c, lambda c, begun=begun: _people(c, begun, min(TOGETHER, people - begun)))  # type: ignore[misc]
        if c.dialect.name != "sqlite":
            c.commit()
            c.execution_options(isolation_level="AUTOCOMMIT").execute(text("vacuum analyze"))
        yield c


def _people(c: Connection, begun: int, count: int) -> None:
    ids = [str(uuid.uuid4()) for _ in range(count)]
    person = {"password_hash": "", "zone": "UTC", "wrapped_key": bytes(61), "counter": 0, "horizon": 0}
    person["created_at"] = NOON
    names = [f"Person {begun + n}" for n in range(count)]
    c.execute(
        insert(PERSON), [{"id": id, "name": n, "name_key": n, **person} for id, n in zip(ids, names, strict=True)]
    )
    tomorrow = NOON + timedelta(days=1)
    chosen = {"weekdays": "1234567", "zone_follows": False, "enabled": True, "night_ends": "04:00", "tz": clock.TZ}
    chosen |= {"next_at": tomorrow, "next_night": "2026-11-23"}
    c.execute(
        insert(REMINDER),
        [
            {"owner": id, "wall_time": f"{20 + n % 3}:{n % 4 * 15:02}", "zone": ZONES[n % len(ZONES)], **chosen}
            for n, id in enumerate(ids)
        ],
    )


def _nothing(c: Connection) -> None:
    if tick(c, RING, "http://127.0.0.1:8000", GRACE, NOON):
        raise ValueError("somebody was due")


def _claimed(c: Connection, number: int) -> float:
    """Milliseconds of claiming DUE people, who were made due just before."""
    at = NOON + timedelta(minutes=number)
    later = REMINDER.c.next_at > at + timedelta(hours=1)
    some = select(REMINDER.c.owner).where(later).limit(DUE).scalar_subquery()
    _transaction(c, lambda c: c.execute(update(REMINDER).where(REMINDER.c.owner.in_(some)).values(next_at=at)))

    def take(c: Connection) -> None:
        if claim.take(c, at, GRACE, DUE) != DUE:
            raise ValueError("not everybody was claimed")

    return _timed(lambda: _transaction(c, take))


def _transaction(c: Connection, verb: Callable[[Connection], object]) -> None:
    """As `database` runs a verb: SQLite's connection is in autocommit, and a write begins by itself."""
    if c.dialect.name == "sqlite":
        c.exec_driver_sql("begin immediate")
        verb(c)
        c.exec_driver_sql("commit")
    else:
        verb(c)
        c.commit()


def _timed(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1000


def _median(times: int, call: Callable[[], object]) -> float:
    return median(_timed(call) for _ in range(times))


if __name__ == "__main__":
    main()
