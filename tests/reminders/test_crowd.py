"""Real servers, and a crowd that is due in one minute: nobody is forgotten, nobody is knocked at twice.

Goals G15 to G18 of the rule book. The push services' far ends speak TLS; the minute is reached by waiting.
"""

import asyncio
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from random import Random

import httpx
import pytest
from sqlalchemy import func, select, update

from app import clock
from app.database.alone import transaction
from app.push.delivery import DELIVERY
from app.push.outbox import LEASE
from app.reminders.dispatch import LOOKS as LOOKS_AGAIN
from tests.push import declarative
from tests.push.far_end import Reply
from tests.reminders.crowd import PHONE, gather, told
from tests.reminders.town import MINUTE, Town

IN_FLIGHT = 128
"""Messages that one process has under way at most."""
LOOKS = 8
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
FEW, MANY = 300, 10_000


async def once_each(town: Town, servers: int, people: int, seconds: float) -> None:
    """Assert that every phone is knocked at within so long, and once."""
    gather(town.database, town.ring, town.far_ends, people, clock.now() + timedelta(seconds=servers + 2))
    await town.open(servers)
    took = await town.all_told(people, town.far_ends, seconds)
    await asyncio.sleep(2)  # whoever would knock twice has had the time
    counts = told(town.far_ends)
    print(f"{servers} server(s), {people} reminders over TLS: {len(counts)} reached in {took:.1f} s")
    assert len(counts) == people
    assert {*counts.values()} == {1}


@pytest.mark.parametrize("servers", [1, 2])
async def test_everybody_is_knocked_at_once(town: Town, servers: int) -> None:
    await once_each(town, servers, FEW, MINUTE)


@pytest.mark.long
@pytest.mark.parametrize("servers", [1, 2])
async def test_ten_thousand_are_knocked_at_within_a_minute(town: Town, servers: int) -> None:
    await once_each(town, servers, MANY, MINUTE)


async def others_go_on(town: Town, people: int, gap: int, servers: int = 1) -> None:
    """One push service never answers, another is busy: whoever is reached by the third is knocked at as ever.

    A house that ticks every second is without a finished tick for at most `gap` of them.
    """
    hanging, busy, well = town.far_ends
    hanging.answer = lambda _: Reply(after=600)
    busy.answer = lambda _: Reply(503)
    gather(town.database, town.ring, town.far_ends, people, clock.now() + timedelta(seconds=3))
    await town.open(servers)
    told_all = asyncio.create_task(town.all_told(people // 3, [well]))
    longest = await longest_gap(town, told_all)
    print(
        f"{people // 3} of {people} by the one that works in {await told_all:.1f} s; one hangs, one answers 503;"
        f" at most {longest} s between two ticks"
    )
    assert {*told([well]).values()} == {1}
    assert len(told([well])) == people // 3
    assert longest <= gap


async def longest_gap(town: Town, meanwhile: asyncio.Task[float]) -> int:
    """Seconds for which a house had not ticked, at most; each is asked every second until something is over, and for
    longer than any house may take.
    """
    gaps: list[int] = []
    async with httpx.AsyncClient(trust_env=False, timeout=MINUTE) as http:
        while not meanwhile.done() or len(gaps) < LOOKS * len(town.houses):
            answers = await asyncio.gather(*(http.get(f"{house.url}/healthz") for house in town.houses))
            gaps += [answer.json()["ticked"] for answer in answers]
            await asyncio.sleep(1)
    return max(gaps)


async def test_a_push_service_that_hangs_holds_up_nobody_elses(town: Town) -> None:
    await others_go_on(town, FEW, gap=5)


@pytest.mark.long
@pytest.mark.parametrize("servers", [1, 2])
async def test_nor_when_ten_thousand_are_due(town: Town, servers: int) -> None:
    await others_go_on(town, MANY - 1, gap=20, servers=servers)  # those who are due are one tick


async def killed(town: Town, people: int, kills: int, seed: int) -> None:
    """Kill the server again and again while it drains; every phone is knocked at, and a repeat takes the place of what
    it repeats: at the push service by its topic, on the screen by its tag.
    """
    chance = Random(seed)
    for far in town.far_ends:
        far.answer = lambda _: Reply(after=0.05)
    house = town.house()
    repeats = crowds = 0
    for _ in range(kills):
        if len(told(town.far_ends)) == crowds * people:  # everybody so far was reached: others are due
            gather(town.database, town.ring, town.far_ends, people, clock.now(), first=crowds * people)
            crowds += 1
        before = sum(told(town.far_ends).values())
        await asyncio.to_thread(house.start)
        await asyncio.sleep(chance.uniform(0, 0.6))
        await asyncio.to_thread(house.kill)
        over(town)
        repeats += IN_FLIGHT * (sum(told(town.far_ends).values()) > before)
    await asyncio.to_thread(house.start)
    everybody = crowds * people
    await town.all_told(everybody, town.far_ends)
    counts = told(town.far_ends)
    more = sum(counts.values()) - everybody
    print(f"seed {seed}: {kills} kills, {everybody} reminders, all accepted, {more} of them again")
    assert len(counts) == everybody
    assert more <= repeats
    marks: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for received in (received for far in town.far_ends for received in far.received):
        marks[received.line].add((received.headers["topic"], declarative.read(PHONE.opens(received.body))["tag"]))
    assert {len(each) for each in marks.values()} == {1}


def over(town: Town) -> None:
    """Let the leases of the killed server be over: a minute goes by."""
    with transaction(town.database) as c:
        c.execute(update(DELIVERY).values(leased_until=LONG_AGO))


async def test_nobody_is_forgotten_when_the_sender_is_killed(town: Town) -> None:
    await killed(town, FEW, kills=4, seed=4)


@pytest.mark.long
async def test_nor_when_it_is_killed_a_hundred_times(town: Town) -> None:
    await killed(town, 1000, kills=100, seed=100)


@pytest.mark.long
async def test_another_server_takes_over_what_a_killed_one_held_when_its_minute_is_over(town: Town) -> None:
    """Nobody lends a hand: what was under way stays leased, and real time goes by."""
    people = 8 * len(town.far_ends)  # a connection each, so that all of them are under way
    for far in town.far_ends:
        far.answer = lambda _: Reply(after=600)
    gather(town.database, town.ring, town.far_ends, people, clock.now())
    await town.open(1)
    await town.all_told(people, town.far_ends)
    await asyncio.to_thread(town.houses[0].kill)
    for far in town.far_ends:
        far.answer = lambda _: Reply()
    with transaction(town.database) as c:
        first, last = c.execute(select(func.min(DELIVERY.c.leased_until), func.max(DELIVERY.c.leased_until))).one()
    assert first > clock.now() + LEASE / 2
    await town.open(1)
    while clock.now() < first:
        assert told(town.far_ends).total() == people
        await asyncio.sleep(0.5)
    while told(town.far_ends).total() < 2 * people:
        assert clock.now() < last + timedelta(seconds=LOOKS_AGAIN + 10)
        await asyncio.sleep(0.1)
    assert {*told(town.far_ends).values()} == {2}
    await asyncio.to_thread(town.houses[1].stop)
    with transaction(town.database) as c:
        assert {*c.execute(select(DELIVERY.c.state)).scalars()} == {"accepted"}
