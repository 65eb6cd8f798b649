"""No word of an entry, no password and no token gets anywhere but under its owner's key."""

import json
import logging
from pathlib import Path

import httpx
import pytest

from app.journal.kinds import KINDS, Fields
from tests.cast import PASSWORD, ZONE, Person, Visitor
from tests.journal.stored import everything
from tests.marks import ENTRIES, NAME, SECRETS, WORDS, everything_is_tried
from tests.porch import porch
from tests.running import House
from tests.templates import Templates

DEBUG_OF_OTHERS = ("httpx", "httpcore", "hypothesis", "asyncio")
"""Those speak for the client that asks in these tests, not for the house."""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.plural)
def test_every_text_that_an_entry_can_hold_is_one_of_these_words(kind: type[Fields]) -> None:
    told = kind.model_json_schema()["properties"]
    texts = {name for name, schema in told.items() if "maxLength" in json.dumps(schema)}
    assert texts == {name for name, said in ENTRIES.get(kind.plural, {}).items() if said in WORDS}


async def test_nothing_is_in_the_log_in_a_problem_or_open_in_the_database(
    peopled: str, templates: Templates, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with porch(peopled, tmp_path, templates.guests, registration="open") as here:
        ana, visitor = here.signed_in("Ana", failing=True), here.visitor(failing=True)
        answers = [answer async for answer in everything_is_tried(ana, visitor)]
        token = here.guests["Ana"].cookie
        code = (await ana.asks("POST", "/api/invitations")).json()["code"]
        feed = await subscribed(ana, visitor)
        stored = everything(peopled)
    said = "\n".join(record.getMessage() for record in caplog.records if record.name not in DEBUG_OF_OTHERS)
    assert len(answers) > 20
    for word in (*WORDS, token, feed):
        assert not [answer for answer in answers if word in answer]
        assert word not in said
    for secret in {*SECRETS, token, code, feed, PASSWORD} - {NAME}:
        assert secret.encode() not in stored
    assert NAME.encode() in stored  # a name is plain, and the proof that this test can see


async def test_nothing_is_printed_and_nothing_lies_in_the_folder(house: House) -> None:
    house.settings["registration"] = "open"
    house.start()
    async with (
        httpx.AsyncClient(base_url=house.url, trust_env=False) as at_home,
        httpx.AsyncClient(base_url=house.url, trust_env=False) as at_the_door,
    ):
        ana = Person(at_home, "Ana", (await Visitor(at_home).signs_up("Ana")).json()["id"])
        feed = await subscribed(ana, Visitor(at_the_door))
        answers = [answer async for answer in everything_is_tried(ana, Visitor(at_the_door))]
        token = at_home.cookies["porchlight"]
    assert len(answers) > 20
    left = {file.name: file.read_bytes() for file in house.data.iterdir()}
    house.kill()
    for secret in {*SECRETS, token, feed, PASSWORD} - {NAME}:
        assert secret not in house.said
        assert not [name for name, content in left.items() if secret.encode() in content]
    assert ZONE.encode() in left["porchlight.db"] + left["porchlight.db-wal"]


async def subscribed(ana: Person, program: Visitor) -> str:
    """The secret of Ana's calendar feed, after a program read it."""
    address: str = (await ana.asks("POST", "/api/reminder/feed")).json()["address"]
    assert (await program.asks("GET", address)).is_success
    return address.rpartition("/")[2].removesuffix(".ics")
