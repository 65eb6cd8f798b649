"""No word of an entry, and no secret, leaves by another door: logs, problems, addresses, or the database unsealed."""

import logging
from typing import Any

import pytest
from httpx import AsyncClient

from tests.cast import DAY, Json, Person, new_id
from tests.journal.stored import everything
from tests.porch import Opening, Porch
from tests.running import House

TEXT, NEEDED, NOTE = "canarytext", "canaryneeded", "canarynote"
PASSWORD = "canarypassword"
WORDS = (TEXT, NEEDED, NOTE)
CHOICES = ("not_safe_to", "bothered", "partly", "repair", "shared_laugh")
"""The most dangerous facts in the house are choices, and sealed like words."""

ENTRIES: dict[str, Json] = {
    "noticings": {"day": DAY, "text": f"{TEXT} one", "signal": "shared_laugh"},
    "observations": {"day": DAY, "aspect": "repair", "outcome": "partly", "needed": NEEDED, "note": NOTE},
    "acts": {"day": DAY, "signal": "bothered", "outcome": "not_safe_to", "note": NOTE},
}
WRONG: list[Json] = [
    {"text": f"{TEXT}\x00"},
    {"text": TEXT * 60},
    {"text": TEXT, "signal": NEEDED},
    {"text": TEXT, NOTE: NOTE},
    {"text": {TEXT: NOTE}},
    {"day": TEXT, "text": TEXT},
]


async def drive(me: Person) -> list[str]:
    """Write, change, remove and fail in every way; the bodies of everything that was not well."""
    said: list[str] = []

    async def ask(method: str, path: str, body: Any = None) -> None:
        answer = await me.asks(method, path, body)
        if not answer.is_success:
            said.append(answer.text)
        said.append(str(answer.headers))

    for plural, entry in ENTRIES.items():
        kept, thrown = new_id(), new_id()
        await ask("PUT", f"/api/{plural}/{kept}", entry)
        await ask("PUT", f"/api/{plural}/{kept}", entry | {"note" if "note" in entry else "text": f"{NOTE} two"})
        await ask("PUT", f"/api/{plural}/{thrown}", entry)
        await ask("DELETE", f"/api/{plural}/{thrown}")
        await ask("PUT", f"/api/{plural}/{thrown}", entry)
        await ask("GET", f"/api/{plural}/{TEXT}")
        await ask("GET", f"/api/{plural}?from={TEXT}&after={NOTE}")
    for wrong in WRONG:
        await ask("PUT", f"/api/noticings/{new_id()}", {"day": DAY} | wrong)
        change = {"change_id": new_id(), "kind": "noticing", "id": new_id(), "base_version": 0}
        await ask("POST", "/api/sync", {"cursor": 0, "changes": [change | {"fields": {"day": DAY} | wrong}]})
        verdict = (await me.syncs(change | {"fields": {"day": DAY} | wrong}))["verdicts"][0]
        said.append(str(verdict["problem"]))
    await ask("POST", "/api/sync", {"cursor": 0, "changes": [{"kind": TEXT, "fields": {NOTE: NEEDED}}]})
    await ask("POST", "/api/session", {"name": me.name, "password": PASSWORD})
    await ask("POST", "/api/session", {"name": TEXT, "password": PASSWORD})
    await ask("POST", "/api/people", {"name": TEXT, "password": PASSWORD, "zone": NOTE, "code": NEEDED})
    return said


async def test_problems_repeat_nothing_of_what_was_sent(ana: Person) -> None:
    said = "\n".join(await drive(ana))
    assert "problem+json" in said
    for mark in (*WORDS, PASSWORD):
        assert mark not in said


async def test_logs_hold_nothing_that_was_written(ana: Person, here: Porch, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await drive(ana)
    # The one who asks here logs the addresses that it asks for; the server's own voice is what counts.
    said = "\n".join(record.getMessage() for record in caplog.records if record.name.split(".")[0] != "httpx")
    cookie = here.guests["Ana"].cookie
    for mark in (*WORDS, PASSWORD, cookie):
        assert mark not in said


async def test_the_database_holds_neither_words_nor_choices_in_the_open(ana: Person, peopled: str) -> None:
    await drive(ana)
    held = everything(peopled)
    assert ana.id.encode() in held
    for mark in (*WORDS, *CHOICES, "nothing_seen"):
        assert mark.encode() not in held


async def test_neither_passwords_nor_tokens_nor_codes_are_in_the_database(opening: Opening, empty: str) -> None:
    here = await opening(registration="open")
    visitor = here.visitor()
    await visitor.signs_up("Dora", password=PASSWORD)
    code = (await visitor.asks("POST", "/api/invitations", {})).json()["code"]
    held = everything(empty)
    for mark in (PASSWORD, visitor.http.cookies["porchlight"], code):
        assert mark.encode() not in held


async def test_a_running_server_prints_nothing_that_was_written(house: House) -> None:
    house.start()
    async with AsyncClient(base_url=house.url, trust_env=False) as http:
        signed_up = await Person(http, "Ana", "").signs_up("Ana", password=PASSWORD)
        await drive(Person(http, "Ana", signed_up.json()["id"]))
    house.stop()
    assert "is open at" in house.said
    for mark in (*WORDS, PASSWORD):
        assert mark not in house.said
