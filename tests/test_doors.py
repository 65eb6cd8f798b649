"""Every route, as Ana, as Cleo the stranger, and as somebody who has not signed in."""

import json
from dataclasses import dataclass

import pytest

from app.journal.kinds import KINDS
from tests.cast import DAY, PASSWORD, ZONE, Json, Person, Visitor, new_id, problem, well
from tests.porch import Porch
from tests.push import outgoing
from tests.push.browser import Browser
from tests.routes import Route, routes

HERS = "quince"
"""A word in each of Ana's texts."""
EVERYWHERE = (200, 200, 200)
OWN = (200, 200, 401)
"""Everybody who has signed in is answered with what is theirs, be it nothing."""
HER_ONLY = (200, 404, 401)
NO_CODE = (403, 403, 403)
DELIVERY = new_id()
"""A message that was sent to Ana."""


@dataclass(frozen=True)
class Row:
    """What Ana, Cleo and nobody are answered; `body` is what they send."""

    answers: tuple[int, int, int]
    body: Json | None = None
    query: str = ""


REMINDER = {"wall_time": "21:30", "weekdays": [1], "zone": ZONE, "enabled": True, "paused_until": None}

ROWS: dict[str, Row] = {
    "GET /healthz": Row(EVERYWHERE),
    "GET /readyz": Row(EVERYWHERE),
    "GET /api/doorway": Row(EVERYWHERE),
    "POST /api/people": Row(NO_CODE, {"name": "Dora", "password": PASSWORD, "zone": ZONE, "code": None}),
    "POST /api/session": Row(EVERYWHERE, {"name": "Ben", "password": PASSWORD}),
    "DELETE /api/session": Row((204, 204, 401)),
    "GET /api/me": Row(OWN),
    "PATCH /api/me": Row(OWN, {"zone": "Asia/Tokyo"}),
    "GET /api/sessions": Row(OWN),
    "DELETE /api/sessions/{session}": Row((204, 404, 401)),
    "POST /api/invitations": Row((201, 201, 401)),
    "POST /api/erasure": Row((403, 403, 401), {"password": "left the hall light off"}),
    "GET /api/trash": Row(OWN),
    "POST /api/sync": Row(OWN, {"cursor": 0, "changes": []}),
    "GET /api/reminder": Row(OWN),
    "PUT /api/reminder": Row(OWN, REMINDER),
    "POST /api/reminder/later": Row((422, 422, 401), {"night": DAY, "minutes": 60}),  # nobody has one yet
    "POST /api/reminder/trial": Row((404, 404, 401), {"subscription": new_id()}),
    "GET /api/reminder/calls": Row(OWN),
    "GET /api/trends/weekly": Row(OWN, query=f"?from={DAY}&to={DAY}"),
    "GET /api/push/key": Row(OWN),
    "PUT /api/push/subscriptions": Row((201, 201, 401), Browser().subscription()),
    "GET /api/push/subscriptions": Row(OWN),
    "DELETE /api/push/subscriptions/{subscription}": Row((204, 404, 401)),
    "POST /api/push/shown": Row((204, 404, 401), {"delivery": DELIVERY}),
    "GET /calendar/{secret}.ics": Row(EVERYWHERE),
    "GET /api/reminder/feed": Row(OWN),
    "POST /api/reminder/feed": Row((201, 201, 401)),
    "DELETE /api/reminder/feed": Row((204, 204, 401)),
    "PUT /api/{plural}/{id}": Row((200, 201, 401)),
    "GET /api/{plural}/{id}": Row(HER_ONLY),
    "DELETE /api/{plural}/{id}": Row((204, 404, 401)),
    "GET /api/{plural}/{id}/earlier": Row(HER_ONLY),
    "GET /api/{plural}": Row(OWN),
}
ITS_OWN_KEY = "GET /calendar/{secret}.ics"
"""Whoever has the address may read it, a calendar program above all; it can be revoked."""
PLURALS = {kind.plural: kind for kind in KINDS}

each_route = pytest.mark.parametrize("route", routes(), ids=str)


def row_of(route: Route) -> Row:
    """The row of `route`; routes of the kinds share theirs, with the kind's own example for a body."""
    plural = route.path.removeprefix("/api/").partition("/")[0]
    if plural not in PLURALS:
        return ROWS[str(route)]
    row = ROWS[str(route).replace(plural, "{plural}", 1)]
    return Row(row.answers, example(plural) if route.body else None, row.query)


def example(plural: str) -> Json:
    """An entry as the document shows one."""
    return {**PLURALS[plural].example}


