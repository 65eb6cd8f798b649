"""Send me one now."""

from datetime import timedelta

import pytest

from tests.cast import Person, problem, well
from tests.push.far_end import Reply
from tests.reminders.evening import Evening, calls


async def test_a_trial_goes_the_whole_way_and_tells_what_came_of_it(reached: Evening, ana: Person) -> None:
    (device,) = (await ana.gets("/api/push/subscriptions"))["items"]
    answer = well(await ana.asks("POST", "/api/reminder/trial", {"subscription": device["id"]}))
    assert answer["outcome"] == "accepted"
    (sent,) = reached.far.received
    assert reached.reads(sent)["data"] == {"delivery": answer["delivery"], "night": None, "call": "trial"}
    well(await ana.asks("POST", "/api/push/shown", {"delivery": answer["delivery"]}))
    (device,) = (await ana.gets("/api/push/subscriptions"))["items"]
    assert device["accepted_at"] == device["shown_at"] == "2026-11-22T12:00:00Z"
    assert await calls(ana) == []


@pytest.mark.parametrize(("status", "outcome"), [(410, "gone"), (403, "refused"), (503, "busy"), (301, "unreachable")])
async def test_a_trial_that_fails_says_how(reached: Evening, ana: Person, status: int, outcome: str) -> None:
    reached.far.answer = lambda _: Reply(status)
    (device,) = (await ana.gets("/api/push/subscriptions"))["items"]
    answer = well(await ana.asks("POST", "/api/reminder/trial", {"subscription": device["id"]}))
    assert answer["outcome"] == outcome


async def test_a_trial_to_somebody_elses_device_is_not_found(reached: Evening, ana: Person, cleo: Person) -> None:
    (device,) = (await ana.gets("/api/push/subscriptions"))["items"]
    answer = await cleo.asks("POST", "/api/reminder/trial", {"subscription": device["id"]})
    assert problem(answer) == (404, "not_found", None)


async def test_whoever_taps_again_and_again_leaves_room_for_the_evening(reached: Evening, ana: Person) -> None:
    (device,) = (await ana.gets("/api/push/subscriptions"))["items"]
    for _ in range(3):
        well(await ana.asks("POST", "/api/reminder/trial", {"subscription": device["id"]}))
    answer = await ana.asks("POST", "/api/reminder/trial", {"subscription": device["id"]})
    assert problem(answer) == (409, "trial_under_way", None)
    reached.clock.pass_by(timedelta(seconds=11))
    well(await ana.asks("POST", "/api/reminder/trial", {"subscription": device["id"]}))
