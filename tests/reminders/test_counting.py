"""What a process counts of its knocking, and how late it says it is."""

import asyncio
from collections import Counter
from datetime import timedelta

from app.push import recalling
from app.push.outcome import Outcome, Verdict
from app.reminders.knocker import Knocker
from app.reminders.taking import settle, take
from app.reminders.tick import tick
from app.reminders.waiting import overdue
from tests.cast import Person
from tests.porch import KEYRING
from tests.push.far_end import Reply
from tests.reminders.evening import DAY, Evening, at, calls


async def test_calls_and_how_late_they_were_are_counted(evening: Evening, ana: Person, ben: Person) -> None:
    await evening.reaches(ana)
    for person in (ana, ben):
        await evening.sets(person)
    await evening.comes("20:30:40")
    counts = evening.here.app.state.knocker.counts
    assert counts.claimed == 2
    assert counts.calls == {"sent": 1, "nowhere": 1}
    assert counts.lags == [0, 0, 0, 0, 1, 0, 0, 0, 0]
    assert counts.lag_seconds == 40


async def test_what_waits_for_a_push_service_is_late_only_after_a_minute(evening: Evening, ana: Person) -> None:
    """Whoever looks sooner would learn that this night is not written yet."""
    await evening.reaches(ana)
    await evening.sets(ana)
    evening.far.answer = lambda _: Reply(503)
    await evening.comes("20:30")
    assert await evening.here.db.read(overdue, at("20:30:50")) == 0
    assert await evening.here.db.read(overdue, at("20:40")) > 500


async def test_a_tick_comes_without_being_asked_for_when_the_clockwork_stands_still(evening: Evening) -> None:
    knocker = evening.here.app.state.knocker
    knocker._tick_seconds = 0.05
    evening.clock.pass_by(timedelta(seconds=30))
    await knocker.ring()
    await ticked(knocker, evening)
    evening.clock.pass_by(timedelta(seconds=30))
    await ticked(knocker, evening)


async def ticked(knocker: Knocker, evening: Evening) -> None:
    """Wait until a tick has come at the present instant."""
    async with asyncio.timeout(5):
        while knocker.ticked_at != evening.clock.now():  # noqa: ASYNC110  # a tick rings no bell
            await asyncio.sleep(0.01)


async def test_a_call_is_missed_too_when_its_push_service_was_away_until_its_time_was_over(
    evening: Evening, ana: Person, ben: Person
) -> None:
    await evening.reaches(ana)
    await evening.reaches(ben, "bens")
    for person in (ana, ben):
        await evening.sets(person)
    longer = Reply(503, ("retry-after: 36000",))
    evening.far.answer = lambda asked: longer if "/bens" in asked.line else Reply(503)
    await evening.comes("20:30")
    counts = evening.here.app.state.knocker.counts
    assert counts.missed == {evening.far.origin: 1}  # Ben's: it was to be tried again after it had expired
    await evening.comes("23:31")
    assert counts.missed == {evening.far.origin: 2}
    assert await calls(ana) == await calls(ben) == [("evening", DAY, "unanswered")]


async def test_a_trial_is_no_reminder_that_was_missed(evening: Evening, ana: Person) -> None:
    device = await evening.reaches(ana)
    evening.far.answer = lambda _: Reply(503)
    await ana.asks("POST", "/api/reminder/trial", {"subscription": device})
    await evening.comes("20:30")
    assert evening.here.app.state.knocker.counts.missed == {}


async def test_nor_is_it_one_that_came_late(evening: Evening, ana: Person) -> None:
    device = await evening.reaches(ana)
    evening.far.answer = lambda _: Reply(503)
    await ana.asks("POST", "/api/reminder/trial", {"subscription": device})
    evening.far.answer = lambda _: Reply()
    assert len(await evening.comes("12:01")) == 1
    counts = evening.here.app.state.knocker.counts
    assert (sum(counts.lags), counts.lag_seconds) == (0, 0)


async def test_what_was_called_off_under_way_was_not_missed(evening: Evening, ana: Person) -> None:
    state = evening.here.app.state
    await evening.reaches(ana)
    await evening.sets(ana)
    evening.clock.strike(at("20:30"))
    await state.db.write(tick, KEYRING, state.settings.address, timedelta(hours=3), at("20:30"))
    (held,) = await state.db.write(take, KEYRING, at("20:30"), at("20:30"), 10, 10, Counter())
    await state.db.write(recalling.call_off_all, ana.id)
    too_late = Outcome(Verdict.BUSY, 503, retry_after=36000)
    assert await state.db.write(settle, [(held, too_late)], at("20:31"), 0.5) == Counter()