async def address(route: Route, row: Row, ana: Person, here: Porch, *, of_nothing: bool = False) -> str:
    """Where `route` leads to something of Ana's, or to something that is not there."""
    path = route.path
    if "{id}" in path:
        plural = path.split("/")[2]
        words = {"text": HERS} if plural == "noticings" else {}
        id = (await ana.keeps(plural, **example(plural) | words))["id"]
        path = path.replace("{id}", new_id() if of_nothing else id)
    if "{session}" in path:
        session = (await ana.gets("/api/sessions"))["items"][0]["id"]
        path = path.replace("{session}", new_id() if of_nothing else session)
    if "{subscription}" in path or path == "/api/push/shown":
        device = well(await ana.asks("PUT", "/api/push/subscriptions", Browser().subscription()))
        path = path.replace("{subscription}", new_id() if of_nothing else device["id"])
        if path == "/api/push/shown":
            await here.db.write(outgoing.put, ana.id, device["id"], DELIVERY)
    if "{secret}" in path:
        feed: str = well(await ana.asks("POST", "/api/reminder/feed"))["address"]
        path = "/calendar/nobodys.ics" if of_nothing else f"/calendar/{feed.rpartition('/')[2]}"
    return path + row.query


@each_route
async def test_everybody_is_answered_what_they_may_know(route: Route, ana: Person, cleo: Person, here: Porch) -> None:
    row = row_of(route)
    path = await address(route, row, ana, here)
    askers: list[Visitor] = [here.visitor(), cleo, ana]  # Ana comes last: some of these take things away
    told = [await asker.asks(route.method, path, row.body) for asker in askers]
    assert tuple(answer.status_code for answer in reversed(told)) == row.answers
    assert HERS not in told[0].text + told[1].text
    for answer in told:
        assert answer.is_success or problem(answer)


@pytest.mark.parametrize(
    "route", [route for route in routes() if "{" in route.path and str(route) != ITS_OWN_KEY], ids=str
)
async def test_what_is_anas_is_to_cleo_as_if_it_were_not_there(
    route: Route, ana: Person, cleo: Person, here: Porch
) -> None:
    row = row_of(route)
    hers, nothing = await address(route, row, ana, here), await address(route, row, ana, here, of_nothing=True)
    foreign = await cleo.asks(route.method, hers, row.body)
    missing = await cleo.asks(route.method, nothing, row.body)
    assert foreign.status_code == missing.status_code
    if route.method != "PUT":  # which makes an entry of Cleo's own, with a version of its own
        assert foreign.content == missing.content


@pytest.mark.parametrize("plural", PLURALS)
async def test_nothing_of_anas_changes_when_cleo_writes_under_the_same_id(
    ana: Person, cleo: Person, plural: str
) -> None:
    entry = await ana.keeps(plural, **example(plural))
    well(await cleo.put(plural, entry["id"], **example(plural)))
    well(await cleo.removes(plural, entry["id"]))
    assert await ana.gets(f"/api/{plural}/{entry['id']}") == entry


@pytest.mark.parametrize("route", [route for route in routes() if route.changes], ids=str)
async def test_no_other_site_can_make_anas_browser_change_anything(route: Route, ana: Person, here: Porch) -> None:
    row = row_of(route)
    path = await address(route, row, ana, here)
    before = await ana.counter()
    for headers in (
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "cross-site", "origin": here.settings.address},
        {"origin": "https://elsewhere.example"},
        {"origin": "null"},
        {"origin": f"{here.settings.address}.elsewhere.example"},
    ):
        her_browser = here.signed_in("Ana", headers)
        assert problem(await her_browser.asks(route.method, path, row.body)) == (403, "cross_site", None)
    assert await ana.counter() == before


@pytest.mark.parametrize("route", [route for route in routes() if route.body], ids=str)
async def test_no_form_can_change_anything(route: Route, ana: Person, here: Porch) -> None:
    row = row_of(route)
    path = await address(route, row, ana, here)
    before = await ana.counter()
    for media in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data"):
        answer = await ana.asks(route.method, path, content=json.dumps(row.body), headers={"content-type": media})
        assert problem(answer)[:2] == (422, "body_malformed")
    assert await ana.counter() == before


async def test_a_page_of_our_own_and_a_program_are_let_in(here: Porch) -> None:
    entry = {"day": DAY, "text": "Tea"}
    ours: list[dict[str, str]] = [
        {"sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none"},
        {"origin": here.settings.address},
        {},
    ]
    for headers in ours:
        her_browser = here.signed_in("Ana", headers)
        well(await her_browser.put("noticings", new_id(), **entry))
