"""A power cut in the middle of everything: whatever was acknowledged is there afterwards."""

import threading
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import count
from random import Random
from time import sleep

import httpx
import pytest
from sqlalchemy import text

from app.database.alone import transaction
from tests.browser.eventually import eventually
from tests.cast import DAY, PASSWORD, ZONE, new_id
from tests.databases import PostgresServer
from tests.running import House

WRITERS = 16
READY = 5.0
"""Seconds until it can do its work again; beside other tests, twice as long as a first start where that is more."""
ROUND = 5
"""How many kills a test does: twenty in the normal run, in tests that stay under twenty seconds."""


@dataclass
class Writer:
    """A client that writes as fast as it can, and notes what it was told. A lost answer may be there or not."""

    http: httpx.Client
    acknowledged: set[str] = field(default_factory=set)
    unanswered: int = 0
    """Requests that had reached the server when it was killed."""
    cursor: int = 0

    def write_until(self, over: threading.Event, days: "count[int]") -> None:
        """Three lines a request, on a night of its own."""
        while not over.is_set():
            number = next(days)
            day = f"{1990 + number % 36}-{number // 36 % 12 + 1:02}-{number // 432 % 28 + 1:02}"
            changes = [change(day) for _ in range(3)]
            try:
                answer = self.http.post("/api/sync", json={"cursor": self.cursor, "changes": changes})
            except httpx.TransportError as cut:
                self.unanswered += isinstance(cut, httpx.ReadError | httpx.RemoteProtocolError)
                return
            if answer.status_code == 200:
                self.cursor = answer.json()["cursor"]
                told = zip(changes, answer.json()["verdicts"], strict=True)
                self.acknowledged |= {str(sent["id"]) for sent, verdict in told if verdict["verdict"] == "applied"}


def change(day: str = DAY) -> dict[str, object]:
    fields = {"day": day, "text": "They made me tea", "signal": None}
    return {"change_id": new_id(), "kind": "noticing", "id": new_id(), "base_version": 0, "fields": fields}


def writer(house: House, name: str) -> Writer:
    http = httpx.Client(base_url=house.url, timeout=10, trust_env=False)
    body = {"name": name, "password": PASSWORD, "zone": ZONE, "code": None}
    assert http.post("/api/people", json=body).status_code == 201
    return Writer(http)


def kill_while_writing(house: House, writers: list[Writer], after: float, days: "count[int]") -> float:
    """Kill it `after` so many seconds of being told that lines are kept; how many it took to be ready again."""
    over = threading.Event()
    before, cut_before = len(told(writers)), unanswered(writers)
    threads = [threading.Thread(target=each.write_until, args=(over, days)) for each in writers]
    for thread in threads:
        thread.start()
    eventually(lambda: len(told(writers)) > before)
    sleep(after)
    house.kill()
    over.set()
    for thread in threads:
        thread.join()
    cut = unanswered(writers) - cut_before
    assert cut > 0, "the kill cut off none of the writers: that is not in the middle"
    return house.start()


def unanswered(writers: list[Writer]) -> int:
    return sum(each.unanswered for each in writers)


def told(writers: list[Writer]) -> set[str]:
    return set[str]().union(*(each.acknowledged for each in writers))


def stored(house: House) -> set[str]:
    with transaction(house.settings.get("database_url", f"sqlite:///{house.data / 'porchlight.db'}")) as c:
        if c.dialect.name == "sqlite":
            assert c.execute(text("pragma integrity_check")).all() == [("ok",)]
        return {*c.execute(text("select id from record where kind = 'noticing'")).scalars()}


def survive(house: House, kills: int, seed: int, *, alone: bool = False) -> None:
    """`alone` says that nobody else works on this machine: the seconds of a start are then the house's own."""
    chance = Random(seed)
    house.settings["registration"] = "open"
    first = house.start()
    patience = READY if alone else max(READY, 2 * first)
    days = count()
    slowest = 0.0
    with ExitStack() as until_the_end:
        writers = [writer(house, f"Writer {number}") for number in range(WRITERS)]
        for each in writers:
            until_the_end.callback(each.http.close)
        for _ in range(kills):
            slowest = max(slowest, kill_while_writing(house, writers, chance.uniform(0.05, 0.6), days))
            missing = told(writers) - stored(house)
            assert not missing, f"seed {seed}: {len(missing)} acknowledged lines are missing"
            assert slowest < patience, f"seed {seed}: ready again only after {slowest:.1f} s"
    print(f"seed {seed}: {kills} kills, {len(told(writers))} acknowledged lines, ready again within {slowest:.2f} s")


@pytest.mark.parametrize("seed", range(4))
def test_no_acknowledged_line_is_lost_when_the_server_is_killed(house: House, seed: int) -> None:
    survive(house, ROUND, seed)


@pytest.mark.long
def test_nor_is_one_on_postgresql(house: House, postgres: PostgresServer) -> None:
    house.settings["database_url"] = address = postgres.blank()
    try:
        survive(house, ROUND, seed=4)
    finally:
        house.kill()
        postgres.drop(address)


@pytest.mark.long
def test_nor_when_it_is_killed_two_hundred_times(house: House) -> None:
    survive(house, 200, seed=200, alone=True)
