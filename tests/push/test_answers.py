"""Two thousand odd answers, through a real socket into the database: a subscription is always as the table says."""

import random
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app import clock as house_clock
from app.push import settling
from app.push.outcome import TRANSIENT, Outcome, Verdict
from app.push.subscription import SUBSCRIPTION
from tests.cast import Person, well
from tests.clock import Clock
from tests.porch import Porch
from tests.push.answers import answers
from tests.push.browser import Browser
from tests.push.certificates import certified
from tests.push.conftest import Office
from tests.push.far_end import FarEnd, Reply

SEED = 20261125


@pytest.mark.parametrize("count", [600, pytest.param(2000, marks=pytest.mark.long)])
async def test_after_any_answer_the_subscription_is_as_the_table_says(
    clock: Clock, office: Office, here: Porch, ana: Person, count: int
) -> None:
    chance = random.Random(SEED)
    far = await office.far_end(FarEnd())
    here.app.state.sender.gate._named |= {far.origin}
    post = await office.post(far, patience=0.5)
    browser = Browser(f"{far.origin}/device")
    seen: Counter[str] = Counter()
    known = Known()
    for number, asked in enumerate(answers(chance, count)):
        if known.gone:
            known = Known(well(await ana.asks("PUT", "/api/push/subscriptions", browser.subscription()))["id"])
        clock.pass_by(timedelta(hours=chance.choice((0.1, 0.1, 0.1, 13))))
        far.answer = lambda _, reply=asked.reply: reply  # type: ignore[misc]  # bound at once
        await post.sends(browser)
        found = post.sent[-1]
        assert found.verdict is asked.means, (SEED, number, asked)
        seen[found.verdict] += 1
        await here.db.write(settling.settle, [(known.id, found)], clock.now())
        known.settle(found, clock.now())
        seen["worn"] += known.worn
        assert known.agrees(await here.db.read(stored, known.id)), (SEED, number, asked, known)
        if found.verdict in TRANSIENT:  # or the breaker would keep the next from being heard
            far.answer = lambda _: Reply()
            assert (await post.sends(browser)).verdict is Verdict.ACCEPTED, (SEED, number, asked)
    print(f"seed {SEED}: {count} answers, {dict(seen)}, {far.connections} connections")
    assert {*seen} == {*Verdict, "worn"}
    assert seen["worn"] > 0


async def test_where_tls_is_bad_nothing_leaves_and_the_subscription_stays_as_it_was(
    office: Office, here: Porch, ana: Person, tmp_path: Path
) -> None:
    device = well(await ana.asks("PUT", "/api/push/subscriptions", Browser().subscription()))
    before = await here.db.read(stored, device["id"])
    unknown, theirs = certified(tmp_path)[0], certified(tmp_path, "push.example.org")[0]
    bad = [await office.far_end(FarEnd(tls=tls)) for tls in (unknown, theirs)]
    plain = await office.far_end(FarEnd())
    origins = [*(each.origin for each in bad), f"https://localhost:{plain.port}"]
    post = await office.post(*bad, FarEnd(tls=office.tls, port=plain.port), patience=2)
    for origin in origins:
        assert await post.sends(Browser(f"{origin}/a")) == Outcome(Verdict.UNREACHABLE)
        await here.db.write(settling.settle, [(device["id"], post.sent[-1])], house_clock.now())
    assert await here.db.read(stored, device["id"]) == before
    assert [each.received for each in (*bad, plain)] == [[], [], []]


def stored(c: Any, id: str) -> Any:
    return c.execute(select(SUBSCRIPTION).where(SUBSCRIPTION.c.id == id)).first()


class Known:
    """What the table makes of a subscription, worked out apart from the house's own code."""

    def __init__(self, id: str = "") -> None:
        self.id = id
        self.gone = not id
        self.accepted_at: datetime | None = None
        self.strikes: list[datetime] = []
        self.worn = False

    def settle(self, found: Outcome, at: datetime) -> None:
        if found.verdict is Verdict.ACCEPTED:
            self.accepted_at, self.strikes, self.worn = at, [], False
        if found.verdict is Verdict.REFUSED:
            self.strikes.append(at)
            self.worn = len(self.strikes) >= 3 and at - self.strikes[0] >= timedelta(hours=24)
        self.gone = found.verdict is Verdict.GONE

    def agrees(self, row: Any) -> bool:
        if self.gone or row is None:
            return self.gone and row is None
        there = (row.accepted_at, row.strikes, row.worn, row.sent_at)
        return bool(there == (self.accepted_at, len(self.strikes), self.worn, house_clock.now()))
