"""A server that is told to stop while messages are under way, and the one that is opened after it."""

import asyncio
from typing import Any, cast

from sqlalchemy import text

from app.database import Connection, Db
from app.reminders import taking
from app.reminders.knocker import Knocker
from tests.cast import Person
from tests.porch import KEYRING
from tests.push.far_end import Received, Reply
from tests.reminders.evening import DAY, Evening, at, calls


async def is_stopped(evening: Evening, answers_after: float) -> None:
    """It is time, and the house is told to stop as soon as the push service has the message, but not its answer."""
    knocker = evening.here.app.state.knocker
    evening.clock.strike(at("20:30"))
    has_it = asyncio.Event()

    def slowly(_: Received) -> Reply:
        has_it.set()
        return Reply(after=answers_after)

    evening.far.answer = slowly
    await knocker.tick()
    draining = asyncio.create_task(knocker.dispatcher.drain())
    await has_it.wait()
    draining.cancel()
    await knocker.close()
    evening.far.answer = lambda _: Reply()


class Listening:
    """A database that says when answers are being written down."""

    def __init__(self, db: Db) -> None:
        self.db, self.settles = db, asyncio.Event()

    async def write(self, verb: Any, *args: Any) -> Any:
        if verb is taking.settle:
            asyncio.get_running_loop().call_later(0.001, self.settles.set)
        return await self.db.write(verb, *args)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.db, name)


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
    reached: Evening, ana: Person
) -> None:
    await is_stopped(reached, answers_after=0.3)
    assert await calls(ana) == [("evening", DAY, "sent")]
    assert await opened_again(reached, "20:32") == 0


async def test_what_has_no_answer_by_then_is_sent_once_more_as_the_same_message(reached: Evening, ana: Person) -> None:
    await is_stopped(reached, answers_after=600)
    assert await calls(ana) == [("evening", DAY, "waiting")]
    assert await opened_again(reached, "20:30:30") == 0  # whoever held it may still be sending it
    assert await opened_again(reached, "20:31") == 1
    first, again = reached.far.received
    assert again.headers["topic"] == first.headers["topic"]
    assert reached.reads(again)["data"] == reached.reads(first)["data"]
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


async def test_a_refusal_that_was_just_being_written_down_is_one_strike(reached: Evening) -> None:
    state = reached.here.app.state
    db = Listening(state.db)
    knocker = Knocker(cast(Db, db), KEYRING, state.sender, state.settings)
    reached.clock.strike(at("20:30"))
    reached.far.answer = lambda _: Reply(403)
    await knocker.tick()
    draining = asyncio.create_task(knocker.dispatcher.drain())
    await db.settles.wait()
    draining.cancel()
    await asyncio.wait([draining])
    await knocker.close()

    def tried(c: Connection) -> list[int]:
        return list(c.execute(text("select attempts from delivery")).scalars())

    assert await state.db.read(tried) == [1]
