"""What the list of the last nights says became of a call that was handed over and reached nobody."""

from datetime import timedelta

from app.reminders.tick import tick
from tests.cast import Person, well
from tests.porch import KEYRING
from tests.push.far_end import Reply
from tests.reminders.evening import DAY, Evening, at, calls


async def test_one_that_its_push_service_refused(reached: Evening, ana: Person) -> None:
    reached.far.answer = lambda _: Reply(403)
    await reached.comes("20:30")
    assert await calls(ana) == [("evening", DAY, "refused")]


async def test_one_whose_push_service_was_away_until_it_was_worth_nothing(reached: Evening, ana: Person) -> None:
    reached.far.answer = lambda _: Reply(503)
    await reached.comes("20:30")
    reached.far.answer = lambda _: Reply()
    assert await reached.comes("23:31") == []
    assert await calls(ana) == [("evening", DAY, "unanswered")]


async def test_one_that_the_server_did_not_come_to_try_in_time(reached: Evening, ana: Person) -> None:
    here = reached.here
    await here.db.write(tick, KEYRING, here.settings.address, timedelta(hours=3), at("20:30"))
    await here.app.state.knocker.tick_as_of(at("23:31"))
    assert await calls(ana) == [("evening", DAY, "missed")]


async def test_one_that_a_second_took_the_place_of(reached: Evening, ana: Person) -> None:
    await reached.sets(ana, second_after=60)
    reached.far.answer = lambda _: Reply(503)
    await reached.comes("20:30")
    reached.far.answer = lambda _: Reply()
    await reached.comes("21:30")
    assert await calls(ana) == [("second", DAY, "sent"), ("evening", DAY, "replaced")]


async def test_one_that_its_person_called_off(reached: Evening, ana: Person) -> None:
    reached.far.answer = lambda _: Reply(503)
    await reached.comes("20:30")
    await reached.sets(ana, enabled=False)
    assert await calls(ana) == [("evening", DAY, "called_off")]


async def test_where_one_device_has_it_the_other_does_not_matter(reached: Evening, ana: Person) -> None:
    there = reached.here.visitor()
    well(await there.signs_in("Ana"))
    await reached.reaches(Person(there.http, "Ana", ana.id), "tablet")
    reached.far.answer = lambda received: Reply(403 if received.line.split()[1] == "/tablet" else 201)
    await reached.comes("20:30")
    assert await calls(ana) == [("evening", DAY, "sent")]
