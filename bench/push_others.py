"""Sends messages as others do, with packages that are not the house's: `python push_others.py NAME FOLDER COUNT`.

It runs in an environment of its own and imports nothing of ours. `httpx` is httpx as it comes, with http-ece's sealing
and a signature made once; the two of pywebpush are its README's way and its asynchronous one over one session.
"""

import asyncio
import base64
import json
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import perf_counter
from typing import Any

UNDER_WAY = 32
CLAIMS = {"sub": "mailto:ops@example.org"}
FOLDER = Path(sys.argv[2])
SUBSCRIPTIONS: list[dict[str, Any]] = json.loads((FOLDER / "subscriptions.json").read_text())
PAYLOAD = (FOLDER / "payload.json").read_bytes()


def measured(run: Callable[[int], None], warm: int, count: int) -> None:
    run(warm)
    begun, cpu = perf_counter(), getrusage(RUSAGE_SELF)
    run(count)
    spent = getrusage(RUSAGE_SELF)
    used = spent.ru_utime + spent.ru_stime - cpu.ru_utime - cpu.ru_stime
    sys.stdout.write(json.dumps({"seconds": perf_counter() - begun, "cpu": used}))


async def all_of(count: int, send: Callable[[dict[str, Any]], Awaitable[None]]) -> None:
    numbers = iter(range(count))

    async def some() -> None:
        for number in numbers:
            await send(SUBSCRIPTIONS[number % len(SUBSCRIPTIONS)])

    await asyncio.gather(*(some() for _ in range(UNDER_WAY)))


def with_httpx(count: int) -> None:
    import http_ece
    import httpx
    import uvloop
    from cryptography.hazmat.primitives.asymmetric import ec
    from py_vapid import Vapid02

    vapid = Vapid02()
    vapid.generate_keys()
    origin = SUBSCRIPTIONS[0]["endpoint"].rpartition("/push")[0]
    headers = {**vapid.sign({**CLAIMS, "aud": origin}), "ttl": "60", "content-encoding": "aes128gcm"}

    def bytes_of(text: str) -> bytes:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

    async def run() -> None:
        limits = httpx.Limits(max_connections=UNDER_WAY, max_keepalive_connections=UNDER_WAY)
        async with httpx.AsyncClient(timeout=30, limits=limits) as client:

            async def send(to: dict[str, Any]) -> None:
                body = http_ece.encrypt(
                    PAYLOAD,
                    private_key=ec.generate_private_key(ec.SECP256R1()),
                    dh=bytes_of(to["keys"]["p256dh"]),
                    auth_secret=bytes_of(to["keys"]["auth"]),
                    version="aes128gcm",
                )
                (await client.post(to["endpoint"], content=body, headers=headers)).raise_for_status()

            await all_of(count, send)

    uvloop.run(run())


def with_pywebpush(count: int) -> None:
    from pywebpush import webpush

    for number in range(count):
        to = SUBSCRIPTIONS[number % len(SUBSCRIPTIONS)]
        webpush(to, PAYLOAD, vapid_private_key=KEY, vapid_claims={**CLAIMS}, ttl=60)


def with_pywebpush_async(count: int) -> None:
    import aiohttp
    import uvloop
    from py_vapid import Vapid02
    from pywebpush import webpush_async

    vapid = Vapid02.from_string(KEY)

    async def run() -> None:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=UNDER_WAY)) as session:

            async def send(to: dict[str, Any]) -> None:
                await webpush_async(
                    to, PAYLOAD, vapid_private_key=vapid, vapid_claims={**CLAIMS}, ttl=60, aiohttp_session=session
                )

            await all_of(count, send)

    uvloop.run(run())


KEY = base64.urlsafe_b64encode(os.urandom(32)).rstrip(b"=").decode()
SENDERS = {"httpx": with_httpx, "pywebpush": with_pywebpush, "pywebpush_async": with_pywebpush_async}

if __name__ == "__main__":
    name, count = sys.argv[1], int(sys.argv[3])
    measured(SENDERS[name], 5 if name == "pywebpush" else 64, count)
