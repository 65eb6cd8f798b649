"""Every route as Ana, as Cleo the stranger and as nobody: made from the OpenAPI document, so that none is forgotten."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.journal.kinds import KINDS
from app.main import build
from app.settings import Settings
from tests.cast import DAY, Json, Person, Visitor, new_id
from tests.porch import KEYRING, Porch

METHODS = ("get", "put", "post", "patch", "delete")
SPAN = {"from": "2026-11-16", "to": "2026-11-22"}
CHANGING = frozenset({"put", "post", "patch", "delete"})


@dataclass(frozen=True)
class Door:
    """What a route answers to whom. `cleo` is what a stranger gets who asks for Ana's by its address."""

    nobody: int
    ana: int
    cleo: int
    body: Any = None


ENTRY = Door(nobody=401, ana=200, cleo=404)
OWN = Door(nobody=401, ana=200, cleo=200)
"""A route without an id: everybody who is signed in sees their own."""

DOORS: dict[tuple[str, str], Door] = {
    ("get", "/healthz"): Door(200, 200, 200),
    ("get", "/readyz"): Door(200, 200, 200),
    ("get", "/api/doorway"): Door(200, 200, 200),
    ("post", "/api/people"): Door(
        403, 403, 403, {"name": "Dora", "password": "a long enough one", "zone": "UTC", "code": None}
    ),
    ("post", "/api/session"): Door(401, 401, 401, {"name": "Ana", "password": "not hers at all"}),
    ("delete", "/api/session"): Door(401, 204, 204),
    ("get", "/api/me"): OWN,
    ("patch", "/api/me"): Door(401, 200, 200, {"zone": "Europe/Paris"}),
    ("get", "/api/sessions"): OWN,
    ("delete", "/api/sessions/{session}"): Door(401, 204, 404),
    ("post", "/api/invitations"): Door(401, 201, 201),
    ("get", "/api/trash"): OWN,
    ("post", "/api/sync"): Door(401, 200, 200, {"cursor": 0, "changes": []}),
    ("get", "/api/trends/weekly"): OWN,
}
for kind in KINDS:
    one = f"/api/{kind.plural}/{{id}}"
    DOORS |= {
        # The key leads with the owner: with Ana's id Cleo makes an entry of her own, and Ana's stays as it is.
        ("put", one): Door(401, 200, 201, kind.example),
        ("get", one): ENTRY,
        ("delete", one): Door(401, 204, 404),
        ("get", f"{one}/earlier"): OWN,
        ("get", f"/api/{kind.plural}"): OWN,
    }
DOORS.pop(("get", "/api/preferences"))

ROUTES = sorted(
    (method, path)
    for path, operations in build(Settings(), KEYRING, Path("nowhere")).openapi()["paths"].items()
    for method in METHODS
    if method in operations
)
each_route = pytest.mark.parametrize(("method", "path"), ROUTES, ids=[f"{m} {p}" for m, p in ROUTES])


def test_every_route_has_a_row_and_every_row_a_route() -> None:
    assert set(ROUTES) == DOORS.keys()


async def anas(ana: Person, path: str) -> str:
    """The address of something of Ana's."""
    if "{session}" in path:
        return path.replace("{session}", (await ana.gets("/api/sessions"))["items"][0]["id"])
    if "{id}" not in path:
        return path
    kind = next(kind for kind in KINDS if path.startswith(f"/api/{kind.plural}/"))
    fields: Json = kind.example
    entry = await ana.keeps(kind.plural, **fields)
    return path.replace("{id}", entry["id"])


async def knocks(visitor: Visitor, method: str, path: str, body: Any) -> tuple[int, str]:
    params = SPAN if path.endswith("/weekly") else None
    answer = await visitor.asks(method.upper(), path, body, params=params)
    return answer.status_code, answer.text


@each_route
async def test_nobody_gets_in_without_a_session(here: Porch, ana: Person, method: str, path: str) -> None:
    door = DOORS[method, path]
    address = await anas(ana, path)
    assert (await knocks(here.visitor(), method, address, door.body))[0] == door.nobody


@each_route
async def test_ana_gets_to_what_is_hers(ana: Person, method: str, path: str) -> None:
    door = DOORS[method, path]
    assert (await knocks(ana, method, await anas(ana, path), door.body))[0] == door.ana


@each_route
async def test_cleo_gets_to_nothing_of_anas(ana: Person, cleo: Person, method: str, path: str) -> None:
    door = DOORS[method, path]
    await ana.writes("The canary sings")
    address = await anas(ana, path)
    before = await notebook(ana)
    status, text = await knocks(cleo, method, address, door.body)
    assert status == door.cleo
    assert "canary" not in text
    assert ana.id not in text
    assert await notebook(ana) == before


async def test_what_is_not_yours_answers_like_what_is_not_there(ana: Person, cleo: Person) -> None:
    for method, path in ROUTES:
        if "{" in path and method != "put":
            foreign = await anas(ana, path)
            missing = path.replace("{id}", new_id()).replace("{session}", new_id())
            assert await knocks(cleo, method, foreign, None) == await knocks(cleo, method, missing, None), path


@pytest.mark.parametrize(
    "header",
    [{"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}, {"origin": "https://evil.example"}],
    ids=lambda header: "".join(header.values()),
)
async def test_a_changing_request_from_another_site_is_refused(
    here: Porch, ana: Person, header: dict[str, str]
) -> None:
    elsewhere = here.signed_in("Ana", **header)
    for method, path in ROUTES:
        if method in CHANGING:
            address = await anas(ana, path)
            assert (await knocks(elsewhere, method, address, DOORS[method, path].body))[0] == 403, path


async def test_a_body_that_does_not_say_it_is_json_is_not_read(ana: Person) -> None:
    for method, path in ROUTES:
        if DOORS[method, path].body is None:
            continue
        address = await anas(ana, path)
        for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
            answer = await ana.http.request(method.upper(), address, content="{}", headers={"content-type": kind})
            assert answer.status_code == 422, path


async def notebook(person: Person) -> Json:
    """All that somebody has."""
    return {"counter": await person.counter(), "changes": (await person.syncs())["changes"], "day": DAY}
