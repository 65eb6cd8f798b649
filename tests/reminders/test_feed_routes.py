"""The feed at its secret address: made, read by programs without a cookie, and closed from one request to the next."""

from datetime import timedelta
from typing import Any

import pytest
import vobject
from sqlalchemy import insert, select

from app.accounts import token
from app.database import Connection
from app.reminders.feed import FEED
from app.reminders.reminder import REMINDER
from tests.cast import ZONE, Person, problem, well
from tests.clock import Clock
from tests.porch import Porch

CHOSEN: dict[str, Any] = {
    "wall_time": "21:30", "weekdays": "1234567", "zone": ZONE, "zone_follows": True, "enabled": True,
    "night_ends": "04:00", "tz": "2026a",
}  # fmt: skip
NEW = "a" * 43


async def chooses(here: Porch, whose: Person, **changed: Any) -> None:
    """Have a reminder in the database, whatever way it came there."""

    def choose(c: Connection) -> None:
        c.execute(REMINDER.delete().where(REMINDER.c.owner == whose.id))
        c.execute(insert(REMINDER), {**CHOSEN, "owner": whose.id, **changed})

    await here.db.write(choose)


async def made(whose: Person, here: Porch) -> str:
    """A new feed's path."""
    address: str = well(await whose.asks("POST", "/api/reminder/feed"))["address"]
    assert address.startswith(f"{here.settings.address}/calendar/")
    return address.removeprefix(here.settings.address)


async def test_a_calendar_program_reads_it_without_a_cookie(here: Porch, ana: Person) -> None:
    await chooses(here, ana)
    answer = await here.visitor().asks("GET", await made(ana, here))
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["cache-control"] == "private, max-age=900"
    event = vobject.readOne(answer.text).vevent
    assert event.summary.value == "Porchlight"
    assert event.dtstart.value.strftime("%H:%M") == "21:30"
    assert event.dtstart.params["X-VOBJ-ORIGINAL-TZID"] == [ZONE]


async def test_nothing_in_it_leads_to_anybody(here: Porch, ana: Person) -> None:
    await chooses(here, ana)
    path = await made(ana, here)
    text = (await here.visitor().asks("GET", path)).text
    secret = path.removeprefix("/calendar/").removesuffix(".ics")
    for trace in (ana.id, ana.name, secret, token.hashed(secret).hex()):
        assert trace not in text


async def test_it_is_not_sent_again_until_something_changed(here: Porch, ana: Person, clock: Clock) -> None:
    await chooses(here, ana)
    path = await made(ana, here)
    first = await here.visitor().asks("GET", path)
    clock.pass_by(timedelta(days=40))
    for known in (first.headers["etag"], f'"other", W/{first.headers["etag"]}'):
        again = await here.visitor().asks("GET", path, headers={"if-none-match": known})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]
    await chooses(here, ana, paused_until="2027-01-04")
    paused = await here.visitor().asks("GET", path, headers={"if-none-match": first.headers["etag"]})
    assert paused.status_code == 200
    assert vobject.readOne(paused.text).vevent.dtstart.value.date().isoformat() == "2027-01-04"
    assert vobject.readOne(paused.text).vevent.uid.value == vobject.readOne(first.text).vevent.uid.value


async def test_a_program_that_asks_for_its_head_first_finds_the_same_one(here: Porch, ana: Person) -> None:
    await chooses(here, ana)
    path = await made(ana, here)
    whole = await here.visitor().asks("GET", path)
    head = await here.visitor().asks("HEAD", path)
    assert (head.status_code, dict(head.headers)) == (200, dict(whole.headers))
    known = await here.visitor().asks("HEAD", path, headers={"if-none-match": head.headers["etag"]})
    assert known.status_code == 304
    well(await ana.asks("DELETE", "/api/reminder/feed"))
    assert (await here.visitor().asks("HEAD", path)).status_code == 404


async def test_it_is_there_and_empty_while_the_reminder_is_off_or_was_never_chosen(here: Porch, ana: Person) -> None:
    path = await made(ana, here)
    never = await here.visitor().asks("GET", path)
    await chooses(here, ana, enabled=False)
    off = await here.visitor().asks("GET", path)
    for answer in (never, off):
        assert answer.status_code == 200
        assert "BEGIN:VEVENT" not in answer.text


async def test_a_zone_that_is_no_longer_known_is_read_as_utc(here: Porch, ana: Person) -> None:
    await chooses(here, ana, zone="Atlantis/Capital")
    answer = await here.visitor().asks("GET", await made(ana, here))
    assert "TZID:UTC" in answer.text


async def test_once_it_is_revoked_the_next_request_finds_nothing(here: Porch, ana: Person) -> None:
    path = await made(ana, here)
    known = await here.visitor().asks("GET", path)
    well(await ana.asks("DELETE", "/api/reminder/feed"))
    after = await here.visitor().asks("GET", path, headers={"if-none-match": known.headers["etag"]})
    unknown = await here.visitor().asks("GET", f"/calendar/{NEW}.ics")
    assert problem(after) == (404, "not_found", None)
    assert after.content == unknown.content
    well(await ana.asks("DELETE", "/api/reminder/feed"))  # there is none to revoke any more, which is what was asked


async def test_a_new_one_takes_the_place_of_the_old(here: Porch, ana: Person) -> None:
    old, new = await made(ana, here), await made(ana, here)
    assert old != new
    assert (await here.visitor().asks("GET", old)).status_code == 404
    assert (await here.visitor().asks("GET", new)).status_code == 200


async def test_ana_is_told_since_when_there_is_one(ana: Person, cleo: Person, here: Porch, clock: Clock) -> None:
    assert await ana.gets("/api/reminder/feed") == {"made_at": None}
    await made(ana, here)
    assert await ana.gets("/api/reminder/feed") == {"made_at": clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")}
    assert await cleo.gets("/api/reminder/feed") == {"made_at": None}


async def test_only_a_hash_of_the_secret_is_kept(here: Porch, ana: Person) -> None:
    path = await made(ana, here)

    def kept(c: Connection) -> bytes:
        return bytes(c.execute(select(FEED.c.token_hash).where(FEED.c.owner == ana.id)).scalar_one())

    assert await here.db.read(kept) == token.hashed(path.removeprefix("/calendar/").removesuffix(".ics"))


@pytest.mark.parametrize("secret", ["", "x", "..%2f..%2fetc", "%00", "%ff%fe", "a" * 5000, "ä"])
async def test_whatever_else_is_asked_for_is_not_there(here: Porch, secret: str) -> None:
    assert problem(await here.visitor().asks("GET", f"/calendar/{secret}.ics"))[:2] == (404, "not_found")