async def test_a_tick_as_of_an_instant_says_what_was_missed(evening: Evening, ana: Person) -> None:
    await evening.reaches(ana)
    await evening.sets(ana)
    evening.far.answer = lambda _: Reply(503)
    knocker = evening.here.app.state.knocker
    assert await knocker.tick_as_of(at("20:30")) == {"claimed": 1, "sent": 1, "busy": 1}
    evening.clock.strike(at("20:32"))  # the lease is over
    assert await knocker.tick_as_of(at("23:31")) == {"missed": 1}


FIGURES = """\
# HELP porchlight_overdue_seconds How late the latest call or message is.
# TYPE porchlight_overdue_seconds gauge
porchlight_overdue_seconds 0.0
# HELP porchlight_reminders_due Reminders whose time has come and that wait for a tick.
# TYPE porchlight_reminders_due gauge
porchlight_reminders_due 1.0
# HELP porchlight_reminders_claimed_total Reminders that were due and claimed.
# TYPE porchlight_reminders_claimed_total counter
porchlight_reminders_claimed_total 7.0
# HELP porchlight_calls_total Calls that were handed over, or why not.
# TYPE porchlight_calls_total counter
porchlight_calls_total{state="nowhere"} 2.0
porchlight_calls_total{state="sent"} 4.0
# HELP porchlight_push_due Messages that wait to be taken.
# TYPE porchlight_push_due gauge
porchlight_push_due{service="ORIGIN"} 1.0
# HELP porchlight_calls_missed_total Calls whose time was over before a push service took them; none: before \
they were handed over.
# TYPE porchlight_calls_missed_total counter
porchlight_calls_missed_total{service="ORIGIN"} 1.0
porchlight_calls_missed_total{service="none"} 1.0
# HELP porchlight_push_messages_total Answers of push services.
# TYPE porchlight_push_messages_total counter
porchlight_push_messages_total{service="ORIGIN",verdict="accepted"} 2.0
porchlight_push_messages_total{service="ORIGIN",verdict="busy"} 2.0
# HELP porchlight_push_lag_seconds From due to taken by the push service.
# TYPE porchlight_push_lag_seconds histogram
porchlight_push_lag_seconds_bucket{le="1.0"} 1.0
porchlight_push_lag_seconds_bucket{le="5.0"} 1.0
porchlight_push_lag_seconds_bucket{le="15.0"} 1.0
porchlight_push_lag_seconds_bucket{le="30.0"} 1.0
porchlight_push_lag_seconds_bucket{le="60.0"} 2.0
porchlight_push_lag_seconds_bucket{le="300.0"} 2.0
porchlight_push_lag_seconds_bucket{le="1800.0"} 2.0
porchlight_push_lag_seconds_bucket{le="10800.0"} 2.0
porchlight_push_lag_seconds_bucket{le="+Inf"} 2.0
porchlight_push_lag_seconds_count 2.0
porchlight_push_lag_seconds_sum 40.0
"""


async def test_what_an_operator_reads_of_an_evening_names_nobody(
    evening: Evening, ana: Person, ben: Person, cleo: Person
) -> None:
    """Ana is reached, Ben's push service is away, Dora has no device, the tick comes after Cleo's quiet hour."""
    dora = await evening.here.newcomer("Dora")
    devices = [await evening.reaches(ana), await evening.reaches(ben, "bens"), await evening.reaches(cleo, "cleos")]
    for person in (ana, ben, dora):
        await evening.sets(person)
    await evening.sets(cleo, wall_time="21:31", quiet_from="21:40")
    evening.far.answer = lambda asked: Reply(503 if "/bens" in asked.line else 201)
    for time in ("20:30:40", "23:31", "2026-11-23T20:30Z"):
        await evening.comes(time)
    evening.clock.strike(at("2026-11-23T20:31Z"))
    await evening.here.app.state.knocker._look_what_is_late()
    text = (await evening.here.visitor().asks("GET", "/metrics")).text
    figures = text[text.index("# HELP porchlight_overdue") :]
    assert figures == FIGURES.replace("ORIGIN", evening.far.origin)
    named = [who for person in (ana, ben, cleo, dora) for who in (person.id, person.name)]
    assert [secret for secret in (*named, *devices, "/phone", "/bens", DAY) if secret in text] == []
