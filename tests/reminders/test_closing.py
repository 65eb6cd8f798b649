"""A server that is told to stop while messages are under way, and the one that is opened after it."""

import asyncio

import pytest

from app.reminders import dispatch
from app.reminders.knocker import Knocker
from tests.cast import Person
from tests.porch import KEYRING
from tests.push.far_end import Received, Reply
from tests.reminders.evening import DAY, Evening, at, calls


@pytest.fixture
async def stopped(reached: Evening) -> Evening:
    """It is time, and the house is told to stop as soon as the push service has the message, but not its answer."""
    knocker = reached.here.app.state.knocker
    reached.clock.strike(at("20:30"))
    has_it = asyncio.Event()

    def slowly(_: Received) -> Reply:
        has_it.set()
        return Reply(after=0.3)

    reached.far.answer = slowly
    await knocker.tick()
    draining = asyncio.create_task(knocker.dispatcher.drain())
    await has_it.wait()
    draining.cancel()
    return reached


async def opened_again(evening: Evening, time: str) -> int:
    """Another server over the same database at `time`; how many messages it sends."""
    state = evening.here.app.state
    evening.clock.strike(at(time))
    before = len(evening.far.received)
    knocker = Knocker(state.db, KEYRING, state.sender, state.settings)
    await knocker.tick()
    await knocker.dispatcher.drain()
    return len(evening.far.received) - before


async def test_an_answer_that_comes_in_time_is_written_down_and_nothing_is_sent_again(
    stopped: Evening, ana: Person
) -> None:
    await stopped.here.app.state.knocker.close()
    assert await calls(ana) == [("evening", DAY, "sent")]
    assert await opened_again(stopped, "20:32") == 0


async def test_what_has_no_answer_by_then_is_sent_once_more_as_the_same_message(
    stopped: Evening, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dispatch, "AT_THE_END", 0.05)
    await stopped.here.app.state.knocker.close()
    assert await calls(ana) == [("evening", DAY, "waiting")]
    assert await opened_again(stopped, "20:30:30") == 0  # whoever held it may still be sending it
    assert await opened_again(stopped, "20:31") == 1
    first, again = stopped.far.received
    assert again.headers["topic"] == first.headers["topic"]
    assert stopped.reads(again)["data"] == stopped.reads(first)["data"]
    assert await calls(ana) == [("evening", DAY, "sent")]


async def test_what_was_just_being_taken_comes_from_the_next_server_within_a_minute(
    reached: Evening, ana: Person
) -> None:
    reached.clock.strike(at("20:30"))
    await reached.here.app.state.knocker.tick()
    await reached.here.app.state.knocker.close()
    await opened_again(reached, "20:31")
    assert len(reached.far.received) == 1
    assert await calls(ana) == [("evening", DAY, "sent")]
