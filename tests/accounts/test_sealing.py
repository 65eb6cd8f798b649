"""What lies in the database says nothing without the key."""

import json

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from app import clock
from app.accounts.sealing import seal, unseal
from app.database import Connection
from app.journal.earlier import EARLIER
from app.journal.record import RECORD
from tests.cast import DAY, MONDAY, Person, new_id
from tests.journal.entries import CHANGES, ENTRIES
from tests.journal.stored import everything
from tests.porch import Porch

KEY = AESGCM(bytes(32))
BODY = {"text": "They made me tea ☕️", "signal": None}


def test_an_envelope_opens_as_what_was_put_in() -> None:
    assert unseal(KEY, "ana", "noticing", "1", seal(KEY, "ana", "noticing", "1", BODY)) == BODY


def test_the_same_words_never_look_the_same() -> None:
    assert seal(KEY, "ana", "noticing", "1", BODY) != seal(KEY, "ana", "noticing", "1", BODY)


@pytest.mark.parametrize(
    ("owner", "kind", "id"), [("cleo", "noticing", "1"), ("ana", "act", "1"), ("ana", "noticing", "2")]
)
def test_an_envelope_put_elsewhere_does_not_open(owner: str, kind: str, id: str) -> None:
    with pytest.raises(InvalidTag):
        unseal(KEY, owner, kind, id, seal(KEY, "ana", "noticing", "1", BODY))


@pytest.mark.parametrize("place", [1, 12, 13, -1])
def test_an_envelope_with_one_bit_changed_does_not_open(place: int) -> None:
    sealed = bytearray(seal(KEY, "ana", "noticing", "1", BODY))
    sealed[place] ^= 1
    with pytest.raises(InvalidTag):
        unseal(KEY, "ana", "noticing", "1", bytes(sealed))


async def test_no_word_and_no_choice_lies_open_in_the_database(ana: Person, here: Porch) -> None:
    for plural, entry in ENTRIES.items():
        id = (await ana.keeps(plural, **entry))["id"]
        await ana.keeps(plural, id, **entry | CHANGES[plural])
    said = {value for fields in (*ENTRIES.values(), *CHANGES.values()) for value in fields.values()} - {DAY, MONDAY}
    names = {name for entry in ENTRIES.values() for name in entry} - {"day"}
    stored = everything(here.settings.database)
    for plain in {value for value in said if isinstance(value, str)}:
        assert plain.encode() not in stored
        assert json.dumps(plain).encode() not in stored
    for name in names:
        assert json.dumps(name).encode() not in stored  # as a key; a column of another table may have the same name
    assert DAY.encode() in stored  # the one thing that is plain, and the proof that this test can see


async def test_the_database_refuses_what_is_no_envelope(ana: Person, here: Porch) -> None:
    row = {"owner": ana.id, "kind": "noticing", "id": new_id(), "version": 1, "day": DAY, "change_id": new_id()}

    def plainly(c: Connection) -> None:
        c.execute(insert(RECORD), row | {"sealed": b"They made me tea"})

    def plainly_kept(c: Connection) -> None:
        c.execute(insert(EARLIER), row | {"sealed": b"They made me tea", "replaced_at": clock.now()})

    for verb in (plainly, plainly_kept):
        with pytest.raises(IntegrityError):
            await here.db.write(verb)
