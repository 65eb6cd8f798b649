"""Sends messages as the house does, in a process of its own: `python -m bench.push_ours FOLDER COUNT`."""

import asyncio
import json
import sys
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import redirect_stdout
from datetime import timedelta
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import perf_counter

import uvloop

from app import clock
from app.database import open_database
from app.ops import opening
from app.push import keys
from app.push.message import Message
from app.push.outcome import Verdict
from app.push.sending import Sender
from app.push.target import Address
from app.settings import Settings

UNDER_WAY = 32
WARM = 64


async def main(folder: Path, count: int) -> None:
    subscriptions = json.loads((folder / "subscriptions.json").read_text())
    addresses = [Address(each["endpoint"], **each["keys"]) for each in subscriptions]
    message = Message(json.loads((folder / "payload.json").read_text()), "high", "evening")
    origin = addresses[0].endpoint.rpartition("/push")[0]
    with tempfile.TemporaryDirectory() as data:
        settings = Settings(
            data=Path(data), database_url=None, push_origins=origin, push_contact="mailto:ops@example.org"
        )
        with redirect_stdout(sys.stderr):
            ring = opening.open_house(settings)
        db = await open_database(settings.database)
        key = await db.write(keys.offered, ring, clock.now())
        sender = Sender(settings, ring, db)
        until = clock.now() + timedelta(hours=4)

        async def send(number: int) -> None:
            found = await sender.send(addresses[number % len(addresses)], message, key.id, until)
            if found.verdict is not Verdict.ACCEPTED:
                raise RuntimeError(found)

        await _all(WARM, send)
        begun, cpu = perf_counter(), getrusage(RUSAGE_SELF)
        await _all(count, send)
        spent = getrusage(RUSAGE_SELF)
        seconds = perf_counter() - begun
        await sender.close()
        await db.close()
    used = spent.ru_utime + spent.ru_stime - cpu.ru_utime - cpu.ru_stime
    sys.stdout.write(json.dumps({"seconds": seconds, "cpu": used}))


async def _all(count: int, send: Callable[[int], Awaitable[None]]) -> None:
    numbers = iter(range(count))

    async def some() -> None:
        for number in numbers:
            await send(number)

    await asyncio.gather(*(some() for _ in range(UNDER_WAY)))


if __name__ == "__main__":
    uvloop.run(main(Path(sys.argv[1]), int(sys.argv[2])))
