"""Signing in and out, and what becomes of a device."""

from datetime import timedelta

import pytest

from app.accounts import sessions
from tests.cast import Person, Visitor, new_id, problem, well
from tests.clock import Clock
from tests.porch import Porch

SIGNED_OUT = (401, "signed_out", None)


@pytest.fixture
async def tablet(here: Porch) -> Visitor:
    """Another device on which Ana has signed in."""
    visitor = here.visitor({"user-agent": "Mozilla/5.0 (iPad; CPU OS 19_0) Safari/604.1"})
    well(await visitor.signs_in("Ana"))
    return visitor


async def test_signing_in_answers_who_one_is(ana: Person, tablet: Visitor) -> None:
    me = await ana.gets("/api/me")
    assert me == await tablet.gets("/api/me")
    assert (me["id"], me["name"], me["zone"]) == (ana.id, "Ana", "Europe/Berlin")


async def test_each_sign_in_is_a_device_of_its_own(ana: Person, tablet: Visitor) -> None:
    devices = (await ana.gets("/api/sessions"))["items"]
    assert {(each["device"], each["current"]) for each in devices} == {
        ("Firefox, Android", True),
        ("Safari, iPad", False),
    }
    assert all(each["created_at"] == each["seen_at"] for each in devices)


async def test_signing_out_holds_from_the_next_request_on(ana: Person, tablet: Visitor) -> None:
    kept = dict(tablet.http.cookies)
    answer = await tablet.asks("DELETE", "/api/session")
    assert (answer.status_code, answer.content) == (204, b"")
    assert not dict(tablet.http.cookies)
    tablet.http.cookies.update(kept)  # a browser that keeps what it should have thrown away
    assert problem(await tablet.asks("GET", "/api/me")) == SIGNED_OUT
    assert (await ana.asks("GET", "/api/me")).status_code == 200


async def test_a_lost_device_is_ended_from_another(ana: Person, tablet: Visitor) -> None:
    lost = next(each for each in (await ana.gets("/api/sessions"))["items"] if not each["current"])
    assert (await ana.asks("DELETE", f"/api/sessions/{lost['id']}")).status_code == 204
    assert problem(await tablet.asks("GET", "/api/me")) == SIGNED_OUT
    assert problem(await tablet.asks("POST", "/api/sync", {"cursor": 0})) == SIGNED_OUT


async def test_a_strangers_device_is_no_different_from_none(ana: Person, cleo: Person) -> None:
    hers = (await ana.gets("/api/sessions"))["items"][0]["id"]
    foreign = await cleo.asks("DELETE", f"/api/sessions/{hers}")
    missing = await cleo.asks("DELETE", f"/api/sessions/{new_id()}")
    assert problem(foreign) == problem(missing) == (404, "not_found", None)
    assert foreign.content == missing.content
    assert (await ana.asks("GET", "/api/me")).status_code == 200


async def test_a_device_that_nobody_opens_is_signed_in_for_400_days(clock: Clock, here: Porch) -> None:
    visitor = here.visitor()
    well(await visitor.signs_in("Ana"))
    clock.pass_by(timedelta(days=400, seconds=-1))
    assert (await visitor.asks("GET", "/api/sessions")).status_code == 200
    clock.pass_by(timedelta(seconds=1))
    assert problem(await visitor.asks("GET", "/api/me")) == SIGNED_OUT
    assert await here.db.write(sessions.sweep, clock.now()) >= 1


async def test_a_device_in_use_stays_signed_in_and_so_does_its_cookie(clock: Clock, here: Porch) -> None:
    visitor = here.visitor()
    well(await visitor.signs_in("Ana"))
    for _ in range(3):
        clock.pass_by(timedelta(days=300))
        opening = await visitor.asks("GET", "/api/me")
        assert opening.status_code == 200
        assert f"Max-Age={400 * 86_400}" in opening.headers["set-cookie"]
    assert "set-cookie" not in (await visitor.asks("GET", "/api/me")).headers


async def test_last_seen_is_noted_twice_a_day_at_most(clock: Clock, ana: Person) -> None:
    async def seen() -> str:
        await ana.gets("/api/me")
        noted: str = (await ana.gets("/api/sessions"))["items"][0]["seen_at"]
        return noted

    first = await seen()
    clock.pass_by(timedelta(hours=11))
    assert await seen() == first
    clock.pass_by(timedelta(hours=2))
    assert await seen() == clock.now().isoformat().replace("+00:00", "Z")


@pytest.mark.parametrize("token", ["", "made up", "a" * 5000])
async def test_a_made_up_token_is_nobodys(here: Porch, token: str) -> None:
    visitor = here.visitor({"cookie": f"porchlight={token}"})
    assert problem(await visitor.asks("GET", "/api/me")) == SIGNED_OUT
