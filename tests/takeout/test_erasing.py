"""Whoever erases their account leaves nothing behind but what their devices need to hear of it."""

from datetime import timedelta
from typing import Any

from sqlalchemy import MetaData, Table, select

from app.accounts import sessions
from app.accounts.person import PERSON
from app.database import Connection
from app.database.alone import engine
from tests.cast import DAY, PASSWORD, Person, Visitor, new_id, problem, well
from tests.clock import Clock
from tests.porch import Opening, Porch
from tests.push import outgoing
from tests.push.browser import Browser
from tests.push.test_subscribing import another_device, subscribe
from tests.reminders.evening import ALWAYS

ERASED = (401, "erased", None)


async def lives_here(here: Porch, person: Person) -> None:
    """Something of theirs in every table that has an owner."""
    entry = await person.writes("A quince")
    well(await person.put("noticings", entry["id"], day=DAY, text="Two quinces"))
    removed = await person.writes("Nothing")
    well(await person.removes("noticings", removed["id"]))
    well(await person.asks("PUT", "/api/reminder", ALWAYS))
    well(await person.asks("POST", "/api/reminder/feed"))
    device = await subscribe(person, Browser())
    await here.db.write(outgoing.put, person.id, device["id"], new_id())
    await here.db.write(lambda c: c.exec_driver_sql(OCCURRENCE.format(person.id)).rowcount)


OCCURRENCE = (
    "insert into occurrence (owner, call, night, due_at, expires_at, state)"
    " values ('{}', 'evening', '2026-11-20', 0, 0, 'sent')"
)


async def erases(person: Visitor, password: str = PASSWORD) -> Any:
    return await person.asks("POST", "/api/erasure", {"password": password})


def naming(address: str, person: str) -> dict[str, int]:
    """How many rows of each table that has an owner name this person, and of `person` itself."""

    def is_theirs(table: Table) -> Any:
        return table.c.id == person if table.name == "person" else table.c.owner == person

    with engine(address) as made, made.connect() as c:
        tables = MetaData()
        tables.reflect(c)
        owned = [table for table in tables.sorted_tables if "owner" in table.c or table.name == "person"]
        return {table.name: len(c.execute(select(table).where(is_theirs(table))).all()) for table in owned}


async def test_no_row_of_any_table_names_them_any_more_and_nobody_elses_is_touched(
    here: Porch, ana: Person, cleo: Person
) -> None:
    for person in (ana, cleo):
        await lives_here(here, person)
    hers = naming(here.settings.database, cleo.id)
    assert naming(here.settings.database, ana.id) == hers
    assert 0 not in hers.values()
    assert len(hers) == 10
    assert (await erases(ana)).status_code == 204
    assert set(naming(here.settings.database, ana.id).values()) == {0}
    assert naming(here.settings.database, cleo.id) == hers


async def test_whatever_names_a_person_names_an_owner_and_goes_with_them(here: Porch) -> None:
    tables = MetaData()
    with engine(here.settings.database) as made, made.connect() as c:
        tables.reflect(c)
    found = {
        (table.name, key.parent.name, key.ondelete)
        for table in tables.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name == "person"
    }
    owned = {(table.name, "owner", "CASCADE") for table in tables.sorted_tables if "owner" in table.c}
    assert found == owned
    assert len(owned) == 9


def wrapped_key(c: Connection, person: str) -> bytes:
    key: bytes = c.execute(select(PERSON.c.wrapped_key).where(PERSON.c.id == person)).scalar_one()
    return key


async def test_it_takes_the_password(here: Porch, ana: Person) -> None:
    await lives_here(here, ana)
    before = naming(here.settings.database, ana.id)
    for wrong in ("", "left the hall light off", PASSWORD.upper()):
        assert problem(await erases(ana, wrong)) == (403, "password_wrong", None)
    assert naming(here.settings.database, ana.id) == before


async def test_each_of_their_devices_hears_of_it_until_it_signs_in_anew(here: Porch, ana: Person) -> None:
    tablet, stranger = await another_device(here, "Ana"), here.visitor({"cookie": "porchlight=made up"})
    well(await erases(tablet))
    for device in (ana, tablet):
        assert problem(await device.asks("GET", "/api/me")) == ERASED
        assert problem(await device.asks("POST", "/api/sync", {"cursor": 0})) == ERASED
        assert problem(await erases(device)) == ERASED
    assert problem(await stranger.asks("GET", "/api/me")) == (401, "signed_out", None)
    well(await tablet.signs_in("Ben"))
    assert (await tablet.gets("/api/me"))["name"] == "Ben"


async def test_a_device_that_has_heard_of_it_signs_out_and_nothing_of_it_is_kept(here: Porch, ana: Person) -> None:
    tablet = await another_device(here, "Ana")
    kept = dict(tablet.http.cookies)
    well(await erases(ana))
    assert (await tablet.asks("DELETE", "/api/session")).status_code == 204
    assert not dict(tablet.http.cookies)
    tablet.http.cookies.update(kept)
    assert problem(await tablet.asks("GET", "/api/me")) == (401, "signed_out", None)
    assert problem(await tablet.asks("DELETE", "/api/session")) == (401, "signed_out", None)
    assert problem(await ana.asks("GET", "/api/me")) == ERASED


async def test_a_device_that_was_signed_out_before_hears_nothing(here: Porch, ana: Person) -> None:
    tablet = await another_device(here, "Ana")
    kept = dict(tablet.http.cookies)
    well(await tablet.asks("DELETE", "/api/session"))
    well(await erases(ana))
    tablet.http.cookies.update(kept)
    assert problem(await tablet.asks("GET", "/api/me")) == (401, "signed_out", None)


async def test_what_devices_are_to_hear_is_forgotten_when_no_cookie_can_be_left(
    clock: Clock, here: Porch, ana: Person
) -> None:
    well(await erases(ana))
    clock.pass_by(timedelta(days=400, seconds=-1))
    await here.db.write(sessions.sweep, clock.now())
    assert problem(await ana.asks("GET", "/api/me")) == ERASED
    clock.pass_by(timedelta(seconds=1))
    await here.db.write(sessions.sweep, clock.now())
    assert problem(await ana.asks("GET", "/api/me")) == (401, "signed_out", None)


async def test_the_name_is_free_again_and_whoever_takes_it_finds_nothing(opening: Opening) -> None:
    here = await opening(registration="open")
    first, second = here.visitor(), here.visitor()
    ana = Person(first.http, "Ana", well(await first.signs_up("Ana"))["id"])
    await ana.writes("A quince")
    well(await erases(ana))
    assert problem(await here.visitor().signs_in("Ana")) == (401, "not_recognised", None)
    assert well(await second.signs_up("Ana"))["id"] != ana.id
    assert (await second.gets("/api/noticings", from_=DAY, to=DAY))["items"] == []
