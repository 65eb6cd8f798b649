"""`python3 -m app tick --at …`: one tick as of an instant, in the database of a server that runs."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import httpx
import pytest

from app.settings import ROOT
from tests.cast import PASSWORD, ZONE
from tests.push.browser import Browser
from tests.push.far_end import FarEnd
from tests.reminders.evening import ALWAYS
from tests.running import House


@pytest.fixture
async def far() -> AsyncIterator[FarEnd]:
    async with FarEnd().open() as opened:
        yield opened


def ticks(house: House, *words: str) -> str:
    """Run the command; what it says last."""
    ran = subprocess.run(
        (sys.executable, "-m", "app", "tick", *words), cwd=ROOT, env=house.environment(), text=True, timeout=60,
        capture_output=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()[-1]


async def test_whoever_is_due_then_is_knocked_at_once(far: FarEnd, house_of_either: House) -> None:
    house = house_of_either
    house.settings["push_origins"] = far.origin
    await asyncio.to_thread(house.start)
    async with httpx.AsyncClient(base_url=house.url, trust_env=False) as ana:
        body = {"name": "Ana", "password": PASSWORD, "zone": ZONE, "code": None}
        assert (await ana.post("/api/people", json=body)).status_code == 201
        phone = Browser(f"{far.origin}/ana")
        assert (await ana.put("/api/push/subscriptions", json=phone.subscription())).status_code == 201
        next_at = datetime.fromisoformat((await ana.put("/api/reminder", json=ALWAYS)).json()["next_at"])
        early, due = (at.isoformat() for at in (next_at - timedelta(minutes=1), next_at))
        assert await asyncio.to_thread(ticks, house, "--at", early) == "Nothing was due."
        assert await asyncio.to_thread(ticks, house, "--at", due) == "1 claimed, 1 sent, 1 accepted"
        assert await asyncio.to_thread(ticks, house, "--at", due) == "Nothing was due."
        (knock,) = far.received
        assert phone.reads(knock.body)["notification"]["data"]["call"] == "evening"
        (device,) = (await ana.get("/api/push/subscriptions")).json()["items"]
        assert datetime.fromisoformat(device["sent_at"]) == next_at
        assert datetime.fromisoformat(device["accepted_at"]) == next_at
