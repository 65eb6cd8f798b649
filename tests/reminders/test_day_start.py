"""A person's nights end at another hour than before: the next call follows as that is written, and nobody asks."""

import asyncio
import random
from collections.abc import Awaitable, Callable

import pytest

from tests.cast import Json, Person, new_id
from tests.push.far_end import Received, Reply
from tests.reminders.evening import ALWAYS, DAY, Evening, at, calls

ID = "5c1b9d0d-6f1d-4a52-b3c0-4a6c9a0e4b11"
Way = Callable[[Person, str], Awaitable[object]]


def habits(start: str, theme: str = "system") -> Json:
    return {"day_start": start, "theme": theme, "look_back": True}


async def by_sync(person: Person, start: str) -> None:
    await changed(person, fields=habits(start))


async def by_itself(person: Person, start: str) -> None:
    await person.keeps("preferences", ID, **habits(start))


async def removed_by_sync(person: Person, _: str) -> None:
    await changed(person, removed=True)


async def removed(person: Person, _: str) -> None:
    assert (await person.removes("preferences", ID)).status_code == 204


async def changed(person: Person, **change: object) -> None:
    """One change of the preference, made on what stands."""
    base = await person.counter()
    answer = await person.syncs({"change_id": new_id(), "kind": "preference", "id": ID, "base_version": base, **change})
    assert [each["verdict"] for each in answer["verdicts"]] == ["applied"]


WRITTEN = [by_sync, by_itself]
MADE = [
    ("00:30", "04:00", "00:00", "2026-11-28T23:30Z", "2026-11-29"),
    ("00:30", "00:00", "06:00", "2026-11-22T23:30Z", DAY),
    ("00:30", "00:30", "00:31", "2026-11-22T23:30Z", DAY),
    ("05:00", "04:00", "06:00", "2026-11-23T04:00Z", DAY),
    ("05:00", "06:00", "05:00", "2026-11-29T04:00Z", "2026-11-29"),
    ("21:30", "04:00", "12:00", "2026-11-22T20:30Z", DAY),
]
"""On Sundays at this time; nights ended at one hour, and end at another; when the next call comes, of which night."""


async def comes(evening: Evening, time: str) -> list[Received]:
    """As `evening.comes`, and whatever a clock that was set has derived anew is derived: it holds the reminder."""
    told = await evening.comes(time)
    await asyncio.gather(*evening.here.app.state.knocker.reckonings)
    return told


@pytest.mark.parametrize("way", WRITTEN)
@pytest.mark.parametrize("made", MADE, ids=lambda made: "-".join(made[:3]))
async def test_the_call_comes_when_the_night_has_it(
    reached: Evening, ana: Person, way: Way, made: tuple[str, str, str, str, str]
) -> None:
    wall_time, before, after, right, night = made
    await way(ana, before)
    await reached.sets(ana, wall_time=wall_time, weekdays=[7])
    await way(ana, after)
    for time in sorted({time for *_, time, _ in MADE if time < right}):
        assert await comes(reached, time) == []
    (knock,) = await comes(reached, right)
    assert reached.reads(knock)["data"]["night"] == night


@pytest.mark.parametrize("way", [removed_by_sync, removed])
async def test_so_it_does_when_nights_end_as_they_come_again(reached: Evening, ana: Person, way: Way) -> None:
    await by_itself(ana, "00:00")
    await reached.sets(ana, wall_time="00:30", weekdays=[7])
    await way(ana, "04:00")
    assert len(await comes(reached, "23:30")) == 1
    assert await calls(ana) == [("evening", DAY, "sent")]


@pytest.mark.parametrize("way", WRITTEN)
async def test_a_call_that_is_due_just_then_comes_and_what_follows_is_new(
    reached: Evening, ana: Person, way: Way
) -> None:
    await reached.sets(ana, wall_time="00:30", weekdays=[2, 7])
    reached.clock.strike(at("23:30:05"))
    await way(ana, "00:00")
    assert len(await comes(reached, "23:30:20")) == 1
    assert await calls(ana) == [("evening", DAY, "sent")]
    assert len(await comes(reached, "2026-11-23T23:30Z")) == 1
    assert (await calls(ana))[0] == ("evening", "2026-11-24", "sent")


@pytest.mark.parametrize("way", WRITTEN)
async def test_a_second_call_that_waits_does_not_come_once_its_night_is_over(
    reached: Evening, ana: Person, way: Way
) -> None:
    await reached.sets(ana, wall_time="23:30", second_after=60)
    assert len(await reached.comes("22:30")) == 1
    await way(ana, "00:00")
    assert await reached.comes("23:30") == []


@pytest.mark.parametrize("way", WRITTEN)
async def test_nor_does_a_first_one_that_no_push_service_took_before(reached: Evening, ana: Person, way: Way) -> None:
    await reached.sets(ana, wall_time="23:30")
    reached.far.answer = lambda _: Reply(503)
    assert len(await reached.comes("22:30")) == 1
    await way(ana, "00:00")
    reached.far.answer = lambda _: Reply()
    assert await reached.comes("23:01") == []
    assert await calls(ana) == [("evening", DAY, "unanswered")]


async def test_one_that_was_refused_changes_nothing(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, wall_time="00:30", weekdays=[7])
    assert (await ana.put("preferences", ID, **habits("13:00"))).status_code == 422
    assert len(await comes(reached, "23:30")) == 1


async def test_nobody_elses_call_follows(reached: Evening, ana: Person, ben: Person) -> None:
    await reached.sets(ana, wall_time="00:30", weekdays=[7])
    await by_sync(ben, "00:00")
    assert len(await comes(reached, "23:30")) == 1


async def test_who_has_no_reminder_has_none_afterwards(ana: Person) -> None:
    await by_sync(ana, "00:00")
    assert (await ana.gets("/api/reminder"))["next_at"] is None


@pytest.mark.parametrize("seed", range(12))
async def test_whatever_was_chosen_it_is_as_if_it_were_set_now(evening: Evening, ana: Person, seed: int) -> None:
    lots = random.Random(seed)
    for _ in range(4):
        chosen = {
            "wall_time": f"{lots.choice([0, 1, 3, 4, 11, 12, 21]):02}:{lots.choice([0, 30]):02}",
            "weekdays": sorted(lots.sample(range(1, 8), lots.randint(0, 7))),
            "zone": lots.choice([ALWAYS["zone"], "America/New_York", "Pacific/Auckland", "Africa/Abidjan"]),
            "enabled": lots.random() < 0.9,
            "paused_until": lots.choice([None, None, DAY, "2026-11-30"]),
        }
        await evening.sets(ana, **chosen)
        await lots.choice(WRITTEN)(ana, f"{lots.randint(0, 11):02}:{lots.choice([0, 30]):02}")
        followed = (await ana.gets("/api/reminder"))["next_at"]
        assert followed == (await evening.sets(ana, **chosen))["next_at"]
