"""`python -m tests.migrations.keep 2026-11-22`: keeps a small house as this release writes it, for all later ones.

Run it once, on the day of a release; what it wrote is never changed afterwards.
"""

import asyncio
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from app.ops import migrating
from tests.cast import Person, well
from tests.databases import file_of
from tests.journal.entries import CHANGES, ENTRIES
from tests.porch import porch
from tests.sync.wire import line, put, remove

KEPT = Path(__file__).parent / "fixtures"


async def live(address: str, data: Path) -> None:
    """An evening of Ana's, with something of everything: overwritten, removed, and in the trash."""
    async with porch(address, data, {}) as here:
        visitor = here.visitor()
        ana = Person(visitor.http, "Ana", well(await visitor.signs_up("Ana"))["id"])
        for plural, entry in ENTRIES.items():
            id = (await ana.keeps(plural, **entry))["id"]
            await ana.keeps(plural, id, **entry | CHANGES[plural])
        removed = await line(ana, "Removed")
        await ana.syncs(remove(removed), put(removed, text="Not seen by the remover", signal=None))
        well(await ana.asks("POST", "/api/invitations"))


def keep(name: str) -> Path:
    """Write the house into a file of SQL; answers which."""
    with tempfile.TemporaryDirectory() as folder:
        address = f"sqlite:///{folder}/porchlight.db"
        migrating.migrate(address)
        asyncio.run(live(address, Path(folder)))
        with closing(sqlite3.connect(file_of(address))) as c:
            lines = "\n".join(c.iterdump())
    kept = KEPT / f"{name}.sql"
    kept.write_text(f"{lines}\n")
    return kept


if __name__ == "__main__":
    sys.stdout.write(f"{keep(sys.argv[1])}\n")
